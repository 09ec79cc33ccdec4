-- one row per claim of a kind whose shape is a level, under the names of the shape's parts; a part of a model
SELECT
    {{kind}} AS kind,
    claim_id,
    {{rung}}::VARCHAR AS rung,
    {{modality}}::VARCHAR AS modality,
    coalesce({{qualifiers}}::VARCHAR[], []) AS qualifiers,
    {{alternatives}}::VARCHAR AS requirement
FROM {{relation}}
