-- one row per KIND claim in the documents that speak now
CREATE OR REPLACE VIEW KIND_claims AS
SELECT said.* EXCLUDE (first_seen, last_seen) REPLACE (coalesce(merged_as, said.source) AS source)
FROM store.KIND AS said
LEFT JOIN store.merged_sources AS merged ON merged.source = said.source
WHERE last_seen IS NULL;
