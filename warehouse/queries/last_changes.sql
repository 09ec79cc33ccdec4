-- one row per difference between the last two runs, what weighs most first: as changes.sql stored them
SELECT change, about, title, before, after
FROM changes
ORDER BY rowid
LIMIT $limit;
