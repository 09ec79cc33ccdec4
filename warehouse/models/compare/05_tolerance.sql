-- macros: how far apart figures may stand that stand together, and whether two stand farther; half_digit is half the unit of the last digit as written of the coarser one

-- The setting, or half the last digit, at most 5 % of the larger value; a billionth more, for what binary arithmetic loses.
CREATE OR REPLACE TEMP MACRO tolerance(larger, half_digit) AS
    least(greatest({{tolerance}} * larger, half_digit), 0.05 * larger) * 1.000000001;
CREATE OR REPLACE TEMP MACRO exceeds(gap, larger, half_digit) AS
    gap > {{tolerance}} * 1.000000001 * larger AND gap > 1.000000001 * half_digit OR gap > 0.05 * 1.000000001 * larger;
