-- one row per claim that any run has found
CREATE OR REPLACE VIEW claim_history AS
SELECT
    said.* EXCLUDE (last_seen) REPLACE (coalesce(merged_as, said.source) AS source),
    coalesce(last_seen, (SELECT max(started) FROM runs)) AS last_seen,
    last_seen IS NULL AS speaks
FROM store.claims AS said
LEFT JOIN store.merged_sources AS merged ON merged.source = said.source;
