-- one row per camp and independent voice that stands with it: in it, or in one that agrees with it
CREATE OR REPLACE TEMP TABLE backing AS
WITH spoken AS (
    SELECT DISTINCT topic, camp, voice FROM answers
),

agreeing AS (
    SELECT topic, camp, other FROM camp_relations WHERE agree
    UNION ALL
    SELECT topic, other, camp FROM camp_relations WHERE agree
)

SELECT topic, camp, voice, true AS own FROM spoken
UNION ALL
SELECT topic, camp, voice, false
FROM (
    SELECT DISTINCT topic, agreeing.other AS camp, voice
    FROM spoken
    JOIN agreeing USING (topic, camp)
)
ANTI JOIN spoken USING (topic, camp, voice);
