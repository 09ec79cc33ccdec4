-- one row per topic with a contradiction that stands: the claims whose positions contradict each other there
WITH disputed AS (
    SELECT DISTINCT belongs_to AS topic, unnest([position_a, position_b]) AS position
    FROM position_pairs
    WHERE relation = 'contradict' AND claim_pairs > dismissed AND belongs_to IS NOT NULL
)

SELECT topic_id, list(claim_id ORDER BY claim_id) AS claims
FROM disputed
JOIN topics USING (topic)
JOIN claim_positions USING (position)
GROUP BY topic_id
ORDER BY topic_id
