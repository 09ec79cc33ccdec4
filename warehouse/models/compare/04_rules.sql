-- macro: a rule by its name, as one of all rules; a name that is none of them is an error
CREATE OR REPLACE TEMP MACRO rule(name) AS CAST(name AS {{rules}});
