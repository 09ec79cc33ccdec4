-- one row per speaker of a topic, with the voice that it belongs to: speakers are one voice that share an origin or a copied passage
CREATE OR REPLACE TEMP TABLE voices AS
-- What a publisher goes by matters where others name it.
WITH RECURSIVE origins AS (
    SELECT DISTINCT topic, origin FROM speakers WHERE origin IS NOT NULL
),

-- What two speakers can share: a passage; an origin, where one of them is that origin or does not say of which year it speaks.
-- Names are as good as their hashes here, which are faster to compare.
ties AS MATERIALIZED (
    SELECT topic, speaker, hash('passage', unnest(passages)) AS tie, true AS firm FROM speakers WHERE len(passages) > 0
    UNION
    SELECT topic, speaker, hash('origin', origin), vintage IS NULL FROM speakers WHERE origin IS NOT NULL
    UNION
    SELECT topic, speaker, hash('origin', origin), true
    FROM (
        SELECT topic, speaker, unnest(answers_to) AS origin
        FROM speakers
        WHERE len(answers_to) > 0 AND topic IN (SELECT topic FROM origins)
    )
    SEMI JOIN origins USING (topic, origin)
),

-- Every tie is a star around its first speaker, so that its edges are as many as its speakers.
stars AS (
    SELECT topic, tie, min(speaker) AS hub
    FROM ties
    GROUP BY ALL
    HAVING min(speaker) < max(speaker) AND bool_or(firm)
),

rays AS MATERIALIZED (
    SELECT DISTINCT topic, hub, speaker FROM ties JOIN stars USING (topic, tie) WHERE speaker <> hub
),

edges AS (
    SELECT topic, speaker AS one, hub AS other FROM rays
    UNION ALL
    SELECT topic, hub, speaker FROM rays
),

-- In turns every speaker takes the least voice of those that it is tied to, and of that one the voice, until nothing changes in its topic.
turns (turn, topic, speaker, voice, changed) AS (
    SELECT DISTINCT 0, topic, one, one, true FROM edges
    UNION ALL
    (
        WITH taken AS MATERIALIZED (
            SELECT turn, topic, speaker, voice FROM turns SEMI JOIN (SELECT topic FROM turns WHERE changed) AS unsettled USING (topic)
        ),

        least_tied AS (
            SELECT edges.one AS speaker, min(taken.voice) AS voice
            FROM edges
            JOIN taken ON taken.speaker = edges.other
            GROUP BY ALL
        )

        SELECT
            taken.turn + 1,
            taken.topic,
            taken.speaker,
            least(taken.voice, beyond.voice),
            least(taken.voice, beyond.voice) < taken.voice
        FROM taken
        JOIN least_tied ON least_tied.speaker = taken.speaker
        JOIN taken AS beyond ON beyond.speaker = least_tied.voice
    )
),

settled AS (
    SELECT speaker, min(voice) AS voice FROM turns GROUP BY speaker
)

SELECT all_speakers.speaker, coalesce(settled.voice, all_speakers.speaker) AS voice
FROM (SELECT DISTINCT speaker FROM speakers) AS all_speakers
LEFT JOIN settled USING (speaker);
