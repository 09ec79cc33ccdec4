-- one row per claim: who says it, and its scope in a form that can be compared
CREATE OR REPLACE TEMP TABLE scoped AS
WITH locations AS (
    SELECT DISTINCT location, country, region, city FROM claims WHERE location IS NOT NULL
),

-- Words that are no single known place (several places, a part of one, a name that is not resolved) are a place of their own.
places AS (
    SELECT
        location, country, region, city,
        CASE
            WHEN city IS NOT NULL THEN false
            WHEN region IS NULL AND (country IS NULL OR contains(location, ',')) THEN true
            WHEN regexp_matches(lower(location), '^(outside|excluding|except|(the )?rest of|other|beyond)\b') THEN true
            ELSE regexp_matches(lower(location), ' (and|or) |[/&;]')
                AND NOT regexp_matches(lower(concat_ws(' ', region, countries.name)), ' and |[/&]')
        END AS own
    FROM locations
    LEFT JOIN countries USING (country)
),

industries AS (
    SELECT industry, regexp_replace(folded(industry), '^the | (industry|sector)$', '', 'g') AS sector
    FROM (SELECT DISTINCT industry FROM claims WHERE industry IS NOT NULL)
),

-- A publisher answers to its name, its host and its initials; a path is nobody's name.
publishers AS (
    SELECT
        source,
        path,
        lower(source) AS publisher,
        CASE WHEN source = path THEN [] ELSE list_distinct([known_as(source), initials]) END AS answers_to
    FROM (
        SELECT
            source,
            path,
            CASE
                WHEN length(regexp_replace(source, '[^A-Z]', '', 'g')) > 2
                    THEN lower(regexp_replace(regexp_replace(source, '[^A-Z]', '', 'g'), '^US', ''))
                ELSE known_as(source)
            END AS initials
        FROM documents
    )
),

origins AS (
    SELECT attributed_to, known_as(attributed_to) AS origin
    FROM (SELECT DISTINCT attributed_to FROM claims WHERE attributed_to IS NOT NULL)
)

SELECT
    claims.claim_id,
    claims.doc_id,
    claims.kind,
    claims.subject,
    publishers.publisher,
    publishers.answers_to,
    origins.origin,
    claims.country,
    CASE WHEN own IS NOT TRUE THEN claims.region END AS region,
    CASE WHEN own IS NOT TRUE THEN claims.city END AS city,
    CASE WHEN own THEN regexp_replace(folded(claims.location), '^the ', '') END AS place,
    CASE WHEN own THEN claims.location END AS place_as_written,
    industries.sector AS industry,
    claims.industry AS industry_as_written,
    claims.seniority,
    claims.as_of,
    try_cast(left(documents.published, 4) AS INTEGER) AS published
FROM claims
JOIN documents USING (doc_id)
JOIN publishers ON publishers.path = documents.path
LEFT JOIN places
    ON places.location = claims.location
    AND places.country IS NOT DISTINCT FROM claims.country
    AND places.region IS NOT DISTINCT FROM claims.region
    AND places.city IS NOT DISTINCT FROM claims.city
LEFT JOIN industries ON industries.industry = claims.industry
LEFT JOIN origins ON origins.attributed_to = claims.attributed_to;
