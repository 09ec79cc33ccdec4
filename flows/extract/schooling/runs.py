"""Runs of names in the sentences of a block, for claims that name members of a set: languages, tools, skills."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from flows.extract.context.languages import Name
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.rows import Row
from flows.extract.languages.language_lists import Run, find_runs, uncertain
from flows.extract.mentions.language_context import is_title
from flows.extract.pages.page import Page, Span
from flows.extract.pages.territory import territories

MOST_RUNS = 60
"""Runs of names in one block that are read; more say nothing new."""

SHORT_LINE = 30
"""Code points of a paragraph that is a line of a list, at most."""

OFFERS = re.compile(r"\b(?:offers?|provides?|awards?|issues?|has|have)\b", re.IGNORECASE)
"""After a run, of something else: "it offers a credential for coaches"."""
JOINS_TITLES = re.compile(r"\s?(?:/|and|or|&)\s?")

WHO = re.compile(
    r"[^.;:]{0,70}?\b(?P<who>(?:us|need|requir|prefer|favou?r|expect|valu|want|lov|lik|adopt|learn|employ|know|chos)\w+ by|for|"
    r"among|as|becom(?:e|ing)|(?:makes?|helps?|lets?|allows?|enables?)(?! you\b)|is what|are what)\b[^.;:]{0,70}",
    re.IGNORECASE,
)
"""Words after a run that say whose it is: "is used by data scientists"; another occupation named there is not meant."""

LOW_LEVEL = frozenset({"C", "Assembly"})
"""Languages whose names are words or letters too, which one list names together for nothing else."""

Place = tuple[str, int | str]
"""What a block stands in together with others."""


class PlacedRun(NamedTuple):
    """A run where it stands: its sentence (a cell or a field is one), and the part of it that speaks of the run."""

    run: Run
    sentence: Span
    part: Span


def by_block(page: Page, names: Sequence[Name]) -> list[tuple[int, list[Name]]]:
    """``names``, which are in order, by the index of the block that they stand in."""
    grouped = groupby(names, key=lambda name: page.block_at(name.start))
    return [(index, list(group)) for index, group in grouped]


def list_of(page: Page, index: int) -> Place:
    """What a block stands in together with others: its list, its table, its field, lines under one heading; a paragraph
    stands alone."""
    block = page.blocks[index]
    if block.kind == "item":
        return "item", block.lead
    if block.kind == "cell":
        return "cell", block.table
    if block.kind == "field":
        return "field", block.name.rsplit(".", 1)[0]
    if block.kind == "paragraph" and block.end - block.start <= SHORT_LINE:
        return "line", block.heading
    return block.kind, index


def beyond_doubt(page: Page, blocks: Iterable[tuple[int, list[Name]]]) -> Mapping[Place, set[str]]:
    """The names of each list that are beyond doubt."""
    listed: defaultdict[Place, set[str]] = defaultdict(set)
    doubtful: defaultdict[Place, set[str]] = defaultdict(set)
    for index, group in blocks:
        place = list_of(page, index)
        listed[place].update(name.name for name in group if not uncertain(name))
        doubtful[place].update(name.name for name in group if page.plain[name.start].isupper())
    for place, names in doubtful.items():
        if names >= LOW_LEVEL:
            listed[place].update(LOW_LEVEL)
    return listed


def runs_in(
    page: Page,
    index: int,
    names: Sequence[Name],
    *,
    company: bool,
    asked: bool = False,
    announced: bool = False,
    keep: Callable[[Name, Run, Span], bool] = lambda *_: True,
) -> Iterator[PlacedRun]:
    """The runs of ``names`` in a block, without the parts of titles ("React developer") in them and without what ``keep`` drops.

    ``company``: names beyond doubt stand in its list. ``asked``, ``announced``: where the block stands asks for such names, or
    announces a list of them, so that the first of a line is one.
    """
    block = page.blocks[index]
    position = count = 0
    for sentence in [page.whole(index)] if block.kind in ("cell", "field") else page.sentences(index):
        inside: list[Name] = []
        while position < len(names) and names[position].start < sentence.end:
            inside.append(names[position])
            position += 1
        if not inside or count >= MOST_RUNS:
            continue
        if announced and inside[0].start == sentence.start and block.kind != "paragraph":
            inside[0] = inside[0]._replace(needs="")
        found = find_runs(page.plain, inside, sentence.start, sentence.end, company=company or announced, asked=asked)
        runs = [kept for run in found[: MOST_RUNS - count] if (kept := _kept(page.plain, run, sentence, keep))]
        count += len(runs)
        parts = territories(page.plain, sentence, [Span(run.start, run.end) for run in runs])
        yield from (PlacedRun(run, sentence, part) for run, part in zip(runs, parts, strict=True))


def own_part(page: Page, index: int, run: Run, part: Span) -> Span:
    """The part of a sentence whose occupation a run is of: what stands before it, and what follows if that says whose it is."""
    who = WHO.match(page.plain, run.end, part.end)
    if who and OFFERS.search(page.plain, run.end, who.start("who")):
        who = None
    if who and any(run.end <= each.start < who.start("who") for each in find_in_block(page, index)):
        who = None
    return Span(part.start, who.end() if who else run.end)


def _kept(plain: str, run: Run, sentence: Span, keep: Callable[[Name, Run, Span], bool]) -> Run | None:
    """A run without the parts of titles in it and without what ``keep`` drops, None where nothing is left."""
    kept: list[Name] = []
    for name in run.names:
        if is_title(plain, name.end, sentence.end):
            while kept and JOINS_TITLES.fullmatch(plain[kept[-1].end : name.start]):
                name = kept.pop()
        elif keep(name, run, sentence):
            kept.append(name)
    return Run(tuple(kept), kept[0].start, kept[-1].end, run.open_list) if kept else None


def rank_of(run: Run, strength: int, *, asked: bool) -> int:
    """How good a mention is: by how outright it is said, of a run of several or alone, where such names are ``asked`` for or
    elsewhere."""
    return 2 * strength + (len(run.names) > 1) + asked


def best_mentions(ranked: Iterable[tuple[int, Row]]) -> list[Row]:
    """Of claims with a rank each, one for each subject, name and polarity: the first of the highest rank."""
    best: dict[tuple[str, str, str], tuple[int, Row]] = {}
    for rank, row in ranked:
        key = (row["subject"], row["name"], row["polarity"])
        if key not in best or rank > best[key][0]:
            best[key] = rank, row
    return [row for _, row in best.values()]
