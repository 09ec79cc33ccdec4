-- one row per speaker of a topic, with the voice that it belongs to: speakers are one voice that share an origin or a copied passage
CREATE OR REPLACE TEMP TABLE voices AS
WITH RECURSIVE numbered AS (
    SELECT topic, speaker, row_number() OVER (ORDER BY topic, speaker) AS node
    FROM (SELECT DISTINCT topic, speaker FROM speakers)
),

-- What two speakers can share: a passage; an origin, where one of them is that origin or does not say of which year it speaks.
ties AS (
    SELECT topic, speaker, 'passage ' || unnest(passages) AS tie FROM speakers WHERE len(passages) > 0
    UNION
    SELECT topic, speaker, 'origin ' || origin FROM speakers WHERE origin IS NOT NULL
    UNION
    SELECT topic, speaker, 'origin ' || unnest(answers_to) FROM speakers WHERE len(answers_to) > 0
),

binding AS (
    SELECT topic, tie
    FROM ties
    JOIN (
        SELECT topic, speaker, bool_or(vintage IS NULL OR origin IS NULL) AS undated
        FROM speakers
        WHERE origin IS NOT NULL OR answers_to IS NOT NULL
        GROUP BY ALL
    ) AS said USING (topic, speaker)
    GROUP BY ALL
    HAVING count(DISTINCT speaker) > 1 AND (tie LIKE 'passage %' OR bool_or(undated))
),

-- Every tie is a star around its first speaker, so that its edges are as many as its speakers.
stars AS (
    SELECT node, min(node) OVER (PARTITION BY topic, tie) AS hub
    FROM ties
    SEMI JOIN binding USING (topic, tie)
    JOIN numbered USING (topic, speaker)
),

edges AS (
    SELECT node AS one, hub AS other FROM stars WHERE node <> hub
    UNION
    SELECT hub, node FROM stars WHERE node <> hub
),

joined (node, voice) USING KEY (node) AS (
    SELECT one, one FROM edges
    UNION
    SELECT edges.other, min(joined.voice)
    FROM joined
    JOIN edges ON edges.one = joined.node
    JOIN recurring.joined AS before ON before.node = edges.other AND before.voice > joined.voice
    GROUP BY edges.other
)

SELECT numbered.topic, numbered.speaker, coalesce(joined.voice, numbered.node) AS voice
FROM numbered
LEFT JOIN joined USING (node);
