-- one row per pair of claims that tells most of how a topic's claims relate: few of each relation, however many claims there are
-- Of the positions that relate so, those that differ most and are certain; of the claims that take a position, four.
CREATE OR REPLACE VIEW telling_comparisons AS
WITH foremost AS (
    SELECT scope, arg_max(position, (claims << 32) - position) AS position, max(claims) AS claims
    FROM positions
    GROUP BY scope
),

related AS (
    SELECT
        belongs_to, position_a AS position_x, position_b AS position_y,
        relation, rule, certainty, unstated, difference, claim_pairs
    FROM position_pairs
    WHERE belongs_to IS NOT NULL
    UNION ALL
    SELECT
        topic, position, position, 'agree', 'equal', 'certain', 0, CASE WHEN shape = 'range' THEN 0 END,
        claims * (claims - 1) // 2
    FROM positions
    WHERE claims > 1
    UNION ALL
    -- Of two scopes that are kept apart, the position that most claims take speaks for either.
    SELECT
        scope_pairs.belongs_to, x.position, y.position, 'incomparable', scope_pairs.rule, 'certain', 0, NULL,
        x.claims * y.claims
    FROM scope_pairs
    JOIN foremost AS x ON x.scope = scope_x
    JOIN foremost AS y ON y.scope = scope_y
    WHERE scope_x < scope_y
        AND belongs_to IS NOT NULL
        AND NOT EXISTS (
            FROM position_pairs AS whole
            WHERE whole.rule = 'whole_exceeds_part'
                AND whole.position_a = least(x.position, y.position)
                AND whole.position_b = greatest(x.position, y.position)
        )
),

telling AS (
    SELECT *
    FROM related
    QUALIFY row_number() OVER (
        PARTITION BY belongs_to, CAST(relation AS VARCHAR)
        ORDER BY CAST(certainty AS VARCHAR), difference DESC NULLS LAST, claim_pairs DESC, position_x, position_y
    ) <= 16
),

speaking AS (
    SELECT claim_id, position
    FROM claim_positions
    QUALIFY row_number() OVER (PARTITION BY position ORDER BY claim_id) <= 4
),

paired AS (
    SELECT
        least(a.claim_id, b.claim_id) AS claim_a,
        greatest(a.claim_id, b.claim_id) AS claim_b,
        CASE WHEN a.claim_id < b.claim_id THEN position_x ELSE position_y END AS position_x,
        CASE WHEN a.claim_id < b.claim_id THEN position_y ELSE position_x END AS position_y,
        topics.topic_id,
        CAST(relation AS VARCHAR) AS relation,
        CAST(rule AS VARCHAR) AS rule,
        CAST(certainty AS VARCHAR) AS certainty,
        unstated,
        CAST(difference AS DOUBLE) AS difference
    FROM telling
    JOIN speaking AS a ON a.position = position_x
    JOIN speaking AS b ON b.position = position_y AND (position_x <> position_y OR a.claim_id < b.claim_id)
    JOIN (SELECT topic, topic_id FROM topics) AS topics ON topics.topic = belongs_to
),

{{explained}};
