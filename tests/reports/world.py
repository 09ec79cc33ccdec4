"""A small world of invented sources on invented trades, with verdicts of our own, published as a warehouse."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import duckdb
import pandas as pd

from schemas.comparisons import RULES
from schemas.decisions import Decisions
from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.rejects import RejectRow
from warehouse.compare import compare
from warehouse.publication import Publication

KEEPER, MAPPER = "lighthouse keeper", "cartographer"
START = datetime(2024, 5, 1, 6, 0, tzinfo=UTC)

NASTY = "<script>alert('x')</script>"
NASTY_URL = "javascript:alert(document.domain)//https://example.org"
OVERRIDE = "\u202eevil\u2066"
LONG_WORD = "lamp" * 2500


def hexadecimal(*parts: object, length: int = 16) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:length]


@dataclass(frozen=True)
class Said:
    """A claim: the words that make it, the question it answers, the camp it stands in there, and its columns."""

    kind: str
    quote: str
    value: str
    topic: str
    camp: int = 1
    columns: dict[str, Any] = field(default_factory=dict)
    subject: str = KEEPER


@dataclass(frozen=True)
class Doc:
    """A document with its claims."""

    path: str
    source: str
    text: str
    claims: tuple[Said, ...] = ()
    columns: dict[str, Any] = field(default_factory=dict)

    @property
    def doc_id(self) -> str:
        return hexadecimal(self.path)

    def claim_id(self, number: int) -> str:
        said = self.claims[number]
        return hexadecimal(self.path, said.kind, said.quote, said.value)


@dataclass(frozen=True)
class Question:
    """A topic, with its verdict."""

    key: str
    kind: str
    title: str
    verdict: str
    subject: str = KEEPER
    item: str | None = None
    certainty: str = "certain"
    spread: float | None = None

    @property
    def topic_id(self) -> str:
        return hexadecimal(self.key)


@dataclass(frozen=True)
class Met:
    """A comparison of two claims, each given as (path, number)."""

    topic: str
    a: tuple[str, int]
    b: tuple[str, int]
    rule: str
    explanation: str
    difference: float | None = None
    certainty: str = "certain"
    unstated: tuple[str, ...] = ()


def pay(low: float | None, high: float | None, statistic: str = "mean", **more: Any) -> dict[str, Any]:
    own = {
        "low": low,
        "high": high,
        "currency": "USD",
        "currency_assumed": False,
        "period": "year",
        "annual_low": low,
        "annual_high": high,
        "annual_derived": False,
        "annual_written_to": 1.0,
        "statistic": statistic,
    }
    return own | more


def schooling(degree: str, modality: str, *fields: str) -> dict[str, Any]:
    return {"degree": degree, "modality": modality, "fields": list(fields)}


def language(name: str, polarity: str = "+") -> dict[str, Any]:
    return {"name": name, "polarity": polarity, "open_list": False}


def growth(percent: float) -> dict[str, Any]:
    return {
        "percent": percent,
        "growth_low": percent,
        "growth_high": percent,
        "written_to": 1.0,
        "from_year": 2022,
        "to_year": 2032,
        "measure": "employment",
    }


LANGUAGES = "they script the lamp in Python and Fortran"

DOCS = (
    Doc(
        "guides/handbook.md",
        "Harbour Handbook",
        f"# Lighthouse keeper\n\nIn the United States a keeper earns $61,000 a year on average. A bachelor's degree in "
        f"nautical science is required, and {LANGUAGES}. Work for keepers grows by 6% from 2022 to 2032.\n",
        (
            Said("salary", "earns $61,000 a year on average", "$61,000 a year", "pay", 1, pay(61000, 61000)),
            Said(
                "education",
                "A bachelor's degree in nautical science is required",
                "bachelor, required",
                "school",
                1,
                schooling("bachelor", "required", "nautical science"),
            ),
            Said("language", LANGUAGES, "Python", "python", 1, language("Python")),
            Said("language", LANGUAGES, "Fortran", "fortran", 1, language("Fortran")),
            Said("outlook", "grows by 6% from 2022 to 2032", "6%, 2022 to 2032", "growth", 1, growth(6)),
        ),
        {"title": "How to keep a light", "url": "https://harbour.example/keeper", "published": "2024-02-01"},
    ),
    Doc(
        "guides/beacon.md",
        "Beacon Board",
        "Keepers make $74,500 on average in the United States, up to $90,000. A bachelor's degree is optional. "
        "Python is the tongue of the tower; nobody needs Fortran.",
        (
            Said("salary", "make $74,500 on average", "$74,500 a year", "pay", 2, pay(74500, 74500, as_of=2023)),
            Said("salary", "up to $90,000", "up to $90,000 a year", "pay", 2, pay(None, 90000, "maximum")),
            Said(
                "education",
                "A bachelor's degree is optional",
                "bachelor, optional",
                "school",
                2,
                schooling("bachelor", "optional"),
            ),
            Said("language", "Python is the tongue of the tower", "Python", "python", 1, language("Python")),
            Said("language", "nobody needs Fortran", "not Fortran", "fortran", 2, language("Fortran", "-")),
        ),
        {"title": "Beacons & their people", "url": "http://beacon.example/a?b=1&c=2"},
    ),
    Doc(
        "notes/tide.txt",
        "Tide Times",
        "A keeper in the United States takes home around $61,200 a year (average). In Maine keepers earn $58,000 to $70,000.",
        (
            Said("salary", "around $61,200 a year (average)", "$61,200 a year", "pay", 1, pay(61200, 61200)),
            Said(
                "salary",
                "In Maine keepers earn $58,000 to $70,000",
                "$58,000 to $70,000 a year",
                "maine",
                1,
                pay(58000, 70000, "range", location="Maine"),
            ),
        ),
    ),
    Doc(
        "notes/nasty.html",
        f'"><img src=x onerror=alert(1)>{OVERRIDE}',
        f"</script>{NASTY} {OVERRIDE} <b onclick='x'>keepers</b> get $60,500 & {LONG_WORD}\r\nnull\x00byte",
        (
            Said(
                "salary",
                f"{NASTY} {OVERRIDE} <b onclick='x'>keepers</b> get $60,500",
                f"$60,500 {NASTY}",
                "pay",
                1,
                pay(60500, 60500),
            ),
            Said("salary", "get $60,500 &", "$60,500", "pay", 1, pay(60500, 60500)),
        ),
        {"title": f"{NASTY}{OVERRIDE}", "url": NASTY_URL},
    ),
    Doc(
        "maps/mapper.md",
        "Map Makers",
        "A cartographer earns between $50,000 and $66,000.",
        (
            Said(
                "salary",
                "earns between $50,000 and $66,000",
                "$50,000 to $66,000 a year",
                "maps",
                1,
                pay(50000, 66000, "range"),
                MAPPER,
            ),
        ),
    ),
)

QUESTIONS = (
    Question("pay", "salary", "What does a lighthouse keeper earn in the United States?", "contradiction", spread=0.1879),
    Question("maine", "salary", "What does a lighthouse keeper earn in Maine?", "single source"),
    Question("school", "education", "Which schooling does a lighthouse keeper need?", "contradiction", certainty="possible"),
    Question("python", "language", "Does a lighthouse keeper use Python?", "agreement", item="Python"),
    Question("fortran", "language", "Does a lighthouse keeper use Fortran?", "contradiction", item="Fortran"),
    Question("growth", "outlook", "How fast does employment of lighthouse keepers grow?", "single source"),
    Question("maps", "salary", "What does a cartographer earn?", "single source", subject=MAPPER),
)

MEETINGS = (
    Met(
        "pay",
        ("guides/handbook.md", 0),
        ("guides/beacon.md", 0),
        "beyond_tolerance",
        "Harbour Handbook says $61,000 and Beacon Board $74,500, for the same scope: 18% apart.",
        0.1812,
    ),
    Met("pay", ("guides/beacon.md", 0), ("notes/tide.txt", 0), "beyond_tolerance", "$74,500 is not $61,200.", 0.1785),
    Met(
        "pay", ("guides/handbook.md", 0), ("notes/tide.txt", 0), "within_tolerance", "$61,000 and $61,200 differ by 0.3%.", 0.0033
    ),
    Met("pay", ("guides/handbook.md", 0), ("guides/beacon.md", 1), "in_order", "An average stands below a maximum."),
    Met(
        "school",
        ("guides/handbook.md", 1),
        ("guides/beacon.md", 2),
        "opposite_modality",
        "Harbour Handbook requires a bachelor's degree, Beacon Board calls it optional.",
        certainty="possible",
        unstated=("country",),
    ),
    Met("python", ("guides/handbook.md", 2), ("guides/beacon.md", 3), "equal", "Both name Python.", 0.0),
    Met(
        "fortran",
        ("guides/handbook.md", 3),
        ("guides/beacon.md", 4),
        "opposite_polarity",
        "One names Fortran, the other denies it.",
    ),
)


def frame(model: Any, rows: list[dict[str, Any]]) -> pd.DataFrame:
    columns = {name: column.dtype for name, column in model.to_schema().columns.items() if name != "evidence"}
    made = pd.DataFrame(rows, columns=list(columns))
    return made.astype({name: str(dtype) for name, dtype in columns.items()})


def document_frame(docs: Iterable[Doc]) -> pd.DataFrame:
    rows = [
        {
            "doc_id": doc.doc_id,
            "path": doc.path,
            "source": doc.source,
            "media_type": "text/markdown",
            "text": doc.text,
            "sha256": hexadecimal(doc.text, length=64),
            "extractor": "rules 1",
        }
        | doc.columns
        for doc in docs
    ]
    return frame(DocumentRow, rows)


def claim_frames(docs: Iterable[Doc]) -> dict[str, pd.DataFrame]:
    rows: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
    for doc in docs:
        for number, said in enumerate(doc.claims):
            start = doc.text.index(said.quote)
            common = {
                "claim_id": doc.claim_id(number),
                "doc_id": doc.doc_id,
                "path": doc.path,
                "source": doc.source,
                "kind": said.kind,
                "subject": said.subject,
                "value": said.value,
                "quote": said.quote,
                "char_start": start,
                "char_end": start + len(said.quote),
                "extractor": "rules 1",
            }
            rows[said.kind].append(common | said.columns)
    return {kind: frame(KINDS[kind].rows, found) for kind, found in rows.items() if found}


def reject_frame(run_id: str) -> pd.DataFrame:
    rows = [
        {
            "run_id": run_id,
            "path": "notes/empty.txt",
            "kind": "document",
            "failure": "The file is empty: write it, or remove it.",
        },
        {
            "run_id": run_id,
            "path": f"notes/{NASTY}.txt",
            "kind": "salary",
            "failure": f"low is greater than high in {NASTY}",
            "row": json.dumps({"quote": f"</script>{NASTY}"}),
        },
    ]
    return frame(RejectRow, rows)


def put(connection: duckdb.DuckDBPyConnection, name: str, rows: list[dict[str, Any]]) -> None:
    """Make the relation ``name`` a table of the same columns that holds ``rows``; what they leave out is NULL."""
    is_view = connection.execute("SELECT 1 FROM duckdb_views() WHERE view_name = ?", [name]).fetchall()
    connection.execute(f"CREATE TABLE judged AS FROM {name} LIMIT 0")
    connection.execute(f"DROP {'VIEW' if is_view else 'TABLE'} {name}")
    connection.execute(f"ALTER TABLE judged RENAME TO {name}")
    if rows:
        connection.register("incoming", pd.DataFrame(rows))
        connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM incoming")  # noqa: S608
        connection.unregister("incoming")


def judge(connection: duckdb.DuckDBPyConnection, docs: list[Doc], questions: Iterable[Question], meetings: Iterable[Met]) -> None:
    """Put verdicts of our own where the warehouse would compare."""
    by_key = {question.key: question for question in questions}
    answers = [
        {
            "topic_id": by_key[said.topic].topic_id,
            "claim_id": doc.claim_id(number),
            "camp": said.camp,
            "voice": 1 + docs.index(doc),
            "own": True,
            "leads": True,
        }
        for doc in docs
        for number, said in enumerate(doc.claims)
    ]
    pairs = [pair_row(met, by_key[met.topic], docs) for met in meetings if {met.a[0], met.b[0]} <= {doc.path for doc in docs}]
    topics = [topic_row(rank, question, answers, pairs) for rank, question in enumerate(by_key.values(), 1)]
    put(connection, "topics", [topic for topic in topics if topic["claims"]])
    put(connection, "comparisons", pairs)
    put(connection, "telling_comparisons", pairs)
    put(connection, "topic_rules", rule_rows(pairs))
    put(connection, "topic_claims", answers)
    camps = camp_rows(docs, by_key)
    put(connection, "camps", camps)
    put(connection, "best_supported", [support_row(camp, camps) for camp in camps if camp["camp"] == 1])


def camp_rows(docs: list[Doc], by_key: dict[str, Question]) -> list[dict[str, Any]]:
    camps: dict[tuple[str, int], list[tuple[Doc, Said]]] = {}
    for doc in docs:
        for said in doc.claims:
            camps.setdefault((by_key[said.topic].topic_id, said.camp), []).append((doc, said))
    return [
        {
            "topic_id": topic_id,
            "camp": camp,
            "value": members[0][1].value,
            "differs_by": [],
            "claims": len(members),
            "sources": len({doc.source for doc, _ in members}),
            "independent_sources": len({doc.source for doc, _ in members}),
        }
        for (topic_id, camp), members in camps.items()
    ]


def rule_rows(pairs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    names = ("topic_id", "relation", "rule", "certainty")
    counted = Counter(tuple(pair[name] for name in names) for pair in pairs)
    return [dict(zip(names, key, strict=True)) | {"pairs": number} for key, number in counted.items()]


def support_row(first: dict[str, Any], camps: list[dict[str, Any]]) -> dict[str, Any]:
    """The first camp is best supported where two sources stand in it."""
    rivals = [camp["value"] for camp in camps if camp["topic_id"] == first["topic_id"] and camp is not first]
    supported, alone = first["sources"] > 1, not rivals and first["sources"] == 1
    return {
        "topic_id": first["topic_id"],
        "outcome": "supported" if supported else "one voice" if alone else "undecided",
        "camp": 1 if supported else None,
        "value": first["value"] if supported else None,
        "voices": first["sources"],
        "all_voices": first["sources"] + len(rivals),
        "rivals": len(rivals),
        "rival": min(rivals, default=None),
        "rival_voices": min(1, len(rivals)),
        "tied": [],
        "explanation": f"{first['sources']} stand with {first['value']}.",
    }


def pair_row(met: Met, question: Question, docs: list[Doc]) -> dict[str, Any]:
    by_path = {doc.path: doc for doc in docs}
    (path_a, a), (path_b, b) = sorted((met.a, met.b), key=lambda claim: by_path[claim[0]].claim_id(claim[1]))
    return {
        "claim_a": by_path[path_a].claim_id(a),
        "claim_b": by_path[path_b].claim_id(b),
        "path_a": path_a,
        "path_b": path_b,
        "source_a": by_path[path_a].source,
        "source_b": by_path[path_b].source,
        "kind": question.kind,
        "subject": question.subject,
        "topic_id": question.topic_id,
        "relation": RULES[met.rule],
        "rule": met.rule,
        "certainty": met.certainty,
        "unstated": list(met.unstated),
        "difference": met.difference,
        "same_origin": False,
        "explanation": met.explanation,
    }


def topic_row(rank: int, question: Question, answers: list[dict[str, Any]], pairs: list[dict[str, Any]]) -> dict[str, Any]:
    mine = [answer for answer in answers if answer["topic_id"] == question.topic_id]
    against = [pair for pair in pairs if pair["topic_id"] == question.topic_id and pair["relation"] == "contradict"]
    sources = len({answer["voice"] for answer in mine})
    verdict = question.verdict if sources > 1 and (against or question.verdict != "contradiction") else "single source"
    return {
        "topic_id": question.topic_id,
        "kind": question.kind,
        "subject": question.subject,
        "title": question.title,
        "country_assumed": False,
        "item": question.item,
        "verdict": verdict,
        "certainty": question.certainty,
        "sources": sources,
        "independent_sources": sources,
        "claims": len(mine),
        "contradictions": sum(pair["certainty"] == "certain" for pair in against),
        "possible_contradictions": sum(pair["certainty"] == "possible" for pair in against),
        "dismissed": 0,
        "spread": question.spread,
        "rank": rank,
        "explanation": f"{question.title} This is a {verdict}.",
    }


def publish(
    warehouse: Path,
    docs: Iterable[Doc] = DOCS,
    *,
    day: int = 0,
    questions: Iterable[Question] = QUESTIONS,
    meetings: Iterable[Met] = MEETINGS,
) -> Path:
    """One run: all of ``docs``, read anew where they are not known, and our own verdicts."""
    docs = list(docs)

    def compare_and_judge(connection: duckdb.DuckDBPyConnection, tolerance: float, decisions: Decisions) -> None:
        compare(connection, tolerance, decisions=decisions)
        judge(connection, docs, questions, meetings)

    judged = (
        patch("warehouse.storage.compare", compare_and_judge),
        patch("warehouse.publication.hold_to_checks", lambda *_: None),
    )
    with judged[0], judged[1], publication_of(warehouse, day) as publication:
        known = publication.known()
        same = [doc for doc in docs if doc.path in known and known[doc.path].sha256 == hexadecimal(doc.text, length=64)]
        fresh = [doc for doc in docs if doc not in same]
        publication.retain(doc.path for doc in same)
        publication.load(document_frame(fresh), claim_frames(fresh), reject_frame(publication.run_id))
        publication.publish()
    return warehouse


def publication_of(warehouse: Path, day: int) -> Publication:
    return Publication(warehouse, version="1", started=START + timedelta(days=day))
