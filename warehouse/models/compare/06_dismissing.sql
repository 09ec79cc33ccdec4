-- one row per two claims that the editor names together as not contradicting each other, with the first decision that does
CREATE OR REPLACE TEMP TABLE dismissed_pairs AS
WITH named AS (
    SELECT number, reason, unnest(names) AS claim_id FROM decided WHERE decision = 'dismiss'
)

SELECT a.claim_id AS claim_a, b.claim_id AS claim_b, min(number) AS decision, arg_min(reason, number) AS reason
FROM named AS a
JOIN named AS b USING (number, reason)
WHERE a.claim_id < b.claim_id
GROUP BY ALL;
