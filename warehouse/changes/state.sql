-- What a reader may find new, gone or changed from one run to the next: one row per topic, contradiction, claim and document.
SELECT
    'topic' AS about,
    topic_id AS id,
    title,
    CASE WHEN verdict = 'contradiction' AND certainty = 'possible' THEN 'possible contradiction' ELSE verdict END AS state
FROM topics
UNION ALL
SELECT 'contradiction', claim_a || ' ' || claim_b, explanation, certainty || ', ' || rule
FROM comparisons
WHERE relation = 'contradict'
UNION ALL
SELECT 'claim', claim_id, kind || ' of ' || subject || ', by ' || source, value
FROM claims
UNION ALL
SELECT 'document', doc_id, coalesce(title, path), sha256
FROM documents
