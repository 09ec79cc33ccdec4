-- one row per claim
SELECT
    claim_id,
    doc_id,
    source,
    kind,
    occupation AS subject,
    value,
    location,
    region,
    industry,
    seniority,
    grade,
    as_of,
    attributed_to,
    quote,
    char_start,
    char_end
FROM claims
ORDER BY doc_id, char_start, char_end, claim_id
