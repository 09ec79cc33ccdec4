-- one row per decision of the editor
SELECT number, decision, names, reason, effect, missing
FROM decisions
ORDER BY decision, number
