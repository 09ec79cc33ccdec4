-- the quote of a claim stands in its document, at its offsets
-- substring() counts code points, but from the start of the text: long texts are cut into pages, so that time stays linear.
WITH longest AS (
    SELECT doc_id, max(char_end - char_start) AS quote FROM claims GROUP BY doc_id
),

numbered AS (
    SELECT doc_id, text, quote, unnest(range(length(text) // 50000 + 1)) AS page FROM documents JOIN longest USING (doc_id)
),

pages AS (
    SELECT doc_id, page, substring(text, page * 50000 + 1, 50000 + quote) AS words FROM numbered
)

SELECT claim_id AS id
FROM claims
LEFT JOIN pages ON pages.doc_id = claims.doc_id AND page = char_start // 50000
WHERE quote = '' OR quote IS DISTINCT FROM substring(words, char_start % 50000 + 1, char_end - char_start);
