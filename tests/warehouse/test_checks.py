"""A publication that is not sound is not made; each check finds what it is there for."""

from __future__ import annotations

from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from warehouse import checking, reading
from warehouse.errors import CheckFailed


def failing(flow: Any, damage: str) -> dict[str, tuple[str, ...]]:
    """The checks that the published warehouse fails after ``damage``, with their examples."""
    with duckdb.connect(flow.warehouse) as connection:
        assert checking.failures(connection) == []
        connection.execute(damage)
        return {failure.name: failure.examples for failure in checking.failures(connection)}


def test_a_claim_whose_quote_does_not_stand_there_is_not_published(flow: Any, pay: Any, code: Any, frames: Any) -> None:
    flow.run(pay)
    documents, claims, rejects = frames(code)
    moved = claims | {"language": claims["language"].assign(char_start=claims["language"]["char_start"] + 1)}
    with flow.begin() as publication:
        publication.load(documents, moved, rejects)
        publication.retain(["jobs/pay.md"])
        first = sorted(claims["language"]["claim_id"])[0]
        with pytest.raises(
            CheckFailed, match=rf"(?s)news\.duckdb.*the last publication stands.*evidence \(the quote of a claim.*{first}"
        ):
            publication.publish()
    with reading.connect(flow.warehouse) as connection:
        assert reading.query(connection, "SELECT count(*) FROM documents")[1] == [(1,)]


def test_claims_without_their_document_are_not_published(flow: Any, pay: Any, frames: Any) -> None:
    documents, claims, rejects = frames(pay)
    with flow.begin() as publication:
        publication.load(documents.iloc[:0], claims, rejects)
        with pytest.raises(CheckFailed, match="claims_of_documents"):
            publication.publish()


@pytest.mark.parametrize(
    ("damage", "check"),
    [
        ("UPDATE store.salary SET quote = ''", "evidence"),
        ("UPDATE store.salary SET char_end = char_end + 1", "evidence"),
        ("UPDATE store.documents SET text = replace(text, 'Python', 'Cobra')", "evidence"),
        ("UPDATE store.salary SET source = 'someone else'", "claims_of_documents"),
        ("UPDATE store.salary SET kind = 'language'", "salary_claims"),
        ("INSERT INTO store.language SELECT * FROM store.language", "identity"),
        ("INSERT INTO store.documents SELECT * FROM store.documents", "identity"),
        ("INSERT INTO runs SELECT * FROM runs", "identity"),
        ("DELETE FROM claim_positions WHERE position = 1", "pairs"),
        ("INSERT INTO claim_positions SELECT * FROM claim_positions", "pairs"),
        ("UPDATE scopes SET subject = 'astronaut'", "pairs"),
        ("UPDATE topics SET contradictions = contradictions + 1", "topics"),
        ("UPDATE topics SET verdict = 'contradiction'", "topics"),
        ("UPDATE topics SET independent_sources = sources + 1", "topics"),
    ],
)
def test_each_check_finds_what_it_is_there_for(flow: Any, pay: Any, damage: str, check: str) -> None:
    flow.run(pay)
    assert check in failing(flow, damage)


def test_every_check_says_what_it_demands() -> None:
    files = sorted((checking.ROOM / "checks").glob("*.sql"))
    assert files
    for file in files:
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("-- "), file.name


PIECES = st.lists(
    st.sampled_from(["a", "é", "e\u0301", "👩\u200d👩\u200d👧", "🇫🇷", "\r\n", "\n", "\u0000", "한", "\u200b", "x" * 40_000]),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=PIECES.map("".join), data=st.data())
@example(text="a" * 49_999 + "👩\u200d💻" + "b" * 60_000, data=None)
def test_evidence_is_what_python_slices_out_of_the_text(evidence: Any, text: str, data: Any) -> None:
    spans = [(49_998, 50_002), (0, 1), (49_999, 109_000)]
    if data is not None:
        start = data.draw(st.integers(0, len(text) - 1))
        spans = [(start, data.draw(st.integers(start + 1, len(text))))]
    assert evidence(text, spans) == [True] * len(spans)


def test_evidence_fails_one_place_off(evidence: Any) -> None:
    text = "é👩\u200d💻" * 30_000
    assert evidence(text, [(70_001, 70_010)], off=1) == [False]


@pytest.fixture
def evidence() -> Any:
    """The check of evidence on one document: for each span, whether the words of Python's slice pass."""
    sql = (checking.ROOM / "checks" / "evidence.sql").read_text(encoding="utf-8")
    connection = duckdb.connect()
    connection.execute("CREATE TABLE documents (doc_id VARCHAR, text VARCHAR)")
    connection.execute("CREATE TABLE claims (claim_id BIGINT, doc_id VARCHAR, quote VARCHAR, char_start BIGINT, char_end BIGINT)")

    def check(text: str, spans: list[tuple[int, int]], off: int = 0) -> list[bool]:
        connection.execute("DELETE FROM documents; DELETE FROM claims")
        connection.execute("INSERT INTO documents VALUES ('d', ?)", [text])
        for number, (start, end) in enumerate(spans):
            connection.execute(
                "INSERT INTO claims VALUES (?, 'd', ?, ?, ?)", [str(number), text[start:end], start + off, end + off]
            )
        failed = {row[0] for row in connection.execute(sql).fetchall()}
        return [number not in failed for number in range(len(spans))]

    return check
