-- one row per two quantities of one scope, with the first rule that fits
CREATE OR REPLACE TEMP VIEW range_pairs AS
WITH measured AS (
    SELECT
        *,
        coalesce(low_a > high_b, false) AS a_above,
        greatest(low_a - high_b, low_b - high_a, 0) AS gap,
        CASE
            WHEN low_a > high_b THEN greatest(abs(low_a), abs(high_b))
            WHEN low_b > high_a THEN greatest(abs(low_b), abs(high_a))
            ELSE 0
        END AS larger,
        greatest(written_to_a, written_to_b) / 2 AS half_digit,
        low_a - low_b AS low_above,
        high_a - high_b AS high_above,
        greatest(abs(low_a), abs(low_b)) AS larger_low,
        greatest(abs(high_a), abs(high_b)) AS larger_high
    FROM met
    WHERE shape = 'range'
),

related AS (
    SELECT
        *,
        gap > tolerance(larger, half_digit) AS apart,
        -- An open end (NULL) lies below, or above, everything.
        coalesce(low_above <= tolerance(larger_low, half_digit), low_a IS NULL) AS low_b_inside,
        coalesce(-low_above <= tolerance(larger_low, half_digit), low_b IS NULL) AS low_a_inside,
        coalesce(-high_above <= tolerance(larger_high, half_digit), high_a IS NULL) AS high_b_inside,
        coalesce(high_above <= tolerance(larger_high, half_digit), high_b IS NULL) AS high_a_inside,
        coalesce(statistic_a = statistic_b, true) AND percentile_a IS NOT DISTINCT FROM percentile_b AS one_statistic,
        percentile_a IS NOT NULL AND percentile_b IS NOT NULL AS percentiles,
        coalesce(statistic_a IN ('minimum', 'maximum') OR statistic_b IN ('minimum', 'maximum'), false) AS bounds
    FROM measured
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    CASE
        WHEN apart THEN CASE
            WHEN NOT one_statistic AND (percentiles OR bounds) THEN CASE
                -- A minimum lies above what it bounds, a maximum below, or a percentile above a higher one.
                WHEN CASE
                    WHEN percentiles THEN a_above = (percentile_a < percentile_b)
                    WHEN a_above THEN statistic_a = 'minimum' OR statistic_b = 'maximum'
                    ELSE statistic_b = 'minimum' OR statistic_a = 'maximum'
                END THEN CASE WHEN year_differs THEN rule('different_statistic') ELSE rule('order_broken') END
                WHEN percentiles THEN rule('in_order')
                -- Beside a span, a bound contradicts nothing, nor does one that is not known ("can exceed $200,000").
                WHEN statistic_a <> 'range' AND statistic_b <> 'range' AND (
                    statistic_a = 'minimum' AND low_a IS NOT NULL OR statistic_a = 'maximum' AND high_a IS NOT NULL
                    OR statistic_b = 'minimum' AND low_b IS NOT NULL OR statistic_b = 'maximum' AND high_b IS NOT NULL
                ) THEN rule('in_order')
                ELSE rule('different_statistic')
            END
            WHEN NOT one_statistic AND (
                statistic_a = 'percentile' OR statistic_b = 'percentile'
                OR statistic_a NOT IN ('range', 'typical') AND statistic_b NOT IN ('range', 'typical')
            ) THEN rule('different_statistic')
            WHEN year_differs THEN rule('superseded')
            WHEN low_a = high_a AND low_b = high_b THEN rule('beyond_tolerance')
            ELSE rule('disjoint')
        END
        WHEN NOT one_statistic AND percentiles THEN rule('in_order')
        WHEN NOT one_statistic AND statistic_a <> 'range' AND statistic_b <> 'range' AND (
            bounds OR 'percentile' IN (statistic_a, statistic_b) OR statistic_a <> 'typical' AND statistic_b <> 'typical'
        ) THEN CASE
            WHEN statistic_a = 'minimum' AND low_a IS NOT NULL OR statistic_a = 'maximum' AND high_a IS NOT NULL
                OR statistic_b = 'minimum' AND low_b IS NOT NULL OR statistic_b = 'maximum' AND high_b IS NOT NULL
                THEN rule('in_order')
            ELSE rule('different_statistic')
        END
        -- One statistic, one that is unstated, or a span, which is compared as such with any.
        WHEN low_a IS NOT DISTINCT FROM low_b AND high_a IS NOT DISTINCT FROM high_b THEN rule('equal')
        WHEN low_a_inside AND low_b_inside AND high_a_inside AND high_b_inside THEN rule('within_tolerance')
        WHEN (low_a IS NOT NULL OR low_b IS NOT NULL) AND (high_a IS NOT NULL OR high_b IS NOT NULL) AND (
            low_b_inside AND high_b_inside OR low_a_inside AND high_a_inside
        ) THEN rule('contains')
        ELSE rule('overlaps')
    END AS rule,
    false AS doubtful,
    CASE
        WHEN apart THEN gap / larger
        WHEN low_a_inside AND low_b_inside AND high_a_inside AND high_b_inside THEN greatest(
            coalesce(abs(low_above) / nullif(larger_low, 0), 0), coalesce(abs(high_above) / nullif(larger_high, 0), 0)
        )
        ELSE coalesce(gap / nullif(larger, 0), 0)
    END AS difference
FROM related;
