-- one row per difference between the last two runs
SELECT change, about, title, before, after
FROM changes
ORDER BY about, change, title, id
LIMIT $limit;
