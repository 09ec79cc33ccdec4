-- one row: what $column is of the row after the first $most
SELECT $column AS bound
FROM $relation
ORDER BY $column
LIMIT 1 OFFSET $most
