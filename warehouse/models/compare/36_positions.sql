-- one row per distinct position that claims take: what is said of which scope
CREATE OR REPLACE TABLE positions AS
WITH scope_words AS (
    SELECT
        scope, topic, kind, per,
        currency_sign(unit) AS sign,
        CASE WHEN component IS NOT NULL THEN [component] ELSE [] END
        || CASE WHEN measure IS NOT NULL THEN [measure] ELSE [] END
        || CASE
            -- A city that is a region of its own is said once.
            WHEN region = city OR city IS NOT NULL AND region = 'District of Columbia' THEN ['in ' || city]
            WHEN city IS NOT NULL OR region IS NOT NULL THEN ['in ' || concat_ws(', ', city, region)]
            WHEN starts_with(place, 'outside ') THEN [place_as_written]
            WHEN place IS NOT NULL THEN ['in ' || place_as_written]
            WHEN country IS NOT NULL THEN ['in ' || coalesce(countries.name, country)]
            ELSE []
        END
        || CASE WHEN industry IS NOT NULL THEN [industry_as_written] ELSE [] END
        || CASE WHEN seniority IS NOT NULL THEN [seniority || ' level'] ELSE [] END
        || CASE
            WHEN set_apart THEN ['set apart by its document']
            WHEN grade IS DISTINCT FROM seniority THEN [grade]
            ELSE []
        END
        || CASE
            WHEN from_year IS NOT NULL AND to_year IS NOT NULL THEN [from_year || ' to ' || to_year]
            WHEN to_year IS NOT NULL THEN ['to ' || to_year]
            WHEN from_year IS NOT NULL THEN ['from ' || from_year]
            ELSE []
        END AS words
    FROM scopes
    JOIN kinds USING (kind)
    LEFT JOIN countries USING (country)
),

valued AS (
    SELECT
        numbers.position,
        scope_words.scope, scope_words.topic, scope_words.kind,
        -- No NULLs, which are slow to compare: those who are not alone are a speaker of their own.
        coalesce(lone_speaker, numbers.position) AS lone_speaker,
        stands.* EXCLUDE (
            lone_speaker, setting, unit, unit_assumed, component, measure, from_year, to_year,
            members, first_claim, shape, statistic, open_end
        ),
        CAST(stands.shape AS ENUM ('range', 'level', 'item', 'statement')) AS shape,
        statistic(statistic) AS statistic,
        -- Where the words leave the upper end open and there is no other, even that is no lower end.
        CASE WHEN open_end IS NULL OR open_end = 'high' AND high IS NOT NULL THEN low END AS reach_low,
        CASE WHEN open_end IS NULL OR open_end = 'low' THEN high END AS reach_high,
        CASE stands.shape
            WHEN 'range' THEN
                CASE statistic
                    WHEN 'mean' THEN 'an average of '
                    WHEN 'median' THEN 'a median of '
                    WHEN 'minimum' THEN 'a minimum of '
                    WHEN 'maximum'
                        THEN CASE WHEN open_end IN ('high', 'both') OR high IS NULL THEN 'up to ' ELSE 'a maximum of ' END
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
                    WHEN low = high THEN amount(low, sign, stands.unit)
                    WHEN high IS NULL AND statistic = 'minimum' THEN amount(low, sign, stands.unit)
                    WHEN low IS NULL AND statistic = 'maximum' THEN amount(high, sign, stands.unit)
                        || CASE WHEN open_end IN ('high', 'both') THEN ' or more' ELSE '' END
                    WHEN high IS NULL THEN amount(low, sign, stands.unit) || ' or more'
                    WHEN low IS NULL THEN 'up to ' || amount(high, sign, stands.unit)
                    ELSE
                        CASE WHEN open_end IN ('low', 'both') THEN 'less than ' ELSE '' END
                        || amount(low, sign, stands.unit)
                        || ' to '
                        || CASE WHEN open_end IN ('high', 'both') THEN 'more than ' ELSE '' END
                        || amount(high, sign, stands.unit)
                END
                || CASE WHEN per = '' THEN '' ELSE ' a ' || per END
            WHEN 'level' THEN rung_words || CASE
                WHEN qualifiers = [] THEN ''
                ELSE ' in ' || any_of(list_transform(qualifiers, lambda qualifier: unspecific(qualifier)))
            END
            WHEN 'item' THEN stands.item
            ELSE said
        END AS value,
        scope_words.words
        || CASE WHEN derived THEN ['derived from another period'] ELSE [] END
        || CASE
            WHEN as_of IS NOT NULL THEN ['as of ' || as_of]
            WHEN published_in IS NOT NULL THEN ['published in ' || published_in]
            ELSE []
        END AS scope_words
    FROM stands
    JOIN numbers ON numbers.stand = stands.rowid
    JOIN scope_words USING (scope)
)

SELECT
    valued.* EXCLUDE (rung_words, scope_words),
    coalesce(as_of, published_in) AS year,
    CAST(CASE WHEN as_of IS NULL THEN 4 ELSE 0 END + CASE WHEN statistic = 'typical' THEN 8 ELSE 0 END AS UTINYINT) AS vague,
    CASE shape
        WHEN 'range' THEN 'gives ' || value
        WHEN 'level' THEN 'says that ' || value || ' is ' || modality
        WHEN 'item' THEN
            CASE WHEN polarity = '-' THEN 'denies ' ELSE 'names ' END
            || value
            || CASE WHEN modality IS NULL THEN '' ELSE ' as ' || modality END
        ELSE 'says '
            || coalesce('that ' || replace(replace(sayings.words, '{an item}', with_article(item)), '{item}', item), value)
    END
    || CASE WHEN len(scope_words) = 0 THEN '' ELSE ' (' || array_to_string(scope_words, ', ') || ')' END AS words
FROM valued
LEFT JOIN {{sayings}} AS sayings (kind, said, words) USING (kind, said);
