-- one row per claim (by its row in scoped) that stands in a passage which another publisher has too, with what identifies these passages
-- Twelve words up to the end of the quote or from its start that are the same; or the words around it, where they are nearly.
CREATE OR REPLACE TEMP TABLE passages AS
WITH told AS (
    SELECT scoped.rowid AS claim, publisher_number AS publisher, until, since, signature, hash(signature) AS name
    FROM claim_passages
    JOIN scoped USING (claim_id)
    JOIN numbered_sources USING (source)
),

exact AS (
    SELECT claim, publisher, hash(until) AS words FROM told WHERE until IS NOT NULL
    UNION ALL
    SELECT claim, publisher, hash(since) FROM told WHERE since IS DISTINCT FROM until AND since IS NOT NULL
),

copied AS (
    SELECT words FROM exact GROUP BY words HAVING min(publisher) <> max(publisher)
),

-- Equal signatures are looked at once. Two that are alike share a band, most likely; the first that has it is what others are held to.
signatures AS (
    SELECT
        name,
        min(signature) AS signature,
        row_number() OVER (ORDER BY min(signature)) AS number,
        min(publisher) AS first_publisher,
        max(publisher) AS last_publisher
    FROM told
    WHERE signature IS NOT NULL
    GROUP BY name
),

bands AS (
    SELECT number, hash(band, substring(signature, {{band_digits}} * band + 1, {{band_digits}})) AS part
    FROM signatures, range({{bands}}) AS bands (band)
),

-- Most are in one signature alone, so that publishers are looked up for few.
repeated AS (
    SELECT part, min(number) AS hub FROM bands GROUP BY part HAVING min(number) < max(number)
),

shared AS (
    SELECT part, hub
    FROM repeated
    JOIN bands USING (part)
    JOIN signatures USING (number)
    GROUP BY ALL
    HAVING min(first_publisher) <> max(last_publisher)
),

alike AS (
    SELECT DISTINCT one.name, hub
    FROM shared
    JOIN bands USING (part)
    JOIN signatures AS one USING (number)
    JOIN signatures AS other ON other.number = hub
    WHERE list_sum(list_transform(
        range({{signature_values}}),
        lambda place: (substring(one.signature, 2 * place + 1, 2) = substring(other.signature, 2 * place + 1, 2))::INTEGER
    )) >= {{signature_values}} * 0.6
),

found AS (
    SELECT claim, hash('words', words) AS passage FROM exact SEMI JOIN copied USING (words)
    UNION ALL
    SELECT claim, hash('near', hub) FROM told JOIN alike USING (name)
    UNION ALL
    SELECT claim, hash('same', name)
    FROM told
    JOIN signatures USING (name)
    WHERE first_publisher <> last_publisher
)

SELECT claim, list(passage ORDER BY passage) AS passages
FROM found
GROUP BY claim;
