-- one row: what $column is of the row after the first $most of a relation; NULL where it has no more
SELECT $label AS name, (SELECT $column FROM $relation ORDER BY $column LIMIT 1 OFFSET $most)::VARCHAR AS bound
