-- one row per position that one document alone takes, of one origin: whose voice it is, and the one row or item that it stands under
CREATE OR REPLACE TEMP TABLE lone_positions AS
WITH alone AS (
    SELECT
        position,
        min(scoped.doc_id) AS document,
        min(scoped.origin) AS origin,
        CASE WHEN count(label) = count(*) AND min(label) = max(label) THEN min(label) END AS label
    FROM scoped
    JOIN claim_positions USING (claim_id)
    GROUP BY position
    HAVING
        min(scoped.doc_id) = max(scoped.doc_id)
        AND min(coalesce(scoped.origin, '')) = max(coalesce(scoped.origin, ''))
)

SELECT
    position,
    CAST(dense_rank() OVER (ORDER BY document, origin) AS INTEGER) AS lone_speaker,
    CASE WHEN label IS NOT NULL THEN CAST(dense_rank() OVER (ORDER BY label) AS INTEGER) END AS lone_label
FROM alone;
