-- one row per claim that bears on a topic: its camp there, under a provisional number, and whose voice it is
-- That of the first speaker that its own is tied to, if it is tied to any.
CREATE OR REPLACE TEMP TABLE members AS
SELECT
    topic, position, speakers.own, provisional, claim_id, source,
    CAST(dense_rank() OVER (PARTITION BY topic ORDER BY coalesce(tied.voice, speaker)) AS INTEGER) AS voice
FROM speakers
JOIN camp_positions USING (topic, position)
LEFT JOIN tied USING (speaker);
