-- one row per claim of any kind in the documents that speak now
CREATE OR REPLACE VIEW claims AS
SELECT * EXCLUDE (first_seen, last_seen)
FROM store.claims
WHERE last_seen IS NULL;
