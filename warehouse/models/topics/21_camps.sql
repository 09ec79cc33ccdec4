-- one row per camp of a topic: claims whose values stand together, the one with most independent voices first
CREATE OR REPLACE TABLE camps AS
SELECT
    topic_id, camp, value,
    CASE
        WHEN nullif(camps.statistic, 'typical') <> nullif(first.statistic, 'typical') OR camps.percentile <> first.percentile
            THEN ['statistic']
        ELSE []
    END
    || CASE WHEN camps.component <> first.component THEN ['component'] ELSE [] END
    || CASE WHEN camps.grade IS DISTINCT FROM first.grade THEN ['grade'] ELSE [] END
    || CASE WHEN camps.measure <> first.measure THEN ['measure'] ELSE [] END
    || CASE WHEN camps.from_year <> first.from_year OR camps.to_year <> first.to_year THEN ['window'] ELSE [] END
    || CASE WHEN camps.as_of <> first.as_of THEN ['as_of'] ELSE [] END AS differs_by,
    CAST(camps.statistic AS VARCHAR) AS statistic,
    camps.percentile, camps.component, camps.measure, camps.as_of, camps.from_year, camps.to_year,
    low, high, claims,
    greatest(publishers, independent_sources) AS sources,
    independent_sources
FROM numbered_camps AS camps
JOIN (
    SELECT topic, statistic, percentile, component, grade, measure, from_year, to_year, as_of FROM numbered_camps WHERE camp = 1
) AS first USING (topic)
ORDER BY topic_id, camp;
