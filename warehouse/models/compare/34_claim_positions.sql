-- one row per claim: the position that it takes, and what tells whose voice it is
CREATE OR REPLACE TABLE claim_positions AS
WITH taken AS (
    SELECT rowid AS stand, unnest(members) AS claim_id FROM stands
)

SELECT
    claim_id,
    numbers.position,
    claims.doc_id,
    claims.path,
    claims.source,
    claims.attributed_to,
    claims.quote,
    scoped.publisher,
    scoped.answers_to,
    scoped.origin,
    coalesce(passages.passages, []) AS passages
FROM taken
JOIN numbers USING (stand)
JOIN scoped USING (claim_id)
JOIN claims USING (claim_id)
LEFT JOIN passages USING (claim_id);
