-- one row per camp of a topic: values that stand together; camp 1 has the most independent voices
CREATE OR REPLACE TEMP TABLE numbered_camps AS
-- What a camp stands for is the position in it that most claims take.
WITH weighed AS (
    SELECT topic, provisional, position, count(*) AS claims
    FROM members
    GROUP BY ALL
),

led_by AS (
    SELECT topic, provisional, arg_max(position, claims * 4294967296 - position) AS position
    FROM weighed
    GROUP BY ALL
),

gathered AS (
    SELECT
        members.topic, provisional,
        min(low) AS low,
        max(high) AS high,
        count(*) AS claims,
        count(DISTINCT source) AS publishers,
        count(DISTINCT voice) AS independent_sources,
        bool_or(modality = 'required') AS any_required,
        bool_or(modality = 'typical') AS any_typical
    FROM members
    JOIN positions USING (position)
    GROUP BY ALL
),

ranked AS (
    SELECT *, row_number() OVER (PARTITION BY topic ORDER BY independent_sources DESC, claims DESC, provisional) AS camp
    FROM gathered
)

SELECT
    ranked.*,
    questions.topic_id,
    value || CASE
        WHEN questions.shape = 'list' THEN ''
        WHEN any_required AND any_typical THEN ': required or typical'
        WHEN modality IS NOT NULL THEN ': ' || modality
        WHEN polarity = '-' THEN ': denied'
        WHEN polarity = '+' THEN ': named'
        ELSE ''
    END AS value,
    statistic, percentile, component, grade, measure, from_year, to_year,
    CASE WHEN questions.shape = 'range' THEN as_of END AS as_of
FROM ranked
JOIN led_by USING (topic, provisional)
JOIN positions USING (position)
JOIN scopes USING (scope)
JOIN questions ON questions.topic = ranked.topic;
