-- one row per position that one document alone takes, of one origin: whose voice it is, and the one row or item that it stands under
-- A document and an origin are as good as their hash here, which is faster to compare.
CREATE OR REPLACE TEMP TABLE lone_positions AS
WITH alone AS (
    SELECT
        position,
        min(speaker) AS speaker,
        CASE WHEN count(label) = count(*) AND min(label) = max(label) THEN min(label) END AS label
    FROM (SELECT claim_id, hash(doc_id, origin) AS speaker, label FROM scoped)
    JOIN claim_positions USING (claim_id)
    GROUP BY position
    HAVING min(speaker) = max(speaker)
)

SELECT
    position,
    CAST(dense_rank() OVER (ORDER BY speaker) AS INTEGER) AS lone_speaker,
    CASE WHEN label IS NOT NULL THEN CAST(dense_rank() OVER (ORDER BY label) AS INTEGER) END AS lone_label
FROM alone;
