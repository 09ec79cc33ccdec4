-- one row per position and topic that it bears on: its own, its list's, and the topic of a whole that it was compared with
CREATE OR REPLACE TEMP TABLE topic_positions AS
WITH across AS (
    SELECT position_pairs.belongs_to, position_a, position_b
    FROM position_pairs
    JOIN positions AS a ON a.position = position_a
    JOIN positions AS b ON b.position = position_b
    WHERE belongs_to IS NOT NULL AND a.topic <> b.topic AND relation <> relation('incomparable')
),

bearing AS (
    SELECT topic, position, true AS own FROM positions
    UNION
    SELECT belongs_to, position, false
    FROM (SELECT belongs_to, unnest([position_a, position_b]) AS position FROM across)
    JOIN positions USING (position)
    WHERE topic <> belongs_to
)

SELECT topic, position, own FROM bearing
UNION ALL
SELECT lists.topic, position, own
FROM bearing
JOIN questions USING (topic)
JOIN questions AS lists ON lists.topic_id = questions.list_topic_id;
