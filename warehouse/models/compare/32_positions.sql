-- one row per distinct position that claims take: what is said of which scope
CREATE OR REPLACE TABLE positions AS
WITH numbered AS (
    SELECT
        stands.position,
        questions.topic,
        stands.* EXCLUDE (position, members),
        kinds.per,
        countries.name AS country_name
    FROM stands
    JOIN questions ON questions.topic_id = stands.topic_id
    JOIN kinds ON kinds.kind = stands.kind
    LEFT JOIN countries ON countries.country = stands.country
),

worded AS (
    SELECT
        *,
        CASE shape
            WHEN 'range' THEN
                CASE statistic
                    WHEN 'mean' THEN 'an average of '
                    WHEN 'median' THEN 'a median of '
                    WHEN 'minimum' THEN 'a minimum of '
                    WHEN 'maximum' THEN 'a maximum of '
                    WHEN 'percentile' THEN
                        'a ' || percentile || CASE
                            WHEN percentile % 10 = 1 AND percentile <> 11 THEN 'st'
                            WHEN percentile % 10 = 2 AND percentile <> 12 THEN 'nd'
                            WHEN percentile % 10 = 3 AND percentile <> 13 THEN 'rd'
                            ELSE 'th'
                        END || ' percentile of '
                    ELSE ''
                END
                || CASE
                    WHEN low = high THEN amount(low, unit)
                    WHEN high IS NULL AND statistic = 'minimum' THEN amount(low, unit)
                    WHEN low IS NULL AND statistic = 'maximum' THEN amount(high, unit)
                    WHEN high IS NULL THEN amount(low, unit) || ' or more'
                    WHEN low IS NULL THEN 'up to ' || amount(high, unit)
                    ELSE amount(low, unit) || ' to ' || amount(high, unit)
                END
                || CASE WHEN per = '' THEN '' ELSE ' a ' || per END
            WHEN 'level' THEN rung_words || CASE WHEN qualifiers = [] THEN '' ELSE ' in ' || enumerated(qualifiers) END
            WHEN 'item' THEN item
            ELSE said
        END AS value,
        CASE WHEN component IS NOT NULL THEN [component] ELSE [] END
        || CASE WHEN measure IS NOT NULL THEN [measure] ELSE [] END
        || CASE WHEN derived THEN ['derived from another period'] ELSE [] END
        || CASE
            WHEN city IS NOT NULL OR region IS NOT NULL THEN ['in ' || concat_ws(', ', city, region)]
            WHEN place IS NOT NULL THEN ['in ' || place_as_written]
            WHEN country IS NOT NULL THEN ['in ' || coalesce(country_name, country)]
            ELSE []
        END
        || CASE WHEN industry IS NOT NULL THEN [industry_as_written] ELSE [] END
        || CASE WHEN seniority IS NOT NULL THEN [seniority || ' level'] ELSE [] END
        || CASE
            WHEN from_year IS NOT NULL AND to_year IS NOT NULL THEN [from_year || ' to ' || to_year]
            WHEN to_year IS NOT NULL THEN ['to ' || to_year]
            WHEN from_year IS NOT NULL THEN ['from ' || from_year]
            ELSE []
        END
        || CASE
            WHEN as_of IS NOT NULL THEN ['as of ' || as_of]
            WHEN published_in IS NOT NULL THEN ['published in ' || published_in]
            ELSE []
        END AS scope
    FROM numbered
)

SELECT
    * EXCLUDE (per, country_name, first_claim, rung_words, scope),
    CASE shape
        WHEN 'range' THEN 'gives ' || value
        WHEN 'level' THEN 'says that ' || value || CASE WHEN modality = 'not required' THEN ' is not required' ELSE ' is ' || modality END
        WHEN 'item' THEN
            CASE WHEN polarity = '-' THEN 'denies ' ELSE 'names ' END
            || item
            || CASE WHEN modality IS NULL THEN '' ELSE ' as ' || modality END
        ELSE 'says ' || value
    END
    || CASE WHEN len(scope) = 0 THEN '' ELSE ' (' || array_to_string(scope, ', ') || ')' END AS words
FROM worded
ORDER BY position;
