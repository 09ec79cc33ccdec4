-- one row per position that one document alone takes, of one origin and under one row or item: what it sets apart from others so
CREATE OR REPLACE TEMP TABLE lone_positions AS
WITH alone AS (
    SELECT
        position,
        count(*) AS claims,
        min(scoped.doc_id) AS document,
        min(scoped.origin) AS origin,
        min(label) AS label
    FROM scoped
    JOIN claim_positions USING (claim_id)
    WHERE label IS NOT NULL
    GROUP BY position
    HAVING
        min(scoped.doc_id) = max(scoped.doc_id)
        AND min(label) = max(label)
        AND min(coalesce(scoped.origin, '')) = max(coalesce(scoped.origin, ''))
)

SELECT
    position,
    CAST(dense_rank() OVER (ORDER BY document, origin) AS INTEGER) AS lone_speaker,
    CAST(dense_rank() OVER (ORDER BY label) AS INTEGER) AS lone_label
FROM alone
JOIN numbers USING (position)
JOIN stands ON stands.rowid = numbers.stand AND stands.claims = alone.claims;
