-- one row per two camps of a topic, in either order, that agree with or contradict each other, and not now one and now the other
CREATE OR REPLACE TEMP TABLE camp_relations AS
WITH placed AS (
    SELECT topic, position, CAST(camp AS INTEGER) AS camp
    FROM camp_positions
    JOIN numbered_camps USING (topic, provisional)
    JOIN questions USING (topic)
    WHERE questions.shape <> 'list'
),

met AS (
    SELECT belongs_to AS topic, a.camp AS camp, b.camp AS other, bool_or(relation = 'agree') AS agree, bool_and(relation = 'agree') AS ever
    FROM position_pairs
    JOIN placed AS a ON a.topic = belongs_to AND a.position = position_a
    JOIN placed AS b ON b.topic = belongs_to AND b.position = position_b
    WHERE (relation = 'agree' OR relation = 'contradict' AND claim_pairs > dismissed) AND a.camp <> b.camp
    GROUP BY ALL
),

either AS (
    SELECT topic, camp, other, agree, ever FROM met
    UNION ALL
    SELECT topic, other, camp, agree, ever FROM met
)

SELECT topic, camp, other, bool_or(agree) AS agree
FROM either
GROUP BY ALL
HAVING bool_and(ever) OR NOT bool_or(agree);
