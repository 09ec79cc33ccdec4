-- the counts of a topic are those of its comparisons, and its verdict follows from them
WITH counted AS (
    SELECT
        topic_id,
        count(*) FILTER (certainty = 'certain') AS certain,
        count(*) FILTER (certainty = 'possible') AS possible
    FROM comparisons
    WHERE relation = 'contradict'
    GROUP BY topic_id
)
SELECT topic_id AS id
FROM topics
LEFT JOIN counted USING (topic_id)
WHERE contradictions <> coalesce(certain, 0)
    OR possible_contradictions <> coalesce(possible, 0)
    OR (verdict = 'contradiction') <> (contradictions + possible_contradictions > 0)
    OR independent_sources > sources
    OR sources > claims;
