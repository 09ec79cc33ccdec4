-- one row per claim of a level: the rung, the force it is asked for with, and what part it plays in its source's demand
CREATE OR REPLACE TEMP TABLE level_stances AS
WITH levels AS (
    {{level_claims}}
),

placed AS (
    SELECT
        scoped.*,
        levels.* EXCLUDE (kind, claim_id, qualifiers),
        list_sort(list_distinct(list_transform(
            qualifiers, lambda word: coalesce({{synonyms}}[levels.kind || ':' || lower(trim(word))], lower(trim(word)))
        ))) AS qualifiers,
        ladder.low AS rung_low,
        ladder.high AS rung_high,
        ladder.words AS rung_words,
        modality IN ('required', 'typical') AS demanded,
        CASE WHEN modality IN ('required', 'typical') THEN coalesce(requirement, levels.claim_id) END AS demand
    FROM levels
    JOIN scoped USING (claim_id, kind)
    JOIN {{ladders}} AS ladder (kind, rung, low, high, words) USING (kind, rung)
),

-- Of alternatives in one sentence the lowest is what is demanded.
demands AS (
    SELECT
        *,
        CASE WHEN demanded THEN min(rung_low) OVER one END AS demanded_rung,
        CASE WHEN demanded AND requirement IS NOT NULL THEN bit_or(rungs) OVER one ELSE rungs END AS offered_rungs
    FROM (SELECT *, list_sum(list_transform(range(rung_low, rung_high + 1), lambda rung: 1::BIGINT << rung))::BIGINT AS rungs FROM placed)
    WINDOW one AS (PARTITION BY doc_id, kind, demand)
),

-- A source's minimum is the highest rung that it calls required; without one, the lowest that it calls typical.
minimums AS (
    SELECT
        *,
        coalesce(
            max(demanded_rung) FILTER (modality = 'required') OVER source,
            min(demanded_rung) FILTER (modality = 'typical') OVER source
        ) AS minimum
    FROM demands
    WINDOW source AS (PARTITION BY doc_id, origin, kind, subject, country, region, city, place, industry, seniority)
)

SELECT
    'level' AS shape,
    * EXCLUDE (requirement, demand, demanded, demanded_rung, minimum),
    CASE
        WHEN NOT demanded THEN NULL
        WHEN rung_low > demanded_rung THEN 'alternative'
        WHEN rung_low = minimum THEN 'minimum'
        WHEN rung_low < minimum THEN 'step'
        ELSE 'addition'
    END AS part,
    CAST(as_of AS VARCHAR) AS vintage,
    CAST(rung_low AS DOUBLE) AS middle
FROM minimums;
