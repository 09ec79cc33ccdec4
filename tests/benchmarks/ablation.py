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

from flows.extract.pages.page import Page
from schemas.document import Document
from tests.benchmarks.measuring import Row
from tests.benchmarks.scoring import Claim, Score, gold_of, score, scorer
from tests.benchmarks.stages import document_of

SCORED = ("salary", "education", "language", "outlook")
SCOPED = ("salary", "education", "outlook")

PATTERNS: dict[str, tuple[str, ...]] = {
    "salary": ("salary",),
    "pay.figures": ("salary",),
    "mentions.statistics": ("salary",),
    "pay.bounds": ("salary",),
    "pay.getting": ("salary",),
    "pay.costs": ("salary",),
    "mentions.percentiles": ("salary",),
    "pay.figures_before": ("salary",),
    "pay.pay_period": ("salary",),
    "context.pay": ("salary",),
    "pay.paid": ("salary",),
    "pay.other_money": ("salary",),
    "pay.not_wages": ("salary",),
    "pay.component": ("salary",),
    "pay.dollars": ("salary",),
    "pages.lines": ("salary",),
    "pay.workers": ("salary",),
    "mentions.money": ("salary",),
    "pay.column_money": ("salary",),
    "pay.bare_pay": ("salary",),
    "pay.labelled_pay": ("salary",),
    "pay.changed_pay": ("salary",),
    "pay.salary_fields": ("salary",),
    "pages.all_figures": SCOPED,
    "context.scope": SCOPED,
    "mentions.seniority": SCOPED,
    "context.locating": SCOPED,
    "context.employing": SCOPED,
    "context.attribution": SCOPED,
    "mentions.origin_context": SCOPED,
    "context.advertiser": SCOPED,
    "context.posting_speaker": SCOPED,
    "pages.territory": SCOPED,
    "context.announced": SCOPED,
    "context.section_figures": SCOPED,
    "mentions.origin_carried": SCOPED,
    "context.row_places": SCOPED,
    "context.industry_labels": SCOPED,
    "context.employer_kinds": SCOPED,
    "context.sector_lists": SCOPED,
    "context.sector_subject": SCOPED,
    "context.entry_fields": SCOPED,
    "context.paying": SCOPED,
    "pages.continuing": SCOPED,
    "context.dated": SCOPED,
    "mentions.dates": SCOPED,
    "context.subjects": SCORED,
    "context.context_subjects": SCORED,
    "context.named_aside": SCORED,
    "context.title_subject": SCORED,
    "context.row_subjects": SCORED,
    "mentions.occupation_sharing": SCORED,
    "education": ("education",),
    "schooling.education_context": ("education",),
    "schooling.education_place": ("education",),
    "schooling.education_runs": ("education",),
    "schooling.schooling": ("education",),
    "pages.listed_fields": ("education",),
    "schooling.modality_steps": ("education",),
    "mentions.alternatives": ("education",),
    "mentions.degrees": ("education",),
    "mentions.education_labels": ("education",),
    "mentions.study_fields": ("education",),
    "pages.questions": ("education",),
    "schooling.modality": ("education",),
    "mentions.modality_force": ("education",),
    "schooling.modality_believed": ("education",),
    "schooling.modality_held": ("education",),
    "mentions.modality_cues": ("education",),
    "mentions.modality_clauses": ("education",),
    "schooling.modality_lacking": ("education",),
    "mentions.modality_governing": ("education",),
    "schooling.education_reading": ("education",),
    "language": ("language",),
    "languages.language_abbreviations": ("language",),
    "mentions.language_context": ("language",),
    "mentions.language_denied": ("language",),
    "languages.language_letters": ("language",),
    "languages.language_lists": ("language",),
    "languages.language_matrix": ("language",),
    "languages.language_places": ("language",),
    "languages.language_questions": ("language",),
    "growth.growth": ("outlook",),
    "growth.growth_cells": ("outlook",),
    "growth.growth_heads": ("outlook",),
    "growth.growth_lists": ("outlook",),
    "mentions.growth_words": ("outlook",),
}
"""Modules all of whose compiled patterns, those in tables too, are switched off one by one, and the kinds that they bear on."""

FUNCTIONS: tuple[tuple[str, object, tuple[str, ...]], ...] = (
    ("context.attribution.document_origin", None, SCOPED),
    ("pages.continuing.paragraph_continued", -1, SCOPED),
    ("context.advertisement.read_advertisement", None, SCORED),
    ("context.locating.document_place", None, SCOPED),
    ("context.employing.industry_of", None, SCOPED),
    ("context.scope._row_seniority", None, SCOPED),
    ("context.dated._document_year", None, SCOPED),
    ("context.row_subjects.row_subject", None, SCORED),
    ("context.context_subjects.context_subject", None, SCORED),
    ("context.named_occupations.document_subject", None, SCORED),
    ("pay.salary_fields.field_figures", (), ("salary",)),
    ("pay.figures.in_other_words", False, ("salary",)),
    ("pay.pay_period._period_of_all", None, ("salary",)),
    ("pay.figures.listed_as", None, ("salary",)),
    ("schooling.education_place.structural_modality", None, ("education",)),
    ("schooling.education_context.heading_alone", None, ("education",)),
    ("schooling.schooling.is_about_course", False, ("education",)),
    ("schooling.schooling.is_about_pay", False, ("education",)),
    ("pages.questions.answer_to", None, ("education",)),
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
    for path, kinds in PATTERNS.items():
        module = import_module(f"flows.extract.{path}")
        name = path.rpartition(".")[2]
        for attribute in [each for each in vars(module) if _is_own(module, each)]:
            found += [
                Rule(
                    f"{name}.{attribute}{''.join(f'[{key!r}]' for key in keys)}",
                    module,
                    attribute,
                    NEVER,
                    kinds,
                    keys,
                )
                for keys, pattern in _patterns(getattr(module, attribute))
                if not keys or all(pattern is not named for named in vars(module).values())
            ]
    for path, given, kinds in FUNCTIONS:
        name, _, attribute = path.rpartition(".")
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
