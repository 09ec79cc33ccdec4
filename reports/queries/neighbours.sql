-- one row per two sources that both speak on some topic, counted in topics; source_a < source_b; the first $disputes disputed
WITH spoken AS (
    SELECT DISTINCT a.topic_id, c.source
    FROM topic_claims AS a
    JOIN claims AS c USING (claim_id)
),

shared AS (
    SELECT x.source AS source_a, y.source AS source_b, count(*) AS shared
    FROM spoken AS x
    JOIN spoken AS y ON x.topic_id = y.topic_id AND x.source < y.source
    GROUP BY ALL
),

met AS (
    SELECT
        topic_id,
        least(source_a, source_b) AS source_a,
        greatest(source_a, source_b) AS source_b,
        bool_or(relation = 'contradict' AND dismissed IS NULL) AS contradicted,
        bool_or(relation = 'agree') AS agreed
    FROM comparisons
    WHERE topic_id IS NOT NULL AND source_a <> source_b AND relation IN ('contradict', 'agree')
    GROUP BY ALL
),

judged AS (
    SELECT
        source_a,
        source_b,
        count(*) FILTER (WHERE agreed AND NOT contradicted) AS agreed,
        count(*) FILTER (WHERE contradicted) AS contradicted,
        list(topic_id ORDER BY rank) FILTER (WHERE contradicted) AS disputed
    FROM met
    JOIN topics USING (topic_id)
    GROUP BY ALL
)

SELECT
    s.source_a,
    s.source_b,
    s.shared,
    coalesce(j.agreed, 0) AS agreed,
    coalesce(j.contradicted, 0) AS contradicted,
    coalesce(j.disputed, [])[:$disputes] AS disputed
FROM shared AS s
LEFT JOIN judged AS j USING (source_a, source_b)
ORDER BY s.source_a, s.source_b
