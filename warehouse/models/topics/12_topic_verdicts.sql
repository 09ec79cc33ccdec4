-- one row per question: what its sources and their comparisons count, and the verdict that follows
-- contradiction: two claims contradict each other, whoever makes them (a document can contradict itself);
-- agreement: two claims of different voices agree; compatible: two voices speak, and neither is the case;
-- single source: one voice speaks.
CREATE OR REPLACE TEMP TABLE topic_verdicts AS
WITH heard AS (
    SELECT
        topic,
        count(DISTINCT source) AS publishers,
        max(voice) AS voices,
        count(*) AS claims,
        min(source) AS source
    FROM members
    GROUP BY topic
),

position_voices AS (
    SELECT topic, position, bool_or(own) AS own, min(voice) AS first_voice, max(voice) AS last_voice
    FROM members
    GROUP BY topic, position
),

judged AS (
    SELECT
        belongs_to AS topic,
        coalesce(sum(claim_pairs - dismissed) FILTER (certainty = certainty('certain')), 0) AS contradictions,
        coalesce(sum(claim_pairs - dismissed) FILTER (certainty = certainty('possible')), 0) AS possible_contradictions,
        coalesce(sum(dismissed), 0) AS dismissed,
        CASE
            WHEN contradictions > 0 THEN max(difference) FILTER (claim_pairs > dismissed AND certainty = certainty('certain'))
            ELSE max(difference) FILTER (claim_pairs > dismissed)
        END AS spread
    FROM position_pairs
    WHERE relation = relation('contradict') AND belongs_to IS NOT NULL
    GROUP BY ALL
),

agreed AS (
    SELECT topic, bool_or(certain) AS certain
    FROM (
        SELECT belongs_to AS topic, certainty = certainty('certain') AS certain
        FROM position_pairs
        -- Where claims contradict each other, nobody asks who agrees.
        ANTI JOIN (
            SELECT topic FROM judged WHERE contradictions + possible_contradictions > 0
        ) AS disputed ON disputed.topic = belongs_to
        JOIN position_voices AS a ON a.topic = belongs_to AND a.position = position_a
        JOIN position_voices AS b ON b.topic = belongs_to AND b.position = position_b
        WHERE relation = relation('agree') AND least(a.first_voice, b.first_voice) < greatest(a.last_voice, b.last_voice)
        UNION ALL
        SELECT topic, true FROM position_voices WHERE own AND first_voice < last_voice
    )
    GROUP BY topic
),

listed AS (
    SELECT
        topic_id,
        any_value(voices) AS naming,
        coalesce(list(item ORDER BY item) FILTER (share = 'all'), []) AS core,
        coalesce(list(item ORDER BY item) FILTER (share IN ('most', 'some')), []) AS shared,
        coalesce(list(item ORDER BY item) FILTER (share = 'one'), []) AS lone,
        coalesce(list(item ORDER BY item) FILTER (denied_by > 0), []) AS denied
    FROM topic_items
    GROUP BY topic_id
),

ruled AS (
    SELECT
        questions.topic,
        questions.topic_id,
        questions.shape,
        heard.* EXCLUDE (topic),
        coalesce(judged.contradictions, 0) AS contradictions,
        coalesce(judged.possible_contradictions, 0) AS possible_contradictions,
        coalesce(judged.dismissed, 0) AS dismissed,
        judged.spread,
        agreed.certain AS agreed_for_certain,
        naming, core, shared, lone, denied,
        CASE
            WHEN judged.contradictions + judged.possible_contradictions > 0 THEN 'contradiction'
            WHEN CASE WHEN questions.shape = 'list' THEN len(core) + len(shared) > 0 ELSE agreed.topic IS NOT NULL END
                THEN 'agreement'
            WHEN voices > 1 THEN 'compatible'
            ELSE 'single source'
        END AS verdict
    FROM questions
    JOIN heard USING (topic)
    LEFT JOIN judged USING (topic)
    LEFT JOIN agreed USING (topic)
    LEFT JOIN listed USING (topic_id)
)

SELECT
    *,
    CASE
        WHEN verdict = 'contradiction' AND contradictions = 0 OR verdict = 'agreement' AND agreed_for_certain IS FALSE
            THEN 'possible'
        ELSE 'certain'
    END AS certainty
FROM ruled;
