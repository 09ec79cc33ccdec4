-- one row per question on which no claims contradict each other: the verdict and its reason in one sentence
CREATE OR REPLACE TEMP VIEW further_explanations AS
SELECT
    topic,
    CASE
        WHEN shape = 'list' AND verdict = 'agreement' THEN
            array_to_string(list_filter([
                CASE
                    WHEN len(core) > 0
                        THEN CASE naming WHEN 2 THEN 'Both' ELSE 'All ' || naming END || ' independent sources name '
                            || enumerated(core)
                END,
                CASE
                    WHEN len(shared) > 0
                        THEN CASE WHEN len(core) > 0 THEN 'two' ELSE 'Two' END || ' or more of ' || naming || ' name '
                            || enumerated(shared)
                END,
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
        WHEN publishers = 1 THEN 'Only ' || numbered_sources.source || ' answers.'
        ELSE publishers || ' sources answer, all with one voice.'
    END AS explanation
FROM topic_verdicts
JOIN numbered_sources ON numbered_sources.number = topic_verdicts.source
LEFT JOIN (
    SELECT topic, value AS leading_value, independent_sources AS leading_voices FROM numbered_camps WHERE camp = 1
) AS lead USING (topic)
WHERE verdict <> 'contradiction';
