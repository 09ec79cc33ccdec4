-- one row: a number that is equal for equal rows of a relation, in whatever order
SELECT $label AS name, count(*)::VARCHAR || ' ' || coalesce(sum(hash(each_row)::HUGEINT), 0)::VARCHAR AS digest
FROM (SELECT $columns FROM $relation) AS each_row
