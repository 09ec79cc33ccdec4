-- one row per source: what it says, and how often it stands with the best-supported value
CREATE OR REPLACE TABLE sources AS
WITH answering AS (
    SELECT DISTINCT topic, source, camp FROM answers
),

-- Of all relations of camps, those that the best-supported value has.
relations AS (
    SELECT camp_relations.topic, other, agree
    FROM best_supported AS best
    JOIN questions USING (topic_id)
    JOIN camp_relations ON camp_relations.topic = questions.topic AND camp_relations.camp = best.camp
),

judged AS (
    SELECT
        source, topic,
        bool_or(best.camp IS NOT NULL) AS decided,
        bool_or(answering.camp = best.camp OR agree) AS stands_with,
        bool_or(NOT agree) AS stands_against
    FROM answering
    JOIN questions USING (topic)
    JOIN best_supported AS best USING (topic_id)
    LEFT JOIN relations ON relations.topic = answering.topic AND relations.other = answering.camp
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
    coalesce(reliability, 500000) / 1000000 AS reliability
FROM published
LEFT JOIN claimed USING (source)
JOIN numbered_sources USING (source)
LEFT JOIN counted ON counted.source = number
LEFT JOIN reliability ON reliability.source = number
ORDER BY published.source;
