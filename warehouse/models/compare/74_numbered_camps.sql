-- one row per camp of a topic: values that stand together, the one with most independent voices first
CREATE OR REPLACE TEMP TABLE numbered_camps AS
WITH valued AS (
    SELECT
        members.*, questions.topic_id,
        positions.shape, value, statistic, percentile, component, measure, from_year, to_year, as_of, low, high,
        CASE WHEN questions.shape = 'list' THEN NULL ELSE modality END AS modality,
        CASE WHEN questions.shape = 'list' THEN NULL ELSE polarity END AS polarity,
        count(*) OVER (PARTITION BY members.topic, provisional, value) AS often
    FROM members
    JOIN positions USING (position)
    JOIN (SELECT topic, topic_id, shape FROM questions) AS questions ON questions.topic = members.topic
),

gathered AS (
    SELECT
        topic, topic_id, provisional,
        any_value(shape) AS shape,
        max({'often': often, 'value': value}).value
        || CASE
            WHEN max(modality) IS NOT NULL THEN ': ' || array_to_string(list_sort(list(DISTINCT modality)), ' or ')
            WHEN max(polarity) = '-' THEN ': denied'
            WHEN max(polarity) = '+' THEN ': named'
            ELSE ''
        END AS value,
        max(statistic) AS statistic,
        max(percentile) AS percentile,
        max(component) AS component,
        max(measure) AS measure,
        CASE WHEN any_value(shape) = 'range' THEN max(as_of) END AS as_of,
        max(from_year) AS from_year,
        max(to_year) AS to_year,
        min(low) AS low,
        max(high) AS high,
        count(*) AS claims,
        count(DISTINCT source) AS publishers,
        count(DISTINCT voice) AS independent_sources,
        list_sort(list(DISTINCT source)) AS source_names
    FROM valued
    GROUP BY topic, topic_id, provisional
),

numbered AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY topic ORDER BY independent_sources DESC, claims DESC, provisional) AS camp
    FROM gathered
),

led AS (
    SELECT
        *,
        first_value(nullif(statistic, 'typical')) OVER lead AS first_statistic,
        first_value(percentile) OVER lead AS first_percentile,
        first_value(component) OVER lead AS first_component,
        first_value(measure) OVER lead AS first_measure,
        first_value(as_of) OVER lead AS first_as_of,
        first_value(from_year) OVER lead AS first_from,
        first_value(to_year) OVER lead AS first_to
    FROM numbered
    WINDOW lead AS (PARTITION BY topic ORDER BY camp ROWS UNBOUNDED PRECEDING)
)

SELECT
    topic, topic_id, provisional, camp, value,
    list_filter([
        CASE WHEN nullif(statistic, 'typical') <> first_statistic OR percentile <> first_percentile THEN 'statistic' END,
        CASE WHEN component <> first_component THEN 'component' END,
        CASE WHEN measure <> first_measure THEN 'measure' END,
        CASE WHEN from_year <> first_from OR to_year <> first_to THEN 'window' END,
        CASE WHEN as_of <> first_as_of THEN 'as_of' END
    ], lambda part: part IS NOT NULL) AS differs_by,
    statistic, percentile, component, measure, as_of, from_year, to_year, low, high, claims,
    greatest(publishers, independent_sources) AS sources,
    independent_sources,
    source_names
FROM led;
