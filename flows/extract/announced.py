"""The origin that a list of occupations is announced with: "here are ten growing jobs, according to Acme:" over ten headings."""

from __future__ import annotations

import re

from flows.extract.continuing import paragraph_listed
from flows.extract.occupations import find_occupations
from flows.extract.origins import find_origins
from flows.extract.page import Page

ANNOUNCES_OCCUPATIONS = re.compile(
    r"(?=[^.;]{0,200}\b(?:jobs|careers|occupations|fields|professions|roles|trades|positions|gigs)\b)"
    r"[^.;]{0,200}?(?:\b(?:here(?:['’]s| is| are)|as follows|following|below|(?:this is )?(?:the|a) list|find out about|"
    r"(?:take )?a look at)\b|:\s*\Z)",
    re.IGNORECASE,
)
"""A sentence that announces several occupations."""
MOST_SENTENCES = 4
"""Sentences at the end of a paragraph that may announce a list, at most."""
MOST_BLOCKS = 40
"""Blocks of a document in which a list is announced, at most."""
LONGEST_ENTRY = 80
"""Code points of a line that opens an entry of a list, at most."""


def announced_origin(page: Page, index: int) -> str | None:
    """The origin that what precedes a list of occupations, or the sections of a text, names for all of it, where a block stands
    in one of them; else None."""
    found = page.kept("announced", (), lambda: _announcements(page))
    before = [each for each in found if each[0] < index]
    if not before:
        return None
    lead, name, of_occupations = before[-1]
    return name if _in_entry(page, index, lead, of_occupations) else None


def _announcements(page: Page) -> list[tuple[int, str, bool]]:
    """The paragraphs that announce a list of occupations (True) or the sections below them (False), in order, with the one
    origin that they name."""
    found = []
    for index, block in enumerate(page.blocks[:MOST_BLOCKS]):
        if block.kind != "paragraph":
            continue
        several = page.cued("several occupations", block.start, block.end)
        jobs = several and any(ANNOUNCES_OCCUPATIONS.match(page.plain, *each) for each in page.sentences(index)[-MOST_SENTENCES:])
        if jobs or _introduces_sections(page, index):
            before = paragraph_listed(page, index + 1) if jobs else -1
            names = {each.name for each in page.once("origins", index, find_origins)}
            if not names and before >= 0:
                names = {each.name for each in page.once("origins", before, find_origins)}
            if len(names) == 1:
                found.append((index, names.pop(), jobs))
    return found


def _introduces_sections(page: Page, index: int) -> bool:
    """True for a paragraph that ends with a colon right before a heading below its own."""
    block, below = page.blocks[index], index + 1
    return (
        page.plain[block.end - 1 : block.end] == ":"
        and below < len(page.blocks)
        and page.blocks[below].kind == "heading"
        and page.blocks[below].heading == block.heading
    )


def _in_entry(page: Page, index: int, lead: int, of_occupations: bool) -> bool:
    """True where a block stands below an announcement, under a heading or a line that names an occupation if it is of these."""
    above = page.blocks[lead].heading
    chain = page.headings(index)
    if above in chain[1:] or (above < 0 and chain):
        return not of_occupations or _opens(page, chain[0])
    if of_occupations and chain and above >= 0 and chain[0] > above:
        return _beside(page, above, chain[0])
    return page.blocks[index].heading == above and any(_opens(page, each) for each in range(lead + 1, index))


def _beside(page: Page, above: int, heading: int) -> bool:
    """True for one of the headings right after that of the announcement, and no further below than it, that all name an
    occupation: where titles are lines in bold, the list and its entries are headed alike."""
    own = page.blocks[above]
    between = [at for at in range(above + 1, heading + 1) if page.blocks[at].kind == "heading"]
    return all(
        (page.blocks[at].level, page.blocks[at].heading) == (own.level, own.heading) and _opens(page, at) for at in between
    )


def _opens(page: Page, index: int) -> bool:
    block = page.blocks[index]
    return block.end - block.start <= LONGEST_ENTRY and bool(page.once("occupations", index, find_occupations))
