-- one row per two positions with claims that the editor names together: how many pairs of their claims
CREATE OR REPLACE TEMP TABLE dismissing AS
SELECT least(a.position, b.position) AS position_a, greatest(a.position, b.position) AS position_b, count(*) AS pairs
FROM dismissed_pairs
JOIN claim_positions AS a ON a.claim_id = claim_a
JOIN claim_positions AS b ON b.claim_id = claim_b
GROUP BY ALL;
