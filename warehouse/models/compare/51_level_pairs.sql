-- one row per two levels of one scope, with the first rule that fits
CREATE OR REPLACE TEMP VIEW level_pairs AS
WITH placed AS (
    SELECT
        *,
        rung_high_a < rung_low_b AS a_below,
        rung_high_a < rung_low_b OR rung_high_b < rung_low_a AS apart,
        rung_high_a - rung_low_a > rung_high_b - rung_low_b AS a_covers,
        coalesce(part_a = 'alternative', false) OR coalesce(part_b = 'alternative', false) AS alternatives,
        len(qualifiers_a) > 0 AND len(qualifiers_b) > 0 AND NOT list_has_any(qualifiers_a, qualifiers_b) AS other_fields,
        -- "No degree in physics is needed" and "a degree in physics is a plus" say nothing of one that is required in any field.
        CASE WHEN modality_a = 'required' THEN len(qualifiers_a) = 0 AND len(qualifiers_b) > 0
            ELSE len(qualifiers_b) = 0 AND len(qualifiers_a) > 0
        END AS only_of_fields,
        modality_a IN ('required', 'typical') AND modality_b IN ('required', 'typical') AS both_demanded,
        'required' IN (modality_a, modality_b) AS one_required
    FROM met
    WHERE shape = 'level'
),

sided AS (
    SELECT
        *,
        CASE WHEN a_below THEN modality_a ELSE modality_b END AS lower_modality,
        CASE WHEN a_below THEN modality_b ELSE modality_a END AS higher_modality,
        -- One requirement with alternatives is met by the rung of the other too, where that is among them.
        offered_a & ((1::BIGINT << (rung_high_b + 1)) - (1::BIGINT << rung_low_b)) <> 0
            OR offered_b & ((1::BIGINT << (rung_high_a + 1)) - (1::BIGINT << rung_low_a)) <> 0 AS one_offer,
        CASE WHEN a_covers THEN modality_a ELSE modality_b END AS wider_modality,
        -- Within what a wider rung covers, the upper half is "a higher degree" (a master's, where "a degree" is asked for).
        rung_a <> rung_b AND CASE WHEN a_covers
            THEN rung_low_b > (rung_low_a + rung_high_a) / 2
            ELSE rung_low_a > (rung_low_b + rung_high_b) / 2
        END AS upper_half,
        CASE
            WHEN modality_a = modality_b OR both_demanded THEN 'alike'
            WHEN one_required AND ('optional' IN (modality_a, modality_b) OR 'not required' IN (modality_a, modality_b))
                THEN 'opposite'
            WHEN one_required THEN 'perhaps opposite'
            ELSE 'different'
        END AS force
    FROM placed
),

ruled AS (
    SELECT
        *,
        CASE
            WHEN apart AND both_demanded THEN CASE
                WHEN one_offer THEN rule('alternative')
                WHEN part_a = 'minimum' AND part_b = 'minimum' THEN rule('different_minimum')
                ELSE rule('step')
            END
            WHEN apart AND lower_modality = 'not required' AND higher_modality = 'required'
                THEN CASE WHEN alternatives OR only_of_fields THEN rule('alternative') ELSE rule('opposite_modality') END
            WHEN apart AND modality_a = modality_b THEN CASE WHEN one_offer THEN rule('alternative') ELSE rule('step') END
            WHEN apart THEN rule('different_modality')
            WHEN other_fields THEN rule('alternative')
            WHEN force = 'alike' THEN CASE WHEN rung_a = rung_b THEN rule('equal') ELSE rule('refines') END
            WHEN force = 'different' THEN rule('different_modality')
            WHEN alternatives OR only_of_fields THEN rule('alternative')
            -- What one document requires here and leaves open there is one way of several to what it requires.
            WHEN one_speaker AND 'not required' NOT IN (modality_a, modality_b) THEN rule('alternative')
            WHEN upper_half AND wider_modality = 'required' THEN rule('refines')
            ELSE rule('opposite_modality')
        END AS rule
    FROM sided
)

SELECT
    position_a, position_b, belongs_to, claim_pairs, unstated,
    CASE
        WHEN as_of_differs AND rule IN (rule('different_minimum'), rule('opposite_modality')) THEN rule('superseded')
        ELSE rule
    END AS rule,
    CASE rule
        WHEN rule('different_minimum') THEN 'typical' IN (modality_a, modality_b)
        WHEN rule('opposite_modality')
            THEN apart OR force = 'perhaps opposite' OR rung_a <> rung_b AND wider_modality = 'required'
        ELSE false
    END AS doubtful,
    CAST(NULL AS DOUBLE) AS difference
FROM ruled;
