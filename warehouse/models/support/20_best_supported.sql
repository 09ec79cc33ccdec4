-- one row per topic, but those of whole lists: the value that independent voices support best, with its support and its rivals
-- supported: two voices or more stand with it, and they weigh a tenth more than those of any value that contradicts it;
-- undecided: several voices speak, and no value is so supported; one voice: nobody else answers, so that nothing can be weighed.
CREATE OR REPLACE TABLE best_supported AS
WITH foremost AS (
    SELECT topic, camp, voices, weight
    FROM supports
    QUALIFY row_number() OVER (PARTITION BY topic ORDER BY weight DESC, voices DESC, camp) = 1
),

-- What the foremost camp agrees with or contradicts.
facing AS (
    SELECT foremost.topic, other, agree FROM foremost JOIN camp_relations USING (topic, camp)
    UNION ALL
    SELECT foremost.topic, camp_relations.camp, agree
    FROM foremost
    JOIN camp_relations ON camp_relations.topic = foremost.topic AND camp_relations.other = foremost.camp
),

rivals AS (
    SELECT
        facing.topic,
        count(*) AS rivals,
        max(supports.weight) AS weight,
        max(supports.voices) AS voices,
        arg_max(supports.camp, supports.weight * 4294967296 - supports.camp) AS strongest
    FROM facing
    JOIN supports ON supports.topic = facing.topic AND supports.camp = facing.other
    WHERE NOT agree
    GROUP BY facing.topic
),

-- What is supported as well, and does not contradict it: an average beside a median.
beside AS (
    SELECT foremost.topic, list(camps.value ORDER BY supports.camp) AS tied
    FROM foremost
    JOIN supports ON supports.topic = foremost.topic AND supports.weight = foremost.weight AND supports.camp <> foremost.camp
    JOIN numbered_camps AS camps ON camps.topic = supports.topic AND camps.camp = supports.camp
    ANTI JOIN facing ON facing.topic = foremost.topic AND facing.other = supports.camp
    GROUP BY foremost.topic
),

weighed AS (
    SELECT
        questions.topic_id,
        topics.independent_sources AS all_voices,
        foremost.camp, foremost.voices,
        camps.value,
        coalesce(rivals.rivals, 0) AS rivals,
        coalesce(rivals.voices, 0) AS rival_voices,
        rival.value AS rival,
        coalesce(tied, []) AS tied,
        CASE
            WHEN topics.independent_sources = 1 THEN 'one voice'
            WHEN foremost.voices > 1 AND 10 * foremost.weight > 11 * coalesce(rivals.weight, 0) THEN 'supported'
            ELSE 'undecided'
        END AS outcome
    FROM foremost
    JOIN questions USING (topic)
    JOIN topics USING (topic_id)
    JOIN numbered_camps AS camps ON camps.topic = foremost.topic AND camps.camp = foremost.camp
    LEFT JOIN rivals ON rivals.topic = foremost.topic
    LEFT JOIN numbered_camps AS rival ON rival.topic = foremost.topic AND rival.camp = strongest
    LEFT JOIN beside ON beside.topic = foremost.topic
)

SELECT
    topic_id, outcome,
    CASE WHEN outcome = 'supported' THEN CAST(camp AS INTEGER) END AS camp,
    CASE WHEN outcome = 'supported' THEN value END AS value,
    voices, all_voices, rivals, rival, rival_voices,
    CASE WHEN outcome = 'supported' THEN tied ELSE [] END AS tied,
    CASE outcome
        WHEN 'one voice' THEN 'One voice alone answers, so nothing can be weighed.'
        WHEN 'supported' THEN
            voices || ' of ' || all_voices || ' independent voices stand with ' || value
            || CASE
                WHEN rivals = 0 THEN ', and nothing contradicts it'
                ELSE '; its strongest rival, ' || rival || ', has ' || rival_voices
                    || CASE
                        WHEN rival_voices < voices THEN ''
                        ELSE ', whose sources stand with others less often on other questions'
                    END
            END
            || CASE WHEN len(tied) > 0 THEN '; as well supported, and not in contradiction: ' || enumerated(tied) ELSE '' END
            || '.'
        ELSE
            'Undecided: '
            || CASE
                WHEN voices = 1 THEN 'no two of ' || all_voices || ' independent voices stand together.'
                ELSE value || ' has ' || voices || ' of ' || all_voices || ' independent voices, and ' || rival
                    || ', which contradicts it, ' || rival_voices || '.'
            END
    END AS explanation
FROM weighed
ORDER BY topic_id;
