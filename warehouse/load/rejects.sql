-- What was refused in a document that is unchanged is still refused; everything else was tried again.
DELETE FROM rejects WHERE path NOT IN (SELECT path FROM retained);

INSERT INTO rejects BY NAME
SELECT * FROM staged_rejects ORDER BY path, kind, failure, "row";
