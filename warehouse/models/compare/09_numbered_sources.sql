-- one row per source: numbers to join and to count by, in the order of its name and of the publisher that it is
CREATE OR REPLACE TEMP TABLE numbered_sources AS
SELECT
    source,
    CAST(row_number() OVER (ORDER BY source) AS INTEGER) AS number,
    CAST(dense_rank() OVER (ORDER BY lower(source)) AS INTEGER) AS publisher_number
FROM (SELECT DISTINCT source FROM documents);
