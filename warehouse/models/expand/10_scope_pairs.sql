-- one row per two scopes, in either order, that keep claims apart, with the first rule that fits; computed when it is read
CREATE OR REPLACE VIEW scope_pairs AS
WITH sides AS (
    SELECT
        *,
        coalesce(grade = seniority, false) AS bare_level,
        coalesce(seniority IS NOT NULL AND regexp_matches(grade, '^\d'), false) AS band
    FROM scopes
),

paired AS (
    SELECT
        x.scope AS scope_x,
        y.scope AS scope_y,
        x.topic AS topic_x,
        y.topic AS topic_y,
        -- A place that is not resolved lies in the country that its currency suggests, and so is a bare "$" of one that has it.
        coalesce(x.country, CASE WHEN x.place IS NOT NULL OR x.unit_assumed AND x.unit = y.unit THEN x.home END) AS x_in,
        coalesce(y.country, CASE WHEN y.place IS NOT NULL OR y.unit_assumed AND y.unit = x.unit THEN y.home END) AS y_in,
        coalesce(x_in = y_in, true) AS one_country,
        x.region IS NOT DISTINCT FROM y.region AND x.city IS NOT DISTINCT FROM y.city AND x.place IS NOT DISTINCT FROM y.place
            AND one_country AS same_place,
        x.region IS NULL AND x.city IS NULL AND x.place IS NULL
            OR coalesce(x.region = y.region, false) AND x.city IS NULL AND y.city IS NOT NULL AS x_may_hold,
        y.region IS NULL AND y.city IS NULL AND y.place IS NULL
            OR coalesce(x.region = y.region, false) AND y.city IS NULL AND x.city IS NOT NULL AS y_may_hold,
        x.industry IS NULL AND y.industry IS NOT NULL AS x_any_industry,
        y.industry IS NULL AND x.industry IS NOT NULL AS y_any_industry,
        coalesce(x.industry <> y.industry, false) AS industries_differ,
        -- A band of years is part of its level, and a group of one level part of that group.
        x.grade IS NULL AND y.grade IS NOT NULL
            OR x.bare_level AND y.band AND x.seniority = y.seniority
            OR coalesce(x.grade = y.grade, false) AND x.seniority IS NULL AND y.seniority IS NOT NULL AS x_any_seniority,
        y.grade IS NULL AND x.grade IS NOT NULL
            OR y.bare_level AND x.band AND x.seniority = y.seniority
            OR coalesce(x.grade = y.grade, false) AND y.seniority IS NULL AND x.seniority IS NOT NULL AS y_any_seniority,
        NOT x_any_seniority AND NOT y_any_seniority
            AND (coalesce(x.seniority <> y.seniority, false) OR coalesce(x.grade <> y.grade, false)) AS seniorities_differ,
        coalesce(x.component <> y.component, false) AS components_differ,
        coalesce(x.unit <> y.unit, false)
            AND NOT coalesce(x.unit_assumed AND x.country IS NULL AND y.unit IN ({{dollars}}), false)
            AND NOT coalesce(y.unit_assumed AND y.country IS NULL AND x.unit IN ({{dollars}}), false) AS currencies_differ,
        coalesce(x.unit_assumed AND x.country IS NULL OR y.unit_assumed AND y.country IS NULL, false) AS bare,
        x.measure IS DISTINCT FROM y.measure AS measures_differ,
        coalesce(x.from_year <> y.from_year, false) OR coalesce(x.to_year <> y.to_year, false) AS windows_differ
    FROM sides AS x
    JOIN sides AS y
        ON x.kind = y.kind
        AND x.subject = y.subject
        AND x.item IS NOT DISTINCT FROM y.item
        AND x.scope <> y.scope
),

sided AS (
    SELECT
        *,
        NOT same_place AND one_country AND x_may_hold AS x_any_place,
        NOT same_place AND one_country AND y_may_hold AND NOT x_may_hold AS y_any_place
    FROM paired
),

related AS (
    SELECT
        *,
        NOT same_place AND NOT x_any_place AND NOT y_any_place AS places_differ,
        x_any_place OR x_any_industry OR x_any_seniority AS x_wider,
        y_any_place OR y_any_industry OR y_any_seniority AS y_wider
    FROM sided
),

ruled AS (
    SELECT
        *,
        -- The whole that a bare "$" speaks of holds no part that is paid in other money.
        (x_wider OR y_wider) AND NOT (x_wider AND y_wider) AND NOT (currencies_differ AND bare)
            AND NOT places_differ AND NOT industries_differ AND NOT seniorities_differ AS nested
    FROM related
),

decided AS (
    SELECT
        scope_x, scope_y,
        CASE
            WHEN nested AND (x_any_place OR y_any_place) THEN 'nested_location'
            WHEN nested AND (x_any_industry OR y_any_industry) THEN 'nested_industry'
            WHEN nested THEN 'nested_seniority'
            WHEN places_differ THEN 'different_location'
            WHEN industries_differ THEN 'different_industry'
            WHEN seniorities_differ THEN 'different_seniority'
            WHEN components_differ THEN 'different_component'
            WHEN currencies_differ THEN 'different_currency'
            WHEN measures_differ THEN 'different_measure'
            WHEN windows_differ THEN 'different_window'
            WHEN x_wider THEN 'crossed_scope'
        END AS rule,
        CASE WHEN nested THEN CASE WHEN x_wider THEN topic_x ELSE topic_y END END AS belongs_to
    FROM ruled
)

SELECT scope_x, scope_y, rule, belongs_to
FROM decided
WHERE rule IS NOT NULL;
