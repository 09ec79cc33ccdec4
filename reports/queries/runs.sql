-- one row per run, the last first
SELECT
    run_id,
    started,
    finished,
    documents,
    extracted,
    claims,
    rejects,
    contradictions,
    possible_contradictions,
    agreements,
    version
FROM runs
ORDER BY run_id DESC
