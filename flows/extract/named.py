"""Claims that name members of a set (tools, skills): runs of names in a sentence, what is said of them, and one claim each.

What is said of a run is a matter of the kind, which gives it as a function; runs, scope, quotes and the choice of the best
mention are the same for all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple

from flows.extract.advertisement import read_advertisement
from flows.extract.language_context import is_title
from flows.extract.language_lists import Run, find_runs, uncertain
from flows.extract.language_places import Standing, standing
from flows.extract.languages import Name
from flows.extract.navigation import is_navigation
from flows.extract.occupations import find_occupations
from flows.extract.page import Page, Span
from flows.extract.rows import Row, claim_row, trim
from flows.extract.scope import scope_of
from flows.extract.seniority import find_seniorities
from flows.extract.subjects import context_subject, names_occupation
from flows.extract.territory import territories

MOST_RUNS = 60
"""Runs of names in one block that are read; more say nothing new."""
EARLIER, LATE = 3, 60
"""Sentences before a run in which its occupation may be named; code points into one of them from which it is named in passing."""
LONGEST_LEAD_IN, LONGEST_PREDICATE = 70, 60
"""Code points of a quote before and after its run, at most."""
CLOSING = re.compile(r"[^()\n]{0,40}\)")
COMPANY = re.compile(r"\b(?:compan(?:y|ies)|employers?|organi[sz]ations?|vendors?|providers?)\b", re.IGNORECASE)
JOINS_TITLES = re.compile(r"\s?(?:/|and|or|&)\s?")


class Said(NamedTuple):
    """What is said of a run: the kind's own columns but for the name, how outright (1 to 3), and the words that say it."""

    values: dict[str, Any]
    strength: int
    start: int
    end: int


class Mentioned(NamedTuple):
    """A run of names where it stands. ``company``: another name that is beyond doubt stands in its block or its list."""

    block: int
    run: Run
    sentence: Span
    stand: Standing
    company: bool


Read = Callable[[Page, Mentioned], Said | None]
"""What is said of a run; None where it is named for something else."""
Describe = Callable[[str, dict[str, Any]], str]
"""A claim as a person would write it, from its name and the kind's columns."""


def named_claims(page: Page, kind: str, names: Sequence[Name], read: Read, describe: Describe) -> list[Row]:
    """The claims of a document that name one of ``names`` (in order, without overlap): one for each name, subject and polarity,
    of its best mention. Rows without ids, with the columns ``name`` and what ``read`` gives."""
    best: dict[tuple[str, str, str], tuple[int, Row]] = {}
    blocks = [(index, list(group)) for index, group in groupby(names, key=lambda name: page.block_at(name.start))]
    listed = {_list_of(page, index) for index, group in blocks if any(not uncertain(name) for name in group)}
    for index, group in blocks:
        if page.blocks[index].kind == "code":
            continue
        for mentioned, part in _mentions(page, index, group, company=_list_of(page, index) in listed):
            said = read(page, mentioned)
            if said is None:
                continue
            rank = 2 * said.strength + (len(mentioned.run.names) > 1) + mentioned.stand.asked
            for row in _rows(page, kind, mentioned, said, part, describe):
                key = (row["subject"], row["name"], row["polarity"])
                if key not in best or rank > best[key][0]:
                    best[key] = rank, row
    return [row for _, row in best.values()]


def _list_of(page: Page, index: int) -> tuple[str, int | str]:
    """What a block stands in together with others: its list, its table, its field; a paragraph stands alone."""
    block = page.blocks[index]
    if block.kind == "item":
        return "item", block.lead
    if block.kind == "cell":
        return "cell", block.table
    if block.kind == "field":
        return "field", block.name.rsplit(".", 1)[0]
    return block.kind, index


