-- one row per KIND claim in the documents that speak now
CREATE OR REPLACE VIEW KIND_claims AS
SELECT * EXCLUDE (first_seen, last_seen, merged_as) REPLACE (coalesce(merged_as, source) AS source)
FROM store.KIND
LEFT JOIN store.merged_sources USING (source)
WHERE last_seen IS NULL;
