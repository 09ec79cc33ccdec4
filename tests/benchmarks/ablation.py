"""What each rule of extraction contributes: scores on annotated documents with one pattern or function switched off at a time.

Runs where ``../shared`` stands beside the checkout, and gives nothing elsewhere. A rule that helps in one document only is a
patch; one that helps nowhere may go, unless it keeps out what the corpus does not have.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import reduce
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from flows.extract.page import Page
from schemas.document import Document
from tests.benchmarks.measuring import Row
from tests.benchmarks.scoring import Claim, Score, gold_of, score, scorer
from tests.benchmarks.stages import document_of

SCORED = ("salary", "education", "language", "outlook")
SCOPED = ("salary", "education", "outlook")

PATTERNS: dict[str, tuple[str, ...]] = {
    "salary": ("salary",),
    "figures": ("salary",),
    "statistics": ("salary",),
    "bounds": ("salary",),
    "getting": ("salary",),
    "costs": ("salary",),
    "percentiles": ("salary",),
    "figures_before": ("salary",),
    "pay_period": ("salary",),
    "pay": ("salary",),
    "paid": ("salary",),
    "other_money": ("salary",),
    "not_wages": ("salary",),
    "component": ("salary",),
    "dollars": ("salary",),
    "lines": ("salary",),
    "workers": ("salary",),
    "money": ("salary",),
    "column_money": ("salary",),
    "bare_pay": ("salary",),
    "labelled_pay": ("salary",),
    "changed_pay": ("salary",),
    "salary_fields": ("salary",),
    "all_figures": SCOPED,
    "scope": SCOPED,
    "seniority": SCOPED,
    "locating": SCOPED,
    "employing": SCOPED,
    "attribution": SCOPED,
    "origin_context": SCOPED,
    "advertiser": SCOPED,
    "posting_speaker": SCOPED,
    "territory": SCOPED,
    "announced": SCOPED,
    "section_figures": SCOPED,
    "origin_carried": SCOPED,
    "row_places": SCOPED,
    "industry_labels": SCOPED,
    "employer_kinds": SCOPED,
    "sector_lists": SCOPED,
    "sector_subject": SCOPED,
    "entry_fields": SCOPED,
    "paying": SCOPED,
    "continuing": SCOPED,
    "dated": SCOPED,
    "dates": SCOPED,
    "subjects": SCORED,
    "context_subjects": SCORED,
    "named_aside": SCORED,
    "title_subject": SCORED,
    "row_subjects": SCORED,
    "occupation_sharing": SCORED,
    "education": ("education",),
    "education_context": ("education",),
    "education_place": ("education",),
    "education_runs": ("education",),
    "schooling": ("education",),
    "listed_fields": ("education",),
    "modality_steps": ("education",),
    "alternatives": ("education",),
    "degrees": ("education",),
    "education_labels": ("education",),
    "study_fields": ("education",),
    "questions": ("education",),
    "modality": ("education",),
    "modality_force": ("education",),
    "modality_believed": ("education",),
    "modality_held": ("education",),
    "modality_cues": ("education",),
    "modality_clauses": ("education",),
    "modality_lacking": ("education",),
    "modality_governing": ("education",),
    "education_reading": ("education",),
    "language": ("language",),
    "language_abbreviations": ("language",),
    "language_context": ("language",),
    "language_denied": ("language",),
    "language_letters": ("language",),
    "language_lists": ("language",),
    "language_matrix": ("language",),
    "language_places": ("language",),
    "language_questions": ("language",),
    "growth": ("outlook",),
    "growth_cells": ("outlook",),
    "growth_heads": ("outlook",),
    "growth_lists": ("outlook",),
    "growth_words": ("outlook",),
}
"""Modules all of whose compiled patterns, those in tables too, are switched off one by one, and the kinds that they bear on."""

FUNCTIONS: tuple[tuple[str, object, tuple[str, ...]], ...] = (
    ("attribution.document_origin", None, SCOPED),
    ("continuing.paragraph_continued", -1, SCOPED),
    ("advertisement.read_advertisement", None, SCORED),
    ("locating.document_place", None, SCOPED),
    ("employing.industry_of", None, SCOPED),
    ("scope._row_seniority", None, SCOPED),
    ("dated._document_year", None, SCOPED),
    ("row_subjects.row_subject", None, SCORED),
    ("context_subjects.context_subject", None, SCORED),
    ("named_occupations.document_subject", None, SCORED),
    ("salary_fields.field_figures", (), ("salary",)),
    ("figures.in_other_words", False, ("salary",)),
    ("pay_period._period_of_all", None, ("salary",)),
    ("figures.listed_as", None, ("salary",)),
    ("education_place.structural_modality", None, ("education",)),
    ("education_context.heading_alone", None, ("education",)),
    ("schooling.is_about_course", False, ("education",)),
    ("schooling.is_about_pay", False, ("education",)),
    ("questions.answer_to", None, ("education",)),
)
"""Functions that are rules of their own, what they give when they are switched off, and the kinds that they bear on."""

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that can be switched off: by whom it is held, and what stands in for it. ``keys`` lead to it where it is held by a
    table of the module."""

    name: str
    module: ModuleType
    attribute: str
    instead: object
    kinds: tuple[str, ...]
    keys: tuple[Any, ...] = ()

    def held(self) -> object:
        """What is switched off."""
        return reduce(lambda table, key: table[key], self.keys, getattr(self.module, self.attribute))


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with its gold."""

    document: Document
    gold: list[Claim]


def rules() -> list[Rule]:
    """All rules of the tables. A module or function that is gone is an error: take it out of its table."""
    found = []
    for name, kinds in PATTERNS.items():
        module = import_module(f"flows.extract.{name}")
        for attribute in [each for each in vars(module) if _is_own(module, each)]:
            found += [
                Rule(f"{name}.{attribute}{''.join(f'[{key!r}]' for key in keys)}", module, attribute, NEVER, kinds, keys)
                for keys, pattern in _patterns(getattr(module, attribute))
                if not keys or all(pattern is not named for named in vars(module).values())
            ]
    for path, given, kinds in FUNCTIONS:
        name, _, attribute = path.partition(".")
        module = import_module(f"flows.extract.{name}")
        if not hasattr(module, attribute):
            raise LookupError(f"flows.extract.{path} is gone: take it out of FUNCTIONS, or name what took its place")
        found.append(Rule(f"{path}()", module, attribute, _always(given), kinds))
    return found


def _always(given: object) -> Callable[..., object]:
    return lambda *_, **__: given


def _patterns(value: object, *keys: object) -> Iterator[tuple[tuple[object, ...], re.Pattern[str]]]:
    """The pattern that a value is, or those that it holds as a table, with the keys that lead to them."""
    if isinstance(value, re.Pattern):
        yield keys, value
    elif isinstance(value, dict | list | tuple):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _patterns(each, *keys, key)


def _is_own(module: ModuleType, attribute: str) -> bool:
    """True for what a module itself assigns, not what it imports."""
    return (
        re.search(rf"^{attribute}(?:: .+)? = ", Path(str(module.__file__)).read_text(encoding="utf-8"), re.MULTILINE) is not None
    )


@contextmanager
def without(rule: Rule) -> Iterator[None]:
    """The rule switched off, wherever it was imported to, and in all tables of modules that hold it. What was built of it when it
    was imported stays so."""
    was = rule.held()
    holders = [
        (module, name, value, swapped)
        for path, module in sys.modules.items()
        if path.startswith("flows.extract.")
        for name, value in vars(module).items()
        if not name.startswith("__") and (swapped := _swapped(value, was, rule.instead)) is not value
    ]
    for module, name, _, swapped in holders:
        setattr(module, name, swapped)
    _forget_words()
    try:
        yield
    finally:
        for module, name, value, _ in holders:
            setattr(module, name, value)
        _forget_words()


def _swapped(value: object, was: object, instead: object) -> object:
    """``value`` with ``instead`` for ``was``: itself, or a table that holds it; the same object where it doesn't."""
    if value is was:
        return instead
    if isinstance(value, dict):
        entries = {key: _swapped(each, was, instead) for key, each in value.items()}
        return entries if any(entries[key] is not each for key, each in value.items()) else value
    if isinstance(value, list | tuple):
        items = [_swapped(each, was, instead) for each in value]
        changed = any(one is not other for one, other in zip(items, value, strict=True))
        return type(value)(items) if changed else value
    return value


