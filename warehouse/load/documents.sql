-- What no longer speaks was last seen in the run before; a version is the same as long as file and text are.
UPDATE store.documents SET last_seen = $last_run
WHERE last_seen IS NULL AND doc_id NOT IN (SELECT doc_id FROM retained);

CREATE OR REPLACE TEMP TABLE carried AS
WITH latest AS (
    SELECT doc_id, min(first_seen) AS first_seen, max(version_seen) AS version_seen
    FROM store.documents
    WHERE doc_id IN (SELECT doc_id FROM staged_documents)
    GROUP BY doc_id
)
SELECT
    latest.doc_id,
    latest.first_seen,
    latest.version_seen AS latest_version,
    CASE WHEN stored.sha256 = staged.sha256 AND stored.text = staged.text THEN latest.version_seen END AS version_seen
FROM latest
JOIN store.documents AS stored USING (doc_id, version_seen)
JOIN staged_documents AS staged USING (doc_id);

DELETE FROM store.documents USING carried
WHERE documents.doc_id = carried.doc_id AND documents.version_seen = carried.version_seen;

INSERT INTO store.documents BY NAME
SELECT
    staged.*,
    coalesce(carried.first_seen, $this_run) AS first_seen,
    coalesce(carried.version_seen, $this_run) AS version_seen
FROM staged_documents AS staged
LEFT JOIN carried USING (doc_id)
ORDER BY path;
