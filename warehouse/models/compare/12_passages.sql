-- one row per claim (by its row in scoped) that stands in a passage which another publisher has too, with what identifies these
-- Twelve words up to the end of the quote or from its start that are the same; or the words around it, where they are nearly.
CREATE OR REPLACE TEMP TABLE passages AS
WITH told AS (
    SELECT
        scoped.rowid AS claim, publisher_number AS publisher,
        CASE WHEN until IS NOT NULL THEN hash(until) END AS until,
        CASE WHEN since IS DISTINCT FROM until AND since IS NOT NULL THEN hash(since) END AS since,
        CASE WHEN signature IS NOT NULL THEN hash(signature) END AS name
    FROM claim_passages
    JOIN scoped USING (claim_id)
    JOIN numbered_sources USING (source)
),

copied AS (
    SELECT words
    FROM (
        SELECT publisher, until AS words FROM told
        UNION ALL
        SELECT publisher, since FROM told
    )
    WHERE words IS NOT NULL
    GROUP BY words
    HAVING min(publisher) <> max(publisher)
),

-- Equal signatures are looked at once. Two that are alike share a band, most likely; others are held to the first that has it.
signatures AS (
    SELECT *
    FROM (
        SELECT name, min(publisher) AS first_publisher, max(publisher) AS last_publisher
        FROM told
        WHERE name IS NOT NULL
        GROUP BY name
    )
    JOIN (
        SELECT hash(signature) AS name, any_value(signature) AS signature
        FROM claim_passages
        WHERE signature IS NOT NULL
        GROUP BY ALL
    ) USING (name)
),

bands AS (
    SELECT name, hash(band, substring(signature, {{band_digits}} * band + 1, {{band_digits}})) AS part
    FROM signatures, range({{bands}}) AS bands (band)
),

-- Most are in one signature alone, so that publishers are looked up for few.
repeated AS (
    SELECT part FROM bands GROUP BY part HAVING count(*) > 1
),

shared AS (
    SELECT part, arg_min(name, signature) AS hub
    FROM repeated
    JOIN bands USING (part)
    JOIN signatures USING (name)
    GROUP BY part
    HAVING min(first_publisher) <> max(last_publisher)
),

alike AS (
    SELECT one.name, list(DISTINCT hash('near', hub)) AS passages
    FROM shared
    JOIN bands USING (part)
    JOIN signatures AS one USING (name)
    JOIN signatures AS other ON other.name = hub
    WHERE list_sum(list_transform(
        range({{signature_values}}),
        lambda place: (substring(one.signature, 2 * place + 1, 2) = substring(other.signature, 2 * place + 1, 2))::INTEGER
    )) >= {{signature_values}} * 0.6
    GROUP BY one.name
),

found AS (
    SELECT
        claim,
        [
            CASE WHEN ending.words IS NOT NULL THEN hash('words', until) END,
            CASE WHEN opening.words IS NOT NULL THEN hash('words', since) END,
            CASE WHEN first_publisher <> last_publisher THEN hash('same', name) END
        ] || coalesce(alike.passages, []) AS passages
    FROM told
    LEFT JOIN copied AS ending ON ending.words = until
    LEFT JOIN copied AS opening ON opening.words = since
    LEFT JOIN signatures USING (name)
    LEFT JOIN alike USING (name)
    WHERE ending.words IS NOT NULL OR opening.words IS NOT NULL OR first_publisher <> last_publisher OR alike.passages IS NOT NULL
)

SELECT claim, list_sort(list_filter(passages, lambda passage: passage IS NOT NULL)) AS passages
FROM found;
