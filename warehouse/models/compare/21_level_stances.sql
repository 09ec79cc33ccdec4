-- one row per claim of a level: the rung, the force it is asked for with, and what part it plays in its source's demand
CREATE OR REPLACE TEMP TABLE level_stances AS
WITH levels AS (
    {{level_claims}}
),

ladder AS (
    SELECT *, CAST(list_sum(list_transform(range(rung_low, rung_high + 1), lambda rung: 1::BIGINT << rung)) AS BIGINT) AS rungs
    FROM (
        SELECT kind, rung, CAST(rung_low AS INTEGER) AS rung_low, CAST(rung_high AS INTEGER) AS rung_high, rung_words
        FROM {{ladders}} AS rungs (kind, rung, rung_low, rung_high, rung_words)
    )
),

placed AS (
    SELECT
        claim_id, doc_id, origin, setting, levels.rung, modality, requirement, rung_low, rungs,
        modality IN ('required', 'typical') AS demanded,
        coalesce(requirement, claim_id) AS demand
    FROM levels
    JOIN scoped USING (claim_id)
    JOIN ladder ON ladder.kind = levels.kind AND ladder.rung = levels.rung
),

-- Of alternatives in one sentence the lowest is what is demanded.
demands AS (
    SELECT
        *,
        min(rung_low) OVER one AS demanded_rung,
        CASE WHEN requirement IS NULL THEN rungs ELSE bit_or(rungs) OVER one END AS offered_rungs
    FROM placed
    WINDOW one AS (PARTITION BY doc_id, setting, demanded, demand)
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
    WINDOW source AS (PARTITION BY doc_id, setting, origin)
),

-- Qualifiers that mean the same under one name; lists of them repeat, so each is looked at once.
words AS (
    SELECT lists.kind, qualifiers, coalesce(meaning, lists.word) AS word
    FROM (
        SELECT kind, qualifiers, lower(trim(unnest(qualifiers))) AS word
        FROM (SELECT DISTINCT kind, qualifiers FROM levels WHERE len(qualifiers) > 0)
    ) AS lists
    LEFT JOIN {{synonyms}} AS synonyms (kind, word, meaning) ON synonyms.kind = lists.kind AND synonyms.word = lists.word
),

named AS (
    SELECT kind, qualifiers AS written, list(DISTINCT word ORDER BY word) AS qualifiers
    FROM words
    GROUP BY ALL
)

SELECT
    'level' AS shape,
    minimums.claim_id,
    scoped.rowid AS claim,
    scoped.speaker,
    scoped.label,
    minimums.setting,
    minimums.rung, minimums.modality, offered_rungs,
    coalesce(named.qualifiers, []) AS qualifiers,
    ladder.rung_low, rung_high, rung_words,
    CASE
        WHEN NOT demanded THEN NULL
        WHEN minimums.rung_low > demanded_rung THEN 'alternative'
        WHEN minimums.rung_low = minimum THEN 'minimum'
        WHEN minimums.rung_low < minimum THEN 'step'
        ELSE 'addition'
    END AS part,
    as_of,
    CAST(as_of AS VARCHAR) AS vintage,
    CAST(ladder.rung_low AS DOUBLE) AS middle
FROM minimums
JOIN scoped ON scoped.claim_id = minimums.claim_id
JOIN ladder ON ladder.kind = scoped.kind AND ladder.rung = minimums.rung
JOIN levels ON levels.claim_id = minimums.claim_id
LEFT JOIN named ON named.kind = levels.kind AND named.written = levels.qualifiers;
