-- one row per distinct position that claims take: what is said of which scope, with the claims that say it
CREATE OR REPLACE TEMP TABLE stands AS
WITH stances AS (
    SELECT * FROM range_stances
    UNION ALL BY NAME
    SELECT * FROM level_stances
    UNION ALL BY NAME
    SELECT * FROM item_stances
    UNION ALL BY NAME
    SELECT * FROM statement_stances
),

grouped AS (
    SELECT
        shape, kind, subject, country, region, city, place, industry, seniority,
        as_of, published_in, vintage,
        unit, unit_assumed, component, measure, from_year, to_year,
        statistic, percentile, low, high, written_to, derived, tops, tops_region,
        rung, rung_low, rung_high, rung_words, modality, part, offered_rungs, qualifiers,
        item, polarity, said, middle,
        min(place_as_written) AS place_as_written,
        min(industry_as_written) AS industry_as_written,
        count(*) AS claims,
        min(claim_id) AS first_claim,
        list(claim_id) AS members
    FROM stances
    GROUP BY
        shape, kind, subject, country, region, city, place, industry, seniority,
        as_of, published_in, vintage,
        unit, unit_assumed, component, measure, from_year, to_year,
        statistic, percentile, low, high, written_to, derived, tops, tops_region,
        rung, rung_low, rung_high, rung_words, modality, part, offered_rungs, qualifiers,
        item, polarity, said, middle
),

-- ISO 4217: a currency's code begins with that of its country; the euro, and those in X, have no one country.
homed AS (
    SELECT
        grouped.*,
        coalesce(grouped.country, countries.country) AS home
    FROM grouped
    LEFT JOIN countries
        ON regexp_full_match(unit, '[A-Z]{3}') AND unit <> 'EUR' AND left(unit, 2) = countries.country
),

keyed AS (
    SELECT
        *,
        left(md5(CAST(to_json([kind, subject, home, region, city, place, industry, seniority, unit, item]) AS VARCHAR)), 16)
            AS topic_id,
        CASE WHEN shape = 'item' THEN left(
            md5(CAST(to_json([kind, subject, home, region, city, place, industry, seniority, unit, NULL]) AS VARCHAR)), 16
        ) END AS list_topic_id
    FROM homed
)

SELECT *, CAST(row_number() OVER (ORDER BY topic_id, first_claim) AS INTEGER) AS position
FROM keyed;
