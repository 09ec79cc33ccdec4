-- one row per place, industry, level of experience, occupation and kind that claims name together, in a form that can be compared
CREATE OR REPLACE TEMP TABLE settings AS
WITH written AS (
    SELECT DISTINCT kind, occupation AS subject, location, country, region, city, industry, seniority, grade FROM claims
),

-- Words that are no single known place (several places, a part of one, a name that is not resolved) are a place of their own.
spelled AS (
    SELECT
        written.*,
        regexp_replace(
            folded(location), '^(?:(?:the|us|u s|federal|republic of|kingdom of|commonwealth of|state of|province of) )+', ''
        ) AS said,
        folded(coalesce(region, regexp_replace(countries.name, '^the ', ''))) AS named
    FROM written
    LEFT JOIN countries USING (country)
),

placed AS (
    SELECT
        *,
        CASE
            WHEN location IS NULL OR city IS NOT NULL THEN false
            WHEN region IS NULL AND (country IS NULL OR contains(location, ',')) THEN true
            WHEN regexp_matches(said, '^(outside|excluding|except|rest of|other|beyond)\b') THEN true
            -- "rural Ohio", "northern Germany"
            WHEN contains(said, named) AND NOT starts_with(said, named) THEN true
            ELSE regexp_matches(lower(location), ' (and|or) |[/&;]') AND NOT contains(named, ' and ')
        END AS own
    FROM spelled
),

formed AS (
    SELECT
        kind, subject, location, country, region, city, industry, seniority, grade,
        CASE WHEN NOT own THEN region END AS in_region,
        CASE WHEN NOT own THEN city END AS in_city,
        CASE WHEN own THEN regexp_replace(folded(location), '^the ', '') END AS in_place,
        regexp_replace(folded(industry), '^the | (industry|sector)$', '', 'g') AS in_industry
    FROM placed
)

SELECT
    *,
    dense_rank() OVER (ORDER BY kind, subject, country, in_region, in_city, in_place, in_industry, seniority, grade) AS setting
FROM formed;
