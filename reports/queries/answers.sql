-- one row per claim of a topic, with the camp that it stands in, that of most voices first, and the source that leads its voice
WITH voices AS (
    SELECT
        topic_id,
        voice,
        count(DISTINCT source) AS sources,
        min(source) FILTER (WHERE leads) AS leader
    FROM topic_claims
    JOIN claims USING (claim_id)
    GROUP BY ALL
)

SELECT a.topic_id, a.claim_id, a.camp, a.own, CASE WHEN v.sources > 1 THEN v.leader END AS leader, v.sources
FROM topic_claims AS a
JOIN claims AS c USING (claim_id)
JOIN voices AS v USING (topic_id, voice)
ORDER BY a.topic_id, a.camp, c.source, c.path, c.char_start, a.claim_id
