"""Lines below figures that say where these are from: "Source: Acme" under a table, below a section, at the foot of a page."""

from __future__ import annotations

import re
from bisect import bisect_left

from flows.extract.origin_context import NOTE
from flows.extract.origins import origin_of_url
from flows.extract.page import FIGURE_LINE, Page
from flows.extract.said_before import origins_in

ORIGIN_HEADER = re.compile(r"\b(?:sources?|origin|data from|reported by|links?)\b", re.IGNORECASE)
LINKED_NOTE = re.compile(r"\W*(?:(?:salary|salaries|pay|wages?|data|figures?) )?sources?\W*", re.IGNORECASE)
"""A line that is a link to where the figures above it are from, and says no more."""

PAY_FROM = re.compile(
    r"\b(?:salar(?:y|ies)|pay|wages?|compensation)(?: (?:data|figures|information|ranges|numbers|estimates))? (?:is |are )?"
    r"(?:from|by|via) ",
    re.IGNORECASE,
)


def note_below(page: Page, index: int) -> tuple[int, str] | None:
    """The line below a figure, under the same heading, that names the one origin of all above it ("Source: X"), and that
    origin; None for no such line."""
    notes = _notes(page)
    at = bisect_left(notes, index, key=lambda note: note[0])
    same = at < len(notes) and page.blocks[notes[at][0]].heading == page.blocks[index].heading
    return notes[at] if same else None


def foot_origin(page: Page) -> str | None:
    """The one origin that a line below the last figure of a document names, where neither another such line nor anything else
    names one, and the line is not a table's own; None for none."""
    return page.once("foot origin", -1, lambda _: _foot_origin(page))


def _foot_origin(page: Page) -> str | None:
    notes = _notes(page)
    last, name = notes[-1] if notes else (-1, "")
    if last < 1 or page.blocks[last - 1].kind == "cell" or {each for _, each in notes} != {name}:
        return None
    if any(FIGURE_LINE.search(page.plain, block.start, block.end) for block in page.blocks[last + 1 :]):
        return None
    named = {
        each.found.name
        for index, block in enumerate(page.blocks)
        if index != last and page.signalled("origins", block.start, block.end)
        for each in origins_in(page, index)
        if each.found.strength == "attributed"
    }
    return name if named <= {name} else None


def _notes(page: Page) -> list[tuple[int, str]]:
    return page.once("source notes", -1, lambda _: _source_notes(page))


def _source_notes(page: Page) -> list[tuple[int, str]]:
    """The blocks that name the one origin of what stands above them, in order, with that origin."""
    found = []
    for index, block in enumerate(page.blocks):
        if linked := _linked_note(page, index):
            found.append((index, linked))
        if not page.signalled("origins", block.start, block.end):
            continue
        named = block.kind == "field" and ORIGIN_HEADER.fullmatch(block.name or "")
        if named or (block.kind in ("paragraph", "item") and NOTE.match(page.plain, block.start, block.end)):
            names = {each.found.name for each in origins_in(page, index)}
            if of_pay := _of_pay(page, index):
                names = {of_pay}
            if len(names) == 1 and len(page.links_after(block.start, block.end)) <= 1:
                found.append((index, names.pop()))
    return found


def _of_pay(page: Page, index: int) -> str | None:
    """The first origin that a note gives the figures of pay to: "Sources: postings on Acme, salary data from PayScale"."""
    given = PAY_FROM.search(page.plain, page.blocks[index].start, page.blocks[index].end)
    if given is None:
        return None
    return next((each.found.name for each in origins_in(page, index) if 0 <= each.start - given.end() <= len("the ")), None)


def _linked_note(page: Page, index: int) -> str | None:
    block = page.blocks[index]
    if block.kind != "paragraph" or not LINKED_NOTE.fullmatch(page.plain, block.start, block.end):
        return None
    links = page.links_after(block.start, block.end)
    return origin_of_url(links[0].url) if len(links) == 1 else None
