-- one row per claim that any run has found
CREATE OR REPLACE VIEW claim_history AS
SELECT
    * EXCLUDE (last_seen, merged_as) REPLACE (coalesce(merged_as, source) AS source),
    coalesce(last_seen, (SELECT max(started) FROM runs)) AS last_seen,
    last_seen IS NULL AS speaks
FROM store.claims
LEFT JOIN store.merged_sources USING (source);
