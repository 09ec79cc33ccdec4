-- one row per pair of claims in paired, with what an editor reads about it; a part of two models
expanded AS (
    SELECT
        claim_a, claim_b,
        said_a.path AS path_a, said_b.path AS path_b,
        a.source AS source_a, b.source AS source_b,
        scopes.kind, scopes.subject,
        paired.topic_id,
        relation,
        CASE
            WHEN paired.rule IN ('beyond_tolerance', 'disjoint')
                AND a.origin = b.origin AND x.vintage = y.vintage AND x.statistic IS NOT DISTINCT FROM y.statistic
                THEN 'misquoted'
            ELSE paired.rule
        END AS rule,
        paired.certainty,
        CASE WHEN unstated & 1 <> 0 THEN ['country'] ELSE [] END
            || CASE WHEN unstated & 2 <> 0 THEN ['component'] ELSE [] END
            || CASE WHEN unstated & 4 <> 0 THEN ['as_of'] ELSE [] END
            || CASE WHEN unstated & 8 <> 0 THEN ['statistic'] ELSE [] END
            || CASE WHEN unstated & 16 <> 0 THEN ['currency'] ELSE [] END
            || CASE WHEN unstated & 32 <> 0 THEN ['window'] ELSE [] END AS unstated,
        difference,
        coalesce(a.origin = b.origin, false) AND coalesce(x.vintage = y.vintage, true)
            OR lower(a.source) = lower(b.source) AND coalesce(a.origin = b.origin, true)
            OR coalesce(list_contains(publisher_a.answers_to, b.origin), false)
            OR coalesce(list_contains(publisher_b.answers_to, a.origin), false)
            OR list_has_any(a.passages, b.passages) AS same_origin,
        x.shape,
        x.words AS words_a, y.words AS words_b,
        x.statistic AS statistic_a, y.statistic AS statistic_b,
        x.percentile AS percentile_a, y.percentile AS percentile_b,
        x.year AS year_a, y.year AS year_b,
        x.vintage,
        x.modality AS modality_a, y.modality AS modality_b,
        x.rung AS rung_a, y.rung AS rung_b,
        scopes.component AS component_a, other.component AS component_b,
        scopes.unit AS unit_a, other.unit AS unit_b,
        coalesce(scopes.seniority <> other.seniority, false) AS levels_differ,
        CASE WHEN (scopes.set_apart OR other.set_apart) AND NOT levels_differ
            THEN 'of whom, or of which hours, one of them is said could not be read for sure, so they are not compared'
        END AS set_apart,
        scopes.grade IS NOT NULL AND other.grade IS NOT NULL
            AND (coalesce(scopes.grade = scopes.seniority, false) OR coalesce(other.grade = other.seniority, false))
            AS of_a_level,
        2 * (coalesce(scopes.region, scopes.place) IS NOT NULL)::INTEGER + (scopes.city IS NOT NULL)::INTEGER
            - 2 * (coalesce(other.region, other.place) IS NOT NULL)::INTEGER - (other.city IS NOT NULL)::INTEGER
            AS place_narrower,
        (scopes.industry IS NOT NULL)::INTEGER - (other.industry IS NOT NULL)::INTEGER AS industry_narrower,
        (scopes.grade IS NOT NULL)::INTEGER - (other.grade IS NOT NULL)::INTEGER AS level_narrower,
        concat_ws(
            ' and ',
            CASE WHEN place_narrower > 0 THEN 'place' END,
            CASE WHEN industry_narrower > 0 THEN 'industry or employer' END,
            CASE WHEN level_narrower > 0 THEN 'level of experience or group' END
        ) AS narrower_by_a,
        concat_ws(
            ' and ',
            CASE WHEN place_narrower < 0 THEN 'place' END,
            CASE WHEN industry_narrower < 0 THEN 'industry or employer' END,
            CASE WHEN level_narrower < 0 THEN 'level of experience or group' END
        ) AS narrower_by_b,
        len(x.qualifiers) > 0 AND len(y.qualifiers) > 0 AND NOT list_has_any(x.qualifiers, y.qualifiers) AS other_fields,
        coalesce(scopes.country, scopes.region, scopes.city, scopes.place) IS NULL
            OR coalesce(other.country, other.region, other.city, other.place) IS NULL AS one_placeless,
        a.doc_id = b.doc_id AS one_document,
        said_a.attributed_to AS attributed_a, said_b.attributed_to AS attributed_b,
        '“' || left(regexp_replace(said_a.quote, '\s+', ' ', 'g'), 160)
            || CASE WHEN length(said_a.quote) > 160 THEN '…' ELSE '' END || '”'
            AS quote_a,
        '“' || left(regexp_replace(said_b.quote, '\s+', ' ', 'g'), 160)
            || CASE WHEN length(said_b.quote) > 160 THEN '…' ELSE '' END || '”'
            AS quote_b,
        -- An average stands above its part, so the greater figure is of the whole.
        x.middle > y.middle AS a_greater
    FROM paired
    JOIN claim_positions AS a ON a.claim_id = claim_a
    JOIN claim_positions AS b ON b.claim_id = claim_b
    JOIN sources AS publisher_a ON publisher_a.source = a.source
    JOIN sources AS publisher_b ON publisher_b.source = b.source
    JOIN claims AS said_a ON said_a.claim_id = claim_a
    JOIN claims AS said_b ON said_b.claim_id = claim_b
    JOIN positions AS x ON x.position = position_x
    JOIN positions AS y ON y.position = position_y
    JOIN scopes ON scopes.scope = x.scope
    JOIN scopes AS other ON other.scope = y.scope
),

