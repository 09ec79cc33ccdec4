-- a claim that speaks takes one position, and two positions of one kind and subject are judged once, the lesser number first
-- Comparisons expand positions: what holds of these holds of all pairs of claims, however many they are.
SELECT 'claim ' || coalesce(claims.claim_id, taken.claim_id) AS id
FROM claims
FULL JOIN claim_positions AS taken USING (claim_id)
LEFT JOIN positions USING (position)
GROUP BY ALL
HAVING count(*) > 1 OR bool_or(positions.kind IS DISTINCT FROM claims.kind OR positions.subject IS DISTINCT FROM claims.subject)
UNION ALL
SELECT 'positions ' || position_a || ' ' || position_b
FROM position_pairs
LEFT JOIN positions AS a ON a.position = position_a
LEFT JOIN positions AS b ON b.position = position_b
WHERE position_a >= position_b
    OR a.kind IS DISTINCT FROM b.kind
    OR a.subject IS DISTINCT FROM b.subject
    OR claim_pairs IS DISTINCT FROM a.claims * b.claims
UNION ALL
SELECT 'positions ' || position_a || ' ' || position_b FROM position_pairs GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'position ' || position
FROM positions
LEFT JOIN (SELECT position, count(*) AS found FROM claim_positions GROUP BY position) USING (position)
WHERE claims IS DISTINCT FROM found;
