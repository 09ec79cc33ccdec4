-- one row per kind of claim: what an editor asks about it, of all and of one member of a list, and what its figures are per
CREATE OR REPLACE TEMP TABLE kinds AS
SELECT * FROM {{kinds}} AS listed (kind, question, item_question, per);
