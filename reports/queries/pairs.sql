-- one row per comparison that a topic's page shows: the $pairs that tell most about it
SELECT topic_id, claim_a, claim_b, relation, rule, certainty, unstated, difference, same_origin, explanation
FROM comparisons
WHERE topic_id IS NOT NULL
QUALIFY
    row_number() OVER (
        PARTITION BY topic_id
        ORDER BY
            list_position(['contradict', 'agree', 'compatible', 'incomparable'], relation),
            certainty,
            same_origin,
            difference DESC NULLS LAST,
            claim_a,
            claim_b
    ) <= $pairs
ORDER BY
    topic_id,
    list_position(['contradict', 'agree', 'compatible', 'incomparable'], relation),
    certainty,
    same_origin,
    difference DESC NULLS LAST,
    claim_a,
    claim_b
