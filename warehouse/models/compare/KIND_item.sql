-- one row per claim of a kind whose shape is an item of a set, under the names of the shape's parts; a part of a model
SELECT
    {{kind}} AS kind,
    claim_id,
    {{item}}::VARCHAR AS item,
    {{polarity}}::VARCHAR AS polarity,
    {{modality}}::VARCHAR AS modality
FROM {{relation}}
