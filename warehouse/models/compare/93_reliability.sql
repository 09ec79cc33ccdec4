-- one row per source (by number) that others speak beside: how far it can be relied on, from 0 to a million, after three rounds
-- Truth discovery in the manner of TruthFinder (Yin, Han and Yu, 2008) and its kin (Pasternack and Roth, 2010): a source is as
-- good as what it says, and what is said is as good as its sources, in turns. A voice weighs what its sources are relied on. A
-- source is judged on each topic by the weight of the *other* voices that stand with it, against that of the strongest value that
-- contradicts it and that two voices or more stand with (who is wrong in ways of his own tells nothing of others). An unknown voice
-- is added to either side; where nobody else stands on either, the topic tells nothing. Four topics of one half are added to all
-- others, so that a source with one topic counts little. Weights are whole numbers, so that their sums are equal in whatever order
-- they are added. What this can not know stands in schemas/sources.py.
CREATE OR REPLACE TEMP TABLE reliability AS
-- A topic and a number in it are one number here, which is faster to compare.
WITH backed AS MATERIALIZED (
    SELECT topic::BIGINT << 32 | camp AS camp, topic::BIGINT << 32 | voice AS voice, own
    FROM backing
    WHERE topic IN (SELECT topic FROM heard)
),

speaking AS MATERIALIZED (
    SELECT topic::BIGINT << 32 | voice AS voice, source FROM heard
),

shared AS (
    SELECT camp, count(*) AS voices FROM backed GROUP BY camp HAVING count(*) > 1
),

-- The strongest is among the three that most voices stand with.
opposing AS MATERIALIZED (
    SELECT camp, unnest(arg_max(other, (voices << 32) - (other & 4294967295), 3)) AS other
    FROM (SELECT topic::BIGINT << 32 | camp AS camp, topic::BIGINT << 32 | other AS other FROM camp_relations WHERE NOT agree)
    JOIN (SELECT camp AS other, voices FROM shared) AS shared USING (other)
    GROUP BY camp
),

round_0 AS MATERIALIZED (
    SELECT DISTINCT source, CAST(500000 AS BIGINT) AS reliability FROM heard
),

{{rounds}}

SELECT source, reliability FROM round_3;
