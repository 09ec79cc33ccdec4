-- one row per claim and topic: who speaks (by number), before it is known who speaks with whose voice
-- An attributed claim is its origin's, in its vintage. Any other is its publisher's; where the publisher quotes origins on the
-- same topic, it is no voice beside them, and goes with the one whose figure is nearest.
CREATE OR REPLACE TEMP TABLE speakers AS
WITH told AS (
    SELECT
        topic_positions.topic, topic_positions.own, position, claim_id, claim_positions.source, passages, origin, vintage,
        coalesce(middle, 0) AS middle
    FROM topic_positions
    JOIN positions USING (position)
    JOIN claim_positions USING (position)
),

quotable AS (
    SELECT origin, vintage, CAST(dense_rank() OVER (ORDER BY origin || ' ' || coalesce(vintage, '')) AS INTEGER) AS quoted
    FROM (SELECT DISTINCT origin, vintage FROM told WHERE origin IS NOT NULL)
),

claims_heard AS (
    SELECT told.* EXCLUDE (source), numbered_sources.number AS source, publisher_number AS publisher, quoted
    FROM told
    JOIN numbered_sources USING (source)
    LEFT JOIN quotable ON quotable.origin = told.origin AND quotable.vintage IS NOT DISTINCT FROM told.vintage
),

mixed AS (
    SELECT topic, publisher
    FROM claims_heard
    GROUP BY ALL
    HAVING count(quoted) BETWEEN 1 AND count(*) - 1
),

neighbours AS (
    SELECT
        topic, claim_id, middle, quoted,
        last_value(quoted IGNORE NULLS) OVER below AS lower,
        last_value(CASE WHEN quoted IS NOT NULL THEN middle END IGNORE NULLS) OVER below AS lower_middle,
        first_value(quoted IGNORE NULLS) OVER above AS upper,
        first_value(CASE WHEN quoted IS NOT NULL THEN middle END IGNORE NULLS) OVER above AS upper_middle
    FROM claims_heard
    SEMI JOIN mixed USING (topic, publisher)
    WINDOW
        below AS (PARTITION BY topic, publisher ORDER BY middle, quoted, claim_id ROWS UNBOUNDED PRECEDING),
        above AS (
            PARTITION BY topic, publisher ORDER BY middle, quoted, claim_id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        )
),

nearest AS (
    SELECT
        topic, claim_id,
        CASE WHEN upper IS NULL OR middle - lower_middle <= upper_middle - middle THEN lower ELSE upper END AS quoted
    FROM neighbours
    WHERE quoted IS NULL
)

-- A topic, and the number of an origin or, behind all origins, of a publisher are one number.
SELECT
    topic, position, own, claim_id, source, passages, origin, vintage,
    claims_heard.quoted IS NULL AND nearest.quoted IS NULL AS for_itself,
    topic::BIGINT << 32 | coalesce(claims_heard.quoted, nearest.quoted, 2147483648 + publisher) AS speaker
FROM claims_heard
LEFT JOIN nearest USING (topic, claim_id);
