-- one row per figure that a camp begins with: the least of its definition, then ever the least beyond tolerance of the last
-- So no camp is wider than the tolerance allows.
CREATE OR REPLACE TEMP TABLE anchors AS
WITH RECURSIVE figures AS (
    SELECT
        definition,
        figure,
        figure + least(
            greatest(abs(figure) * {{tolerance}} / CASE WHEN figure > 0 THEN 1 - {{tolerance}} ELSE 1 END, half_digit),
            abs(figure) * 0.05 / CASE WHEN figure > 0 THEN 0.95 ELSE 1 END
        ) * (1 + 1e-9) AS reach
    FROM (
        SELECT definition, figure, max(written_to) / 2 AS half_digit
        FROM (SELECT definition, unnest([low, high]) AS figure, written_to FROM defined WHERE shape = 'range')
        WHERE figure IS NOT NULL
        GROUP BY ALL
    )
),

walked (definition, anchor, reach) AS (
    SELECT definition, min(figure), arg_min(reach, figure)
    FROM figures
    GROUP BY definition
    UNION ALL
    SELECT figures.definition, min(figures.figure), arg_min(figures.reach, figures.figure)
    FROM walked
    JOIN figures ON figures.definition = walked.definition AND figures.figure > walked.reach
    GROUP BY figures.definition
)

SELECT definition, anchor FROM walked;
