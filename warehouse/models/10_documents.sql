-- one row per document that speaks now
CREATE OR REPLACE VIEW documents AS
SELECT * EXCLUDE (version_seen, last_seen), (SELECT max(started) FROM runs) AS last_seen
FROM store.documents
WHERE last_seen IS NULL;
