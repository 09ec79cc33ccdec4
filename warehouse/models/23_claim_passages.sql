-- one row per claim that speaks: the words around it, in a form in which copies of them can be found
CREATE OR REPLACE VIEW claim_passages AS
SELECT * FROM store.passages;
