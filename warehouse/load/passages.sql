-- Passages are those of the claims that speak; they have no history.
DELETE FROM store.passages WHERE doc_id NOT IN (SELECT doc_id FROM retained);

INSERT INTO store.passages BY NAME
SELECT * FROM staged_passages ORDER BY doc_id, claim_id;
