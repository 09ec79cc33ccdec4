-- one row per difference between the last two runs, what weighs most first: as they are stored
SELECT change, about, id, title, before, after
FROM changes
ORDER BY rowid
