-- one row per average over a whole that stands above the greatest figure of a list of its highest-paying parts
CREATE OR REPLACE TEMP VIEW whole_pairs AS
WITH pairs AS (
    SELECT
        whole.position AS position_a,
        part.position AS position_b,
        whole.topic AS belongs_to,
        whole.claims * part.claims AS claim_pairs,
        whole.low AS average,
        coalesce(part.high, part.low) AS greatest_part,
        greatest(whole.written_to, part.written_to) / 2 AS half_digit,
        CAST(
            ((whole.country IS NULL) <> (part.country IS NULL))::INTEGER * 1
            + ((whole.component IS NULL) <> (part.component IS NULL))::INTEGER * 2
            + ((whole.as_of IS NULL) <> (part.as_of IS NULL))::INTEGER * 4
            + coalesce(whole.statistic = 'typical' OR part.statistic = 'typical', false)::INTEGER * 8
            + (whole.unit_assumed <> part.unit_assumed)::INTEGER * 16
            + ((whole.from_year IS NULL) <> (part.from_year IS NULL) OR (whole.to_year IS NULL) <> (part.to_year IS NULL))::INTEGER
            * 32
            AS UTINYINT
        ) AS unstated
    FROM positions AS part
    JOIN positions AS whole
        ON part.tops IS NOT NULL
        AND whole.shape = 'range'
        AND whole.kind = part.kind
        AND whole.subject = part.subject
        AND (whole.home = part.home OR whole.home IS NULL)
        AND whole.seniority IS NOT DISTINCT FROM part.seniority
        AND whole.unit IS NOT DISTINCT FROM part.unit
        AND whole.measure IS NOT DISTINCT FROM part.measure
        AND whole.region IS NOT DISTINCT FROM CASE part.tops WHEN 'industry' THEN part.region ELSE part.tops_region END
        AND whole.city IS NOT DISTINCT FROM CASE part.tops WHEN 'industry' THEN part.city END
        AND whole.industry IS NOT DISTINCT FROM CASE part.tops WHEN 'location' THEN part.industry END
        AND whole.place IS NULL
        AND coalesce(whole.statistic, 'mean') IN ('mean', 'median', 'typical')
        AND (
            coalesce(whole.statistic = part.statistic, true)
            OR whole.statistic = 'typical'
            OR part.statistic IN ('typical', 'range')
        )
        AND (whole.component = part.component OR whole.component IS NULL OR part.component IS NULL)
        AND (whole.from_year = part.from_year OR whole.from_year IS NULL OR part.from_year IS NULL)
        AND (whole.to_year = part.to_year OR whole.to_year IS NULL OR part.to_year IS NULL)
        AND coalesce(coalesce(whole.as_of, whole.published_in) = coalesce(part.as_of, part.published_in), true)
)

SELECT
    least(position_a, position_b) AS position_a,
    greatest(position_a, position_b) AS position_b,
    belongs_to, claim_pairs, unstated,
    'whole_exceeds_part' AS rule,
    false AS doubtful,
    (average - greatest_part) / abs(average) AS difference
FROM pairs
WHERE average - greatest_part
    > least(greatest({{tolerance}} * greatest(abs(average), abs(greatest_part)), half_digit), 0.05 * greatest(abs(average), abs(greatest_part)))
    * (1 + 1e-9);
