-- one row per two topics (or one and itself) whose positions can be about the same thing
CREATE OR REPLACE TEMP TABLE meetings AS
SELECT topic AS host, topic AS guest, 'topic' AS by, topic AS belongs_to
FROM questions
WHERE shape <> 'list'
UNION ALL
-- A claim that states no country is not separated from one that does. Only where no country is assumed is it the whole.
SELECT
    open.topic, named.topic, 'country', CASE WHEN open.home IS NULL THEN open.topic END
FROM questions AS open
JOIN questions AS named
    ON open.open
    AND named.shape = open.shape
    AND named.kind = open.kind
    AND named.subject = open.subject
    AND named.home IS DISTINCT FROM open.home
    AND named.home IS NOT NULL
    AND named.region IS NOT DISTINCT FROM open.region
    AND named.city IS NOT DISTINCT FROM open.city
    AND named.place IS NOT DISTINCT FROM open.place
    AND named.industry IS NOT DISTINCT FROM open.industry
    AND named.seniority IS NOT DISTINCT FROM open.seniority
    AND named.unit IS NOT DISTINCT FROM open.unit
    AND named.item IS NOT DISTINCT FROM open.item
WHERE open.shape <> 'list'
UNION ALL
-- A bare "$" that names no country may be any dollar.
SELECT bare.topic, other.topic, 'dollar', NULL
FROM questions AS bare
JOIN questions AS other
    ON bare.bare
    AND other.kind = bare.kind
    AND other.subject = bare.subject
    AND other.unit <> bare.unit
    AND other.unit IN ({{dollars}})
    AND other.region IS NOT DISTINCT FROM bare.region
    AND other.city IS NOT DISTINCT FROM bare.city
    AND other.place IS NOT DISTINCT FROM bare.place
    AND other.industry IS NOT DISTINCT FROM bare.industry
    AND other.seniority IS NOT DISTINCT FROM bare.seniority;
