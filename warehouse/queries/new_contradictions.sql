-- one row per contradiction that is certain now and was not in the run before, the topic that matters most first
SELECT t.topic_id, t.title AS topic, t.kind, t.subject, d.title, c.explanation
FROM changes AS d
JOIN comparisons AS c ON c.claim_a = split_part(d.id, ' ', 1) AND c.claim_b = split_part(d.id, ' ', 2)
JOIN topics AS t USING (topic_id)
WHERE d.about = 'contradiction' AND d.change <> 'resolved' AND c.relation = 'contradict' AND c.certainty = 'certain'
    AND NOT starts_with(coalesce(d.before, ''), 'certain')
ORDER BY t.rank, d.title, d.id
LIMIT $limit;
