"""What a section says of whose its figures are, and from when, where later paragraphs go on with the same statistics."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract.context.paying import payer_in
from flows.extract.context.said_before import TELLERS, attributed_in, origins_in, subjects_in
from flows.extract.mentions.dates import find_years
from flows.extract.mentions.only import only
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.statistics import average_in
from flows.extract.pages.page import FIGURE_LINE, Page, Span

COMPARED = re.compile(r"\b(?:the )?(?:most|least|highest|lowest|best|worst)\b|\btop[- ]pa(?:id|ying)\b", re.IGNORECASE)
"""In a sentence that ranks what the figures before it are the whole of: "those in mines earned the most"."""
FURTHEST = 8
"""Blocks above one in which its section may name an origin."""
MOST = 20
"""Sentences of a block that are looked at for it, the nearest, at most."""


def origin_of_section(page: Page, index: int, sentence: Span) -> str | None:
    """The one public office that the paragraphs above one, under its heading, name, where it tells a further average of what they
    tell of: "Acme puts the average at $40,000." above "Bakers in hotels earn the most, with an average of $45,000"."""
    words = page.plain[slice(*sentence)]
    if page.blocks[index].kind != "paragraph" or not FIGURE_LINE.search(words):
        return None
    if not (average_in(words) or COMPARED.search(words)) or TELLERS.search(words) or payer_in(page, index, sentence, sentence):
        return None
    above = [each for each in _sentences_above(page, index, sentence) if page.signalled("origins", *each[1])]
    naming = [(at, span, name) for at, span in above for name in _names(page, at, span)]
    if only(name for _, _, name in naming) is None:
        return None
    at, span, name = naming[-1]
    told = FIGURE_LINE.search(page.plain, *span) and attributed_in(page, at, span) == name
    now, then = subjects_in(page, index, sentence), subjects_in(page, at, span)
    return name if told and name in origin_names().offices and (not now or now & then) else None


def year_of_origin(page: Page, index: int, sentence: Span, name: str) -> int | None:
    """The one year of the nearest sentence above, under the same heading, that gives a figure of pay to an origin."""
    for at, span in _sentences_above(page, index, sentence):
        if name in _names(page, at, span) and FIGURE_LINE.search(page.plain, *span):
            return only(each.found.year for each in page.within("years", at, find_years, span))
    return None


def _names(page: Page, index: int, span: Span) -> set[str]:
    return {each.found.name for each in origins_in(page, index, span)}


def _sentences_above(page: Page, index: int, sentence: Span) -> Iterator[tuple[int, Span]]:
    """The sentences before one under its heading, the nearest first, with their blocks."""
    yield from ((index, each) for each in page.sentences_before(index, sentence, MOST))
    for at in range(index - 1, max(-1, index - 1 - FURTHEST), -1):
        if page.blocks[at].kind == "heading" or page.blocks[at].heading != page.blocks[index].heading:
            return
        yield from ((at, each) for each in reversed(page.sentences(at)[-MOST:]))
