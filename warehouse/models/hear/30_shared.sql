-- one row per two speakers of a topic that are one voice, since they share an origin or a copied passage: the first, and another
-- They share a passage; or an origin, where one of them is that origin or does not say of which year it speaks. What a publisher
-- goes by matters where others name it. A topic and a name are as good as their hash here, which is faster to compare.
CREATE OR REPLACE TEMP TABLE shared AS
WITH origins AS (
    SELECT DISTINCT topic, origin FROM speakers WHERE origin IS NOT NULL
),

ties AS MATERIALIZED (
    SELECT speaker, hash(topic, unnest(passages)) AS tie, true AS firm FROM speakers WHERE len(passages) > 0
    UNION ALL
    SELECT speaker, hash(topic, 'origin', origin), vintage IS NULL FROM speakers WHERE origin IS NOT NULL
    UNION ALL
    SELECT speaker, hash(topic, 'origin', origin), true
    FROM (
        SELECT topic, speaker, names.origin
        FROM speakers
        JOIN (SELECT number AS source, unnest(answers_to) AS origin FROM numbered_sources) AS names USING (source)
        WHERE for_itself AND names.origin IN (SELECT origin FROM origins)
    )
    SEMI JOIN origins USING (topic, origin)
),

-- Every tie is a star around its first speaker, so that its rays are as many as its speakers.
stars AS (
    SELECT tie, min(speaker) AS hub
    FROM ties
    GROUP BY tie
    HAVING min(speaker) < max(speaker) AND bool_or(firm)
)

SELECT DISTINCT hub, speaker FROM ties JOIN stars USING (tie) WHERE speaker <> hub;
