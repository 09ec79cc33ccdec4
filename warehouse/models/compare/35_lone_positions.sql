-- one row per position that one document alone takes, of one origin and under one row or item: what it sets apart from others so
CREATE OR REPLACE TEMP TABLE lone_positions AS
SELECT
    position,
    min(scoped.doc_id) AS lone_document,
    min(scoped.origin) AS lone_origin,
    min(label) AS lone_label
FROM claim_positions
JOIN scoped USING (claim_id)
GROUP BY position
HAVING
    min(scoped.doc_id) = max(scoped.doc_id)
    AND min(label) = max(label)
    AND count(label) = count(*)
    AND count(DISTINCT coalesce(scoped.origin, '')) = 1;
