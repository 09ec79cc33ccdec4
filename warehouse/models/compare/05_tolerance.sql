-- macros: when figures stand together; half_digit is half the unit of the last digit as written of the coarser one

-- The setting, or half the last digit, at most 5 % of the larger value; a billionth more, for what binary arithmetic loses.
CREATE OR REPLACE TEMP MACRO tolerance(larger, half_digit) AS
    least(greatest({{tolerance}} * larger, half_digit), 0.05 * larger) * 1.000000001;

CREATE OR REPLACE TEMP MACRO near(a, b, half_digit) AS
    CASE
        WHEN a IS NULL OR b IS NULL THEN a IS NULL AND b IS NULL
        ELSE abs(a - b) <= tolerance(greatest(abs(a), abs(b)), half_digit)
    END;

-- b does not lie below a; an open end (NULL) lies below everything, and nothing lies below it
CREATE OR REPLACE TEMP MACRO not_below(b, a, half_digit) AS
    CASE WHEN a IS NULL THEN true WHEN b IS NULL THEN false ELSE b >= a OR near(a, b, half_digit) END;
