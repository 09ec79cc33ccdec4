-- one row per scope that claims have: of what they speak, apart from what they say; with the topic that it belongs to
CREATE OR REPLACE TABLE scopes AS
WITH spoken AS (
    SELECT DISTINCT shape, setting, unit, unit_assumed, component, measure, from_year, to_year, item FROM stands
),

formed AS (
    SELECT
        setting, kind, subject, country,
        in_region AS region, in_city AS city, in_place AS place, in_industry AS industry, seniority,
        -- Words that name no grade name no more than the seniority.
        coalesce(grade, seniority) AS grade,
        coalesce(starts_with(grade, {{sets_apart}}), false) AS set_apart,
        min(location) AS location,
        min(settings.industry) AS industry_as_written
    FROM settings
    GROUP BY ALL
),

-- ISO 4217: a currency's code begins with that of its country; the euro, and those in X, have no one country.
homed AS (
    SELECT
        *,
        CASE
            WHEN country IS NOT NULL THEN country
            WHEN regexp_full_match(unit, '[A-WYZ][A-Z]{2}') AND unit <> 'EUR' THEN left(unit, 2)
        END AS home
    FROM spoken
    JOIN formed USING (setting)
),

asked AS (
    SELECT
        *,
        left(md5(CAST(to_json([kind, subject, home, region, city, place, industry, seniority, unit, item]) AS VARCHAR)), 16)
            AS topic_id,
        CASE WHEN shape = 'item' THEN left(
            md5(CAST(to_json([kind, subject, home, region, city, place, industry, seniority, unit, NULL]) AS VARCHAR)), 16
        ) END AS list_topic_id
    FROM homed
)

SELECT
    CAST(row_number() OVER (
        ORDER BY topic_id, setting, unit_assumed, component, measure, from_year, to_year
    ) AS INTEGER) AS scope,
    CAST(dense_rank() OVER (ORDER BY topic_id) AS INTEGER) AS topic,
    topic_id, list_topic_id, shape, kind, subject,
    country, home, region, city, place,
    CASE WHEN place IS NOT NULL THEN location END AS place_as_written,
    industry, industry_as_written, seniority, grade, set_apart,
    unit, unit_assumed, component, measure, from_year, to_year, item,
    setting
FROM asked
ORDER BY scope;
