-- one row per average over a whole that stands above the greatest figure of a list of its highest-paying parts
CREATE OR REPLACE TEMP VIEW whole_pairs AS
WITH parts AS (
    SELECT
        scopes.* EXCLUDE (scope),
        position, claims, as_of, year, statistic, low, high, written_to, tops,
        CASE tops WHEN 'industry' THEN region ELSE tops_region END AS whole_region,
        CASE tops WHEN 'industry' THEN city END AS whole_city,
        CASE tops WHEN 'location' THEN industry END AS whole_industry
    FROM positions
    JOIN scopes USING (scope)
    WHERE tops IS NOT NULL
),

pairs AS (
    SELECT
        least(whole.position, part.position) AS position_a,
        greatest(whole.position, part.position) AS position_b,
        whole.topic AS belongs_to,
        whole.claims * part.claims AS claim_pairs,
        whole.low AS average,
        coalesce(part.high, part.low) AS greatest_part,
        greatest(abs(whole.low), abs(coalesce(part.high, part.low))) AS larger,
        greatest(whole.written_to, part.written_to) / 2 AS half_digit,
        CAST(
            ((scopes.country IS NULL) <> (part.country IS NULL))::INTEGER * 1
            + ((scopes.component IS NULL) <> (part.component IS NULL))::INTEGER * 2
            + ((whole.as_of IS NULL) <> (part.as_of IS NULL))::INTEGER * 4
            + coalesce(whole.statistic = 'typical' OR part.statistic = 'typical', false)::INTEGER * 8
            + coalesce(
                (scopes.unit_assumed AND scopes.country IS NULL) <> (part.unit_assumed AND part.country IS NULL), false
            )::INTEGER * 16
            + (
                (scopes.from_year IS NULL) <> (part.from_year IS NULL) OR (scopes.to_year IS NULL) <> (part.to_year IS NULL)
            )::INTEGER
            * 32
            AS UTINYINT
        ) AS unstated
    FROM parts AS part
    JOIN scopes
        ON scopes.kind = part.kind
        AND scopes.subject = part.subject
        AND (scopes.home = part.home OR scopes.home IS NULL)
        AND scopes.place IS NULL
        AND scopes.seniority IS NOT DISTINCT FROM part.seniority
        AND scopes.grade IS NOT DISTINCT FROM part.grade
        AND scopes.unit IS NOT DISTINCT FROM part.unit
        AND scopes.measure IS NOT DISTINCT FROM part.measure
        AND scopes.region IS NOT DISTINCT FROM part.whole_region
        AND scopes.city IS NOT DISTINCT FROM part.whole_city
        AND scopes.industry IS NOT DISTINCT FROM part.whole_industry
        AND (scopes.component = part.component OR scopes.component IS NULL OR part.component IS NULL)
        AND (scopes.from_year = part.from_year OR scopes.from_year IS NULL OR part.from_year IS NULL)
        AND (scopes.to_year = part.to_year OR scopes.to_year IS NULL OR part.to_year IS NULL)
    JOIN positions AS whole
        ON whole.scope = scopes.scope
        AND coalesce(whole.statistic, 'mean') IN ('mean', 'median', 'typical')
        AND (
            coalesce(whole.statistic = part.statistic, true)
            OR whole.statistic = 'typical'
            OR part.statistic IN ('typical', 'range')
        )
        AND coalesce(whole.year = part.year, true)
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    rule('whole_exceeds_part') AS rule,
    false AS doubtful,
    (average - greatest_part) / larger AS difference
FROM pairs
WHERE exceeds(average - greatest_part, larger, half_digit);
