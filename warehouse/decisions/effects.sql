-- What each decision brought about, and which of its names match nothing, or nothing any more.
UPDATE decisions SET effect = found.effect, missing = found.missing
FROM (
    -- A claim that is dismissed is one side of a contradiction; a source that is merged has documents; an alias is in a text.
    WITH matched AS (
        SELECT 'dismiss' AS decision, number, claim_id AS name, count(*) AS effect
        FROM (SELECT decision AS number, unnest([claim_a, claim_b]) AS claim_id FROM dismissals)
        GROUP BY ALL
        UNION ALL
        SELECT 'merge', number, name, count(*)
        FROM (SELECT number, unnest(names) AS name FROM decisions WHERE decision = 'merge') AS merged
        JOIN store.documents ON documents.source = merged.name AND documents.last_seen IS NULL
        GROUP BY ALL
        UNION ALL
        SELECT decision, number, names[1], documents
        FROM decisions
        JOIN alias_uses ON alias = names[1]
        WHERE decision = 'alias'
    ),

    named AS (
        SELECT number, decision, place, names[place] AS name
        FROM decisions, range(1, CASE decision WHEN 'alias' THEN 2 ELSE len(names) + 1 END) AS places (place)
    )

    -- Either claim of a pair counts it; what a source goes by already is not renamed.
    SELECT
        decision,
        number,
        CASE decision
            WHEN 'dismiss' THEN coalesce(sum(effect), 0) // 2
            WHEN 'merge' THEN coalesce(sum(effect) FILTER (place > 1), 0)
            ELSE coalesce(sum(effect), 0)
        END AS effect,
        coalesce(list(name ORDER BY place) FILTER (effect IS NULL), []) AS missing
    FROM named
    LEFT JOIN matched USING (decision, number, name)
    GROUP BY number, decision
) AS found
WHERE found.decision = decisions.decision AND found.number = decisions.number;
