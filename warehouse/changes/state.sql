-- one row per topic, claim and document: what it is, in words that change when it does
SELECT
    'topic' AS about,
    topic_id AS id,
    title,
    CASE WHEN verdict = 'contradiction' AND certainty = 'possible' THEN 'possible contradiction' ELSE verdict END AS state
FROM topics
UNION ALL
SELECT 'claim', claim_id, kind || ' of ' || subject || ', by ' || source, value
FROM claims
UNION ALL
SELECT 'document', doc_id, coalesce(title, path), sha256
FROM documents
