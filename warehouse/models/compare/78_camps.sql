-- one row per camp of a topic: claims whose values stand together, the one with most independent voices first
CREATE OR REPLACE TABLE camps AS
SELECT * EXCLUDE (topic, provisional)
FROM numbered_camps
ORDER BY topic_id, camp;
