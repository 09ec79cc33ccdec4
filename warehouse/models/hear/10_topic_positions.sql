-- one row per position and topic that it bears on: its own, its list's, and the topic of a whole that it was compared with
CREATE OR REPLACE TEMP TABLE topic_positions AS
WITH wide AS (
    SELECT DISTINCT unnest([scope_a, scope_b]) AS scope
    FROM meetings
    JOIN scopes AS a ON a.scope = scope_a
    JOIN scopes AS b ON b.scope = scope_b
    WHERE belongs_to IS NOT NULL AND a.topic <> b.topic
),

-- Most pairs are of one topic: those that can't be are left out before positions are looked up.
across AS (
    SELECT belongs_to, unnest([position_a, position_b]) AS position
    FROM (
        SELECT *
        FROM position_pairs
        WHERE rule = rule('whole_exceeds_part') OR position_a IN (SELECT position FROM positions SEMI JOIN wide USING (scope))
    )
    WHERE belongs_to IS NOT NULL AND relation <> relation('incomparable')
),

bearing AS (
    SELECT topic, position, true AS own FROM positions
    UNION ALL
    SELECT DISTINCT belongs_to, position, false
    FROM across
    JOIN positions USING (position)
    WHERE topic <> belongs_to
)

SELECT topic, position, own FROM bearing
UNION ALL
SELECT lists.topic, position, own
FROM bearing
JOIN questions USING (topic)
JOIN questions AS lists ON lists.topic_id = questions.list_topic_id;
