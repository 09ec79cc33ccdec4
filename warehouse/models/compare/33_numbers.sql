-- one row per position: its scope, and its number
CREATE OR REPLACE TEMP TABLE numbers AS
SELECT
    stands.rowid AS stand,
    scopes.scope,
    CAST(row_number() OVER (ORDER BY scopes.scope, first_claim) AS INTEGER) AS position
FROM stands
JOIN scopes
    ON scopes.setting = stands.setting
    AND scopes.unit IS NOT DISTINCT FROM stands.unit
    AND scopes.unit_assumed IS NOT DISTINCT FROM stands.unit_assumed
    AND scopes.component IS NOT DISTINCT FROM stands.component
    AND scopes.measure IS NOT DISTINCT FROM stands.measure
    AND scopes.from_year IS NOT DISTINCT FROM stands.from_year
    AND scopes.to_year IS NOT DISTINCT FROM stands.to_year
    AND scopes.item IS NOT DISTINCT FROM stands.item;
