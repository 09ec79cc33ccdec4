"""A million claims over 20,000 topics, made in SQL: what ``warehouse.compare`` reads, without documents that were ever read."""

# ruff: noqa: E501 -- SQL

from __future__ import annotations

import duckdb

from schemas.claims import ClaimRow
from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.passages import PassageRow
from warehouse.tables import columns

CLAIMS_PER_DOCUMENT = 20
WIDEST = 5_000
"""Sources of the topic that has most."""

_CHANCE = "CREATE MACRO chance(claim, salt) AS (hash(claim * 31 + salt) % 1000000) / 1e6"

_MADE = """
CREATE TEMP TABLE made AS
WITH placed AS (
    SELECT
        claim,
        claim % $documents AS document,
        CASE WHEN claim < $widest THEN 0 ELSE 1 + floor(($topics - 1) * pow(chance(claim, 1), 1.5)) END::INTEGER AS topic
    FROM range($claims) AS claims(claim)
),
asked AS (
    SELECT
        *,
        CASE WHEN topic % 20 < 12 THEN 'salary' WHEN topic % 20 < 14 THEN 'education' WHEN topic % 20 < 19 THEN 'language' ELSE 'outlook' END AS kind,
        topic // 20 AS question
    FROM placed
)
SELECT
    *,
    printf('occupation %d', CASE kind WHEN 'salary' THEN (question * 12 + topic % 20) // 24 ELSE question END) AS subject,
    CASE WHEN kind = 'salary' THEN topic % 4 ELSE 0 END AS place,
    CASE WHEN kind = 'salary' THEN topic // 4 % 3 ELSE 0 END AS grade,
    CASE WHEN kind = 'salary' THEN question % 2 ELSE 0 END AS sector,
    -- About a tenth around what the topic pays, most often to the thousand.
    round(
        (40000 + topic * 37 % 120000) * (0.8 + 0.1 * (chance(claim, 2) + chance(claim, 3) + chance(claim, 4) + chance(claim, 5))),
        CASE WHEN chance(claim, 6) < 0.85 THEN -3 WHEN chance(claim, 6) < 0.95 THEN -2 ELSE 0 END
    ) AS figure,
    CASE WHEN chance(claim, 6) < 0.95 THEN 1000 WHEN chance(claim, 6) < 0.95 THEN 100 ELSE 1 END::DOUBLE AS written_to,
    chance(claim, 7) AS form,
    CASE WHEN chance(claim, 8) < 0.5 THEN 2019 + floor(6 * chance(claim, 9)) END::INTEGER AS as_of,
    CASE WHEN chance(claim, 10) < 0.25 THEN printf('Origin %d', floor(10 * chance(claim, 11))::INTEGER) END AS attributed_to,
    printf('of %s we read that it is %d in %s', subject, figure::BIGINT, coalesce(as_of::VARCHAR, 'most years')) AS quote
FROM asked
"""

_SAID = """
CREATE TEMP TABLE said AS
SELECT
    *,
    printf('Note %d says ', claim) AS opening,
    coalesce(sum(length(opening) + length(quote) + 2) OVER (PARTITION BY document ORDER BY claim ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
        + length(opening) AS char_start
FROM made
"""

_DOCUMENTS = """
INSERT INTO documents BY NAME
SELECT
    left(md5(document::VARCHAR), 16) AS doc_id,
    printf('%06d.md', document) AS path,
    printf('publisher%d.example', document) AS source,
    'text/markdown' AS media_type,
    string_agg(opening || quote || '. ', '' ORDER BY claim) AS text,
    md5(document::VARCHAR) || md5(document::VARCHAR) AS sha256,
    'benchmark 1' AS extractor
FROM said
GROUP BY document
"""

