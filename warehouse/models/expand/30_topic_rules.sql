-- one row per topic, rule and certainty: how many comparisons it decided; counted in positions, whose claims are too many to pair
CREATE OR REPLACE VIEW topic_rules AS
WITH quoting AS (
    SELECT position, origin, count(*) AS claims FROM claim_positions WHERE origin IS NOT NULL GROUP BY ALL
),

-- Which of two claims that contradict each other misquote one origin.
misquoted AS (
    SELECT position_a, position_b, sum(a.claims * b.claims) AS pairs
    FROM position_pairs
    JOIN positions AS x ON x.position = position_a
    JOIN positions AS y ON y.position = position_b AND y.vintage = x.vintage AND y.statistic IS NOT DISTINCT FROM x.statistic
    JOIN quoting AS a ON a.position = position_a
    JOIN quoting AS b ON b.position = position_b AND b.origin = a.origin
    WHERE rule IN ('beyond_tolerance', 'disjoint') AND belongs_to IS NOT NULL
    GROUP BY position_a, position_b
),

decided AS (
    SELECT
        belongs_to AS topic, relation::VARCHAR AS relation, rule::VARCHAR AS rule, certainty::VARCHAR AS certainty,
        claim_pairs - coalesce(pairs, 0) AS pairs
    FROM position_pairs
    LEFT JOIN misquoted USING (position_a, position_b)
    WHERE belongs_to IS NOT NULL
    UNION ALL
    SELECT belongs_to, relation::VARCHAR, 'misquoted', certainty::VARCHAR, pairs
    FROM misquoted
    JOIN position_pairs USING (position_a, position_b)
    UNION ALL
    SELECT topic, 'agree', 'equal', 'certain', claims * (claims - 1) // 2 FROM positions WHERE claims > 1
    UNION ALL
    SELECT scope_pairs.belongs_to, 'incomparable', scope_pairs.rule, 'certain', x.claims * y.claims
    FROM scope_pairs
    JOIN (SELECT scope, sum(claims) AS claims FROM positions GROUP BY scope) AS x ON x.scope = scope_x
    JOIN (SELECT scope, sum(claims) AS claims FROM positions GROUP BY scope) AS y ON y.scope = scope_y
    WHERE belongs_to IS NOT NULL AND scope_x < scope_y
    UNION ALL
    -- A whole against its part is judged by its figures, and not kept apart by its scope.
    SELECT scope_pairs.belongs_to, 'incomparable', scope_pairs.rule, 'certain', -claim_pairs
    FROM position_pairs AS whole
    JOIN positions AS x ON x.position = position_a
    JOIN positions AS y ON y.position = position_b
    JOIN scope_pairs ON scope_x = x.scope AND scope_y = y.scope
    WHERE whole.rule = 'whole_exceeds_part' AND scope_pairs.belongs_to IS NOT NULL
)

SELECT topic_id, relation, rule, certainty, sum(pairs)::BIGINT AS pairs
FROM decided
JOIN (SELECT topic, topic_id FROM topics) USING (topic)
GROUP BY topic_id, relation, rule, certainty
HAVING sum(pairs) > 0;
