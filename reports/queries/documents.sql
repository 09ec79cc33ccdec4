-- one row per document that speaks now
SELECT doc_id, path, source, title, url, media_type, published, retrieved, length(text) AS length
FROM documents
ORDER BY path
