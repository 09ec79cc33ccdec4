-- one row per two claims whose contradiction the editor dismisses
CREATE OR REPLACE TABLE dismissals AS
SELECT claim_a, claim_b, dismissed_pairs.decision, dismissed_pairs.reason, topics.topic_id
FROM dismissed_pairs
JOIN claim_positions AS a ON a.claim_id = claim_a
JOIN claim_positions AS b ON b.claim_id = claim_b
JOIN position_pairs
    ON position_a = least(a.position, b.position)
    AND position_b = greatest(a.position, b.position)
    AND dismissed > 0
LEFT JOIN topics ON topics.topic = belongs_to
ORDER BY claim_a, claim_b;
