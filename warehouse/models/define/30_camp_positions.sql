-- one row per position that bears on a topic, with the camp it stands in and what makes the camps of the topic differ
CREATE OR REPLACE TEMP TABLE camp_positions AS
WITH lows AS (
    SELECT topic, position, anchor AS low_anchor
    FROM defined
    ASOF JOIN anchors ON anchors.definition = defined.definition AND defined.low >= anchors.anchor
),

highs AS (
    SELECT topic, position, anchor AS high_anchor
    FROM defined
    ASOF JOIN anchors ON anchors.definition = defined.definition AND defined.high >= anchors.anchor
),

keyed AS (
    SELECT
        defined.topic, defined.position, defined.own,
        CASE WHEN questions.shape = 'range' THEN definition END AS definition,
        low_anchor, high_anchor,
        positions.rung_low, positions.rung_high, positions.said,
        CASE WHEN positions.modality = 'typical' THEN 'required' ELSE positions.modality END AS modality,
        CASE WHEN questions.shape <> 'list' THEN positions.polarity END AS polarity,
        CASE WHEN questions.shape = 'list' THEN positions.item END AS item
    FROM defined
    JOIN positions USING (position)
    JOIN questions ON questions.topic = defined.topic
    LEFT JOIN lows ON lows.topic = defined.topic AND lows.position = defined.position
    LEFT JOIN highs ON highs.topic = defined.topic AND highs.position = defined.position
)

SELECT
    topic, position, own,
    dense_rank() OVER (
        PARTITION BY topic ORDER BY definition, low_anchor, high_anchor, rung_low, rung_high, modality, polarity, said, item
    ) AS provisional
FROM keyed;
