-- one row per question that sources answer (kind, subject, scope), with the verdict that follows from its comparisons
-- contradiction: two claims contradict each other, whoever makes them (a document can contradict itself);
-- agreement: two claims of different voices agree; compatible: two voices speak, and neither is the case; single source: one voice speaks.
CREATE OR REPLACE TABLE topics AS
WITH heard AS (
    SELECT
        topic,
        count(DISTINCT source) AS publishers,
        max(voice) AS voices,
        count(*) AS claims,
        min(source) AS source
    FROM members
    GROUP BY topic
),

position_voices AS (
    SELECT topic, position, bool_or(own) AS own, min(voice) AS first_voice, max(voice) AS last_voice
    FROM members
    GROUP BY topic, position
),

judged AS (
    SELECT
        belongs_to AS topic,
        coalesce(sum(claim_pairs - dismissed) FILTER (certainty = certainty('certain')), 0) AS contradictions,
        coalesce(sum(claim_pairs - dismissed) FILTER (certainty = certainty('possible')), 0) AS possible_contradictions,
        coalesce(sum(dismissed), 0) AS dismissed,
        CASE
            WHEN contradictions > 0 THEN max(difference) FILTER (claim_pairs > dismissed AND certainty = certainty('certain'))
            ELSE max(difference) FILTER (claim_pairs > dismissed)
        END AS spread
    FROM position_pairs
    WHERE relation = relation('contradict') AND belongs_to IS NOT NULL
    GROUP BY ALL
),

agreed AS (
    SELECT topic, bool_or(certain) AS certain
    FROM (
        SELECT belongs_to AS topic, certainty = certainty('certain') AS certain
        FROM position_pairs
        -- Where claims contradict each other, nobody asks who agrees.
        ANTI JOIN (
            SELECT topic FROM judged WHERE contradictions + possible_contradictions > 0
        ) AS disputed ON disputed.topic = belongs_to
        JOIN position_voices AS a ON a.topic = belongs_to AND a.position = position_a
        JOIN position_voices AS b ON b.topic = belongs_to AND b.position = position_b
        WHERE relation = relation('agree') AND least(a.first_voice, b.first_voice) < greatest(a.last_voice, b.last_voice)
        UNION ALL
        SELECT topic, true FROM position_voices WHERE own AND first_voice < last_voice
    )
    GROUP BY topic
),

listed AS (
    SELECT
        topic_id,
        any_value(voices) AS naming,
        coalesce(list(item ORDER BY item) FILTER (share = 'all'), []) AS core,
        coalesce(list(item ORDER BY item) FILTER (share IN ('most', 'some')), []) AS shared,
        coalesce(list(item ORDER BY item) FILTER (share = 'one'), []) AS lone,
        coalesce(list(item ORDER BY item) FILTER (denied_by > 0), []) AS denied
    FROM topic_items
    GROUP BY topic_id
),

ruled AS (
    SELECT
        questions.*,
        heard.* EXCLUDE (topic),
        coalesce(judged.contradictions, 0) AS contradictions,
        coalesce(judged.possible_contradictions, 0) AS possible_contradictions,
        coalesce(judged.dismissed, 0) AS dismissed,
        judged.spread,
        agreed.certain AS agreed_for_certain,
        naming, core, shared, lone, denied,
        CASE
            WHEN judged.contradictions + judged.possible_contradictions > 0 THEN 'contradiction'
            WHEN questions.shape = 'list' AND len(core) + len(shared) > 0 OR questions.shape <> 'list' AND agreed.topic IS NOT NULL
                THEN 'agreement'
            WHEN voices > 1 THEN 'compatible'
            ELSE 'single source'
        END AS verdict
    FROM questions
    JOIN heard USING (topic)
    LEFT JOIN judged USING (topic)
    LEFT JOIN agreed USING (topic)
    LEFT JOIN listed USING (topic_id)
),

