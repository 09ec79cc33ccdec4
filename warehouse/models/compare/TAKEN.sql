-- what is kept of claims that take one position, one row per position; a part of several models
* EXCLUDE (claim, claim_id, speaker, label),
count(*) AS claims,
min(claim_id) AS first_claim,
list(claim) AS members,
min(speaker) AS speaker, max(speaker) AS last_speaker,
min(label) AS label, max(label) AS last_label
