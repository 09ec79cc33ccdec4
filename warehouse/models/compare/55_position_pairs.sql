-- one row per two positions that were judged: their values, where their scopes allow it, or a whole against its part
CREATE OR REPLACE TABLE position_pairs AS
WITH judged AS (
    SELECT * FROM range_pairs
    UNION ALL BY NAME
    SELECT * FROM level_pairs
    UNION ALL BY NAME
    SELECT * FROM item_pairs
    UNION ALL BY NAME
    SELECT * FROM statement_pairs
    UNION ALL BY NAME
    SELECT * FROM whole_pairs
)

SELECT
    CAST(least(position_a, position_b) AS INTEGER) AS position_a,
    CAST(greatest(position_a, position_b) AS INTEGER) AS position_b,
    belongs_to,
    CAST({{relation}} AS {{relations}}) AS relation,
    CAST(rule AS {{rules}}) AS rule,
    CAST(CASE WHEN doubtful OR unstated > 0 THEN 'possible' ELSE 'certain' END AS ENUM ('certain', 'possible')) AS certainty,
    unstated,
    difference,
    claim_pairs
FROM judged;
