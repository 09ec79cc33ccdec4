"""Lists that answer each other: "bakers and roofers earn $31,000 and $47,000, respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.mentions.percents import find_percents
from flows.extract.pages.page import FIGURE_LINE, Found, Page, Placed, Span

CLAUSE = re.compile(r";|,? (?:while|whereas|but) ")
"""Before a part of a sentence that has lists of its own."""


AMOUNT = re.compile(
    r"[$£€₹]\s?\d|\b(?:INR|Rs\.?|EUR|GBP|USD|AUD|CAD|SGD)\s?\d|(?<![\d.,])\d[\d.,]*\s?(?:LPA|lakhs?|lacs?|crores?)\b"
)
"""How an amount starts; in lakhs it needs no sign."""


SET_AGAINST = re.compile(
    r"\b(?:than|versus|vs\.?|over|ahead of|behind|against|compared (?:to|with)|out-?earn(?:s|ed)?|outpac(?:e|es|ed)|beats?)\b"
    r"[^.;$£€₹\d]{0,120}[$£€₹][\d.,]{0,12}\d[kK]?(?: (?:an?|per|each) (?:hour|week|month|year)| a head)?,? "
    r"(?:versus|vs\.?|against|compared (?:to|with)|as opposed to) (?:(?:about|around|roughly|nearly|just|only) )?[$£€₹]\d"
)
"""Two that are compared, and their figures in the same order: "bakers earn more than roofers, $47,000 against $31,000"."""


def is_answered(page: Page, sentence: Span) -> bool:
    """True for a sentence that says that its lists answer each other, or compares two and then their figures."""
    return page.cued("answers", *sentence) and page.known(_is_answered, sentence)


def _is_answered(page: Page, sentence: Span) -> bool:
    return page.plain.find("espective", *sentence) >= 0 or SET_AGAINST.search(page.plain, *sentence) is not None


def respective(page: Page, figure: Span, sentence: Span, named: Sequence[Placed[Found]]) -> Placed[Found] | None:
    """Which of what a sentence names belongs to a figure of a list that it answers one by one; None where it names more or fewer
    than it has figures.

    ``named`` is in order. Of a sentence with several such lists ("bakers earn $30,000, roofers and pavers $40,000 and $50,000,
    respectively") each list of figures answers the names since the figure before it.
    """
    clause = max((each.end() for each in CLAUSE.finditer(page.plain, sentence.start, figure.start)), default=sentence.start)
    figures = (
        [each.start() for each in AMOUNT.finditer(page.plain, clause, sentence.end)]
        or [clause + each.start for each in find_percents(page.plain[clause : sentence.end])]
        or [each.start() for each in FIGURE_LINE.finditer(page.plain, clause, sentence.end)]
    )
    at = sum(start < figure.end for start in figures) - 1
    if at < 0:
        return None
    names = [each for each in named if clause <= each.start and page.plain[each.start - 1 : each.start] != "/"]
    first = next((place for place in range(at, 0, -1) if _between(names, figures[place - 1], figures[place])), 0)
    further = range(at + 1, len(figures))
    last = next((place for place in further if _between(names, figures[place - 1], figures[place])), len(figures))
    listed = _between(names, figures[first - 1] if first else clause, figures[first])
    return listed[at - first] if len(listed) == last - first > 1 else None


def _between(names: Sequence[Placed[Found]], start: int, end: int) -> list[Placed[Found]]:
    return [each for each in names if start <= each.start and each.end <= end]
