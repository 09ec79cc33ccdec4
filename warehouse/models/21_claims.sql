-- one row per claim of any kind in the documents that speak now
CREATE OR REPLACE VIEW claims AS
SELECT said.* EXCLUDE (first_seen, last_seen) REPLACE (coalesce(merged_as, said.source) AS source)
FROM store.claims AS said
LEFT JOIN store.merged_sources AS merged ON merged.source = said.source
WHERE last_seen IS NULL;
