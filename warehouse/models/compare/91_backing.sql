-- one row per camp and independent voice that stands with it: in it, or in one that agrees with it
CREATE OR REPLACE TEMP TABLE backing AS
WITH spoken AS (
    SELECT DISTINCT topic, camp, voice FROM answers
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
