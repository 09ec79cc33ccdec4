-- one row per two camps that contradict each other, by such numbers
CREATE OR REPLACE TEMP VIEW opposing AS
SELECT camps_before + camp - 1 AS one, camps_before + other - 1 AS other
FROM camp_relations
JOIN numbered_topics USING (topic)
WHERE NOT agree;