def _mentions(page: Page, index: int, names: list[Name], *, company: bool) -> Iterator[tuple[Mentioned, Span]]:
    """The runs of names in a block, each with its part of the sentence."""
    block = page.blocks[index]
    advertised = page.once("advertisement", -1, lambda _: read_advertisement(page)) is not None
    stand = standing(page, index, names[0].start, advertised=advertised)
    if (is_navigation(page, index) and not stand.asked) or _is_company(page, index):
        return
    position = count = 0
    whole = block.kind in ("cell", "field")
    for sentence in [Span(block.start, block.end)] if whole else page.sentences(index):
        inside: list[Name] = []
        while position < len(names) and names[position].start < sentence.end:
            inside.append(names[position])
            position += 1
        if not inside or count >= MOST_RUNS:
            continue
        found = find_runs(page.plain, inside, sentence.start, sentence.end, company=company)[: MOST_RUNS - count]
        runs = [kept for run in found if (kept := _without_titles(page.plain, run, sentence))]
        count += len(runs)
        parts = territories(page.plain, sentence, [Span(run.start, run.end) for run in runs])
        for run, part in zip(runs, parts, strict=True):
            yield Mentioned(index, run, sentence, stand, company), part


def _is_company(page: Page, index: int) -> bool:
    """True for a cell under "Company": makers of tools are employers too."""
    header = page.blocks[index].header
    return header >= 0 and COMPANY.search(page.words(header)) is not None


def _without_titles(plain: str, run: Run, sentence: Span) -> Run | None:
    """A run without the parts of titles ("React developer") in it, None where nothing is left."""
    kept: list[Name] = []
    for name in run.names:
        if is_title(plain, name.end, sentence.end):
            while kept and JOINS_TITLES.fullmatch(plain[kept[-1].end : name.start]):
                name = kept.pop()
        else:
            kept.append(name)
    return Run(tuple(kept), kept[0].start, kept[-1].end, run.open_list) if kept else None


def _rows(page: Page, kind: str, mentioned: Mentioned, said: Said, part: Span, describe: Describe) -> Iterator[Row]:
    run = mentioned.run
    scope = scope_of(page, Span(run.start, run.end), part, index=mentioned.block)
    scope = replace(scope, subject=_topic(page, mentioned, scope.subject))
    if scope.subject is None:
        return
    if page.within("seniorities", mentioned.block, find_seniorities, Span(run.start, run.end)):
        scope = replace(scope, seniority=None)  # "Senior Certified Inspector" grades the name, not who has it
    quote = _quote(page, run, said)
    for name in dict.fromkeys(each.name for each in run.names):
        yield claim_row(page, kind, describe(name, said.values), scope, quote, {"name": name, **said.values})


def _topic(page: Page, mentioned: Mentioned, subject: str | None) -> str | None:
    """The occupation that a run is about: ``subject``, but not one that an earlier sentence names in passing, late in its words
    ("explain it to a lawyer"); then that of the headings and the document."""
    index, sentence = mentioned.block, mentioned.sentence
    if page.blocks[index].kind == "cell" or names_occupation(page, index, sentence):
        return subject
    for earlier in page.sentences_before(index, sentence, EARLIER):
        named = page.within("occupations", index, find_occupations, earlier)
        if named and named[0].start - earlier.start > LATE:
            topic = context_subject(page, index, page.sentences(index)[0])
            return topic[0] if topic else subject
        if named:
            return subject
    return subject


def _quote(page: Page, run: Run, said: Said) -> Span:
    """The run, with the words that ask for it where they stand near; a bracket that opens within is closed."""
    plain = page.plain
    start = min(said.start, run.start)
    if run.start - start > LONGEST_LEAD_IN or ")" in plain[start : run.start]:
        start = run.start
    end = max(said.end, run.end) if said.end - run.end <= LONGEST_PREDICATE else run.end
    quote = trim(page, Span(start, end))
    words = plain[quote.start : quote.end]
    closing = CLOSING.match(plain, quote.end) if words.count("(") > words.count(")") else None
    return Span(quote.start, closing.end()) if closing else quote
