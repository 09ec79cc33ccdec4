-- one row per topic, the one that matters most first: certain contradictions, independent voices, how far apart
SELECT
    topic_id,
    kind,
    subject,
    title,
    item,
    verdict,
    certainty,
    sources,
    independent_sources,
    claims,
    contradictions,
    possible_contradictions,
    spread,
    explanation
FROM topics
ORDER BY
    list_position(['contradiction', 'agreement', 'compatible', 'single source'], verdict),
    certainty,
    independent_sources DESC,
    spread DESC NULLS LAST,
    contradictions DESC,
    claims DESC,
    subject,
    title,
    topic_id
