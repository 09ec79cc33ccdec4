-- a comparison is of two claims that speak, of one kind and subject, the lesser id first, and each pair stands once
SELECT claim_a || ' ' || claim_b AS id
FROM comparisons
LEFT JOIN claims AS a ON a.claim_id = claim_a
LEFT JOIN claims AS b ON b.claim_id = claim_b
WHERE claim_a >= claim_b
    OR comparisons.kind IS DISTINCT FROM a.kind
    OR comparisons.kind IS DISTINCT FROM b.kind
    OR comparisons.subject IS DISTINCT FROM a.subject
    OR comparisons.subject IS DISTINCT FROM b.subject
UNION ALL
SELECT claim_a || ' ' || claim_b FROM comparisons GROUP BY ALL HAVING count(*) > 1;
