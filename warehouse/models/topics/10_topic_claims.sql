-- one row per topic and claim that bears on it: the camp that it stands in and the voice that speaks
CREATE OR REPLACE TABLE topic_claims (
    topic_id VARCHAR,
    claim_id VARCHAR USING COMPRESSION uncompressed,
    camp INTEGER,
    voice INTEGER,
    own BOOLEAN,
    leads BOOLEAN
);

INSERT INTO topic_claims BY NAME
-- Of several publishers with one voice the one leads whom others cite, else the one with the earliest document.
WITH shared AS (
    SELECT topic, voice FROM members GROUP BY ALL HAVING min(source) <> max(source)
),

numbered_documents AS (
    SELECT doc_id, row_number() OVER (ORDER BY published NULLS LAST, path) AS place FROM documents
),

speaking AS (
    SELECT members.topic, members.voice, publisher_number, answers_to, origin, place
    FROM members
    SEMI JOIN shared USING (topic, voice)
    JOIN numbered_sources ON numbered_sources.number = members.source
    JOIN claim_positions USING (claim_id)
    JOIN numbered_documents USING (doc_id)
),

cited AS (
    SELECT topic, voice, list(DISTINCT origin) FILTER (origin IS NOT NULL) AS origins FROM speaking GROUP BY ALL
),

leaders AS (
    SELECT
        topic, voice,
        arg_min(publisher_number, place + CASE WHEN list_has_any(answers_to, origins) THEN 0 ELSE 4294967296 END)
            AS publisher_number
    FROM speaking
    JOIN cited USING (topic, voice)
    GROUP BY topic, voice
)

SELECT
    camps.topic_id, members.claim_id, camps.camp, members.voice, members.own,
    leaders.publisher_number IS NULL OR numbered_sources.publisher_number = leaders.publisher_number AS leads
FROM members
JOIN numbered_camps AS camps ON camps.topic = members.topic AND camps.provisional = members.provisional
JOIN numbered_sources ON numbered_sources.number = members.source
LEFT JOIN leaders ON leaders.topic = members.topic AND leaders.voice = members.voice
ORDER BY members.topic, camp, claim_id;
