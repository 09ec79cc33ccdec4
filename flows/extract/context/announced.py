"""What a list of occupations, or the sections of a text, are announced with: "here are ten jobs of 2019, according to Acme:" over
ten headings."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from flows.extract.mentions.dates import find_years
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.only import only
from flows.extract.mentions.origin_carried import DATA_OF
from flows.extract.mentions.origins import find_origins
from flows.extract.pages.continuing import paragraph_listed
from flows.extract.pages.page import Page
from schemas.document import IMPLIED_HEADING

ANNOUNCES_OCCUPATIONS = re.compile(
    r"(?=(?:[^.;]|\.(?=\w)){0,200}\b(?:jobs|careers|occupations|fields|professions|roles|trades|positions|gigs)\b)"
    r"(?:[^.;]|\.(?=\w)){0,200}?(?:\b(?:here(?:['’]s| is| are)|as follows|following|below|(?:this is )?(?:the|a) list|"
    r"find out about|(?:take )?a look at)\b|:\s*\Z)",
    re.IGNORECASE,
)
"""A sentence that announces several occupations."""
MOST_SENTENCES = 4
"""Sentences at the end of a paragraph that may announce a list, at most."""
MOST_BLOCKS = 40
"""Blocks of a document in which a list is announced, at most."""
LONGEST_ENTRY = 80
"""Code points of a line that opens an entry of a list, at most."""


class Announced(NamedTuple):
    """A paragraph that announces a list of occupations, or the sections below it, with the one origin that it names and the
    one year of its data."""

    lead: int
    origin: str | None
    year: int | None
    of_occupations: bool


def announced_origin(page: Page, index: int) -> str | None:
    """The origin that what precedes a list of occupations, or the sections of a text, names for all of it, where a block stands
    in one of them; else None."""
    said = _announcing(page, index, lambda each: each.origin is not None)
    return said.origin if said else None


def announced_year(page: Page, index: int) -> int | None:
    """The year of the data that they are announced to be from, likewise."""
    said = _announcing(page, index, lambda each: each.year is not None)
    return said.year if said else None


def _announcing(page: Page, index: int, names: Callable[[Announced], bool]) -> Announced | None:
    """The last announcement before a block of all that name something, where the block stands in an entry of it."""
    before = [each for each in page.known(_announcements) if each.lead < index and names(each)]
    return before[-1] if before and _in_entry(page, index, before[-1].lead, before[-1].of_occupations) else None


def _announcements(page: Page) -> list[Announced]:
    """The paragraphs that announce a list of occupations or the sections below them, in order."""
    found = []
    for index, block in enumerate(page.blocks[:MOST_BLOCKS]):
        if block.kind != "paragraph":
            continue
        several = page.cued("several occupations", block.start, block.end)
        jobs = several and any(ANNOUNCES_OCCUPATIONS.match(page.plain, *each) for each in page.sentences(index)[-MOST_SENTENCES:])
        if jobs or _introduces_sections(page, index):
            before = paragraph_listed(page, index + 1) if jobs and index + 1 < len(page.blocks) else -1
            named = page.once("origins", index, find_origins)
            if not named and before >= 0:
                named = page.once("origins", before, find_origins)
            last = page.sentences(index)[-1]
            of_data = DATA_OF.search(page.plain, *last)  # "the best jobs for 2025" are of no data
            year = only(each.found.year for each in page.within("years", index, find_years, last)) if of_data else None
            found.append(Announced(index, only(each.name for each in named), year, jobs))
    return found


def _introduces_sections(page: Page, index: int) -> bool:
    """True for a paragraph that ends with a colon right before a heading below its own, or before a numbered line in bold where
    its own heading is such a line."""
    block, below = page.blocks[index], index + 1
    if page.plain[block.end - 1 : block.end] != ":" or below == len(page.blocks) or page.blocks[below].kind != "heading":
        return False
    return page.blocks[below].heading == block.heading or _are_parts(page, block.heading, below)


def _are_parts(page: Page, above: int, heading: int) -> bool:
    """True where all lines in bold after another up to one, which is such a line too, are numbered."""
    if above < 0 or page.blocks[above].level < IMPLIED_HEADING:
        return False
    return _all_beside(page, above, heading, lambda at: page.words(at)[:1].isdigit())


def _in_entry(page: Page, index: int, lead: int, of_occupations: bool) -> bool:
    """True where a block stands below an announcement, under a heading or a line that names an occupation if it is of these."""
    above = page.blocks[lead].heading
    own = (index,) if page.blocks[index].kind == "heading" else ()
    chain = own + page.headings(index)
    if above in chain[1:] or (above < 0 and chain):
        return (
            not of_occupations or _opens(page, chain[0]) or (above >= 0 and page.blocks[above].level > 1 and _opens(page, above))
        )
    # the list and its entries may be headed alike
    beside = next((each for each in chain if page.blocks[each].level == page.blocks[above].level), -1) if above >= 0 else -1
    if beside > above:
        return _all_beside(page, above, beside, partial(_opens, page)) if of_occupations else _are_parts(page, above, beside)
    return page.blocks[index].heading == above and any(_opens(page, each) for each in range(lead + 1, index))


def _all_beside(page: Page, above: int, heading: int, fits: Callable[[int], bool]) -> bool:
    """True where all headings after another up to one that stand no further below than it stand beside it, and fit."""
    own, near = page.blocks[above], range(above + 1, heading + 1)
    between = [at for at in near if page.blocks[at].kind == "heading" and page.blocks[at].level <= own.level]
    return all((page.blocks[at].level, page.blocks[at].heading) == (own.level, own.heading) and fits(at) for at in between)


def _opens(page: Page, index: int) -> bool:
    block = page.blocks[index]
    return block.end - block.start <= LONGEST_ENTRY and bool(page.once("occupations", index, find_occupations))
