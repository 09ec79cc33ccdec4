-- one row per two positions that were judged: their values, where their scopes allow it, or a whole against its part
CREATE OR REPLACE TABLE position_pairs AS
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
    least(judged.position_a, judged.position_b) AS position_a,
    greatest(judged.position_a, judged.position_b) AS position_b,
    belongs_to,
    relation,
    judged.rule,
    CASE
        WHEN doubtful OR unstated > 0 THEN certainty('possible')
        ELSE certainty('certain')
    END AS certainty,
    unstated,
    difference,
    claim_pairs,
    CASE WHEN dismissing.pairs IS NULL THEN 0 WHEN relation = relation('contradict') THEN dismissing.pairs ELSE 0 END AS dismissed
FROM judged
JOIN relations USING (rule)
LEFT JOIN dismissing
    ON dismissing.position_a = least(judged.position_a, judged.position_b)
    AND dismissing.position_b = greatest(judged.position_a, judged.position_b);
