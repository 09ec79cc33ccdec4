-- one row per two quantities of one scope, with the first rule that fits
CREATE OR REPLACE TEMP VIEW range_pairs AS
WITH measured AS (
    SELECT
        *,
        greatest(low_a - high_b, low_b - high_a, 0) AS gap,
        CASE
            WHEN low_a > high_b THEN greatest(abs(low_a), abs(high_b))
            WHEN low_b > high_a THEN greatest(abs(low_b), abs(high_a))
            ELSE 0
        END AS larger,
        greatest(abs(low_a), abs(low_b)) AS larger_low,
        greatest(abs(high_a), abs(high_b)) AS larger_high,
        greatest(written_to_a, written_to_b) / 2 AS half_digit
    FROM met
    WHERE shape = 'range'
),

-- Tolerance: the setting, or half the last digit as written of the coarser figure, at most 5 % of the larger value.
-- A billionth more allows for what arithmetic in binary loses.
tolerated AS (
    SELECT
        *,
        gap > least(greatest({{tolerance}} * larger, half_digit), 0.05 * larger) * (1 + 1e-9) AS apart,
        least(greatest({{tolerance}} * larger_low, half_digit), 0.05 * larger_low) * (1 + 1e-9) AS low_tolerance,
        least(greatest({{tolerance}} * larger_high, half_digit), 0.05 * larger_high) * (1 + 1e-9) AS high_tolerance
    FROM measured
),

related AS (
    SELECT
        *,
        low_a IS NOT DISTINCT FROM low_b AND high_a IS NOT DISTINCT FROM high_b AS same,
        (low_a IS NULL AND low_b IS NULL OR coalesce(abs(low_a - low_b) <= low_tolerance, false))
            AND (high_a IS NULL AND high_b IS NULL OR coalesce(abs(high_a - high_b) <= high_tolerance, false)) AS near,
        (low_a IS NULL OR coalesce(low_b >= low_a - low_tolerance, false))
            AND (high_a IS NULL OR coalesce(high_b <= high_a + high_tolerance, false)) AS a_holds_b,
        (low_b IS NULL OR coalesce(low_a >= low_b - low_tolerance, false))
            AND (high_b IS NULL OR coalesce(high_a <= high_b + high_tolerance, false)) AS b_holds_a,
        low_a IS NULL AND low_b IS NULL OR high_a IS NULL AND high_b IS NULL AS open_alike,
        low_a = high_a AND low_b = high_b AS points,
        coalesce(statistic_a = statistic_b, true) AND percentile_a IS NOT DISTINCT FROM percentile_b AS one_statistic,
        percentile_a IS NOT NULL AND percentile_b IS NOT NULL AS percentiles,
        statistic_a IN ('minimum', 'maximum') OR statistic_b IN ('minimum', 'maximum') AS bounds,
        'range' IN (statistic_a, statistic_b) AS spans,
        -- A minimum lies above what it bounds, a maximum below, or a percentile above a higher one.
        apart AND coalesce(
            CASE
                WHEN percentile_a IS NOT NULL AND percentile_b IS NOT NULL
                    THEN CASE WHEN percentile_a < percentile_b THEN low_a > high_b ELSE low_b > high_a END
                WHEN low_a > high_b THEN statistic_a = 'minimum' OR statistic_b = 'maximum'
                ELSE statistic_b = 'minimum' OR statistic_a = 'maximum'
            END,
            false
        ) AS broken,
        coalesce(statistic_a = 'minimum' AND low_a IS NOT NULL, false)
            OR coalesce(statistic_a = 'maximum' AND high_a IS NOT NULL, false)
            OR coalesce(statistic_b = 'minimum' AND low_b IS NOT NULL, false)
            OR coalesce(statistic_b = 'maximum' AND high_b IS NOT NULL, false) AS bound_known
    FROM tolerated
),

valued AS (
    SELECT
        *,
        CASE
            WHEN same THEN 'equal'
            WHEN near THEN 'within_tolerance'
            WHEN NOT apart AND (a_holds_b OR b_holds_a) AND NOT open_alike THEN 'contains'
            WHEN NOT apart THEN 'overlaps'
            WHEN year_differs THEN 'superseded'
            WHEN points THEN 'beyond_tolerance'
            ELSE 'disjoint'
        END AS by_value
    FROM related
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    CASE
        WHEN one_statistic THEN by_value
        WHEN broken AND (percentiles OR bounds) THEN CASE WHEN year_differs THEN 'different_statistic' ELSE 'order_broken' END
        WHEN percentiles THEN 'in_order'
        -- A span is compared as such with any statistic; a bound or a percentile beside it contradicts nothing.
        WHEN spans AND NOT apart THEN by_value
        WHEN bounds AND bound_known AND NOT spans THEN 'in_order'
        WHEN bounds OR 'percentile' IN (statistic_a, statistic_b) THEN 'different_statistic'
        WHEN spans OR 'typical' IN (statistic_a, statistic_b) THEN by_value
        ELSE 'different_statistic'
    END AS rule,
    false AS doubtful,
    CASE
        WHEN same THEN 0
        WHEN near THEN greatest(
            coalesce(abs(low_a - low_b) / nullif(larger_low, 0), 0), coalesce(abs(high_a - high_b) / nullif(larger_high, 0), 0)
        )
        ELSE coalesce(gap / nullif(larger, 0), 0)
    END AS difference
FROM valued;
