-- one row per distinct position that claims take, with the claims that take it (their rows in scoped)
CREATE OR REPLACE TEMP TABLE stands AS
WITH stances AS (
    SELECT * FROM range_stances
    UNION ALL BY NAME
    SELECT * FROM level_stances
    UNION ALL BY NAME
    SELECT * FROM item_stances
    UNION ALL BY NAME
    SELECT * FROM statement_stances
)

SELECT
    shape, setting,
    unit, unit_assumed, component, measure, from_year, to_year, item,
    as_of, published_in, vintage,
    statistic, percentile, low, high, open_end, written_to, derived, tops, tops_region,
    rung, rung_low, rung_high, rung_words, modality, part, offered_rungs, qualifiers,
    polarity, said, middle,
    count(*) AS claims,
    min(claim_id) AS first_claim,
    list(claim) AS members
FROM stances
GROUP BY
    shape, setting,
    unit, unit_assumed, component, measure, from_year, to_year, item,
    as_of, published_in, vintage,
    statistic, percentile, low, high, open_end, written_to, derived, tops, tops_region,
    rung, rung_low, rung_high, rung_words, modality, part, offered_rungs, qualifiers,
    polarity, said, middle;
