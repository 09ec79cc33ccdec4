-- one row per pair of claims about one subject and kind that could bear on each other; expanded from positions when it is read
CREATE OR REPLACE VIEW comparisons AS
WITH judged AS (
    SELECT position_a AS position_x, position_b AS position_y, belongs_to, relation, rule, certainty, unstated, difference
    FROM position_pairs
    UNION ALL
    SELECT position_b, position_a, belongs_to, relation, rule, certainty, unstated, difference
    FROM position_pairs
    UNION ALL
    SELECT position, position, topic, 'agree', 'equal', 'certain', 0, CASE WHEN shape = 'range' THEN 0 END
    FROM positions
    WHERE claims > 1
),

paired AS (
    SELECT
        a.claim_id AS claim_a, b.claim_id AS claim_b, position_x, position_y, topics.topic_id,
        CAST(relation AS VARCHAR) AS relation,
        CAST(rule AS VARCHAR) AS rule,
        CAST(certainty AS VARCHAR) AS certainty,
        unstated,
        CAST(difference AS DOUBLE) AS difference
    FROM judged
    JOIN claim_positions AS a ON a.position = position_x
    JOIN claim_positions AS b ON b.position = position_y AND a.claim_id < b.claim_id
    LEFT JOIN (SELECT topic, topic_id FROM topics) AS topics ON topics.topic = belongs_to
    UNION ALL
    SELECT a.claim_id, b.claim_id, x.position, y.position, topics.topic_id, 'incomparable', scope_pairs.rule, 'certain', 0, NULL
    FROM claim_positions AS a
    JOIN positions AS x ON x.position = a.position
    JOIN scope_pairs ON scope_x = x.scope
    JOIN positions AS y ON y.scope = scope_y
    JOIN claim_positions AS b ON b.position = y.position AND a.claim_id < b.claim_id
    LEFT JOIN (SELECT topic, topic_id FROM topics) AS topics ON topics.topic = scope_pairs.belongs_to
    WHERE NOT EXISTS (
        FROM position_pairs AS whole
        WHERE whole.rule = 'whole_exceeds_part'
            AND whole.position_a = least(x.position, y.position)
            AND whole.position_b = greatest(x.position, y.position)
    )
),

{{explained}};
