-- one row: how many rows a relation has, counted up to $most
SELECT count(*) AS rows
FROM (SELECT 1 FROM $relation LIMIT $most)
