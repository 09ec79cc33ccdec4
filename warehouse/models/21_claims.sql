-- one row per claim of any kind in the documents that speak now
CREATE OR REPLACE VIEW claims AS
SELECT * EXCLUDE (first_seen, last_seen, merged_as) REPLACE (coalesce(merged_as, source) AS source)
FROM store.claims
LEFT JOIN store.merged_sources USING (source)
WHERE last_seen IS NULL;
