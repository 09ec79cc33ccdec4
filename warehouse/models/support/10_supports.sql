-- one row per camp: the independent voices that stand with it, and what they weigh by what their sources are relied on
CREATE OR REPLACE TEMP TABLE supports AS
WITH weights AS (
    SELECT topic, voice, sum(coalesce(reliability, 500000)) // count(*) AS weight
    FROM heard
    LEFT JOIN reliability USING (source)
    GROUP BY ALL
)

SELECT topic, camp, count(*) AS voices, CAST(sum(coalesce(weight, 500000)) AS BIGINT) AS weight
FROM backing
LEFT JOIN weights USING (topic, voice)
GROUP BY ALL;
