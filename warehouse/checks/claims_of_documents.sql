-- a claim belongs to a document that speaks, and says its path and source
SELECT claim_id AS id
FROM claims
LEFT JOIN documents USING (doc_id)
WHERE documents.path IS DISTINCT FROM claims.path OR documents.source IS DISTINCT FROM claims.source;
