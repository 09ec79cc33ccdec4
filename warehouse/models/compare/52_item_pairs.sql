-- one row per two positions on the same member of a set, with the first rule that fits
CREATE OR REPLACE TEMP VIEW item_pairs AS
WITH ruled AS (
    SELECT
        *,
        CASE
            WHEN polarity_a <> polarity_b THEN rule('opposite_polarity')
            WHEN modality_a = modality_b OR modality_a IS NULL OR modality_b IS NULL THEN rule('equal')
            WHEN modality_a IN ('required', 'typical') AND modality_b IN ('required', 'typical') THEN rule('equal')
            WHEN 'required' IN (modality_a, modality_b) THEN rule('opposite_modality')
            ELSE rule('different_modality')
        END AS rule
    FROM met
    WHERE shape = 'item'
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    CASE
        WHEN as_of_differs AND rule IN (rule('opposite_polarity'), rule('opposite_modality')) THEN rule('superseded')
        ELSE rule
    END AS rule,
    coalesce(rule = rule('opposite_modality') AND 'preferred' IN (modality_a, modality_b), false) AS doubtful,
    CAST(NULL AS DOUBLE) AS difference
FROM ruled;
