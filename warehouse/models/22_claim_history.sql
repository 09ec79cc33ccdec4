-- one row per claim that any run has found
CREATE OR REPLACE VIEW claim_history AS
SELECT
    * EXCLUDE (last_seen),
    coalesce(last_seen, (SELECT max(started) FROM runs)) AS last_seen,
    last_seen IS NULL AS speaks
FROM store.claims;
