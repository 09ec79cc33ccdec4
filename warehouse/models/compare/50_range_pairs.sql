-- one row per two quantities of one scope, with the first rule that fits
CREATE OR REPLACE TEMP VIEW range_pairs AS
WITH measured AS (
    SELECT
        *,
        low_a > high_b AS a_above,
        greatest(low_a - high_b, low_b - high_a, 0) AS gap,
        greatest(written_to_a, written_to_b) / 2 AS half_digit,
        low_a = high_a AND low_b = high_b AS points,
        statistic_a = statistic_b AND percentile_a = percentile_b AS one_statistic
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
        NOT one_statistic AND (
            statistic_a IN (statistic('minimum'), statistic('maximum'))
            OR statistic_b IN (statistic('minimum'), statistic('maximum'))
        ) AS bounds
    FROM measured
),

-- Of two points that are not apart each lies inside the other.
ended AS (
    SELECT
        *,
        CASE WHEN spans THEN exceeds(abs(low_a - low_b), greatest(abs(low_a), abs(low_b)), half_digit) ELSE false END
            AS lows_apart,
        CASE WHEN spans THEN exceeds(abs(high_a - high_b), greatest(abs(high_a), abs(high_b)), half_digit) ELSE false END
            AS highs_apart
    FROM parted
),

related AS (
    SELECT
        *,
        NOT (lows_apart AND low_a < low_b OR highs_apart AND high_a > high_b) AS a_inside,
        NOT (lows_apart AND low_b < low_a OR highs_apart AND high_b > high_a) AS b_inside
    FROM ended
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
                WHEN statistic_a <> statistic('range') AND statistic_b <> statistic('range') AND bound_known THEN rule('in_order')
                ELSE rule('different_statistic')
            END
            WHEN NOT one_statistic AND (
                statistic_a = statistic('percentile') OR statistic_b = statistic('percentile')
                OR statistic_a NOT IN (statistic('range'), statistic('typical'))
                    AND statistic_b NOT IN (statistic('range'), statistic('typical'))
            ) THEN rule('different_statistic')
            WHEN year_differs THEN rule('superseded')
            WHEN points THEN rule('beyond_tolerance')
            ELSE rule('disjoint')
        END
        WHEN percentiles THEN rule('in_order')
        WHEN NOT one_statistic AND statistic_a <> statistic('range') AND statistic_b <> statistic('range') AND (
            bounds
            OR statistic('percentile') IN (statistic_a, statistic_b)
            OR statistic_a <> statistic('typical') AND statistic_b <> statistic('typical')
        ) THEN CASE WHEN bound_known THEN rule('in_order') ELSE rule('different_statistic') END
        -- One statistic, one that is unstated, or a span, which is compared as such with any.
        WHEN low_a = open_below() AND high_a = open_above() OR low_b = open_below() AND high_b = open_above()
            THEN rule('overlaps')
        WHEN low_a = low_b AND high_a = high_b THEN rule('equal')
        WHEN points OR a_inside AND b_inside THEN rule('within_tolerance')
        WHEN greatest(low_a, low_b) > open_below() AND least(high_a, high_b) < open_above() AND (a_inside OR b_inside)
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
