weighed_{{round}} AS MATERIALIZED (
    SELECT camp, voice, own, weight
    FROM backed
    JOIN (
        SELECT voice, CAST(sum(reliability) AS BIGINT) // count(*) AS weight
        FROM speaking
        JOIN round_{{last}} USING (source)
        GROUP BY voice
    ) USING (voice)
),

supported_{{round}} AS MATERIALIZED (
    SELECT camp, CAST(sum(weight) AS BIGINT) AS weight FROM weighed_{{round}} GROUP BY camp
),

opposed_{{round}} AS (
    SELECT opposing.camp, max(weight) AS weight
    FROM opposing
    JOIN supported_{{round}} AS supported ON supported.camp = opposing.other
    GROUP BY opposing.camp
),

judged_{{round}} AS (
    SELECT
        voice,
        CAST(sum(supported.weight - weighed.weight) AS DOUBLE) AS others_with,
        CAST(sum(coalesce(opposed.weight, 0)) AS DOUBLE) AS others_against
    FROM weighed_{{round}} AS weighed
    JOIN supported_{{round}} AS supported USING (camp)
    LEFT JOIN opposed_{{round}} AS opposed USING (camp)
    WHERE own
    GROUP BY voice
),

scored_{{round}} AS (
    SELECT
        source, voice >> 32 AS topic,
        CAST(sum(CAST(floor(1000000 * (others_with + 500000) / (others_with + others_against + 1000000)) AS BIGINT)) AS BIGINT)
        // count(*) AS score
    FROM judged_{{round}}
    JOIN speaking USING (voice)
    WHERE others_with + others_against > 0
    GROUP BY ALL
),

round_{{round}} AS MATERIALIZED (
    SELECT source, CAST((4 * 500000 + CAST(coalesce(sum(score), 0) AS BIGINT)) // (4 + count(score)) AS BIGINT) AS reliability
    FROM round_0
    LEFT JOIN scored_{{round}} USING (source)
    GROUP BY source
)
