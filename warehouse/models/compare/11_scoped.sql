-- one row per claim: its words, who says it, and in which setting
CREATE OR REPLACE TEMP TABLE scoped AS
-- A publisher answers to its name, its host and its initials; a path is nobody's name.
WITH publishers AS (
    SELECT
        doc_id,
        lower(source) AS publisher,
        list_distinct(
            CASE WHEN source = path THEN [] ELSE [known_as(source), initials] END || coalesce(also_known_as, [])
        ) AS answers_to,
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
    LEFT JOIN (
        SELECT names[1] AS source, list_transform(names, lambda name: known_as(name)) AS also_known_as FROM decided WHERE decision = 'merge'
    ) AS merged USING (source)
),

origins AS (
    SELECT attributed_to, known_as(coalesce(merged_as, attributed_to)) AS origin
    FROM (SELECT DISTINCT attributed_to FROM claims WHERE attributed_to IS NOT NULL)
    LEFT JOIN (
        SELECT unnest(names) AS attributed_to, names[1] AS merged_as FROM decided WHERE decision = 'merge'
    ) AS merged USING (attributed_to)
)

SELECT
    claims.claim_id,
    claims.doc_id,
    claims.source,
    claims.kind,
    settings.setting,
    claims.as_of,
    publishers.published,
    publishers.publisher,
    publishers.answers_to,
    origins.origin,
    -- A document with an origin, and the row or item that a claim stands under, are as good as their hash, which is faster to compare.
    CAST(hash(doc_id, origins.origin) >> 1 AS BIGINT) AS speaker,
    CASE WHEN claims.label IS NULL THEN 0 ELSE CAST(hash(claims.label) >> 1 AS BIGINT) END AS label
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
    AND settings.grade IS NOT DISTINCT FROM claims.grade
LEFT JOIN origins ON origins.attributed_to = claims.attributed_to;
