-- one row per claim of a kind whose shape is a statement
SELECT claim_id, $value AS said, $about AS about
FROM $relation
ORDER BY claim_id
