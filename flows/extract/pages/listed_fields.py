"""Fields of study that stand as a list below the degree: "a degree in one of these subjects:" and an item for each."""

from __future__ import annotations

import re

from flows.extract.mentions.field_lists import Fields, ends_field, is_known, list_fields
from flows.extract.mentions.study_fields import KIND, SUITED
from flows.extract.pages.page import Page
from schemas.document import Block

ANNOUNCED = re.compile(
    r"\)?[^.:;]{0,30}? in (?:(?:one|any) (?:or more )?of )?(?:the |these |an? )?(?:\w+ ){0,2}?(?:fields?|subjects?|disciplines?|"
    r"areas?|majors?|specialities|specialties|streams?|branch(?:es)?|following)\b[^.:;]{0,70}:\s*",
    re.IGNORECASE,
)
"""Between a degree and the end of its block, where its fields are the items below."""
COMMON = re.compile(
    rf"[^:;]{{0,80}}[.!] (?:(?:the|some|other) )?(?:most )?{SUITED} (?:[\w-]+ )?{KIND}[^.:;]{{0,40}}:\s*", re.IGNORECASE
)
"""The same, in a sentence of its own: "Common majors include:"."""
SUITED_DEGREES = re.compile(
    rf"\W*(?:(?:{SUITED}|useful|related|acceptable|possible|required) )?(?:\w+ )?degrees?"
    r"(?: (?:fields?|subjects?|in|include))?\W*",
    re.IGNORECASE,
)
"""A line that is no more than the lead of a list of them: "Relevant degrees:"."""
EXPLAINED = re.compile(r" [-–—] |: ")
"""After the field of an item: what it is."""
AT_END = re.compile(r"(?: (?:required|preferred|needed))?\W*", re.IGNORECASE)
_CALLED = r"\W*(?:[\w-]+ ){0,2}(?:degree fields?|fields? of study|majors?|degree subjects?|course of study|specializations?)"
ROW_LABEL = re.compile(rf"{_CALLED}\W*", re.IGNORECASE)
LINE_LABEL = re.compile(rf"{_CALLED}(?: include)?\**: ?\W*", re.IGNORECASE)
"""What a row is called, and a line starts with, that says which field the degree above it is in."""
NEXT_CELLS = 8
"""Cells after a degree in which the row below it starts."""
MOST_FIELDS = 20
LONGEST_ENTRY = 60
"""Code points of an item that is a field."""


def fields_labelled(page: Page, index: int, end: int) -> Fields:
    """The fields that the next line or row names under a label of its own ("Field of study: ..."), after a degree that ends at
    ``end`` at the end of its block. One of them is a known name of a field."""
    block = page.blocks[index]
    if AT_END.fullmatch(page.plain, end, block.end) is None:
        return Fields([], end)
    if block.kind == "cell":
        following = [
            at for at in range(index + 1, min(index + 1 + NEXT_CELLS, len(page.blocks))) if _is_below(block, page.blocks[at])
        ]
        below = following[0] if following else -1
        start = page.blocks[below].start if below >= 0 and ROW_LABEL.fullmatch(page.words(page.blocks[below].stub)) else -1
    else:
        below = index + 1 if index + 1 < len(page.blocks) and page.blocks[index + 1].kind in ("paragraph", "item") else -1
        label = LINE_LABEL.match(page.plain, page.blocks[below].start, page.blocks[below].end) if below >= 0 else None
        start = label.end() if label else -1
    listed = list_fields(page.plain, start, page.blocks[below].end) if start >= 0 else Fields([], end)
    return listed if is_known(listed.names) else Fields([], end)


def _is_below(cell: Block, other: Block) -> bool:
    return other.kind == "cell" and (other.table, other.row, other.column) == (cell.table, cell.row + 1, cell.column)


def fields_below(page: Page, index: int, end: int, start: int) -> Fields:
    """The fields that the items below a block name, where a degree of the block (at ``start:end``) announces them.

    They end with the first item that names no known field.
    """
    block = page.blocks[index]
    names: list[str] = []
    edge = end
    announced = any(ANNOUNCED.fullmatch(page.plain, at, block.end) for at in (end, start))  # "the following" may be part of it
    if announced or SUITED_DEGREES.fullmatch(page.plain, block.start, block.end) or COMMON.fullmatch(page.plain, end, block.end):
        for item in page.blocks[index + 1 : index + 1 + MOST_FIELDS]:
            explained = EXPLAINED.search(page.plain, item.start, item.end)
            stop = explained.start() if explained else item.end
            if item.kind != "item" or item.lead != index or stop - item.start > LONGEST_ENTRY:
                break
            listed = list_fields(page.plain, item.start, stop)
            known = [name for name in listed.names if ends_field(name.split()[-1])]
            if not known or len(known) < len(listed.names):
                break
            names += [name for name in known if name not in names]
            edge = stop
    return Fields(names, edge)
