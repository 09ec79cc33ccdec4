-- one row per row of a relation: as one line of text, and as a JSON object
SELECT $line AS line, to_json(each_row)::VARCHAR AS object
FROM $relation AS each_row
WHERE $condition
ORDER BY line, object
