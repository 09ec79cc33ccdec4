-- one row per claim of a quantity: its span, its statistic, and whether it tops a list of the highest-paying
CREATE OR REPLACE TEMP TABLE range_stances AS
WITH figures AS (
    {{range_claims}}
),

-- A bare "$" is the dollar that its document states elsewhere, where it states one alone.
dollars AS (
    SELECT doc_id, kind, min(unit) AS unit
    FROM figures
    JOIN scoped USING (claim_id, kind)
    WHERE NOT unit_assumed AND unit IN ({{dollars}})
    GROUP BY doc_id, kind
    HAVING min(unit) = max(unit)
),

-- A percentile is a point, the 50th is the median. A true minimum is open above, a true maximum below.
spans AS (
    SELECT
        * EXCLUDE (low, high, statistic, percentile),
        CASE
            WHEN percentile = 50 THEN 'median'
            WHEN percentile IS NOT NULL THEN 'percentile'
            -- "Rising to over $220,000" is the upper end of what is paid, and bounds nothing.
            WHEN statistic = 'minimum' AND open_end = 'high' AND high IS NULL THEN 'maximum'
            ELSE statistic
        END AS statistic,
        CASE WHEN statistic = 'median' THEN 50 ELSE percentile END AS percentile,
        CASE
            WHEN percentile IS NOT NULL THEN coalesce(low, high)
            WHEN statistic = 'maximum' AND high IS NOT NULL THEN NULL
            ELSE low
        END AS low,
        CASE
            WHEN percentile IS NOT NULL THEN coalesce(high, low)
            WHEN statistic = 'minimum' AND low IS NOT NULL THEN NULL
            ELSE high
        END AS high
    FROM figures
),

-- A list of parts has a whole: of regions the country, of cities of one region that region, of industries all industries.
listed AS (
    SELECT
        claim_id,
        coalesce(high, low) AS figure,
        doc_id,
        settings.kind,
        settings.subject,
        folded(listed_as) AS list,
        statistic, component, unit, settings.seniority, as_of,
        settings.country, in_region AS region, in_city AS city, in_industry AS industry
    FROM spans
    JOIN scoped USING (claim_id)
    JOIN (SELECT DISTINCT ON (setting) * FROM settings) AS settings USING (setting)
    WHERE
        in_place IS NULL
        AND (in_region IS NOT NULL OR in_city IS NOT NULL OR in_industry IS NOT NULL)
        AND coalesce(statistic, 'mean') IN ('mean', 'median', 'typical', 'range')
        AND regexp_matches(
            folded(listed_as),
            '\b(highest|best|top|most) (pay|paid|earning)|\bpay(s|ing)? (the )?(most|best|highest)\b'
        )
),

lists AS (
    SELECT
        *,
        min(industry) OVER same IS DISTINCT FROM max(industry) OVER same
            OR (region IS NULL AND city IS NULL) AS of_industries
    FROM listed
    WINDOW same AS (PARTITION BY doc_id, kind, subject, list)
),

tops AS (
    SELECT
        claim_id,
        CASE WHEN of_industries THEN 'industry' ELSE 'location' END AS tops,
        CASE WHEN NOT of_industries AND bool_and(city IS NOT NULL) OVER same AND min(region) OVER same = max(region) OVER same
            THEN region
        END AS tops_region
    FROM lists
    WINDOW same AS (
        PARTITION BY doc_id, kind, subject, list, statistic, component, unit, seniority, as_of, of_industries,
            CASE WHEN of_industries THEN [country, region, city] ELSE [industry] END
    )
    QUALIFY figure = max(figure) OVER same
        AND (of_industries OR min(country) OVER same IS NOT DISTINCT FROM max(country) OVER same)
)

SELECT
    'range' AS shape,
    scoped.rowid AS claim,
    scoped.speaker,
    scoped.label,
    setting,
    spans.* EXCLUDE (kind, listed_as, unit_assumed),
    unit_assumed AND spans.unit IS DISTINCT FROM dollars.unit AS unit_assumed,
    as_of,
    coalesce(CAST(as_of AS VARCHAR), from_year || '-' || to_year) AS vintage,
    CASE WHEN as_of IS NULL AND (from_year IS NULL OR to_year IS NULL) THEN published END AS published_in,
    (coalesce(low, high) + coalesce(high, low)) / 2 AS middle,
    tops,
    tops_region
FROM spans
JOIN scoped USING (claim_id)
LEFT JOIN tops USING (claim_id)
LEFT JOIN dollars ON dollars.doc_id = scoped.doc_id AND dollars.kind = scoped.kind;
