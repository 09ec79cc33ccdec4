-- one row per claim of a kind whose shape is a statement, under the names of the shape's parts; a part of a model
SELECT
    {{kind}} AS kind,
    claim_id,
    {{about}}::VARCHAR AS item,
    {{value}}::VARCHAR AS said
FROM {{relation}}