def _forget_words() -> None:
    """Empty what the extraction room remembers of words that it has read: its caches of a limited size."""
    for path, module in list(sys.modules.items()):
        for value in vars(module).values() if path.startswith("flows.extract.") else ():
            if hasattr(value, "cache_clear") and value.cache_parameters()["maxsize"] is not None:
                value.cache_clear()


def ablation(shared: Path) -> list[Row]:
    """A row per rule: what the F1 of each kind and the agreement of its attributes lose without it, and in how many documents the
    claims differ, get worse, or get better."""
    if not (shared / "score.py").is_file():
        return [Row("ablation", "skipped", says="there are no annotated documents beside the checkout")]
    corpus, by = _corpus(shared), scorer(shared)
    standing = {kind: _run(corpus, kind, by) for kind in SCORED}
    rows = [
        Row("ablation", kind, says=f"F1 {_sum(scores).f1():.3f}, attributes {_sum(scores).agreement():.3f}")
        for kind, (_, scores) in standing.items()
    ]
    for rule in rules():
        try:
            with without(rule):
                changed = [_difference(rule, kind, standing[kind], _run(corpus, kind, by)) for kind in rule.kinds]
        except Exception as error:  # other rules lean on it
            changed = [Row("ablation", f"without {rule.name}", says=f"can't be switched off: {type(error).__name__}: {error}")]
        told = [row for row in changed if row]
        rows += told or [Row("ablation", f"without {rule.name}", says="no document differs", target="helps nowhere")]
    return rows


