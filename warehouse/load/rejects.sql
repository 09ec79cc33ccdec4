-- What was refused in a document that is unchanged is still refused; everything else was tried again.
DELETE FROM rejects
WHERE path NOT IN (SELECT path FROM retained_paths) OR path IN (SELECT path FROM staged_documents);

INSERT INTO rejects BY NAME
SELECT * FROM staged_rejects ORDER BY path, kind, failure, "row";
