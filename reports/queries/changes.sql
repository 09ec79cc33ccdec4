-- one row per difference between the last two runs, what weighs most first
SELECT change, about, id, title, before, after
FROM changes
ORDER BY
    list_position(['contradiction', 'topic', 'claim', 'document'], about),
    list_position(['new', 'changed', 'resolved'], change),
    title,
    id
