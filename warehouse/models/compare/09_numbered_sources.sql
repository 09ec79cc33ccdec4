-- one row per source: numbers to join and to count by, in the order of its name and of the publisher that it is; what it goes by
-- A publisher answers to its name, its host and its initials; a path is nobody's name.
CREATE OR REPLACE TEMP TABLE numbered_sources AS
WITH named AS (
    SELECT
        source,
        bool_or(source = path) AS unnamed,
        regexp_replace(source, '[^A-Z]', '', 'g') AS capitals
    FROM documents
    GROUP BY source
),

merged AS (
    SELECT names[1] AS source, list_transform(names, lambda name: known_as(name)) AS also_known_as
    FROM decided
    WHERE decision = 'merge'
)

SELECT
    source,
    CAST(row_number() OVER (ORDER BY source) AS INTEGER) AS number,
    CAST(dense_rank() OVER (ORDER BY lower(source)) AS INTEGER) AS publisher_number,
    list_distinct(
        CASE
            WHEN unnamed THEN []
            WHEN length(capitals) > 2 THEN [known_as(source), lower(regexp_replace(capitals, '^US', ''))]
            ELSE [known_as(source)]
        END
        || coalesce(also_known_as, [])
    ) AS answers_to
FROM named
LEFT JOIN merged USING (source);
