-- one row per topic that several voices answer: its number among them, and how many voices and camps those before it have
CREATE OR REPLACE TEMP TABLE numbered_topics AS
WITH sized AS (
    SELECT topic, max(voice) AS voices, max(camp) AS camps
    FROM answers
    SEMI JOIN heard USING (topic)
    GROUP BY topic
)

SELECT
    topic,
    row_number() OVER earlier - 1 AS number,
    coalesce(sum(voices) OVER (earlier ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::BIGINT AS voices_before,
    coalesce(sum(camps) OVER (earlier ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::BIGINT AS camps_before
FROM sized
WINDOW earlier AS (ORDER BY topic);
