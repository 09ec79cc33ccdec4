-- one row per speaker of a topic, with the voice that it belongs to: that of the first speaker that it is tied to
CREATE OR REPLACE TEMP TABLE voices AS
SELECT all_speakers.speaker, coalesce(tied.voice, all_speakers.speaker) AS voice
FROM (SELECT DISTINCT speaker FROM speakers) AS all_speakers
LEFT JOIN tied USING (speaker);
