-- one row per member of a list that any source names or denies, with how many do; what most name first
CREATE OR REPLACE TABLE topic_items AS
WITH heard AS (
    SELECT members.topic, positions.item, items.topic_id AS item_topic_id, polarity, source, voice
    FROM members
    JOIN positions USING (position)
    JOIN questions ON questions.topic = members.topic
    JOIN questions AS items ON items.topic = positions.topic
    WHERE questions.shape = 'list'
),

counted AS (
    SELECT
        topic, item,
        min(item_topic_id) AS any_topic_id,
        count(DISTINCT source) FILTER (polarity = '+') AS named_by,
        count(DISTINCT source) FILTER (polarity = '-') AS denied_by,
        count(DISTINCT voice) FILTER (polarity = '+') AS named_by_voices,
        count(DISTINCT voice) FILTER (polarity = '-') AS denied_by_voices
    FROM heard
    GROUP BY topic, item
),

total AS (
    SELECT topic, count(DISTINCT voice) FILTER (polarity = '+') AS voices
    FROM heard
    GROUP BY topic
),

own AS (
    SELECT lists.topic, items.item, items.topic_id
    FROM questions AS items
    JOIN questions AS lists ON lists.topic_id = items.list_topic_id
)

SELECT
    questions.topic_id,
    counted.item,
    coalesce(own.topic_id, any_topic_id) AS item_topic_id,
    named_by, denied_by, named_by_voices, denied_by_voices,
    total.voices,
    CASE
        WHEN named_by_voices = 0 THEN 'none'
        WHEN named_by_voices = 1 THEN 'one'
        WHEN named_by_voices = total.voices THEN 'all'
        WHEN named_by_voices * 2 > total.voices THEN 'most'
        ELSE 'some'
    END AS share
FROM counted
JOIN total USING (topic)
JOIN questions USING (topic)
LEFT JOIN own ON own.topic = counted.topic AND own.item = counted.item
ORDER BY questions.topic_id, named_by_voices DESC, named_by DESC, counted.item;
