-- macro: whether figures stand too far apart to stand together
-- half_digit is half the unit of the last digit as written of the coarser one.

-- Farther than the setting and half the last digit, or than 5 % of the larger value; a billionth more, for what binary
-- arithmetic loses.
CREATE OR REPLACE TEMP MACRO exceeds(gap, larger, half_digit) AS
    gap > {{tolerance}} * 1.000000001 * larger AND gap > 1.000000001 * half_digit OR gap > 0.05 * 1.000000001 * larger;

-- macros: where the open ends of ranges lie, which is beyond every figure; numbers, since NULLs are slow to compare
CREATE OR REPLACE TEMP MACRO open_below() AS -1e300;
CREATE OR REPLACE TEMP MACRO open_above() AS 1e300;
