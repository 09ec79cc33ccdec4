-- one row per two positions that can be about the same thing, side by side
-- unstated: the parts of the scope that one side alone states, as bits: 1 country, 2 component, 4 as_of, 8 statistic, 16 currency, 32 window
CREATE OR REPLACE TEMP VIEW met AS
SELECT
    meetings.belongs_to,
    a.kind, a.shape,
    a.position AS position_a, b.position AS position_b,
    a.claims * b.claims AS claim_pairs,
    a.low AS low_a, b.low AS low_b,
    a.high AS high_a, b.high AS high_b,
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
    coalesce(a.as_of <> b.as_of, false) AS as_of_differs,
    coalesce(coalesce(a.as_of, a.published_in) <> coalesce(b.as_of, b.published_in), false) AS year_differs,
    CAST(
        ((a.country IS NULL) <> (b.country IS NULL))::INTEGER * 1
        + ((a.component IS NULL) <> (b.component IS NULL))::INTEGER * 2
        + ((a.as_of IS NULL) <> (b.as_of IS NULL))::INTEGER * 4
        + coalesce((a.statistic = 'typical') <> (b.statistic = 'typical'), false)::INTEGER * 8
        + coalesce(a.unit_assumed <> b.unit_assumed, false)::INTEGER * 16
        + ((a.from_year IS NULL) <> (b.from_year IS NULL) OR (a.to_year IS NULL) <> (b.to_year IS NULL))::INTEGER * 32
        AS UTINYINT
    ) AS unstated
FROM meetings
JOIN positions AS a ON a.topic = meetings.host
JOIN positions AS b
    ON b.topic = meetings.guest
    AND CASE meetings.by
        WHEN 'topic' THEN a.position < b.position
        WHEN 'country' THEN a.country IS NULL AND b.country IS NOT NULL
        ELSE a.unit_assumed AND a.country IS NULL
    END
    AND a.measure IS NOT DISTINCT FROM b.measure
    AND (a.component = b.component OR a.component IS NULL OR b.component IS NULL)
    AND (a.from_year = b.from_year OR a.from_year IS NULL OR b.from_year IS NULL)
    AND (a.to_year = b.to_year OR a.to_year IS NULL OR b.to_year IS NULL);
