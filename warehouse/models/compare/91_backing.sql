-- one row per camp and independent voice that stands with it: in it, or in one that agrees with it
-- Of a whole list every member is a topic of its own, and nothing is weighed.
CREATE OR REPLACE TEMP TABLE backing AS
WITH spoken AS (
    SELECT DISTINCT topic, CAST(camp AS INTEGER) AS camp, CAST(voice AS INTEGER) AS voice
    FROM members
    JOIN numbered_camps USING (topic, provisional)
    JOIN questions USING (topic)
    WHERE questions.shape <> 'list'
)

SELECT topic, camp, voice, true AS own FROM spoken
UNION ALL
SELECT topic, camp, voice, false
FROM (
    SELECT DISTINCT topic, camp_relations.other AS camp, voice
    FROM spoken
    JOIN camp_relations USING (topic, camp)
    WHERE agree
)
ANTI JOIN spoken USING (topic, camp, voice);
