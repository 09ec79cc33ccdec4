-- one row per explanation of comparisons of a topic: the first $pairs of each relation, with one of the pairs that they explain
WITH explained AS (
    SELECT
        topic_id,
        relation,
        rule,
        certainty,
        explanation,
        count(*) AS alike,
        min({'claim_a': claim_a, 'claim_b': claim_b}) AS pair,
        any_value(unstated) AS unstated,
        max(difference) AS difference,
        bool_and(same_origin) AS same_origin,
        any_value(dismissed) AS dismissed
    FROM telling_comparisons
    WHERE $condition
    GROUP BY topic_id, relation, rule, certainty, explanation
)

SELECT
    topic_id,
    pair.claim_a,
    pair.claim_b,
    relation,
    rule,
    certainty,
    unstated,
    difference,
    same_origin,
    dismissed,
    explanation,
    alike
FROM explained
QUALIFY
    row_number() OVER (
        PARTITION BY topic_id, relation
        ORDER BY dismissed IS NOT NULL, certainty, same_origin, difference DESC NULLS LAST, alike DESC, explanation
    ) <= $pairs
ORDER BY
    topic_id,
    list_position([$relations], relation),
    dismissed IS NOT NULL,
    certainty,
    same_origin,
    difference DESC NULLS LAST,
    alike DESC,
    explanation
