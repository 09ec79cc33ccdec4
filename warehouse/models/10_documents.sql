-- one row per document that speaks now
CREATE OR REPLACE VIEW documents AS
SELECT * EXCLUDE (version_seen, last_seen, merged_as) REPLACE (coalesce(merged_as, source) AS source), (SELECT max(started) FROM runs) AS last_seen
FROM store.documents
LEFT JOIN store.merged_sources USING (source)
WHERE last_seen IS NULL;
