-- one row per two statements about the same thing, with the first rule that fits
CREATE OR REPLACE TEMP VIEW statement_pairs AS
WITH ruled AS (
    SELECT
        met.*,
        CASE
            WHEN said_a = said_b THEN rule('equal')
            WHEN exclusive.kind IS NOT NULL THEN rule('incompatible_role')
            ELSE rule('alternative')
        END AS rule
    FROM met
    LEFT JOIN {{exclusive}} AS exclusive (kind, first, second)
        ON exclusive.kind = met.kind AND exclusive.first = least(said_a, said_b) AND exclusive.second = greatest(said_a, said_b)
    WHERE shape = 'statement'
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    CASE WHEN as_of_differs AND rule = rule('incompatible_role') THEN rule('superseded') ELSE rule END AS rule,
    false AS doubtful,
    CAST(NULL AS DOUBLE) AS difference
FROM ruled;
