"""What a document says of all of its figures: "All figures are for Canada", "Our data are from 2019", "All pay is per month"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.pages.page import Page, Span

FIGURES = r"(?:figures|numbers|salaries|wages|averages|medians|means|amounts|values|rates|data|estimates|ranges|earnings)"
"""What figures are called together."""
HERE = (
    r"(?:below|here|above|that follow|on this page|"
    r"in (?:this|the following|the next) (?:section|part|table|list|chapter|article|guide|post))"
)
"""Where they stand."""
GIVEN = r"(?:listed|shown|given|reported|quoted)"
"""What is done with them."""
QUANTIFIERS = ("all ", "our ")
"""How words for all figures of a document start, in lower case."""
ALL_FIGURES = re.compile(
    rf"\b(?:all|our)(?: of)?(?: the| our| these| those)?(?: \w+){{0,2}}? {FIGURES}\b(?: {GIVEN})?(?: {HERE})?", re.IGNORECASE
)


class SaidOfAll(NamedTuple):
    """Where a sentence speaks of all figures of its document."""

    words: Span
    sentence: Span


def said_of_all(page: Page) -> tuple[SaidOfAll, ...]:
    """The words of a document for all of its figures, in order, with the sentences that say something of these."""
    return page.once("said of all figures", -1, lambda _: tuple(sorted(_find(page))))


def _find(page: Page) -> Iterator[SaidOfAll]:
    for quantifier in QUANTIFIERS:
        at = page.folded.find(quantifier)
        while at >= 0:
            if named := ALL_FIGURES.match(page.plain, at):
                yield SaidOfAll(Span(*named.span()), page.sentence_at(at))
            at = page.folded.find(quantifier, at + 1)