_CLAIMS = """
INSERT INTO {kind}_claims BY NAME
SELECT
    left(md5(printf('claim %d', claim)), 16) AS claim_id,
    left(md5(document::VARCHAR), 16) AS doc_id,
    printf('%06d.md', document) AS path,
    printf('publisher%d.example', document) AS source,
    kind, subject, 'as written' AS value,
    ['United States', 'California', 'Texas', 'Ohio'][place + 1] AS location,
    'US' AS country,
    [NULL, 'California', 'Texas', 'Ohio'][place + 1] AS region,
    [NULL, 'finance'][sector + 1] AS industry,
    [NULL, 'entry', 'senior'][grade + 1] AS seniority,
    as_of, attributed_to, quote, char_start, char_start + length(quote) AS char_end, 'benchmark 1' AS extractor,
    {own}
FROM said
WHERE kind = '{kind}'
"""

# As flows/passages.py tells them apart: what is equal has one signature, and nothing is nearly so.
_PASSAGES = """
INSERT INTO claim_passages BY NAME
SELECT
    left(md5(printf('claim %d', claim)), 16) AS claim_id,
    left(md5(document::VARCHAR), 16) AS doc_id,
    left(md5(quote || ' until'), 16) AS until,
    left(md5(quote || ' since'), 16) AS since,
    left(md5(quote || '1') || md5(quote || '2') || md5(quote || '3') || md5(quote || '4'), 120) AS signature
FROM said
"""

_OWN = {
    "salary": """
        figure AS low, CASE WHEN form < 0.8 THEN figure ELSE round(figure * 1.3, -3) END AS high, 'USD' AS currency,
        false AS currency_assumed, 'year' AS period, low AS annual_low, high AS annual_high, false AS annual_derived,
        written_to AS annual_written_to,
        CASE WHEN form < 0.4 THEN 'mean' WHEN form < 0.6 THEN 'median' WHEN form < 0.8 THEN 'typical' ELSE 'range' END AS statistic""",
    "education": """
        ['high school', 'associate', 'bachelor', 'master', 'doctorate'][1 + floor(5 * form)::INTEGER] AS degree,
        ['required', 'typical', 'preferred', 'optional'][1 + floor(4 * chance(claim, 12))::INTEGER] AS modality, []::VARCHAR[] AS fields""",
    "language": """
        printf('Language %d', topic % 5) AS name, CASE WHEN form < 0.98 THEN '+' ELSE '-' END AS polarity, false AS open_list""",
    "outlook": """
        floor(form * 30) AS percent, percent AS growth_low, percent AS growth_high, 1.0 AS written_to, coalesce(as_of, 2020) AS from_year,
        coalesce(as_of, 2020) + 10 AS to_year, 'employment' AS measure""",
}  # fmt: skip


def fill(connection: duckdb.DuckDBPyConnection, claims: int) -> None:
    """Create ``documents``, the relations of all kinds and ``claims`` with so many claims: a topic for every 50 of them, and one
    with ``WIDEST`` sources."""
    _create(connection, "documents", DocumentRow)
    for name, kind in KINDS.items():
        _create(connection, f"{name}_claims", kind.rows)
    connection.execute(_CHANCE)
    sizes = {"claims": claims, "documents": max(claims // CLAIMS_PER_DOCUMENT, WIDEST), "topics": claims // 50, "widest": WIDEST}
    connection.execute(_MADE, sizes)
    connection.execute(_SAID)
    connection.execute(_DOCUMENTS)
    for kind, own in _OWN.items():
        connection.execute(_CLAIMS.format(kind=kind, own=own))
    _create(connection, "claim_passages", PassageRow)
    connection.execute(_PASSAGES)
    connection.execute("DROP TABLE said; DROP TABLE made")
    common = ", ".join(column.name for column in columns(ClaimRow))
    connection.execute(f"CREATE VIEW claims AS {' UNION ALL '.join(f'SELECT {common} FROM {kind}_claims' for kind in KINDS)}")  # noqa: S608


def _create(connection: duckdb.DuckDBPyConnection, name: str, model: type) -> None:
    body = ", ".join(f'"{column.name}" {column.type}' for column in columns(model))
    connection.execute(f"CREATE TABLE {name} ({body})")
