-- one row per position that one document alone takes, under one row or item of a list: what its document sets apart is not compared
CREATE OR REPLACE TEMP TABLE lone_positions AS
SELECT
    position,
    any_value(claims.doc_id) AS doc_id,
    any_value(claims.attributed_to) AS attributed_to,
    any_value(label) AS label
FROM claim_positions
JOIN claims USING (claim_id)
GROUP BY position
HAVING count(DISTINCT claims.doc_id) = 1 AND count(DISTINCT label) = 1 AND count(label) = count(*);
