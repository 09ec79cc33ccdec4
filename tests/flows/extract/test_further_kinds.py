"""The further kinds against gold of our own: what a careful reader finds in the documents of ``raw``."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from flows.extract.document import extract_claims
from flows.read.document import read_document
from flows.read.folder import Found
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from schemas.document import Document

ROOT = Path(__file__).parents[3]
GOLD = sorted((ROOT / "tests" / "gold" / "kinds").glob("*.jsonl"))
KINDS = ("related_role", "framework", "certification", "experience", "skill", "industry", "employer", "work_arrangement")
SAID = ("kind", "subject", "name", "relation", "other", "arrangement", "low", "high")


def claim(row: dict[str, Any]) -> tuple[object, ...]:
    return tuple(row.get(name) for name in SAID)


def document(path: Path) -> Document:
    data = path.read_bytes()
    found = Found(path=path.name, sha256=hashlib.sha256(data).hexdigest(), size=len(data), name=path.name)
    read = read_document(data, found, Sources(), ReadSettings())
    assert isinstance(read, Document), read
    return read


def compared(gold: Path) -> tuple[set[tuple[object, ...]], set[tuple[object, ...]]]:
    """What a reader finds in a document, and what extraction finds."""
    expected = {claim(json.loads(line)) for line in gold.read_text(encoding="utf-8").splitlines()}
    rows = extract_claims(document(ROOT / "raw" / gold.stem))
    return expected, {claim(row) for kind in KINDS for row in rows[kind]}


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_the_quotes_of_the_gold_stand_in_their_documents(gold: Path) -> None:
    text = document(ROOT / "raw" / gold.stem).text
    for line in gold.read_text(encoding="utf-8").splitlines():
        assert json.loads(line)["quote"] in text


def test_nine_of_ten_claims_are_right_and_most_are_found() -> None:
    counts: Counter[str] = Counter()
    for gold in GOLD:
        expected, found = compared(gold)
        counts += Counter(right=len(expected & found), found=len(found), gold=len(expected))
    assert counts["right"] >= 0.9 * counts["found"]
    assert counts["right"] >= 0.7 * counts["gold"]
