-- macro: a rule by its name, as one of all rules; a name that is none of them is an error
CREATE OR REPLACE TEMP MACRO rule(name) AS CAST(name AS {{rules}});

-- macro: a statistic by its name, as one of all statistics; comparing these is comparing numbers
CREATE OR REPLACE TEMP MACRO statistic(name) AS
    CAST(name AS ENUM ('mean', 'median', 'range', 'minimum', 'maximum', 'percentile', 'typical'));
