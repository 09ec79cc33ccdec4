-- one row per topic, rule and certainty: how many comparisons it decided
SELECT topic_id, relation, rule, certainty, count(*) AS pairs
FROM comparisons
WHERE topic_id IS NOT NULL
GROUP BY topic_id, relation, rule, certainty
ORDER BY topic_id, list_position(['contradict', 'agree', 'compatible', 'incomparable'], relation), certainty, rule
