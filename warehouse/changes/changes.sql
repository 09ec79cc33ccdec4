-- The difference between the state before this run and the state now; what weighs most first.
INSERT INTO changes BY NAME
SELECT
    CASE WHEN before.state IS NULL THEN 'new' WHEN now.state IS NULL THEN 'resolved' ELSE 'changed' END AS change,
    about,
    id,
    coalesce(now.title, before.title) AS title,
    before.state AS before,
    now.state AS after
FROM state_before AS before
FULL JOIN state_now AS now USING (about, id)
WHERE before.state IS DISTINCT FROM now.state
ORDER BY
    list_position(['contradiction', 'topic', 'claim', 'document'], about),
    list_position(['new', 'changed', 'resolved'], change),
    title,
    id;
