-- one row per claim of a kind whose shape is an item of a set
SELECT claim_id, $item AS item, $polarity AS polarity, $modality AS modality, coalesce($open_list, false) AS open_list
FROM $relation
ORDER BY claim_id
