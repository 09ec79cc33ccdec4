-- the quote of a claim stands in its document, at its offsets
SELECT claim_id AS id
FROM claims
LEFT JOIN documents USING (doc_id)
WHERE quote = '' OR quote IS DISTINCT FROM substring(text, char_start + 1, char_end - char_start);
