-- one row per position that one document alone takes, of one origin and under one row or item: what it sets apart from others so
CREATE OR REPLACE TEMP TABLE lone_positions AS
WITH alone AS (
    SELECT
        position,
        min(scoped.doc_id) AS document,
        min(scoped.origin) AS origin,
        min(label) AS label
    FROM claim_positions
    JOIN scoped USING (claim_id)
    GROUP BY position
    HAVING
        min(scoped.doc_id) = max(scoped.doc_id)
        AND min(label) = max(label)
        AND count(label) = count(*)
        AND count(DISTINCT coalesce(scoped.origin, '')) = 1
)

SELECT
    position,
    CAST(dense_rank() OVER (ORDER BY document, origin) AS INTEGER) AS lone_speaker,
    CAST(dense_rank() OVER (ORDER BY label) AS INTEGER) AS lone_label
FROM alone;
