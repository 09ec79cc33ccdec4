-- one row per voice and source that speaks with it, by numbers from 0 over all topics that several voices answer
CREATE OR REPLACE TEMP VIEW speaking AS
SELECT source::BIGINT - 1 AS speaker, voices_before + voice - 1 AS voice, number AS topic
FROM heard
JOIN numbered_topics USING (topic);
