-- one row per independent voice of a topic and source that speaks with it, where others speak too; sources have numbers to join by
CREATE OR REPLACE TEMP TABLE heard AS
WITH spoken AS (
    SELECT DISTINCT topic, voice, source
    FROM members
    JOIN questions USING (topic)
    WHERE questions.shape <> 'list'
)

SELECT
    topic,
    CAST(voice AS INTEGER) AS voice,
    source,
    CAST(dense_rank() OVER (ORDER BY source) AS INTEGER) AS speaker
FROM spoken
SEMI JOIN (SELECT topic FROM spoken GROUP BY topic HAVING min(voice) < max(voice)) USING (topic);
