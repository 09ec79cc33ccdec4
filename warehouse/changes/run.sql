-- This run's row, from what it leaves.
INSERT INTO runs BY NAME
SELECT
    $run_id AS run_id,
    $started AS started,
    $finished AS finished,
    'published' AS status,
    (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM staged_documents) AS extracted,
    (SELECT count(*) FROM claims) AS claims,
    (SELECT count(*) FROM rejects) AS rejects,
    (SELECT count(*) FROM topics WHERE verdict = 'contradiction' AND certainty = 'certain') AS contradictions,
    (SELECT count(*) FROM topics WHERE verdict = 'contradiction' AND certainty = 'possible') AS possible_contradictions,
    (SELECT count(*) FROM topics WHERE verdict = 'agreement') AS agreements,
    $version AS version;
