-- one row per claim that bears on a topic: its camp there, under a provisional number, and whose voice it is
CREATE OR REPLACE TEMP TABLE members AS
SELECT
    camp_positions.topic, position, own, provisional, claim_positions.claim_id, source,
    dense_rank() OVER (PARTITION BY camp_positions.topic ORDER BY voice) AS voice
FROM camp_positions
JOIN claim_positions USING (position)
JOIN speakers ON speakers.topic = camp_positions.topic AND speakers.claim_id = claim_positions.claim_id
JOIN voices ON voices.speaker = speakers.speaker;
