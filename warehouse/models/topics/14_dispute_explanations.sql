-- one row per question on which claims contradict each other: the verdict and its reason in one sentence
CREATE OR REPLACE TEMP VIEW dispute_explanations AS
SELECT
    topic,
    CASE
        WHEN voices > 1 THEN voices || ' independent sources'
        WHEN publishers > 1 THEN publishers || ' sources of one origin'
        ELSE 'One source'
    END
    || CASE WHEN contradictions = 0 THEN ' may' ELSE '' END
    || CASE
        WHEN voices > 1 OR publishers > 1 THEN ' contradict each other'
        WHEN contradictions = 0 THEN ' contradict itself'
        ELSE ' contradicts itself'
    END
    || CASE WHEN spread > 0 THEN ', by up to ' || round(100 * spread)::INTEGER || ' %' ELSE '' END
    || ': '
    || CASE coalesce(nullif(contradictions, 0), possible_contradictions)
        WHEN 1 THEN '1 pair of claims'
        ELSE coalesce(nullif(contradictions, 0), possible_contradictions) || ' pairs of claims'
    END
    || CASE
        WHEN contradictions = 0 THEN ', as far as they state their scope'
        WHEN possible_contradictions > 0 THEN ', and perhaps ' || possible_contradictions || ' more'
        ELSE ''
    END
    || '.' AS explanation
FROM topic_verdicts
WHERE verdict = 'contradiction';
