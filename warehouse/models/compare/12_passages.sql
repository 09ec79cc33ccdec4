-- one row per claim that stands in a passage of twelve words or more which another publisher has too, with what identifies it
-- Only claims whose very words are found at several publishers are looked at; each of their documents is cut up once.
CREATE OR REPLACE TEMP TABLE passages AS
WITH quotes AS (
    SELECT claim_id, doc_id, char_start, char_end, publisher, translate(lower(quote), '*_`', '') AS quoted
    FROM claims
    JOIN scoped USING (claim_id, doc_id, kind)
),

repeated AS (
    SELECT quoted
    FROM quotes
    GROUP BY quoted
    HAVING min(publisher) <> max(publisher)
),

shared AS (
    SELECT * FROM quotes SEMI JOIN repeated USING (quoted)
),

pieces AS (
    SELECT doc_id, unnest(cut) AS piece, generate_subscripts(cut, 1) AS place
    FROM (
        SELECT doc_id, regexp_extract_all(text, '[^\n]{1,400}\n*|\n+') AS cut
        FROM documents
        WHERE doc_id IN (SELECT doc_id FROM shared)
    )
),

-- A piece with its neighbours, and where in the text that begins.
surroundings AS (
    SELECT
        doc_id,
        sum(length(piece)) OVER before - length(piece) AS char_start,
        string_agg(piece, '') OVER around AS words,
        coalesce(sum(length(piece)) OVER ahead, 0) AS lead
    FROM pieces
    WINDOW
        before AS (PARTITION BY doc_id ORDER BY place ROWS UNBOUNDED PRECEDING),
        around AS (PARTITION BY doc_id ORDER BY place ROWS BETWEEN 4 PRECEDING AND 4 FOLLOWING),
        ahead AS (PARTITION BY doc_id ORDER BY place ROWS BETWEEN 4 PRECEDING AND 1 PRECEDING)
),

-- The words up to the end of the quote, and those from its start on.
sides AS (
    SELECT
        claim_id,
        folded(right(left(words, CAST(lead + shared.char_end - surroundings.char_start AS BIGINT)), 300)) AS until,
        folded(substring(words, CAST(lead + shared.char_start - surroundings.char_start + 1 AS BIGINT), 300)) AS since
    FROM shared
    ASOF JOIN surroundings ON shared.doc_id = surroundings.doc_id AND shared.char_start >= surroundings.char_start
)

SELECT
    claim_id,
    list_distinct([
        md5_number_lower(words)
        FOR words IN [regexp_extract(until, '(?:\S+ ){11}\S+$'), regexp_extract(since, '^(?:\S+ ){11}\S+')]
        IF words <> ''
    ]) AS passages
FROM sides;
