SELECT
    {{kind}} AS kind,
    claim_id,
    {{item}}::VARCHAR AS item,
    {{polarity}}::VARCHAR AS polarity,
    {{modality}}::VARCHAR AS modality
FROM {{relation}}
