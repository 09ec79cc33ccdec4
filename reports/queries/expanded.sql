-- one row per row of a view, computed once for this connection; nothing where it is already
CREATE TEMP TABLE IF NOT EXISTS $view AS
FROM $view
