-- one row per two positions that contradict each other, named by the least claim of each
WITH speakers AS (
    SELECT position, count(*) AS claims, min(claim_id) AS claim_id, arg_min(source, claim_id) AS source
    FROM claim_positions
    GROUP BY position
)

SELECT
    position_a,
    position_b,
    certainty,
    a.claims * b.claims - dismissed AS pairs,
    least(a.claim_id, b.claim_id) || ' ' || greatest(a.claim_id, b.claim_id) AS id,
    a.source || ' ' || x.words || '; ' || b.source || ' ' || y.words AS title,
    certainty || ', claims ' || greatest(a.claims, b.claims) || ' to ' || least(a.claims, b.claims) AS state
FROM position_pairs
JOIN speakers AS a ON a.position = position_a
JOIN speakers AS b ON b.position = position_b
JOIN positions AS x ON x.position = position_a
JOIN positions AS y ON y.position = position_b
WHERE relation = 'contradict' AND claim_pairs > dismissed
