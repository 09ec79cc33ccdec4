-- one row per KIND claim in the documents that speak now
CREATE OR REPLACE VIEW KIND_claims AS
SELECT * EXCLUDE (first_seen, last_seen)
FROM store.KIND
WHERE last_seen IS NULL;
