"""What sources say in a test: documents with their claims, the questions they answer, and how the claims meet."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

KEEPER, MAPPER = "lighthouse keeper", "cartographer"


def hexadecimal(*parts: object, length: int = 16) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:length]


@dataclass(frozen=True)
class Said:
    """A claim: the words that make it, the question it answers, the camp it stands in there, its columns, and the document
    (by its path) whose voice it only repeats.
    """

    kind: str
    quote: str
    value: str
    topic: str
    camp: int = 1
    columns: dict[str, Any] = field(default_factory=dict)
    subject: str = KEEPER
    repeats: str = ""


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
