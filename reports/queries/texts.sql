-- one row per document that speaks now, with its text
SELECT doc_id, text
FROM documents
ORDER BY path
