-- pairs of claims that contradict each other for certain now, and did not in the run before
SELECT CAST(
    coalesce((SELECT sum(pairs) FROM disputes_now WHERE certainty = 'certain'), 0)
    - coalesce((
        SELECT sum(pursued.pairs)
        FROM pursued
        JOIN disputes_now AS now ON now_a = position_a AND now_b = position_b
        WHERE now.certainty = 'certain' AND certainty_before = 'certain'
    ), 0)
AS BIGINT);
