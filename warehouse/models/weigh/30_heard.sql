-- one row per independent voice of a topic and source (by number) that speaks with it, where others speak too
CREATE OR REPLACE TEMP TABLE heard AS
SELECT DISTINCT topic, voice, source
FROM answers
SEMI JOIN (SELECT topic FROM answers GROUP BY topic HAVING min(voice) < max(voice)) USING (topic);
