-- one row per version of a document that any run has read; a claim of claim_history stands in the version of its last_seen
CREATE OR REPLACE VIEW document_history AS
SELECT
    stored.* EXCLUDE (last_seen) REPLACE (coalesce(merged_as, stored.source) AS source),
    coalesce(last_seen, (SELECT max(started) FROM runs)) AS last_seen,
    last_seen IS NULL AS speaks
FROM store.documents AS stored
LEFT JOIN store.merged_sources AS merged ON merged.source = stored.source;