worded AS (
    SELECT
        ruled.* EXCLUDE (source),
        numbered_sources.source,
        CASE
            WHEN verdict = 'contradiction' AND contradictions = 0 OR verdict = 'agreement' AND agreed_for_certain IS FALSE
                THEN 'possible'
            ELSE 'certain'
        END AS certainty,
        greatest(publishers, voices) AS sources,
        leading_value,
        leading_voices,
        replace(
            replace(
                CASE WHEN ruled.item IS NULL OR kinds.item_question = '' THEN kinds.question ELSE kinds.item_question END,
                '{subject}',
                with_article(CASE seniority WHEN 'entry' THEN 'entry-level ' WHEN 'mid' THEN 'mid-level ' WHEN 'senior' THEN 'senior ' ELSE '' END
                    || ruled.subject)
            ),
            '{item}',
            coalesce(ruled.item, '')
        )
        || CASE WHEN ruled.item IS NOT NULL AND kinds.item_question = '' THEN ': ' || ruled.item ELSE '' END
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
                'AT', 'BE', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK', 'BG'
            ) THEN ''
            ELSE coalesce(' (in ' || unit || ')', '')
        END
        || '?' AS title
    FROM ruled
    JOIN kinds USING (kind)
    JOIN numbered_sources ON numbered_sources.number = ruled.source
    LEFT JOIN countries ON countries.country = home
    LEFT JOIN (
        SELECT topic, value AS leading_value, independent_sources AS leading_voices FROM numbered_camps WHERE camp = 1
    ) AS lead ON lead.topic = ruled.topic
)

SELECT
    topic_id, topic, kind, subject, title,
    home AS country,
    home_assumed AS country_assumed,
    region, city,
    place_as_written AS location,
    industry_as_written AS industry,
    seniority,
    CASE WHEN regexp_full_match(unit, '[A-Z]{3}') THEN unit END AS currency,
    item, verdict, certainty, sources,
    voices AS independent_sources,
    claims,
    CAST(contradictions AS BIGINT) AS contradictions,
    CAST(possible_contradictions AS BIGINT) AS possible_contradictions,
    CAST(dismissed AS BIGINT) AS dismissed,
    spread,
    row_number() OVER (
        ORDER BY
            list_position(['contradiction', 'agreement', 'compatible', 'single source'], verdict),
            certainty,
            voices DESC,
            spread DESC NULLS LAST,
            claims DESC,
            topic_id
    ) AS rank,
    CASE
        WHEN verdict = 'contradiction' THEN
            CASE
                WHEN voices > 1 THEN voices || ' independent sources'
                WHEN publishers > 1 THEN publishers || ' sources of one origin'
                ELSE 'One source'
            END
            || CASE WHEN contradictions = 0 THEN ' may' ELSE '' END
            || CASE
                WHEN voices > 1 OR publishers > 1 THEN ' contradict each other'
                WHEN contradictions = 0 THEN ' contradict itself'
                ELSE ' contradicts itself'
            END
            || CASE WHEN spread > 0 THEN ', by up to ' || round(100 * spread)::INTEGER || ' %' ELSE '' END
            || ': '
            || CASE coalesce(nullif(contradictions, 0), possible_contradictions)
                WHEN 1 THEN '1 pair of claims'
                ELSE coalesce(nullif(contradictions, 0), possible_contradictions) || ' pairs of claims'
            END
            || CASE
                WHEN contradictions = 0 THEN ', as far as they state their scope'
                WHEN possible_contradictions > 0 THEN ', and perhaps ' || possible_contradictions || ' more'
                ELSE ''
            END
            || '.'
        WHEN shape = 'list' AND verdict = 'agreement' THEN
            array_to_string(list_filter([
                CASE WHEN len(core) > 0 THEN CASE naming WHEN 2 THEN 'Both' ELSE 'All ' || naming END || ' independent sources name ' || enumerated(core) END,
                CASE WHEN len(shared) > 0 THEN CASE WHEN len(core) > 0 THEN 'two' ELSE 'Two' END || ' or more of ' || naming || ' name ' || enumerated(shared) END,
                CASE WHEN len(lone) > 0 THEN 'one alone names ' || enumerated(lone) END,
                CASE WHEN len(denied) > 0 THEN 'some deny ' || enumerated(denied) END
            ], lambda part: part IS NOT NULL), '; ')
            || '.'
        WHEN verdict = 'agreement' THEN
            CASE WHEN leading_voices > 1 THEN leading_voices ELSE voices END
            || ' independent sources agree'
            || CASE WHEN leading_voices > 1 THEN ' on ' || leading_value ELSE '' END
            || CASE WHEN leading_voices > 1 AND leading_voices < voices THEN ', of ' || voices || ' that answer' ELSE '' END
            || CASE WHEN certainty = 'possible' THEN ', as far as they state their scope' ELSE '' END
            || '.'
        WHEN verdict = 'compatible' THEN
            voices || ' independent sources answer, and nothing that one says rules out what another says.'
        WHEN publishers = 1 THEN 'Only ' || source || ' answers.'
        ELSE publishers || ' sources answer, all with one voice.'
    END
    || CASE dismissed
        WHEN 0 THEN ''
        WHEN 1 THEN ' The editor has dismissed a contradiction.'
        ELSE ' The editor has dismissed ' || dismissed || ' contradictions.'
    END AS explanation
FROM worded
ORDER BY topic_id;
