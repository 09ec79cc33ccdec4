-- one row per two disputes, one of the run before and one of now, with the pairs of claims that both hold
-- Positions are numbered anew in every run; their claims tell which is which. Pairs of claims are counted, never listed.
CREATE OR REPLACE TEMP TABLE pursued AS
WITH moves AS (
    SELECT before.position AS before, now.position AS now, count(*) AS claims
    FROM positions_before AS before
    JOIN claim_positions AS now USING (claim_id)
    GROUP BY ALL
)

SELECT
    now.position_a AS now_a, now.position_b AS now_b,
    before.position_a AS before_a, before.position_b AS before_b,
    a.claims * b.claims AS pairs,
    before.certainty AS certainty_before,
    before.state AS state_before,
    before.pairs AS pairs_before
FROM disputes_now AS now
JOIN moves AS a ON a.now = now.position_a
JOIN moves AS b ON b.now = now.position_b
JOIN disputes_before AS before
    ON before.position_a = least(a.before, b.before) AND before.position_b = greatest(a.before, b.before);
