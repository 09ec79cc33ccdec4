-- one row per claim that is a plain statement
CREATE OR REPLACE TEMP TABLE statement_stances AS
SELECT
    'statement' AS shape, scoped.rowid AS claim, speaker, label, setting, statements.* EXCLUDE (kind),
    as_of, CAST(as_of AS VARCHAR) AS vintage
FROM ({{statement_claims}}) AS statements
JOIN scoped USING (claim_id);
