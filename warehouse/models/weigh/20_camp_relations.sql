-- one row per two camps of a topic that agree with or contradict each other, and not now one and now the other; the lesser first
CREATE OR REPLACE TEMP TABLE camp_relations AS
WITH placed AS (
    SELECT topic, position, CAST(camp AS INTEGER) AS camp
    FROM camp_positions
    JOIN numbered_camps USING (topic, provisional)
    JOIN questions USING (topic)
    WHERE questions.shape <> 'list'
),

-- Two camps in one number are grouped by in two thirds of the time.
related AS (
    SELECT
        belongs_to AS topic,
        least(a.camp, b.camp)::BIGINT << 32 | greatest(a.camp, b.camp) AS camps,
        relation = relation('agree') AS agree
    FROM position_pairs
    JOIN placed AS a ON a.topic = belongs_to AND a.position = position_a
    JOIN placed AS b ON b.topic = belongs_to AND b.position = position_b
    WHERE (relation = relation('agree') OR relation = relation('contradict') AND claim_pairs > dismissed) AND a.camp <> b.camp
)

SELECT
    topic,
    CAST(camps >> 32 AS INTEGER) AS camp,
    CAST(camps & 4294967295 AS INTEGER) AS other,
    bool_or(agree) AS agree
FROM related
GROUP BY topic, camps
HAVING bool_and(agree) = bool_or(agree);
