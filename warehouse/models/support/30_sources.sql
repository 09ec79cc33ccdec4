-- one row per source: what it says, and how often it stands with the best-supported value
CREATE OR REPLACE TABLE sources AS
WITH best AS (
    SELECT topic, camp FROM best_supported JOIN questions USING (topic_id)
),

-- Camps by how they stand to the best-supported value of their topic.
facing AS (
    SELECT topic, camp, true AS agree FROM best WHERE camp IS NOT NULL
    UNION ALL
    SELECT topic, other, agree FROM best JOIN camp_relations USING (topic, camp)
    UNION ALL
    SELECT best.topic, camp_relations.camp, agree
    FROM best
    JOIN camp_relations ON camp_relations.topic = best.topic AND camp_relations.other = best.camp
),

judged AS (
    SELECT
        source, topic,
        bool_or(best.camp IS NOT NULL) AS decided,
        bool_or(agree) AS stands_with,
        bool_or(NOT agree) AS stands_against
    FROM answers
    JOIN best USING (topic)
    LEFT JOIN facing ON facing.topic = answers.topic AND facing.camp = answers.camp
    GROUP BY ALL
),

counted AS (
    SELECT
        source,
        count(*) AS topics,
        count(*) FILTER (decided) AS decided,
        count(*) FILTER (stands_with) AS stands_with,
        count(*) FILTER (stands_against AND NOT coalesce(stands_with, false)) AS stands_against
    FROM judged
    GROUP BY source
),

published AS (
    SELECT source, count(*) AS documents FROM documents GROUP BY source
),

claimed AS (
    SELECT source, count(*) AS claims FROM claims GROUP BY source
)

SELECT
    published.source, documents,
    coalesce(claims, 0) AS claims,
    coalesce(topics, 0) AS topics,
    coalesce(decided, 0) AS decided,
    coalesce(stands_with, 0) AS stands_with,
    coalesce(stands_against, 0) AS stands_against,
    coalesce(reliability, 500000) / 1000000 AS reliability,
    answers_to
FROM published
LEFT JOIN claimed USING (source)
JOIN numbered_sources USING (source)
LEFT JOIN counted ON counted.source = number
LEFT JOIN reliability ON reliability.source = number
ORDER BY published.source;
