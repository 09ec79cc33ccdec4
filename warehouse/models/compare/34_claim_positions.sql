-- one row per claim: the position that it takes, and what tells whose voice it is
CREATE OR REPLACE TABLE claim_positions AS
WITH taken AS (
    SELECT rowid AS stand, unnest(members) AS claim FROM stands
)

SELECT
    scoped.claim_id,
    numbers.position,
    scoped.doc_id,
    scoped.path,
    scoped.source,
    scoped.attributed_to,
    scoped.quote,
    scoped.publisher,
    scoped.answers_to,
    scoped.origin,
    coalesce(passages.passages, []) AS passages
FROM taken
JOIN numbers USING (stand)
JOIN scoped ON scoped.rowid = taken.claim
LEFT JOIN passages USING (claim);