def _corpus(shared: Path) -> list[Annotated]:
    files = [file for part in ("corpus", "seeds") for file in sorted((shared / part / "docs").rglob("*")) if file.is_file()]
    found = []
    for file in files:
        gold = file.parents[1] / "gold" / f"{file.stem}.jsonl"
        if gold.is_file():
            found.append(Annotated(document_of(file.name, file.read_bytes()), gold_of(gold)))
    return found


Result = tuple[list[list[dict[str, Any]]], list[Score]]


def _run(corpus: list[Annotated], kind: str, by: ModuleType) -> Result:
    """The claims of a kind and their score, by document."""
    extract = import_module(f"flows.extract.{kind}").extract
    claims = [[{**row} for row in extract(Page(each.document))] for each in corpus]
    return claims, [score(by, kind, each.gold, found) for each, found in zip(corpus, claims, strict=True)]


def _sum(scores: list[Score]) -> Score:
    return sum(scores, Score())


def _difference(rule: Rule, kind: str, standing: Result, ablated: Result) -> Row | None:
    """What is lost without a rule, if anything differs: a minus says that the rule helps."""
    before, after = _sum(standing[1]), _sum(ablated[1])
    differ = sum(one != other for one, other in zip(standing[0], ablated[0], strict=True))
    if not differ:
        return None
    worse = sum(other.worth() < one.worth() for one, other in zip(standing[1], ablated[1], strict=True))
    better = sum(other.worth() > one.worth() for one, other in zip(standing[1], ablated[1], strict=True))
    change = f"F1 {after.f1() - before.f1():+.4f}, attributes {after.agreement() - before.agreement():+.4f}"
    verdict = "helps nowhere" if not worse else "helps in one document only" if worse == 1 else ""
    return Row(
        kind, f"without {rule.name}", says=f"{change}; {differ} documents differ, {worse} worse, {better} better", target=verdict
    )
