-- one row per claim of a kind whose shape is a range
SELECT
    claim_id,
    $low AS low,
    $high AS high,
    $unit AS unit,
    $statistic AS statistic,
    $component AS component,
    $measure AS measure,
    $percentile AS percentile,
    $listed_as AS listed_as,
    $from_year AS from_year,
    $to_year AS to_year
FROM $relation
ORDER BY claim_id
