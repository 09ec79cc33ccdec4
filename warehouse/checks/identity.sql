-- a document, a path, a claim, a topic and a run have one row each
SELECT 'document ' || doc_id AS id FROM documents GROUP BY doc_id HAVING count(*) > 1
UNION ALL
SELECT 'path ' || path FROM documents GROUP BY path HAVING count(*) > 1
UNION ALL
SELECT 'claim ' || claim_id FROM claim_history GROUP BY claim_id HAVING count(*) > 1
UNION ALL
SELECT 'topic ' || topic_id FROM topics GROUP BY topic_id HAVING count(*) > 1
UNION ALL
SELECT 'run ' || run_id FROM runs GROUP BY run_id HAVING count(*) > 1;
