-- one row per claim of a kind whose shape is a range, under the names of the shape's parts; a part of a model
SELECT
    {{kind}} AS kind,
    claim_id,
    {{low}}::DOUBLE AS low,
    {{high}}::DOUBLE AS high,
    {{open_end}}::VARCHAR AS open_end,
    {{written_to}}::DOUBLE AS written_to,
    {{unit}}::VARCHAR AS unit,
    coalesce({{unit_assumed}}::BOOLEAN, false) AS unit_assumed,
    {{statistic}}::VARCHAR AS statistic,
    {{percentile}}::INTEGER AS percentile,
    {{component}}::VARCHAR AS component,
    {{measure}}::VARCHAR AS measure,
    {{from_year}}::INTEGER AS from_year,
    {{to_year}}::INTEGER AS to_year,
    {{listed_as}}::VARCHAR AS listed_as,
    coalesce({{derived}}::BOOLEAN, false) AS derived
FROM {{relation}}
