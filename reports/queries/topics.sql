-- one row per topic, the one that matters most first
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
    dismissed,
    spread,
    explanation
FROM topics
ORDER BY rank
