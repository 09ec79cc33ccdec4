-- one row per question: as an editor would ask it
CREATE OR REPLACE TEMP VIEW topic_titles AS
SELECT
    topic,
    replace(
        replace(
            CASE WHEN item IS NULL OR kinds.item_question = '' THEN kinds.question ELSE kinds.item_question END,
            '{subject}',
            with_article(
                CASE seniority
                    WHEN 'entry' THEN 'entry-level '
                    WHEN 'mid' THEN 'mid-level '
                    WHEN 'senior' THEN 'senior '
                    ELSE ''
                END
                || subject
            )
        ),
        '{item}',
        coalesce(item, '')
    )
    || CASE WHEN item IS NOT NULL AND kinds.item_question = '' THEN ': ' || item ELSE '' END
    || CASE
        WHEN city IS NOT NULL OR region IS NOT NULL THEN ' in ' || concat_ws(', ', city, region)
        WHEN starts_with(place, 'outside ') THEN ' ' || place_as_written
        WHEN place IS NOT NULL THEN ' in ' || place_as_written
        WHEN home IS NOT NULL THEN ' in ' || coalesce(countries.name, home)
        ELSE ''
    END
    || CASE WHEN industry IS NULL THEN '' ELSE ' (' || industry_as_written || ')' END
    || CASE
        WHEN NOT regexp_full_match(unit, '[A-Z]{3}') OR left(unit, 2) = home OR unit = 'EUR' AND home IN (
            'AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR',
            'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK'
        ) THEN ''
        ELSE coalesce(' (in ' || unit || ')', '')
    END
    || '?' AS title
FROM questions
JOIN kinds USING (kind)
LEFT JOIN countries ON countries.country = home;
