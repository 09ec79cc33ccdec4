-- one row per row of a relation, as one line of text
SELECT $line AS line
FROM $relation AS each_row
WHERE $condition
ORDER BY line
