-- one row per two camps of a topic that agree with or contradict each other, and not now one and now the other; the lesser first
CREATE OR REPLACE TEMP TABLE camp_relations AS
WITH placed AS (
    SELECT topic, position, CAST(camp AS INTEGER) AS camp
    FROM camp_positions
    JOIN numbered_camps USING (topic, provisional)
    JOIN questions USING (topic)
    WHERE questions.shape <> 'list'
)

SELECT
    belongs_to AS topic,
    least(a.camp, b.camp) AS camp,
    greatest(a.camp, b.camp) AS other,
    bool_or(relation = relation('agree')) AS agree
FROM position_pairs
JOIN placed AS a ON a.topic = belongs_to AND a.position = position_a
JOIN placed AS b ON b.topic = belongs_to AND b.position = position_b
WHERE (relation = relation('agree') OR relation = relation('contradict') AND claim_pairs > dismissed) AND a.camp <> b.camp
GROUP BY ALL
HAVING bool_and(relation = relation('agree')) OR NOT bool_or(relation = relation('agree'));
