"""Levels side by side, in a row, a column or a list, and what a word means among them that means something else elsewhere:
"Middle" and "Team Lead" beside "Junior" and "Senior"."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import document_subject
from flows.extract.mentions.levels import RANKS
from flows.extract.mentions.occupation_spelling import fold, singular
from flows.extract.mentions.seniority import BARE_GRADE, STAGE, band, label_seniority
from flows.extract.pages.page import BRACKETS, Page

LABEL = re.compile(r"\W*(?P<label>[A-Za-z][^:–—|$£€₹]{2,40}?)\s?(?:\Z|[:–—|$£€₹]|\s-\s)")
"""The label that a line starts with."""
MOST_BESIDE = 40
"""Blocks on each side of a label among which others of its row, column or list are looked at."""
MOST_CELLS = 6
"""Cells of a row of which one can be a label."""
LONGEST = 80
"""Code points at the start of a block in which its label is looked for."""
LEAST_LEVELS = 2
"""Levels named in a row, a column or a list of them, at least."""


def grade_beside(page: Page, index: int) -> str | None:
    """The grade that the bare word of a label is in a row, a column or a list of levels: "Middle", "Manager" beside "Junior"."""
    words = _label(page, index)
    grade, stage = BARE_GRADE.fullmatch(words), STAGE.fullmatch(words)
    rank = page.known(_rank, index)
    if not (grade or stage or rank) or _levels(page, index) < LEAST_LEVELS:
        return None
    return str(grade.lastgroup) if grade else band(int(stage["low"]), None) if stage else rank


def is_rank(page: Page, index: int, subject: str) -> bool:
    """True where a label is one of the levels beside it, and no occupation of its own: the trainee, the manager, the team lead of
    the one that the document is about. ``subject``: what it is read as."""
    whole = document_subject(page)
    if subject not in RANKS and not (whole and subject == whole[0]):
        return False
    cell = page.blocks[index]
    beside = (*page.row_of(cell)[:MOST_CELLS], *page.over(index)) if cell.kind == "cell" else (index, *page.headings(index)[:1])
    own = (at for at in beside if page.known(_rank, at))
    return any(_levels(page, at) >= LEAST_LEVELS for at in own)


def _rank(page: Page, index: int) -> str | None:
    return RANKS.get(singular(fold(_label(page, index))).strip(" *_"))


def _levels(page: Page, index: int) -> int:
    """How many labels beside one are levels, and no more, if one of them is by its words."""
    cell = page.blocks[index]

    def count() -> int:
        if cell.kind == "cell":
            near = range(max(0, index - MOST_BESIDE), min(len(page.blocks), index + MOST_BESIDE + 1))
            others = ((at, page.blocks[at]) for at in near)
            beside = [
                at for at, each in others if each.table == cell.table and (each.row == cell.row or each.column == cell.column)
            ]
        else:
            beside = page.alike(index, MOST_BESIDE)
        labels = [_label(page, at) for at in beside]
        told = sum(label_seniority(each) is not None or STAGE.fullmatch(each) is not None for each in labels)
        return told + sum(BARE_GRADE.fullmatch(each) is not None for each in labels) if told else 0

    return page.kept("levels beside", (index,), count)


def _label(page: Page, index: int) -> str:
    """What a block names: all of a cell, of any other what it starts with before a mark or a figure."""
    if page.blocks[index].kind == "cell":
        return page.words(index)
    label = page.once("rung label", index, lambda words: LABEL.match(BRACKETS.sub("", words[:LONGEST])))
    return label["label"] if label else ""
