"""Lists that answer each other: "bakers and roofers earn $31,000 and $47,000, respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.page import Found, Page, Placed, Span
from flows.extract.percents import find_percents

CLAUSE = re.compile(r";|,? (?:while|whereas|but) ")
"""Before a part of a sentence that has lists of its own."""


AMOUNT = re.compile(
    r"[$£€₹]\s?\d|\b(?:INR|Rs\.?|EUR|GBP|USD|AUD|CAD|SGD)\s?\d|(?<![\d.,])\d[\d.,]*\s?(?:LPA|lakhs?|lacs?|crores?)\b"
)
"""How an amount starts; in lakhs it needs no sign."""

_UNITS = r"[A-Z]{3}|[kKmM]|LPA|lakhs?|crores?|per ?cent|(?:per|an?) (?:hour|year|month|week|day)|annually|yearly|and|or|about"
_SIGNS = r"(?:[^A-Za-z.;]|\.\d)*+"
LISTED = re.compile(rf"{_SIGNS}(?:(?:{_UNITS})\b{_SIGNS})*+")
"""From one figure of a list to the next."""


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
    money = [each.start() for each in AMOUNT.finditer(page.plain, sentence.start, sentence.end)]
    words = page.plain[sentence.start : sentence.end]
    figures = money or [sentence.start + each.start for each in find_percents(words)]
    run = _run_of(page, figures, figure)
    listed = [each for each in named if run and each.end <= run[0]]
    before = [start for start in figures if run and start < run[0]]
    if before:  # "bakers earn $30,000, and roofers and welders earn $47,000 and $48,000, respectively"
        listed = [each for each in listed if each.start > before[-1]]
    at = sum(start <= figure.start for start in run) - 1
    return listed[at] if len(listed) == len(run) > 1 and at >= 0 else None


def _run_of(page: Page, figures: list[int], figure: Span) -> list[int]:
    """The figures that are listed with one, as their starts: no other words between them than of the list."""
    runs: list[list[int]] = []
    for start in figures:
        if runs and LISTED.fullmatch(page.plain, runs[-1][-1], start):
            runs[-1].append(start)
        else:
            runs.append([start])
    return next((run for run in runs if run[0] <= figure.end and figure.start <= run[-1]), [])
