-- one row per source: how often it stands with the best-supported value
SELECT source, decided, stands_with, stands_against, reliability
FROM sources
ORDER BY source
