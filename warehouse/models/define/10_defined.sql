-- one row per position that bears on a topic, with what it is a value of there: positions of one definition can form camps
CREATE OR REPLACE TEMP TABLE defined AS
SELECT
    topic_positions.topic, position, own, positions.shape, low, high, written_to,
    dense_rank() OVER (
        ORDER BY topic_positions.topic, statistic, percentile, component, grade, measure, from_year, to_year, as_of
    ) AS definition
FROM topic_positions
JOIN positions USING (position)
JOIN scopes USING (scope);
