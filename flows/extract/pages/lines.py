"""Tables that a text writes as lines: "Job title Median salary (£) Hourly rate (£)" above "Baker £24,000 £11.50"."""

from __future__ import annotations

import re

from flows.extract.mentions.money import Amount, find_amounts
from flows.extract.pages.page import FIGURE_LINE, Page

COLUMN_END = re.compile(r"(?<=\)) (?=[A-Z])")
"""Between the columns of a header line, where each of them ends in brackets."""

NUMBER = re.compile(r"[\d$£€₹]")
MOST_ROWS = 60
"""Rows between one and the header of its table, at most."""

LONGEST_HEADER = 140
"""Code points of a line that can be the header of the lines below it."""


def header_line(page: Page, index: int) -> int:
    """The line that heads the table of lines in which a line with figures stands; -1 for none."""
    label = page.label_of(index)
    if label >= 0:
        return label
    block = page.blocks[index]
    if block.kind != "item" or block.lead < 0:
        return -1
    first = index
    while (
        first > max(0, index - MOST_ROWS) and page.blocks[first - 1].kind == "item" and page.blocks[first - 1].lead == block.lead
    ):
        first -= 1
    head = page.blocks[first]
    words = page.plain[head.start : head.end]
    heads = (
        first < index
        and len(words) <= LONGEST_HEADER
        and words[-1:] not in (".", "!", "?")
        and not NUMBER.search(words.split("(")[0])
        and ":" not in words
    )
    return first if heads and not FIGURE_LINE.search(words) and len(words.split()) > 2 else -1


def column_words(page: Page, index: int, amount: Amount) -> tuple[str, bool]:
    """What the header line says of the column of an amount, and True; all that it says, and False, where its columns can't be
    told apart; "" without one."""
    header = header_line(page, index)
    if header < 0:
        return "", False
    words = page.words(header)
    columns = COLUMN_END.split(words)
    block = page.blocks[index]
    stated = page.once(
        "amounts of a line", index, lambda _: [each.start for each in find_amounts(page.plain, block.start, block.end)]
    )
    if len(columns) == len(stated) > 1 and amount.start in stated:
        return columns[stated.index(amount.start)], True
    return words, False


def row_label(page: Page, index: int) -> str:
    """The words that a line starts with before its numbers."""
    return NUMBER.split(page.words(index), maxsplit=1)[0].strip(" |:–—-•*\t")
