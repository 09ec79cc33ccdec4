"""Lists that answer each other: "bakers and roofers earn $31,000 and $47,000, respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.page import FIGURE, Found, Page, Placed, Span
from flows.extract.percents import find_percents

CLAUSE = re.compile(r";|,? (?:while|whereas|but) ")
"""Before a part of a sentence that has lists of its own."""


def is_answered(page: Page, sentence: Span) -> bool:
    """True for a sentence that says that its lists answer each other."""
    return page.plain.find("espectively", sentence.start, sentence.end) >= 0


def respective(page: Page, figure: Span, sentence: Span, named: Sequence[Placed[Found]]) -> Placed[Found] | None:
    """Which of what a sentence names belongs to a figure of a list that it answers one by one; None where it names more or fewer
    than it has figures.

    ``named`` is in order; what comes after the first figure is left out.
    """
    clause = max((each.end() for each in CLAUSE.finditer(page.plain, sentence.start, figure.start)), default=sentence.start)
    named = [each for each in named if clause <= each.start and page.plain[each.start - 1 : each.start] != "/"]
    sentence = Span(clause, sentence.end)
    money = [each.start() for each in FIGURE.finditer(page.plain, sentence.start, sentence.end)]
    words = page.plain[sentence.start : sentence.end]
    figures = money or [sentence.start + each.start for each in find_percents(words)]
    listed = [each for each in named if figures and each.end <= figures[0]]
    at = sum(start <= figure.start for start in figures) - 1
    return listed[at] if len(listed) == len(figures) > 1 and at >= 0 else None
