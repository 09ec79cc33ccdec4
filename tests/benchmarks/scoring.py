"""Claims against annotated documents, by the rules of ``../shared/score.py``, which counts what is the same claim."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

Claim = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """What extraction gave for a kind of claim: gold claims found and missed, false finds, and the attributes of what was found
    that agree, of how many."""

    hit: int = 0
    missed: int = 0
    false: int = 0
    agreed: int = 0
    attributes: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.hit + other.hit,
            self.missed + other.missed,
            self.false + other.false,
            self.agreed + other.agreed,
            self.attributes + other.attributes,
        )

    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1.0 where there was nothing to find."""
        total = 2 * self.hit + self.missed + self.false
        return 2 * self.hit / total if total else 1.0

    def agreement(self) -> float:
        """The share of attributes that agree."""
        return self.agreed / self.attributes if self.attributes else 1.0

    def worth(self) -> float:
        """One figure for a document, to tell better from worse."""
        return 2 * self.hit - self.missed - self.false + self.agreed / 10


def scorer(shared: Path) -> ModuleType:
    """The module ``score.py`` of ``shared``."""
    spec = spec_from_file_location("score", shared / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"{shared / 'score.py'} can't be loaded; ablation needs it")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(file: Path) -> list[Claim]:
    """The annotations of one document."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def score(rules: ModuleType, kind: str, gold: Sequence[Claim], found: Sequence[Claim]) -> Score:
    """The claims of one document of one kind, scored."""
    wanted: dict[object, list[Claim]] = {}
    got: dict[object, list[Claim]] = {}
    for claims, by_key in ((gold, wanted), (found, got)):
        for claim in claims:
            if claim["kind"] == kind and claim.get("name") != "GraphQL":
                by_key.setdefault(rules.key(kind, claim), []).append(claim)
    both = wanted.keys() & got.keys()
    attributes = rules.ATTRIBUTES[kind]
    agreed = sum(
        max(sum(rules.same(a, one.get(a), other.get(a)) for a in attributes) for one in wanted[key] for other in got[key])
        for key in both
    )
    return Score(len(both), len(wanted.keys() - both), len(got.keys() - both), agreed, len(both) * len(attributes))
