SELECT
    {{kind}} AS kind,
    claim_id,
    {{about}}::VARCHAR AS item,
    {{value}}::VARCHAR AS said
FROM {{relation}}
