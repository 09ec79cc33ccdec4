-- one row per claim: the position that it takes, and what tells whose voice it is
-- Ids are random, and written as they are: to find out that they can't be made shorter takes longer than to write them.
CREATE OR REPLACE TABLE claim_positions (
    claim_id VARCHAR USING COMPRESSION uncompressed,
    position INTEGER,
    doc_id VARCHAR USING COMPRESSION uncompressed,
    source VARCHAR,
    origin VARCHAR,
    passages UBIGINT[]
);

INSERT INTO claim_positions BY NAME
WITH taken AS (
    SELECT rowid AS stand, unnest(members) AS claim FROM stands
)

SELECT
    scoped.claim_id,
    numbers.position,
    scoped.doc_id,
    scoped.source,
    scoped.origin,
    coalesce(passages.passages, []) AS passages
FROM taken
JOIN numbers USING (stand)
JOIN scoped ON scoped.rowid = taken.claim
LEFT JOIN passages USING (claim);
