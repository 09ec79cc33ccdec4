-- one row per version of a document that any run has read; a claim of claim_history stands in the version of its last_seen
CREATE OR REPLACE VIEW document_history AS
SELECT
    * EXCLUDE (last_seen, merged_as) REPLACE (coalesce(merged_as, source) AS source),
    coalesce(last_seen, (SELECT max(started) FROM runs)) AS last_seen,
    last_seen IS NULL AS speaks
FROM store.documents
LEFT JOIN store.merged_sources USING (source);
