-- one row: the SQL of a view; none for a table
SELECT sql
FROM duckdb_views()
WHERE view_name = $view AND database_name = current_database()
