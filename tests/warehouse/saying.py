"""Claims as a test writes them: one short call each, with everything else that a claim has by default."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import duckdb
import pandas as pd
import pytest

from flows.passages import passage_rows
from schemas.claims import ClaimRow
from schemas.decisions import Decisions
from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.passages import PassageRow
from warehouse.compare import NONE_MADE, compare
from warehouse.tables import Column, columns

SUBJECT = "machine learning engineer"

PLACES: dict[str, tuple[str | None, str | None, str | None]] = {
    "United States": ("US", None, None),
    "United Kingdom": ("GB", None, None),
    "Germany": ("DE", None, None),
    "France": ("FR", None, None),
    "Canada": ("CA", None, None),
    "India": ("IN", None, None),
    "California": ("US", "California", None),
    "Texas": ("US", "Texas", None),
    "Ohio": ("US", "Ohio", None),
    "Bavaria": ("DE", "Bavaria", None),
    "Berlin": ("DE", "Berlin", "Berlin"),
    "San Francisco": ("US", "California", "San Francisco"),
    "Los Angeles": ("US", "California", "Los Angeles"),
    "Austin": ("US", "Texas", "Austin"),
    "Dallas": ("US", "Texas", "Dallas"),
    "rural Texas": ("US", "Texas", None),
    "State of Texas": ("US", "Texas", None),
    "Austin and Dallas": ("US", "Texas", None),
    "austin & Dallas": ("US", "Texas", None),
    "outside London": ("GB", None, None),
}
"""Places that tests speak of: country, region, city. Any other words are a place that is not resolved."""

Claim = dict[str, Any]

COLUMNS = ["claim_id", "doc_id", "char_start", "char_end"]


def pay(low: float | None, high: float | str | None = "same", statistic: str = "mean", **said: Any) -> Claim:
    """A salary claim: ``pay(95_000)`` is an average of $95,000 a year in no stated country, written to the dollar."""
    high = low if isinstance(high, str) else high
    period = said.pop("period", "year")
    times = {"year": 1, "hour": 2080}[period]
    currency = said.pop("currency", "USD")
    place = said.get("place")
    return {
        "kind": "salary",
        "low": low,
        "high": high,
        "currency": currency,
        "currency_assumed": said.pop("bare", currency == "USD" and place is None),
        "period": period,
        "annual_low": None if low is None else low * times,
        "annual_high": None if high is None else high * times,
        "annual_derived": period != "year",
        "annual_written_to": said.pop("to", 1) * times,
        "statistic": statistic,
        "open_end": None,
        "percentile": None,
        "component": None,
        "listed_as": None,
        **said,
    }


def school(degree: str, modality: str = "required", *fields: str, **said: Any) -> Claim:
    """An education claim."""
    return {"kind": "education", "degree": degree, "modality": modality, "fields": list(fields), "requirement": None, **said}


def speaks(name: str, polarity: str = "+", **said: Any) -> Claim:
    """A language claim."""
    return {"kind": "language", "name": name, "polarity": polarity, "open_list": False, **said}


def grows(low: float, high: float | None = None, years: tuple[int | None, int | None] = (2021, 2031), **said: Any) -> Claim:
    """An outlook claim: growth in percent, written to a tenth of it."""
    return {
        "kind": "outlook",
        "percent": low if high is None else None,
        "percent_low": None if high is None else low,
        "percent_high": high,
        "growth_low": low,
        "growth_high": low if high is None else high,
        "written_to": said.pop("to", 0.1),
        "from_year": years[0],
        "to_year": years[1],
        "measure": "employment",
        **said,
    }


def compared(
    *claims: Claim, tolerance: float = 0.02, kinds: Mapping[str, Kind] = KINDS, decisions: Decisions = NONE_MADE
) -> duckdb.DuckDBPyConnection:
    """A database in which ``claims`` have been compared. Each stands in its own document unless it says ``doc``."""
    connection = duckdb.connect()
    documents: dict[str, Claim] = {}
    rows: dict[str, list[Claim]] = {kind: [] for kind in kinds}
    for number, claim in enumerate(claims):
        document, row = _placed(claim, number)
        documents.setdefault(document["path"], document)
        rows[row["kind"]].append({**row, "source": documents[document["path"]]["source"]})
    _create(connection, "documents", columns(DocumentRow), documents.values())
    for name, kind in kinds.items():
        _create(connection, f"{name}_claims", columns(kind.rows), rows[name])
    common = ", ".join(column.name for column in columns(ClaimRow))
    each = " UNION ALL ".join(f"SELECT {common} FROM {name}_claims" for name in kinds)  # noqa: S608
    connection.execute(f"CREATE VIEW claims AS {each}")
    texts = {document["doc_id"]: document["text"] for document in documents.values()}
    passages = [row for said in rows.values() for row in passage_rows(texts, pd.DataFrame(said, columns=COLUMNS))]
    _create(connection, "claim_passages", columns(PassageRow), passages)
    compare(connection, tolerance, kinds, decisions)
    return connection


def says(*claims: Claim) -> pytest.MarkDecorator:
    """A mark of a test, which finds in its fixture ``said`` what ``compared`` gives of these claims; of several in ``said_each``.

    All that the tests of a module are marked with is compared at once, by ``compared_apart``.
    """
    return pytest.mark.says(*claims)


def compared_apart(cases: Mapping[str, Sequence[Claim]]) -> dict[str, duckdb.DuckDBPyConnection]:
    """What ``compared`` gives of each of ``cases`` (by name), from one database: many claims take hardly longer than few.

    Each case is on occupations of its own and in documents of its own: ``doc`` names one within its case. A ``source`` that two
    cases name is one, with one record; ``rank`` is among the topics of all cases.
    """
    said = [(name, _apart(claim, name, place)) for name, claims in cases.items() for place, claim in enumerate(claims)]
    connection = compared(*(claim for _, claim in said))
    owners = pd.DataFrame(sorted({(claim["subject"], name) for name, claim in said}), columns=["subject", "name"])
    assert owners["subject"].is_unique, "two cases are on one occupation"
    connection.execute("CREATE TABLE cases AS FROM owners")
    return {name: _narrowed(connection, name) for name in cases}


def rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[Claim]:
    """The rows of a query as dictionaries."""
    answer = connection.execute(query)
    names = [column[0] for column in answer.description]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def _apart(claim: Claim, case: str, place: int) -> Claim:
    """A claim on the occupation and in a document of its case. A document's name is a host's before and after."""
    own = _hexadecimal(case)[:8]
    doc = f"{own}.{claim.get('doc', f'{place:05}.md')}"
    return {"subject": f"occupation {own}", "claim_id": _hexadecimal([case, place]), **claim, "doc": doc}


def _narrowed(connection: duckdb.DuckDBPyConnection, case: str) -> duckdb.DuckDBPyConnection:
    """The same database, of which only what belongs to this case is seen."""
    narrow = connection.cursor()
    own = f"case_{_hexadecimal(case)}"
    narrow.execute(f"CREATE SCHEMA {own}")
    narrow.execute(f"CREATE TABLE {own}.subjects AS SELECT subject FROM main.cases WHERE name = ?", [case])  # noqa: S608
    for name in ("claims", "comparisons", "topics"):
        narrow.execute(f"CREATE VIEW {own}.{name} AS FROM main.{name} SEMI JOIN {own}.subjects USING (subject)")
    for name in ("topic_claims", "topic_items", "camps", "best_supported"):
        narrow.execute(f"CREATE VIEW {own}.{name} AS FROM main.{name} SEMI JOIN {own}.topics USING (topic_id)")
    narrow.execute(f"CREATE VIEW {own}.sources AS FROM main.sources SEMI JOIN {own}.claims USING (source)")
    narrow.execute(f"SET search_path = '{own},main'")
    return narrow


def _hexadecimal(named: object) -> str:
    """Sixteen digits that follow from a name."""
    return hashlib.md5(json.dumps(named, sort_keys=True).encode(), usedforsecurity=False).hexdigest()[:16]


def _placed(claim: Claim, number: int) -> tuple[Claim, Claim]:
    """The document and the row of a claim."""
    said = dict(claim)
    path = said.pop("doc", f"{number:05}.md")
    source = said.pop("source", path)
    published = said.pop("published", None)
    place = said.pop("place", None)
    country, region, city = PLACES.get(place, (None, None, None)) if place else (None, None, None)
    quote = said.pop("quote", "the words that say so")
    text = said.pop("text", quote)
    doc_id = _hexadecimal(path)
    row = {
        "doc_id": doc_id,
        "path": path,
        "subject": SUBJECT,
        "value": "as written",
        "location": place,
        "country": country,
        "region": region,
        "city": city,
        "industry": None,
        "seniority": None,
        "grade": None,
        "as_of": None,
        "attributed_to": said.pop("by", None),
        "label": None,
        "quote": quote,
        "char_start": text.index(quote),
        "char_end": text.index(quote) + len(quote),
        "extractor": "test 1",
        **said,
    }
    row.setdefault("occupation", row["subject"])
    row.setdefault("claim_id", _hexadecimal([path, number, row]))
    document = {
        "doc_id": doc_id,
        "path": path,
        "source": source,
        "title": None,
        "url": None,
        "media_type": "text/plain",
        "published": published,
        "retrieved": None,
        "text": text,
        "sha256": "0" * 64,
        "extractor": "test 1",
    }
    return document, row


def _create(connection: duckdb.DuckDBPyConnection, name: str, described: Iterable[Column], filled: Iterable[Claim]) -> None:
    """A table with these columns and rows."""
    body = ", ".join(f'"{column.name}" {column.type}' for column in described)
    connection.execute(f"CREATE TABLE {name} ({body})")
    incoming = pd.DataFrame(list(filled), columns=[column.name for column in described], dtype=object)
    if not incoming.empty:
        connection.register("incoming", incoming)
        connection.execute(f"INSERT INTO {name} SELECT * FROM incoming")  # noqa: S608 -- a name of this test
        connection.unregister("incoming")
