-- A claim keeps its identity and its first_seen; its offsets and its extractor are those of the last time.
UPDATE store.KIND SET last_seen = $last_run
WHERE last_seen IS NULL AND doc_id NOT IN (SELECT doc_id FROM retained);

CREATE OR REPLACE TEMP TABLE carried AS
SELECT claim_id, first_seen FROM store.KIND WHERE claim_id IN (SELECT claim_id FROM staged_KIND);

DELETE FROM store.KIND WHERE claim_id IN (SELECT claim_id FROM carried);

INSERT INTO store.KIND BY NAME
SELECT staged.*, coalesce(carried.first_seen, $this_run) AS first_seen
FROM staged_KIND AS staged
LEFT JOIN carried USING (claim_id)
ORDER BY path, char_start, char_end, claim_id;
