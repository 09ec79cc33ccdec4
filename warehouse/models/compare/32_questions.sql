-- one row per question that claims answer, and one per whole list: its scope, and a number to join by
CREATE OR REPLACE TEMP TABLE questions AS
WITH asked AS (
    SELECT
        topic, topic_id, list_topic_id, shape, kind, subject, home, region, city, place, industry, seniority, unit, item,
        bool_and(country IS NULL AND home IS NOT NULL) AS home_assumed,
        min(place_as_written) AS place_as_written,
        min(industry_as_written) AS industry_as_written
    FROM scopes
    GROUP BY ALL
),

lists AS (
    SELECT
        list_topic_id AS topic_id, NULL AS list_topic_id, 'list' AS shape,
        kind, subject, home, region, city, place, industry, seniority, unit, NULL AS item,
        bool_and(home_assumed) AS home_assumed,
        min(place_as_written) AS place_as_written,
        min(industry_as_written) AS industry_as_written
    FROM asked
    WHERE shape = 'item'
    GROUP BY ALL
)

SELECT * FROM asked
UNION ALL BY NAME
SELECT *, CAST((SELECT max(topic) FROM scopes) + row_number() OVER (ORDER BY topic_id) AS INTEGER) AS topic FROM lists;
