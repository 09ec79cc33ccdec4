-- one row per run, the last first
SELECT
    run_id, finished, documents, extracted, claims, rejects, agreements, contradictions, possible_contradictions
FROM runs
ORDER BY run_id DESC
LIMIT $limit;
