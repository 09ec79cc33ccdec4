"""The place that the row of a table is about: from its column of places, a cell that is nothing but a place, its labels."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.named_places import Preference, places_in, written
from flows.extract.context.nationals import country_of_label
from flows.extract.mentions.gazetteer import gazetteer
from flows.extract.pages.page import Page, Span

PLACE_HEADER = re.compile(
    r"\b(?:locations?|cit(?:y|ies)|states?|regions?|countr(?:y|ies)|metro(?:politan)?|areas?|provinces?|markets?|places?)\b|"
    r"\A\W*(?:where|towns?|based(?: in| at)?|(?:work ?)?sites?|offices?|work ?places?)\W*\Z",
    re.IGNORECASE,
)
STATES = re.compile(r"\b(?:states?|provinces?|territor(?:y|ies)|regions?|locations?)\b", re.IGNORECASE)
"""A column in which bare codes are those of states."""
BEST = re.compile(r"\b(?:best|top|highest|lowest|most|hubs?|hot ?spots?)\b", re.IGNORECASE)
"""In the name of a column of places where an occupation is paid best, not where the pay of its row is."""

ELSEWHERE = re.compile(
    r"\b(?:birth|born|home|founded|origin|stud(?:y|ied)|school|university|nationality|languages?)", re.IGNORECASE
)
"""In the name of a column of places where nobody works."""

_HOW = r"(?:fully )?(?:hybrid|remote|on[- ]?site|in[- ]office|flexible|\d days)(?: [^|]{0,24})?"
BEFORE = re.compile(rf"\W*(?:{_HOW}[^|\w]+)?", re.IGNORECASE)
AFTER = re.compile(rf"\W*(?:(?:or )?{_HOW})?\W*", re.IGNORECASE)
"""Around the place in a cell that is nothing but a place and how one works from there: "Leeds (hybrid)"."""

LONGEST_PLACE = 60
"""Code points of a cell that is nothing but a place, at most."""


def row_place(page: Page, index: int, prefer: Preference) -> str | None:
    """The place of a cell's row, else of its column, as written."""
    cell = page.blocks[index]
    others = [other for other in page.row_of(cell) if other != index]
    for other in others:
        header = page.blocks[other].header
        if header >= 0 and PLACE_HEADER.search(page.words(header)) and not _where_best(page, others, other):
            return _named(page, other, prefer) or _code(page, other)
    if cell.row > 0:
        for other in others:
            if not _where_best(page, others, other) and (found := _nothing_else(page, other, prefer)):
                return found
    for edge in (cell.stub, *page.over(index)):
        if edge >= 0 and edge != index and (found := _named(page, edge, prefer)):
            return found
    return None


def _named(page: Page, index: int, prefer: Preference) -> str | None:
    """The place that a cell names, or the country of "Indian employers"."""
    span = page.whole(index)
    if not page.signalled("places", *span):
        return None
    return written(page, index, prefer, span, span) or country_of_label(page.words(index))


def _code(page: Page, index: int) -> str | None:
    """The code of a state or province that a cell is, below words that say so: "OH" under "State"."""
    words = page.words(index).strip()
    coded = STATES.search(page.words(page.blocks[index].header)) and words.isupper() and words in gazetteer().codes
    return words if coded else None


def _where_best(page: Page, row: list[int], index: int) -> bool:
    """True for a cell of a row that says where the occupation of the row is paid best: under "Top state", beside "Welder"."""
    header = page.blocks[index].header
    if header < 0 or not BEST.search(page.words(header)):
        return False
    return any(other != index and find_in_block(page, other) for other in row)


def _nothing_else(page: Page, index: int, prefer: Preference) -> str | None:
    """The place that a cell is, whatever its column is called: "Leeds", "Red Deer, AB (hybrid)"."""
    cell = page.blocks[index]
    if cell.end - cell.start > LONGEST_PLACE or (cell.header >= 0 and ELSEWHERE.search(page.words(cell.header))):
        return None
    named = places_in(page, index, prefer)
    if not named or not BEFORE.fullmatch(page.plain, cell.start, named[0].start):
        return None
    place = written(page, index, prefer, page.whole(index), Span(cell.start, cell.start))
    return place if place and AFTER.fullmatch(page.plain, named[-1].end, cell.end) else None
