-- one row: a digest of all texts that speak now
SELECT md5(string_agg(md5(text), '' ORDER BY path)) AS digest
FROM documents
