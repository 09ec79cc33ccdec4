"""What a document that tells of several occupations says of all of them: its parts that are headed by none."""

from __future__ import annotations

from flows.extract.advertisement import advertisement_of
from flows.extract.context_subjects import NUMBERED, context_subject
from flows.extract.named_occupations import document_subject, find_in_block, titles_of
from flows.extract.occupations import find_fields
from flows.extract.page import Page
from flows.extract.row_subjects import ROLE_HEADER, row_subject
from flows.extract.title_subject import is_weak, titled

LEAST = 4
"""Occupations that head parts of a document, or are the rows of a table, at least, for it to be of no one of them."""


def is_of_all(page: Page, index: int, start: int, subject: str | None) -> bool:
    """True for what stands at ``start`` of a block and is read as of ``subject`` only because the document names that most, or
    first, among several: tips for applicants below the sections on bakers, butchers, cooks and waiters."""
    whole = document_subject(page)
    if whole is None or subject != whole[0] or not page.known(_tells_of_several):
        return False
    if any(not is_weak(each.found) for each in find_in_block(page, index)):
        return False
    cell = page.blocks[index].kind == "cell"
    if cell and row_subject(page, index):
        return False
    sentence = page.whole(index) if cell else page.sentence_at(start)
    return context_subject(page, index, sentence) is whole  # what a heading or a lead names is of its own


def _tells_of_several(page: Page) -> bool:
    """True for a document whose title names no occupation and no field of work, and whose headings are several, or,
    where none is, the rows of a table, of others."""
    if advertisement_of(page) or any(titled(page, title) or find_fields(title) for title in titles_of(page)):
        return False
    whole = document_subject(page)
    general = whole[0] if whole else ""
    headed: set[str] = set()
    rows: dict[int, set[str]] = {}
    for index, block in enumerate(page.blocks):
        if block.kind not in ("heading", "cell"):
            continue
        first = next((each for each in find_in_block(page, index) if not is_weak(each.found)), None)
        if first is None or not NUMBERED.fullmatch(page.plain, block.start, first.start):
            continue
        if first.found.subject != general and first.found.subject.endswith(f" {general}"):
            continue  # kinds of one
        if block.kind == "heading":
            headed.add(first.found.subject)
        elif block.row > 0 and block.header >= 0 and ROLE_HEADER.search(page.words(block.header)):
            rows.setdefault(block.table, set()).add(first.found.subject)
    if len(headed) >= LEAST:
        return True
    return not headed and any(len(named) >= LEAST and general not in named for named in rows.values())
