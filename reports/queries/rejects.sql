-- one row per row or document that was refused
SELECT path, kind, failure, row
FROM rejects
ORDER BY path, kind, failure, row
