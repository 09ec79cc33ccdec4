-- one row: how many rows a relation has, and a number that is equal for equal rows, in whatever order
SELECT count(*) AS rows, coalesce(sum(hash(each_row)::HUGEINT), 0)::VARCHAR AS digest
FROM (SELECT $columns FROM $relation) AS each_row
