-- one row per topic, but those of whole lists: the best-supported value
SELECT topic_id, outcome, camp, value, explanation
FROM best_supported
ORDER BY topic_id
