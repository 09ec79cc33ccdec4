"""``education``: the schooling that occupations ask for: degree, modality, fields of study."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.extract.alternatives import Run, find_runs
from flows.extract.degrees import Degree, find_degrees, scan
from flows.extract.modality import Modality, Reading, read_modality, read_step
from flows.extract.page import Page, Span
from flows.extract.questions import answered
from flows.extract.rows import Row, claim_row, trim
from flows.extract.schooling import (
    PROSE_FIELD,
    FIELD_NAMES,
    asked_for,
    is_about_pay,
    is_admission,
    is_navigation,
    is_offered,
    structural_modality,
)
from flows.extract.scope import scope_of
from flows.extract.study_fields import further_fields

CLASSES = {"required": "expected", "typical": "expected", "preferred": "preferred", "optional": "preferred", "not required": "not required"}
"""Modalities that say the same of a degree for the question whether it is stated again."""

NAMES = {
    "high school": "high school diploma",
    "associate": "associate degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
    "postgraduate": "postgraduate degree",
    "degree": "degree",
}
SCOPED = ("location", "industry", "seniority", "as_of", "attributed_to")
LONGEST_LEAD_IN = 90
"""Code points of a quote before its degree, at most: what governs it from further away is left out."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """A claim before its scope is known. Spans are of ``plain``; ``strength`` is that of ``Reading``, 0 for a bare name of a degree."""

    degree: str
    fields: list[str]
    modality: Modality
    strength: int
    mention: Span
    territory: Span
    quote: Span
    shared: str | None


def extract(page: Page) -> list[Row]:
    """The education claims of a document, without ids. What is stated again counts once; a document without degrees costs one scan."""
    ranked: list[tuple[int, Row]] = []
    for index in sorted({page.block_at(at) for at in scan(page.plain)}):
        for requirement in _block(page, index):
            scope = scope_of(page, requirement.mention, requirement.territory, index=index)
            if scope.subject:
                values = {
                    "degree": requirement.degree,
                    "modality": requirement.modality,
                    "fields": requirement.fields,
                    "requirement": requirement.shared,
                }
                row = claim_row(page, "education", describe(requirement), scope, trim(page, requirement.quote), values)
                ranked.append((requirement.strength, row))
    return _once(ranked)


def describe(requirement: Requirement) -> str:
    """A requirement as a person would write it: "bachelor's degree in computer science or mathematics (typical)"."""
    *others, last = requirement.fields or [""]
    fields = f" in {', '.join(others)} or {last}" if others else f" in {last}" if last else ""
    return f"{NAMES[requirement.degree]}{fields} ({requirement.modality})"


def _block(page: Page, index: int) -> list[Requirement]:
    block = page.blocks[index]
    if block.kind == "code" or block.kind == "field" and not (FIELD_NAMES.search(block.name) or PROSE_FIELD.search(block.name)):
        return []
    degrees = page.once("degrees", index, find_degrees)
    if not degrees or is_navigation(page, index) or is_admission(page, index):
        return []
    whole = Span(block.start, block.end)
    requirements: list[Requirement] = []
    position = 0
    for sentence in [whole] if block.kind == "cell" else page.sentences(index):
        inside: list[Degree] = []
        while position < len(degrees) and block.start + degrees[position].start < sentence.end:
            inside.append(degrees[position])
            position += 1
        if inside:
            requirements.extend(_sentence(page, index, sentence, inside))
    return requirements


def _sentence(page: Page, index: int, sentence: Span, degrees: list[Degree]) -> list[Requirement]:
    base = page.blocks[index].start
    words = page.words(index)
    low, high = sentence.start - base, sentence.end - base
    runs = _telling(words, find_runs(words[:high], degrees))
    question = words[low:high].rstrip(" \"”'’)").endswith("?")
    requirements = []
    free = low
    for run, end in zip(runs, [*(run.start for run in runs[1:]), high], strict=True):
        start, free = free, run.end
        if not asked_for(words, run.start, run.end, low, high):
            continue
        answer = answered(page, index, sentence, run) if question else None
        reading = answer[0] if answer else None if question else _read(page, index, words, run, start, end)
        if reading is None:
            continue
        further = further_fields(words, run.end, reading.end)
        free = max(run.end, reading.end)
        quote = Span(sentence.start, answer[1]) if answer else _quote(base, run, reading)
        if further.names:
            quote = Span(quote.start, base + further.edge)
        mention, territory = Span(base + run.start, base + run.end), Span(base + start, base + max(free, end))
        shared = f"{page.document.doc_id}:{sentence.start}" if run.alternatives else None
        requirements.extend(
            Requirement(rung.degree, list(dict.fromkeys([*rung.fields, *further.names])), reading.modality, reading.strength, mention, territory, quote, shared) for rung in run.rungs
        )
    return requirements


def _telling(words: str, runs: list[Run]) -> list[Run]:
    """Runs without those that only name what another run of the sentence is: "Degree: a bachelor's ...", "a bachelor's is the best degree"."""
    return [
        run
        for before, run, after in zip([None, *runs], runs, [*runs[1:], None], strict=False)
        if run.rungs[0].degree != "degree"
        or not (after and LABELLED.match(words, run.end, after.start) or before and IS_ONE.match(words, before.end, run.start) and not run.rungs[0].fields)
    ]


def _read(page: Page, index: int, words: str, run: Run, low: int, high: int) -> Reading | None:
    """The modality of a run: from its clause, from the step that it is named in, from where it stands.

    ``words[low:high]`` is what can govern it: from the words that governed the run before it, to the run after it.
    """
    block = page.blocks[index]
    listed = block.kind in ("heading", "item")
    label = LABEL.match(words, low, run.start)
    low = label.end() if label else low
    reading = read_modality(words, run.start, run.end, low, high)
    if (reading is None or reading.strength == 1) and is_about_pay(words, max(run.end, reading.end if reading else 0)):
        return None
    if reading is None:
        reading = read_step(words, run.start, run.end, low, gerunds=listed)
        if reading and run.rungs[0].degree in ("master", "doctorate", "postgraduate") and words[low:].lstrip().lower().startswith("pursu"):
            reading = reading._replace(modality="optional")
    if reading is None and block.kind != "heading":
        modality = structural_modality(page, index, block.start + run.start, block.start + run.end)
        reading = Reading(modality, run.start, run.end, 2) if modality else None
    if reading is None and is_offered(page, index, run.start, run.end):
        reading = Reading("optional", run.start, run.end, 0)
    if reading and run.course and reading.modality != "optional":
        return None
    return reading


LABEL = re.compile(r"[^:.;]{2,40}: ")
LABELLED = re.compile(r"[^.;:]{0,30}:")
IS_ONE = re.compile(r"[^.;]{0,20}\b(?:is|are|remains?) [^.;,]{0,40}\Z", re.IGNORECASE)


def _quote(base: int, run: Run, reading: Reading) -> Span:
    start = min(reading.start, run.start)
    if run.start - start > LONGEST_LEAD_IN:
        start = run.start
    return Span(base + start, base + max(reading.end, run.end))


def _once(ranked: list[tuple[int, Row]]) -> list[Row]:
    """Rows without those that state again what another row states: of each degree, subject and class of modality the best stays.

    The modality is that of the row that says it most outright; of the rows with that modality the first that names fields is kept.
    A bare name of a degree (strength 0) counts only where nothing else is said of it.
    """
    spoken = {(row["subject"], row["degree"]) for strength, row in ranked if strength}
    kept: list[tuple[int, Row]] = []
    for strength, row in ranked:
        if not strength and (row["subject"], row["degree"]) in spoken:
            continue
        at = next((at for at, (_, each) in enumerate(kept) if _restates(each, row)), None)
        if at is None:
            kept.append((strength, row))
        elif _better(strength, row, *kept[at]):
            kept[at] = (strength, row)
    return [row for _, row in kept]


def _restates(first: Row, second: Row) -> bool:
    if first["subject"] != second["subject"] or first["degree"] != second["degree"] or CLASSES[first["modality"]] != CLASSES[second["modality"]]:
        return False
    return all(first[name] is None or second[name] is None or first[name] == second[name] for name in SCOPED)


def _better(strength: int, row: Row, kept_strength: int, kept: Row) -> bool:
    if row["modality"] == kept["modality"]:
        return bool(row["fields"]) and not kept["fields"]
    return strength > kept_strength
