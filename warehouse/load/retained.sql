-- the documents that are unchanged, of the paths that the run retains
CREATE OR REPLACE TEMP TABLE retained AS
SELECT doc_id, path
FROM documents
WHERE path IN (SELECT path FROM retained_paths) AND doc_id NOT IN (SELECT doc_id FROM staged_documents);
