-- one row per camp and voice that stands with it, by such numbers
CREATE OR REPLACE TEMP VIEW standing AS
SELECT camps_before + camp - 1 AS backed, voices_before + voice - 1 AS backer, own
FROM backing
JOIN numbered_topics USING (topic);
