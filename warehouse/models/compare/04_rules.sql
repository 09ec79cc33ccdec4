-- macro: a rule by its name, as one of all rules; a name that is none of them is an error
CREATE OR REPLACE TEMP MACRO rule(name) AS CAST(name AS {{rules}});

-- macros: a relation, a certainty and a statistic by their names, likewise; to compare these is to compare numbers
CREATE OR REPLACE TEMP MACRO relation(name) AS CAST(name AS {{relation_names}});
CREATE OR REPLACE TEMP MACRO certainty(name) AS CAST(name AS ENUM ('certain', 'possible'));
CREATE OR REPLACE TEMP MACRO statistic(name) AS
    CAST(name AS ENUM ('mean', 'median', 'range', 'minimum', 'maximum', 'percentile', 'typical'));
