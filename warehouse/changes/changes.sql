-- one row per difference between the run before and this one, stored in the order in which they are shown: what weighs most first
INSERT INTO changes BY NAME
WITH states AS (
    SELECT about, id, coalesce(now.title, before.title) AS title, before.state AS before, now.state AS after
    FROM state_before AS before
    FULL JOIN state_now AS now USING (about, id)
    WHERE before.state IS DISTINCT FROM now.state
),

earlier AS (
    SELECT
        now_a, now_b,
        sum(pairs) AS pairs,
        arg_max(state_before, pairs) AS state,
        bool_and(pairs = pairs_before) AS whole,
        count(DISTINCT certainty_before) = 1 AS of_one_mind,
        min(certainty_before) AS certainty
    FROM pursued
    GROUP BY now_a, now_b
),

disputes AS (
    SELECT 'contradiction' AS about, now.id, now.title, earlier.state AS before, now.state AS after
    FROM disputes_now AS now
    LEFT JOIN earlier ON now_a = position_a AND now_b = position_b
    WHERE NOT coalesce(whole AND of_one_mind AND earlier.pairs = now.pairs AND earlier.certainty = now.certainty, false)
    UNION ALL
    SELECT 'contradiction', id, title, state, NULL
    FROM disputes_before AS before
    ANTI JOIN pursued ON before_a = position_a AND before_b = position_b
)

SELECT
    CASE WHEN before IS NULL THEN 'new' WHEN after IS NULL THEN 'resolved' ELSE 'changed' END AS change,
    about, id, title, before, after
FROM (FROM disputes UNION ALL BY NAME FROM states)
ORDER BY
    list_position(['contradiction', 'topic', 'claim', 'document'], about),
    list_position(['new', 'changed', 'resolved'], change),
    title,
    id;
