-- one row: a number that tells whether the rows of a relation are the same as before
SELECT count(*) || ' ' || coalesce(sum(hash(each_row)::HUGEINT), 0) AS digest
FROM (SELECT $columns FROM $relation) AS each_row
