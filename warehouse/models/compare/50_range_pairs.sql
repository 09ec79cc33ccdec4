-- one row per two quantities of one scope, with the first rule that fits
CREATE OR REPLACE TEMP VIEW range_pairs AS
WITH measured AS (
    SELECT
        *,
        coalesce(low_a > high_b, false) AS a_above,
        CASE WHEN a_above THEN low_a - high_b WHEN low_b > high_a THEN low_b - high_a ELSE 0 END AS gap,
        greatest(written_to_a, written_to_b) / 2 AS half_digit,
        coalesce(low_a = high_a AND low_b = high_b, false) AS points,
        coalesce(statistic_a = statistic_b, true) AND percentile_a = percentile_b AS one_statistic
    FROM met
    WHERE shape = 'range'
),

parted AS (
    SELECT
        *,
        CASE WHEN a_above THEN greatest(abs(low_a), abs(high_b)) ELSE greatest(abs(low_b), abs(high_a)) END AS larger,
        exceeds(gap, larger, half_digit) AS apart,
        NOT apart AND NOT points AS spans,
        NOT one_statistic AND percentile_a > 0 AND percentile_b > 0 AS percentiles,
        NOT one_statistic AND coalesce(
            statistic_a IN (statistic('minimum'), statistic('maximum')) OR statistic_b IN (statistic('minimum'), statistic('maximum')), false
        ) AS bounds
    FROM measured
),

-- Of two points that are not apart each lies inside the other. An open end (NULL) lies below, or above, everything.
related AS (
    SELECT
        *,
        CASE WHEN spans THEN
            coalesce(NOT exceeds(low_b - low_a, greatest(abs(low_a), abs(low_b)), half_digit), low_b IS NULL)
            AND coalesce(NOT exceeds(high_a - high_b, greatest(abs(high_a), abs(high_b)), half_digit), high_b IS NULL)
        END AS a_inside,
        CASE WHEN spans THEN
            coalesce(NOT exceeds(low_a - low_b, greatest(abs(low_a), abs(low_b)), half_digit), low_a IS NULL)
            AND coalesce(NOT exceeds(high_b - high_a, greatest(abs(high_a), abs(high_b)), half_digit), high_a IS NULL)
        END AS b_inside
    FROM parted
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    CASE
        WHEN apart THEN CASE
            WHEN percentiles OR bounds THEN CASE
                -- A minimum lies above what it bounds, a maximum below, or a percentile above a higher one.
                WHEN CASE
                    WHEN percentiles THEN a_above = (percentile_a < percentile_b)
                    WHEN a_above THEN statistic_a = statistic('minimum') OR statistic_b = statistic('maximum')
                    ELSE statistic_b = statistic('minimum') OR statistic_a = statistic('maximum')
                END THEN CASE WHEN year_differs THEN rule('different_statistic') ELSE rule('order_broken') END
                WHEN percentiles THEN rule('in_order')
                -- Beside a span, a bound contradicts nothing, nor does one that is not known ("can exceed $200,000").
                WHEN statistic_a <> statistic('range') AND statistic_b <> statistic('range') AND (
                    statistic_a = statistic('minimum') AND low_a IS NOT NULL OR statistic_a = statistic('maximum') AND high_a IS NOT NULL
                    OR statistic_b = statistic('minimum') AND low_b IS NOT NULL OR statistic_b = statistic('maximum') AND high_b IS NOT NULL
                ) THEN rule('in_order')
                ELSE rule('different_statistic')
            END
            WHEN NOT one_statistic AND (
                statistic_a = statistic('percentile') OR statistic_b = statistic('percentile')
                OR statistic_a NOT IN (statistic('range'), statistic('typical')) AND statistic_b NOT IN (statistic('range'), statistic('typical'))
            ) THEN rule('different_statistic')
            WHEN year_differs THEN rule('superseded')
            WHEN low_a = high_a AND low_b = high_b THEN rule('beyond_tolerance')
            ELSE rule('disjoint')
        END
        WHEN percentiles THEN rule('in_order')
        WHEN NOT one_statistic AND statistic_a <> statistic('range') AND statistic_b <> statistic('range') AND (
            bounds OR statistic('percentile') IN (statistic_a, statistic_b) OR statistic_a <> statistic('typical') AND statistic_b <> statistic('typical')
        ) THEN CASE
            WHEN statistic_a = statistic('minimum') AND low_a IS NOT NULL OR statistic_a = statistic('maximum') AND high_a IS NOT NULL
                OR statistic_b = statistic('minimum') AND low_b IS NOT NULL OR statistic_b = statistic('maximum') AND high_b IS NOT NULL
                THEN rule('in_order')
            ELSE rule('different_statistic')
        END
        -- One statistic, one that is unstated, or a span, which is compared as such with any.
        WHEN coalesce(low_a, high_a) IS NULL OR coalesce(low_b, high_b) IS NULL THEN rule('overlaps')
        WHEN low_a IS NOT DISTINCT FROM low_b AND high_a IS NOT DISTINCT FROM high_b THEN rule('equal')
        WHEN points OR a_inside AND b_inside THEN rule('within_tolerance')
        WHEN (low_a IS NOT NULL OR low_b IS NOT NULL) AND (high_a IS NOT NULL OR high_b IS NOT NULL) AND (a_inside OR b_inside)
            THEN rule('contains')
        ELSE rule('overlaps')
    END AS rule,
    -- Who gives two figures of one origin mostly means two things, and does not say which.
    apart AND (undated OR one_speaker) AS doubtful,
    CASE
        WHEN spans AND a_inside AND b_inside THEN greatest(
            coalesce(abs(low_a - low_b) / nullif(greatest(abs(low_a), abs(low_b)), 0), 0),
            coalesce(abs(high_a - high_b) / nullif(greatest(abs(high_a), abs(high_b)), 0), 0)
        )
        ELSE coalesce(gap / nullif(larger, 0), 0)
    END AS difference
FROM related;
