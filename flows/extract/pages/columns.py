"""Columns of amounts whose currency stands at the first alone, as printed tables have it: "$54,950" over "54,460"."""

from __future__ import annotations

import re

from flows.extract.pages.page import Page

AMOUNT = re.compile(r"[^\w%]*\d{1,3}(?:,?\d{3})*(?:\.\d\d)?[^\w%]*")
COUNTED = re.compile(r"\b(?:jobs?|numbers?|employ(?:ed|ment|ees)|openings|vacancies|workers|people)\b", re.IGNORECASE)
"""The label of a row whose amount is no money."""


def first_of_column(page: Page, index: int) -> int:
    """The first cell below the header of a cell's column, where all of them hold an amount and nothing else; -1 for none, and
    for the first itself."""
    block = page.blocks[index]
    if block.kind != "cell" or (block.stub >= 0 and COUNTED.search(page.words(block.stub))):
        return -1
    if block.header >= 0 and block.row > 0 and AMOUNT.fullmatch(page.words(block.header)):
        return block.header  # a table without a header: its first row stands in the place of one
    first = page.kept("columns", (), lambda: _columns(page)).get((block.table, block.column), -1)
    return first if first < index else -1


def _columns(page: Page) -> dict[tuple[int, int], int]:
    """The first cells of the columns, by table and column, that hold amounts alone."""
    first: dict[tuple[int, int], int] = {}
    mixed = set()
    for index, block in enumerate(page.blocks):
        if block.kind == "cell" and block.row > 0:
            first.setdefault((block.table, block.column), index)
            if not AMOUNT.fullmatch(page.plain, block.start, block.end):
                mixed.add((block.table, block.column))
    return {column: index for column, index in first.items() if column not in mixed}
