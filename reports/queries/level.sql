-- one row per claim of a kind whose shape is a level
SELECT claim_id, $rung AS rung, $modality AS modality, $qualifiers AS qualifiers
FROM $relation
ORDER BY claim_id
