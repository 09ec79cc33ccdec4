-- one row per claim that bears on a topic: its camp there, under a provisional number, and whose voice it is
CREATE OR REPLACE TEMP TABLE members AS
SELECT
    topic, position, speakers.own, provisional, claim_id, source,
    CAST(dense_rank() OVER (PARTITION BY topic ORDER BY voice) AS INTEGER) AS voice
FROM speakers
JOIN camp_positions USING (topic, position)
JOIN voices USING (speaker);
