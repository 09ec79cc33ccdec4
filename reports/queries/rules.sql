-- one row per topic, rule and certainty: how many comparisons it decided
SELECT topic_id, relation, rule, certainty, pairs
FROM topic_rules
ORDER BY topic_id, list_position([$relations], relation), certainty, rule
