-- one row per source that others speak beside: how far it can be relied on, from 0 to a million, after eight rounds
-- Truth discovery in the manner of TruthFinder (Yin, Han and Yu, 2008) and its kin (Pasternack and Roth, 2010): a source is as
-- good as what it says, and what is said is as good as its sources, in turns. A voice weighs what its sources are relied on. A
-- source is judged on each topic by the weight of the *other* voices that stand with it, against those that stand with the strongest
-- value that contradicts it (who is wrong in ways of his own adds up to nothing); an unknown voice is added to either side, and
-- where no other voice stands on either, the topic tells nothing.
-- Four topics of one half are added to all others, so that a source with one topic counts little. Weights are whole numbers, so
-- that their sums are equal in whatever order they are added.
-- What this can not know stands in schemas/sources.py.
CREATE OR REPLACE TEMP TABLE reliability AS
WITH RECURSIVE backed AS (
    SELECT topic, camp, voice, own FROM backing SEMI JOIN heard USING (topic)
),

rounds (round, speaker, reliability) AS (
    SELECT 0, speaker, CAST(500000 AS BIGINT) FROM (SELECT DISTINCT speaker FROM heard)
    UNION ALL
    (
        WITH weights AS (
            SELECT topic, voice, min(round) AS round, sum(reliability) // count(*) AS weight
            FROM rounds
            JOIN heard USING (speaker)
            WHERE round < 8
            GROUP BY ALL
        ),

        supported AS (
            SELECT topic, camp, sum(weight) AS weight FROM backed JOIN weights USING (topic, voice) GROUP BY ALL
        ),

        opposed AS (
            SELECT camp_relations.topic, camp_relations.camp, max(weight) AS weight
            FROM camp_relations
            JOIN supported ON supported.topic = camp_relations.topic AND supported.camp = camp_relations.other
            WHERE NOT agree
            GROUP BY ALL
        ),

        judged AS (
            SELECT
                topic, voice,
                sum(supported.weight - weights.weight) AS others_with,
                sum(coalesce(opposed.weight, 0)) AS others_against
            FROM backed
            JOIN weights USING (topic, voice)
            JOIN supported USING (topic, camp)
            LEFT JOIN opposed USING (topic, camp)
            WHERE own
            GROUP BY ALL
        ),

        scored AS (
            SELECT
                speaker, topic,
                sum(1000000 * (others_with + 500000) // (others_with + others_against + 1000000)) // count(*) AS score
            FROM judged
            JOIN heard USING (topic, voice)
            WHERE others_with + others_against > 0
            GROUP BY ALL
        )

        SELECT following.round, speaker, CAST((4 * 500000 + coalesce(sum(score), 0)) // (4 + count(score)) AS BIGINT)
        FROM (SELECT min(round) + 1 AS round FROM weights HAVING count(*) > 0) AS following
        CROSS JOIN (SELECT DISTINCT speaker FROM heard)
        LEFT JOIN scored USING (speaker)
        GROUP BY ALL
    )
)

SELECT source, any_value(reliability) AS reliability
FROM rounds
JOIN heard USING (speaker)
WHERE round = 8
GROUP BY source;
