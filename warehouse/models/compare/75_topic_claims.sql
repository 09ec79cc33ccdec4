-- one row per topic and claim that bears on it: the camp that it stands in and the voice that speaks
CREATE OR REPLACE TABLE topic_claims AS
SELECT camps.topic_id, members.claim_id, camps.camp, members.voice, members.own
FROM members
JOIN numbered_camps AS camps ON camps.topic = members.topic AND camps.provisional = members.provisional
ORDER BY topic_id, camp, claim_id;
