"""Tables with a row for each language and a column for each occupation, whose cells say which of these takes which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.title_subject import is_weak
from flows.extract.mentions.language_denied import Polarity
from flows.extract.pages.page import Page, Span

LEAST_OCCUPATIONS = 2
"""Columns that are headed by occupations, at least."""
LONGEST_MARK = 40
"""Code points of a cell that says whether an occupation takes a language, at most."""
TAKES = re.compile(
    r"\W*(?:[✓✔✅☑●★⭐]+|(?:x|yes|y|required|essential|core|must|high|medium|very|critical|"
    r"important|expert|advanced|intermediate|basic|"
    r"strong|solid|useful|helpful|optional|preferred|nice|good|often|sometimes|daily|main|primary|secondary)(?!\w)|"
    r"\d{1,3} ?%|[1-9]/\d)",
    re.IGNORECASE,
)
"""What a cell starts with that says so."""
DENIED = re.compile(r"\W*(?:not (?:needed|required|necessary|used)|unnecessary)\b", re.IGNORECASE)
"""What a cell says of a language that an occupation need not know; an empty one says nothing."""


def takers(page: Page, index: int) -> Iterator[tuple[int, Polarity, Span]]:
    """For the cell of a language at the head of its row: each cell of the row in the column of an occupation that says whether it
    takes the language, with what it says and the span from the language to it."""
    block = page.blocks[index]
    if block.kind != "cell" or block.row < 1 or block.stub >= 0:
        return
    heads = page.row_of(page.blocks[block.header]) if block.header >= 0 else ()
    headed = {head for head in heads if _names_one(page, head)}
    if len(headed) < LEAST_OCCUPATIONS:
        return
    for other in page.row_of(block):
        words = page.words(other)
        if page.blocks[other].header not in headed or len(words) > LONGEST_MARK:
            continue
        if DENIED.match(words):
            yield other, "-", Span(block.start, page.blocks[other].end)
        elif TAKES.match(words):
            yield other, "+", Span(block.start, page.blocks[other].end)


def _names_one(page: Page, head: int) -> bool:
    """True for the head of a column that is one occupation."""
    return sum(not is_weak(each.found) for each in find_in_block(page, head)) == 1
