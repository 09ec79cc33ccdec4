-- one row per claim of a member of a set: what is named or denied
CREATE OR REPLACE TEMP TABLE item_stances AS
SELECT
    'item' AS shape, scoped.rowid AS claim, speaker, label, setting, items.* EXCLUDE (kind),
    as_of, CAST(as_of AS VARCHAR) AS vintage
FROM ({{item_claims}}) AS items
JOIN scoped USING (claim_id);
