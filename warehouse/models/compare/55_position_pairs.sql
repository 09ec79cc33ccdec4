-- one row per two positions that were judged: their values, where their scopes allow it, or a whole against its part
-- Most columns are written as they are: to make them shorter, or to find out that they can't be, takes longer than to write them.
CREATE OR REPLACE TABLE position_pairs (
    position_a INTEGER USING COMPRESSION uncompressed,
    position_b INTEGER USING COMPRESSION uncompressed,
    belongs_to INTEGER,
    relation {{relation_names}} USING COMPRESSION uncompressed,
    rule {{rules}} USING COMPRESSION uncompressed,
    certainty ENUM ('certain', 'possible') USING COMPRESSION uncompressed,
    unstated UTINYINT USING COMPRESSION uncompressed,
    difference DOUBLE USING COMPRESSION uncompressed,
    claim_pairs BIGINT,
    dismissed BIGINT
);

INSERT INTO position_pairs BY NAME
WITH relations AS (
    SELECT rule(rule) AS rule, relation(relation) AS relation FROM {{relations}} AS listed (rule, relation)
),

judged AS (
    SELECT * FROM range_pairs
    UNION ALL BY NAME
    SELECT * FROM level_pairs
    UNION ALL BY NAME
    SELECT * FROM item_pairs
    UNION ALL BY NAME
    SELECT * FROM statement_pairs
    UNION ALL BY NAME
    SELECT * FROM whole_pairs
)

SELECT
    judged.position_a,
    judged.position_b,
    belongs_to,
    relation,
    judged.rule,
    CASE
        WHEN unstated > 0 OR doubtful AND relation = relation('contradict') THEN certainty('possible')
        ELSE certainty('certain')
    END AS certainty,
    unstated,
    difference,
    claim_pairs,
    CASE WHEN dismissing.pairs IS NULL THEN 0 WHEN relation = relation('contradict') THEN dismissing.pairs ELSE 0 END AS dismissed
FROM judged
JOIN relations USING (rule)
LEFT JOIN dismissing
    ON dismissing.position_a = judged.position_a
    AND dismissing.position_b = judged.position_b;