reasoned AS (
    SELECT
        *,
        CASE rule
            WHEN 'whole_exceeds_part'
                THEN 'an average over the whole (' || CASE WHEN a_greater THEN quote_a ELSE quote_b END
                    || ') cannot stand above the greatest figure of a list of its highest-paying parts ('
                    || CASE WHEN a_greater THEN quote_b ELSE quote_a END || ')'
            WHEN 'order_broken' THEN
                CASE
                    WHEN percentile_a IS NOT NULL AND percentile_b IS NOT NULL
                        THEN 'a lower percentile (' || CASE WHEN percentile_a < percentile_b THEN quote_a ELSE quote_b END
                            || ') cannot lie above a higher one ('
                            || CASE WHEN percentile_a < percentile_b THEN quote_b ELSE quote_a END || ')'
                    WHEN statistic_a IN ('minimum', 'maximum') AND statistic_b IN ('minimum', 'maximum')
                        THEN 'a minimum (' || CASE statistic_a WHEN 'minimum' THEN quote_a ELSE quote_b END
                            || ') cannot lie above a maximum ('
                            || CASE statistic_a WHEN 'minimum' THEN quote_b ELSE quote_a END || ')'
                    WHEN 'minimum' IN (statistic_a, statistic_b)
                        THEN 'no figure (' || CASE statistic_a WHEN 'minimum' THEN quote_b ELSE quote_a END
                            || ') can lie below the minimum ('
                            || CASE statistic_a WHEN 'minimum' THEN quote_a ELSE quote_b END || ')'
                    ELSE 'no figure (' || CASE statistic_a WHEN 'maximum' THEN quote_b ELSE quote_a END
                        || ') can lie above the maximum (' || CASE statistic_a WHEN 'maximum' THEN quote_a ELSE quote_b END || ')'
                END
            WHEN 'misquoted' THEN 'both quote ' || least(attributed_a, attributed_b) || ' on ' || vintage
                || ', so one of them misquotes it'
            WHEN 'nested_location' THEN CASE
                WHEN one_placeless THEN 'one speaks of a place and the other of none, so they are not compared'
                ELSE 'one of these places lies within the other, so they are not compared'
            END
            WHEN 'nested_industry' THEN 'one speaks of an industry or employer and the other of all, so they are not compared'
            WHEN 'nested_seniority' THEN coalesce(set_apart, CASE
                WHEN of_a_level
                    THEN 'one speaks of a level of experience and the other of some of its years, so they are not compared'
                ELSE 'one speaks of a level of experience, a group of workers or a post and the other of all, '
                    || 'so they are not compared'
            END)
            WHEN 'different_location' THEN 'they name different places'
            WHEN 'different_industry' THEN 'they name different industries or employers'
            WHEN 'different_seniority' THEN CASE
                WHEN levels_differ THEN 'they name different levels of experience'
                ELSE coalesce(set_apart, 'they name different years of experience, groups of workers or posts')
            END
            WHEN 'different_component'
                THEN 'one is ' || least(component_a, component_b) || ', the other ' || greatest(component_a, component_b)
            WHEN 'different_currency' THEN 'one is in ' || least(unit_a, unit_b) || ', the other in ' || greatest(unit_a, unit_b)
                || ', and currencies are not converted without a dated rate'
            WHEN 'different_measure' THEN 'these measure different things'
            WHEN 'different_window' THEN 'these are different spans of years'
            WHEN 'crossed_scope' THEN CASE
                WHEN '' IN (narrower_by_a, narrower_by_b) THEN 'each is narrower than the other in some respect'
                ELSE 'one is narrower by ' || least(narrower_by_a, narrower_by_b)
                    || ', the other by ' || greatest(narrower_by_a, narrower_by_b)
            END
            WHEN 'in_order' THEN 'these statistics are in the order that they must have'
            WHEN 'different_statistic' THEN 'these are different statistics'
            WHEN 'superseded' THEN greatest(year_a, year_b) || ' is newer than ' || least(year_a, year_b)
                || ', and the older is not wrong'
            WHEN 'opposite_polarity' THEN 'one names what the other denies'
            WHEN 'opposite_modality' THEN 'one requires what the other does not'
            WHEN 'incompatible_role' THEN 'both cannot be true'
            WHEN 'equal' THEN 'both say the same'
            WHEN 'within_tolerance' THEN 'they differ by ' || round(100 * difference, 1) || ' %, which is within tolerance'
            WHEN 'contains' THEN 'one lies within the other'
            WHEN 'overlaps' THEN 'they overlap'
            WHEN 'refines' THEN 'one is a case of the other'
                || CASE WHEN modality_a <> modality_b THEN ', asked for with different force' ELSE '' END
            WHEN 'step' THEN 'one is a step on the way to the other'
            WHEN 'alternative' THEN CASE
                WHEN other_fields THEN 'they name different fields, and both can be true'
                WHEN shape = 'level' THEN 'one leaves open what the other asks for, and both can be true'
                ELSE 'both can be true'
            END
            WHEN 'different_modality' THEN 'they ask with different force, and both can be true'
            WHEN 'beyond_tolerance' THEN 'both speak of the same thing, and differ by ' || round(100 * difference, 1) || ' %'
            WHEN 'disjoint' THEN 'both speak of the same thing, and stand ' || round(100 * difference, 1) || ' % apart'
            WHEN 'different_minimum' THEN 'they name different minimums'
        END AS reason,
        CASE
            WHEN len(unstated) = 0 THEN []
            ELSE [
                'only one side states its '
                || replace(
                    CASE WHEN len(unstated) > 1 THEN array_to_string(unstated[:-2], ', ') || ' and ' ELSE '' END || unstated[-1],
                    'as_of',
                    'year'
                )
            ]
        END
        || CASE WHEN rule = 'different_minimum' AND 'typical' IN (modality_a, modality_b) THEN ['one is only typical'] ELSE [] END
        || CASE
            WHEN rule = 'opposite_modality' AND 'preferred' IN (modality_a, modality_b) THEN ['one is only preferred']
            ELSE []
        END
        || CASE WHEN rule = 'opposite_modality' AND rung_a <> rung_b THEN ['they name different levels'] ELSE [] END AS doubts
    FROM expanded
)

