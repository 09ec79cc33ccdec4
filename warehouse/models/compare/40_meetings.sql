-- one row per two scopes (or one and itself) that can be about the same thing, the lesser first
-- unstated: the parts of the scope that one side alone states, as bits: 1 country, 2 component, 16 currency, 32 window
CREATE OR REPLACE TEMP TABLE meetings AS
WITH topics_met AS (
    SELECT topic AS host, topic AS guest, 'topic' AS met_by, topic AS belongs_to FROM scopes GROUP BY topic
    UNION ALL
    -- A claim that states no country is not separated from one that does. Only where no country is assumed is it the whole.
    -- A bare "$" is that of a country that has one: $83,000 in Germany is no bare "$".
    SELECT open.topic, named.topic, 'country', CASE WHEN open.home IS NULL THEN open.topic END
    FROM (
        SELECT DISTINCT topic, kind, subject, home, region, city, place, industry, seniority, unit, unit_assumed, item
        FROM scopes WHERE country IS NULL
    ) AS open
    JOIN (
        SELECT DISTINCT topic, kind, subject, home, region, city, place, industry, seniority, unit, item
        FROM scopes
        WHERE country IS NOT NULL
    ) AS named
        ON named.kind = open.kind
        AND named.subject = open.subject
        AND named.topic <> open.topic
        AND named.region IS NOT DISTINCT FROM open.region
        AND named.city IS NOT DISTINCT FROM open.city
        AND named.place IS NOT DISTINCT FROM open.place
        AND named.industry IS NOT DISTINCT FROM open.industry
        AND named.seniority IS NOT DISTINCT FROM open.seniority
        AND named.unit IS NOT DISTINCT FROM open.unit
        AND named.item IS NOT DISTINCT FROM open.item
        AND (named.home = open.home OR NOT coalesce(open.unit_assumed, false))
    UNION ALL
    -- A bare "$" that names no country may be any dollar.
    SELECT bare.topic, other.topic, 'dollar', NULL
    FROM (
        SELECT DISTINCT topic, kind, subject, region, city, place, industry, seniority, unit
        FROM scopes
        WHERE unit_assumed AND country IS NULL
    ) AS bare
    JOIN (
        SELECT DISTINCT topic, kind, subject, region, city, place, industry, seniority, unit
        FROM scopes
        WHERE unit IN ({{dollars}})
    ) AS other
        ON other.kind = bare.kind
        AND other.subject = bare.subject
        AND other.unit <> bare.unit
        AND other.region IS NOT DISTINCT FROM bare.region
        AND other.city IS NOT DISTINCT FROM bare.city
        AND other.place IS NOT DISTINCT FROM bare.place
        AND other.industry IS NOT DISTINCT FROM bare.industry
        AND other.seniority IS NOT DISTINCT FROM bare.seniority
),

-- Topics first: two scopes that state no measure and no grade are equal in these, whatever their topics.
hosts AS MATERIALIZED (
    SELECT scopes.*, guest, met_by, belongs_to
    FROM topics_met
    JOIN scopes ON scopes.topic = host
)

SELECT
    least(a.scope, b.scope) AS scope_a,
    greatest(a.scope, b.scope) AS scope_b,
    belongs_to,
    CAST(
        ((a.country IS NULL) <> (b.country IS NULL))::INTEGER * 1
        + ((a.component IS NULL) <> (b.component IS NULL))::INTEGER * 2
        + coalesce((a.unit_assumed AND a.country IS NULL) <> (b.unit_assumed AND b.country IS NULL), false)::INTEGER * 16
        + ((a.from_year IS NULL) <> (b.from_year IS NULL) OR (a.to_year IS NULL) <> (b.to_year IS NULL))::INTEGER * 32
        AS UTINYINT
    ) AS unstated,
    a.measure IS NOT NULL AND coalesce(a.from_year, a.to_year, b.from_year, b.to_year) IS NULL AS windowless
FROM hosts AS a
JOIN scopes AS b
    ON b.topic = a.guest
    AND CASE a.met_by
        WHEN 'topic' THEN a.scope <= b.scope
        WHEN 'country' THEN a.country IS NULL AND b.country IS NOT NULL
            AND (b.home = a.home OR NOT coalesce(a.unit_assumed, false))
        ELSE a.unit_assumed AND a.country IS NULL
    END
    AND a.measure IS NOT DISTINCT FROM b.measure
    AND a.grade IS NOT DISTINCT FROM b.grade
    AND (a.component = b.component OR a.component IS NULL OR b.component IS NULL)
    AND (a.from_year = b.from_year OR a.from_year IS NULL OR b.from_year IS NULL)
    AND (a.to_year = b.to_year OR a.to_year IS NULL OR b.to_year IS NULL);
