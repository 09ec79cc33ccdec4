-- one row per row of a relation, as one line of text, the first $most
SELECT $line AS line
FROM $relation AS each_row
ORDER BY line
LIMIT $most