SELECT
    claim_a, claim_b, path_a, path_b, source_a, source_b, kind, subject, reasoned.topic_id,
    relation, rule, certainty, unstated, difference, same_origin,
    dismissals.reason AS dismissed,
    source_a
    || CASE WHEN source_a = source_b AND NOT one_document THEN ' (' || path_a || ')' ELSE '' END
    || CASE WHEN attributed_a <> source_a THEN ', citing ' || attributed_a || ',' ELSE '' END
    || ' ' || words_a || '; '
    || CASE WHEN one_document THEN 'the same document' ELSE source_b END
    || CASE WHEN source_a = source_b AND NOT one_document THEN ' (' || path_b || ')' ELSE '' END
    || CASE WHEN attributed_b <> source_b THEN ', citing ' || attributed_b || ',' ELSE '' END
    || ' ' || words_b || ': ' || reasoned.reason
    || CASE
        WHEN certainty = 'certain' THEN ''
        ELSE ' (possibly: ' || coalesce(
            nullif(array_to_string(doubts, ', and '), ''),
            CASE
                WHEN one_document THEN 'one document gives both, and may mean two things'
                ELSE 'neither side states its years'
            END
        ) || ')'
    END
    || '.'
    || CASE WHEN dismissals.reason IS NULL THEN '' ELSE ' Dismissed by the editor: ' || dismissals.reason END AS explanation
FROM reasoned
LEFT JOIN dismissals USING (claim_a, claim_b)
