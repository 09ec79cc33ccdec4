-- a claim that speaks takes one position of its kind and subject, and two positions of one kind and subject are judged once
-- Comparisons expand positions: what holds of these holds of all pairs of claims, however many they are.
WITH placed AS (
    SELECT position, claims, scopes.kind, scopes.subject
    FROM positions
    LEFT JOIN scopes USING (scope)
)

SELECT 'claim ' || coalesce(claims.claim_id, taken.claim_id) AS id
FROM claims
FULL JOIN claim_positions AS taken USING (claim_id)
LEFT JOIN placed USING (position)
GROUP BY ALL
HAVING count(*) > 1 OR bool_or(placed.kind IS DISTINCT FROM claims.kind OR placed.subject IS DISTINCT FROM claims.occupation)
UNION ALL
SELECT 'positions ' || position_a || ' ' || position_b
FROM position_pairs
LEFT JOIN placed AS a ON a.position = position_a
LEFT JOIN placed AS b ON b.position = position_b
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
