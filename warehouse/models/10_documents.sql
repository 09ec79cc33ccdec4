-- one row per document that speaks now
CREATE OR REPLACE VIEW documents AS
SELECT
    stored.* EXCLUDE (version_seen, last_seen) REPLACE (coalesce(merged_as, stored.source) AS source),
    (SELECT max(started) FROM runs) AS last_seen
FROM store.documents AS stored
LEFT JOIN store.merged_sources AS merged ON merged.source = stored.source
WHERE last_seen IS NULL;
