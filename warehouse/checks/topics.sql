-- the counts of a topic are those of what was judged, and its verdict follows from them
WITH counted AS (
    SELECT
        numbered.topic_id,
        sum(claim_pairs - dismissed) FILTER (certainty = 'certain') AS certain,
        sum(claim_pairs - dismissed) FILTER (certainty = 'possible') AS possible
    FROM position_pairs
    JOIN (SELECT DISTINCT topic, topic_id FROM scopes) AS numbered ON numbered.topic = belongs_to
    WHERE relation = 'contradict'
    GROUP BY numbered.topic_id
)

SELECT topic_id AS id
FROM topics
LEFT JOIN counted USING (topic_id)
WHERE contradictions <> coalesce(certain, 0)
    OR possible_contradictions <> coalesce(possible, 0)
    OR (verdict = 'contradiction') <> (contradictions + possible_contradictions > 0)
    OR independent_sources > sources
    OR sources > claims;
