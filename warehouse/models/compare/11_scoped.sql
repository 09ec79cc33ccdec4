-- one row per claim: who says it, and in which setting
CREATE OR REPLACE TEMP TABLE scoped AS
-- A publisher answers to its name, its host and its initials; a path is nobody's name.
WITH publishers AS (
    SELECT
        doc_id,
        lower(source) AS publisher,
        CASE WHEN source = path THEN [] ELSE list_distinct([known_as(source), initials]) END AS answers_to,
        try_cast(left(published, 4) AS INTEGER) AS published
    FROM (
        SELECT
            *,
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
    settings.setting,
    claims.as_of,
    claims.label,
    publishers.published,
    publishers.publisher,
    publishers.answers_to,
    origins.origin
FROM claims
JOIN publishers USING (doc_id)
JOIN settings
    ON settings.kind = claims.kind
    AND settings.subject = claims.subject
    AND settings.location IS NOT DISTINCT FROM claims.location
    AND settings.country IS NOT DISTINCT FROM claims.country
    AND settings.region IS NOT DISTINCT FROM claims.region
    AND settings.city IS NOT DISTINCT FROM claims.city
    AND settings.industry IS NOT DISTINCT FROM claims.industry
    AND settings.seniority IS NOT DISTINCT FROM claims.seniority
LEFT JOIN origins ON origins.attributed_to = claims.attributed_to;
