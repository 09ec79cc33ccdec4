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
        -- 1 agree, 2 contradict; together 3.
        CASE WHEN relation = relation('agree') THEN 1::UTINYINT ELSE 2::UTINYINT END AS related
    FROM position_pairs
    JOIN placed AS a ON a.topic = belongs_to AND a.position = position_a
    JOIN placed AS b ON b.topic = belongs_to AND b.position = position_b
    WHERE (relation = relation('agree') OR relation = relation('contradict') AND claim_pairs > dismissed) AND a.camp <> b.camp
)

SELECT
    topic,
    CAST(camps >> 32 AS INTEGER) AS camp,
    CAST(camps & 4294967295 AS INTEGER) AS other,
    bit_or(related) = 1 AS agree
FROM related
GROUP BY topic, camps
HAVING bit_or(related) < 3;
