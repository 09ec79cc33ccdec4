-- one row per two disputes, one of the run before and one of now, with the pairs of claims that both hold
-- Positions are numbered anew in every run; their claims tell which is which. Pairs of claims are counted, never listed.
CREATE OR REPLACE TEMP TABLE pursued AS
WITH moves AS (
    SELECT before.position AS before, now.position AS now, count(*) AS claims
    FROM positions_before AS before
    JOIN claim_positions AS now USING (claim_id)
    GROUP BY ALL
),

-- Pairs that were dismissed in either run are no dispute of both.
dismissed AS (
    SELECT
        least(a.position, b.position) AS now_a,
        greatest(a.position, b.position) AS now_b,
        least(x.position, y.position) AS before_a,
        greatest(x.position, y.position) AS before_b,
        count(*) AS pairs
    FROM (FROM dismissed_before UNION SELECT claim_a, claim_b FROM dismissals)
    JOIN claim_positions AS a ON a.claim_id = claim_a
    JOIN claim_positions AS b ON b.claim_id = claim_b
    JOIN positions_before AS x ON x.claim_id = claim_a
    JOIN positions_before AS y ON y.claim_id = claim_b
    GROUP BY ALL
)

SELECT
    now.position_a AS now_a, now.position_b AS now_b,
    before.position_a AS before_a, before.position_b AS before_b,
    a.claims * b.claims - coalesce(dismissed.pairs, 0) AS pairs,
    before.certainty AS certainty_before,
    before.state AS state_before,
    before.pairs AS pairs_before
FROM disputes_now AS now
JOIN moves AS a ON a.now = now.position_a
JOIN moves AS b ON b.now = now.position_b
JOIN disputes_before AS before
    ON before.position_a = least(a.before, b.before) AND before.position_b = greatest(a.before, b.before)
LEFT JOIN dismissed
    ON dismissed.now_a = now.position_a
    AND dismissed.now_b = now.position_b
    AND dismissed.before_a = before.position_a
    AND dismissed.before_b = before.position_b;
