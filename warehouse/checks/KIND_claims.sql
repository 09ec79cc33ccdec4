-- a claim stands in the relation of its kind
SELECT claim_id AS id FROM KIND_claims WHERE kind <> 'KIND';
