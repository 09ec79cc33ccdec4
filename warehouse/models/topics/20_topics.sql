-- one row per question that sources answer (kind, subject, scope), with the verdict that follows from its comparisons
CREATE OR REPLACE TABLE topics AS
WITH explained AS (
    SELECT topic, explanation FROM dispute_explanations
    UNION ALL
    SELECT topic, explanation FROM further_explanations
)

SELECT
    questions.topic_id, topic, kind, subject, title,
    home AS country,
    home_assumed AS country_assumed,
    region, city,
    place_as_written AS location,
    industry_as_written AS industry,
    seniority,
    CASE WHEN regexp_full_match(unit, '[A-Z]{3}') THEN unit END AS currency,
    item, verdict, certainty,
    greatest(publishers, voices) AS sources,
    voices AS independent_sources,
    claims,
    CAST(contradictions AS BIGINT) AS contradictions,
    CAST(possible_contradictions AS BIGINT) AS possible_contradictions,
    CAST(dismissed AS BIGINT) AS dismissed,
    spread,
    row_number() OVER (
        ORDER BY
            list_position([{{verdicts}}], verdict),
            certainty,
            voices DESC,
            spread DESC NULLS LAST,
            claims DESC,
            questions.topic_id
    ) AS rank,
    explanation || CASE dismissed
        WHEN 0 THEN ''
        WHEN 1 THEN ' The editor has dismissed a contradiction.'
        ELSE ' The editor has dismissed ' || dismissed || ' contradictions.'
    END AS explanation
FROM questions
JOIN topic_verdicts USING (topic)
JOIN topic_titles USING (topic)
JOIN explained USING (topic)
ORDER BY questions.topic_id;
