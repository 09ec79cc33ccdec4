-- one row per claim: its words, who says it, and in which setting
CREATE OR REPLACE TEMP TABLE scoped AS
WITH origins AS (
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
    try_cast(left(documents.published, 4) AS INTEGER) AS published,
    origins.origin,
    -- A document with an origin, and the row or item that a claim stands under, are as good as their hash, and that is faster.
    CAST(hash(claims.doc_id, origins.origin) >> 1 AS BIGINT) AS speaker,
    CASE WHEN claims.label IS NULL THEN 0 ELSE CAST(hash(claims.label) >> 1 AS BIGINT) END AS label
FROM claims
JOIN documents USING (doc_id)
JOIN settings
    ON settings.kind = claims.kind
    AND settings.subject = claims.occupation
    AND settings.location IS NOT DISTINCT FROM claims.location
    AND settings.country IS NOT DISTINCT FROM claims.country
    AND settings.region IS NOT DISTINCT FROM claims.region
    AND settings.city IS NOT DISTINCT FROM claims.city
    AND settings.industry IS NOT DISTINCT FROM claims.industry
    AND settings.seniority IS NOT DISTINCT FROM claims.seniority
    AND settings.grade IS NOT DISTINCT FROM claims.grade
LEFT JOIN origins ON origins.attributed_to = claims.attributed_to;
