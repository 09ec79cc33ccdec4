-- one row per two positions that can be about the same thing, side by side, the lesser first
-- The bits of unstated are those of scopes and positions.
CREATE OR REPLACE TEMP VIEW met AS
-- Numbers without NULLs are compared in a fraction of the time: what is unstated is 0, and an open end lies beyond all others.
WITH sides AS (
    SELECT
        * REPLACE (
            coalesce(as_of, 0) AS as_of,
            coalesce(year, 0) AS year,
            coalesce(percentile, 0) AS percentile,
            -- Figures of a kind that knows one statistic only are compared as such.
            coalesce(statistic, statistic('range')) AS statistic,
            coalesce(reach_low, open_below()) AS reach_low,
            coalesce(reach_high, open_above()) AS reach_high
        ),
        -- What lies beyond a bound: all else, or, where it can be exceeded ("up to $200,000 and more"), what lies
        -- below its figure.
        CASE
            WHEN statistic = statistic('maximum') THEN CASE WHEN reach_high IS NULL THEN coalesce(high, low) ELSE open_above() END
            ELSE open_below()
        END AS bounds_up_to,
        CASE
            WHEN statistic = statistic('minimum') THEN CASE WHEN reach_low IS NULL THEN coalesce(low, high) ELSE open_below() END
            ELSE open_above()
        END AS bounds_down_to
    FROM positions
)

SELECT
    meetings.belongs_to,
    a.kind, a.shape,
    a.position AS position_a, b.position AS position_b,
    a.claims * b.claims AS claim_pairs,
    a.reach_low AS low_a, b.reach_low AS low_b,
    a.reach_high AS high_a, b.reach_high AS high_b,
    a.bounds_up_to >= b.reach_high OR b.bounds_up_to >= a.reach_high
        OR a.bounds_down_to <= b.reach_low OR b.bounds_down_to <= a.reach_low AS bound_known,
    a.written_to AS written_to_a, b.written_to AS written_to_b,
    a.statistic AS statistic_a, b.statistic AS statistic_b,
    a.percentile AS percentile_a, b.percentile AS percentile_b,
    a.rung AS rung_a, b.rung AS rung_b,
    a.rung_low AS rung_low_a, b.rung_low AS rung_low_b,
    a.rung_high AS rung_high_a, b.rung_high AS rung_high_b,
    a.modality AS modality_a, b.modality AS modality_b,
    a.part AS part_a, b.part AS part_b,
    a.offered_rungs AS offered_a, b.offered_rungs AS offered_b,
    a.qualifiers AS qualifiers_a, b.qualifiers AS qualifiers_b,
    a.polarity AS polarity_a, b.polarity AS polarity_b,
    a.said AS said_a, b.said AS said_b,
    a.lone_speaker = b.lone_speaker AS one_speaker,
    a.as_of <> b.as_of AND a.as_of > 0 AND b.as_of > 0 AS as_of_differs,
    a.year <> b.year AND a.year > 0 AND b.year > 0 AS year_differs,
    -- Growth over unknown years of which it is not known either when it was said.
    windowless AND (a.as_of = 0 OR b.as_of = 0) AS undated,
    meetings.unstated | xor(a.vague, b.vague) AS unstated
FROM (SELECT *, scope_a = scope_b AS one_scope FROM meetings) AS meetings
JOIN sides AS a ON a.scope = meetings.scope_a
JOIN sides AS b
    ON b.scope = meetings.scope_b
    AND b.shape = a.shape
    -- Of one scope, each pair once. Of two, the positions are in the order of their scopes.
    AND b.position > CASE WHEN one_scope THEN a.position ELSE 0 END
-- A document that gives two figures of one origin in two rows, two items or one sentence means two things.
WHERE CASE
    WHEN a.lone_speaker = b.lone_speaker THEN a.lone_label = b.lone_label OR a.lone_label = 0 OR b.lone_label = 0
    ELSE true
END;
