-- one row per distinct position that claims take, with the claims that take it (their rows in scoped)
-- Each shape by itself: what a shape does not have need not be grouped by.
CREATE OR REPLACE TEMP TABLE stands AS
WITH taken AS (
    SELECT {{taken}} FROM range_stances GROUP BY ALL
    UNION ALL BY NAME
    SELECT {{taken}} FROM level_stances GROUP BY ALL
    UNION ALL BY NAME
    SELECT {{taken}} FROM item_stances GROUP BY ALL
    UNION ALL BY NAME
    SELECT {{taken}} FROM statement_stances GROUP BY ALL
)

SELECT
    shape, setting,
    unit, unit_assumed, component, measure, from_year, to_year, item,
    as_of, published_in, vintage,
    statistic, percentile, low, high, open_end, written_to, derived, tops, tops_region,
    rung, rung_low, rung_high, rung_words, modality, part, offered_rungs, qualifiers,
    polarity, said, middle,
    claims, first_claim, members,
    CASE WHEN speaker = last_speaker THEN speaker END AS lone_speaker,
    CASE WHEN speaker = last_speaker AND label = last_label THEN label ELSE 0 END AS lone_label
FROM taken;
