"""Documents and verdicts of a test, published as a warehouse."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
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
from tests.reports.telling import Doc, Met, Question, Said, hexadecimal
from tests.reports.world import DOCS, MEETINGS, NASTY, QUESTIONS
from warehouse.compare import compare
from warehouse.publication import Publication

START = datetime(2024, 5, 1, 6, 0, tzinfo=UTC)


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
                "occupation": said.subject,
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
            "voice": 1 + [each.path for each in docs].index(said.repeats or doc.path),
            "own": True,
            "leads": not said.repeats,
        }
        for doc in docs
        for number, said in enumerate(doc.claims)
    ]
    pairs = [pair_row(met, by_key[met.topic], docs) for met in meetings if {met.a[0], met.b[0]} <= {doc.path for doc in docs}]
    topics = [topic_row(rank, question, answers, pairs) for rank, question in enumerate(by_key.values(), 1)]
    put(connection, "topics", [topic for topic in topics if topic["claims"]])
    put(connection, "comparisons", pairs)
    put(connection, "position_pairs", position_rows(connection, topics, pairs))
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


def position_rows(
    connection: duckdb.DuckDBPyConnection, topics: list[dict[str, Any]], pairs: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """What contradicts, as positions that were judged."""
    taken = dict(connection.execute("SELECT claim_id, position FROM claim_positions").fetchall())
    numbers = {topic["topic_id"]: topic["topic"] for topic in topics}
    judged = {
        (min(both), max(both)): pair
        for pair in pairs
        if pair["relation"] == "contradict"
        for both in [(taken[pair["claim_a"]], taken[pair["claim_b"]])]
    }
    names = ("relation", "rule", "certainty", "difference")
    return [
        {name: pair[name] for name in names}
        | {"position_a": a, "position_b": b, "belongs_to": numbers[pair["topic_id"]]}
        | {"unstated": 0, "claim_pairs": 1, "dismissed": 0}
        for (a, b), pair in judged.items()
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
        "topic": rank,
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
