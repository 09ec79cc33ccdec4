"""What is said of several occupations at once: by the parts of a document that are headed by none of those that it tells of, and
by a sentence about both of two ("Bakers rise early. So do millers. Both need it.")."""

from __future__ import annotations

import re

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.context_subjects import NUMBERED, context_subject
from flows.extract.context.named_occupations import document_subject, find_in_block, titles_of
from flows.extract.context.row_subjects import ROLE_HEADER, row_subject
from flows.extract.context.title_subject import is_weak, titled
from flows.extract.mentions.asking import DEMAND, EARN, EXPECT, OWN
from flows.extract.mentions.modality_cues import HABIT
from flows.extract.mentions.occupations import find_fields
from flows.extract.pages.page import Page

LEAST = 4
"""Occupations that head parts of a document, or are the rows of a table, at least, for it to be of no one of them."""
_OF = r"(?: (?:of (?:them|these|the two)|(?:roles|jobs|occupations|careers|professions|positions|trades|paths)))?"
BOTH = re.compile(
    rf"\W*(?:in either case, )?(?:both|each|neither){_OF} (?:(?:{HABIT}|also|now|still|almost always|may|must|should|"
    rf"will|can|do|does) ){{0,2}}"
    rf"(?:{DEMAND.present}|{EXPECT.present}|{OWN.present}|{EARN.present}|must|should|prefers?|starts?|begins?)\b",
    re.IGNORECASE,
)
"""How a sentence starts that says something of two."""
TWO = 2


def is_of_all(page: Page, index: int, start: int, subject: str | None) -> bool:
    """True for what stands at ``start`` of a block and is read as of ``subject`` only because the document names that most, or
    first, among several: tips for applicants below the sections on bakers, butchers, cooks and waiters."""
    whole = document_subject(page)
    if whole is None or subject != whole[0] or not page.known(_tells_of_several):
        return False
    if any(not is_weak(each.found) for each in find_in_block(page, index)):
        return False
    if page.blocks[index].kind == "cell" and row_subject(page, index):
        return False
    return context_subject(page, index, page.sentence_of(index, start)) is whole  # what a heading or a lead names is of its own


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


def both_subjects(page: Page, index: int, at: int) -> tuple[str, ...]:
    """The two occupations that the sentence at ``at`` of a block speaks of as "both"; none where it names its own, or the
    sentences right before it do not name just two."""
    sentence = page.sentence_at(at)
    if BOTH.match(page.plain, sentence.start, sentence.end) is None or find_in_block(page, index, sentence):
        return ()
    named: dict[str, None] = {}
    for before in page.sentences_before(index, sentence, TWO):
        here = [each.found.subject for each in find_in_block(page, index, before) if each.found.known]
        named = {**dict.fromkeys(here), **named}
        if len(named) >= TWO:
            break
    return tuple(named) if len(named) == TWO else ()
