-- one row per row of a relation, the first $most
SELECT *
FROM $relation
ORDER BY ALL
LIMIT $most
