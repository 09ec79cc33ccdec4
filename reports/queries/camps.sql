-- one row per camp of a topic: claims that stand together; the one of most voices first
SELECT topic_id, camp, value, differs_by, sources, independent_sources
FROM camps
ORDER BY topic_id, camp
