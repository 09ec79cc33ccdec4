SELECT
    {{kind}} AS kind,
    claim_id,
    {{rung}}::VARCHAR AS rung,
    {{modality}}::VARCHAR AS modality,
    coalesce({{qualifiers}}::VARCHAR[], []) AS qualifiers,
    {{alternatives}}::VARCHAR AS requirement
FROM {{relation}}
