-- one row per claim of a topic, with the camp that it stands in; the best-supported camp first
SELECT a.topic_id, a.claim_id, a.camp, a.own
FROM topic_claims AS a
JOIN claims AS c USING (claim_id)
ORDER BY a.topic_id, a.camp, c.source, c.path, c.char_start, a.claim_id
