-- one row per camp, independent voice and source (by number) that speaks with it, but those of whole lists: what supports what
CREATE OR REPLACE TEMP TABLE answers AS
SELECT DISTINCT topic, CAST(camp AS INTEGER) AS camp, voice, source
FROM members
JOIN numbered_camps USING (topic, provisional)
JOIN questions USING (topic)
WHERE questions.shape <> 'list';
