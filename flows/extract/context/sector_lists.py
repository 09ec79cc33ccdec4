"""Sectors of which each has its figure in brackets: "Pay is highest in hospitals ($60,000) and schools ($51,000)"."""

from __future__ import annotations

import re

from flows.extract.context.employer_kinds import INDUSTRIES, is_kind
from flows.extract.context.named_places import places_in
from flows.extract.context.sector_subject import SECTOR
from flows.extract.mentions.occupations import find_occupations
from flows.extract.pages.page import Page, Span

FIGURE = re.compile(r"[$£€₹] ?\d[\d,.]*+k?", re.IGNORECASE)
LONGEST_BEFORE = 160
"""Code points between two figures of a list, at most."""

OPENS = re.compile(
    r"(?:(?P<bracket> \()|,? (?:at|with)(?: an? (?:average|median|mean)(?: of)?)? |: | )"
    r"(?:(?:about|around|roughly|nearly|over) )?\Z",
    re.IGNORECASE,
)
"""Between a name and its figure."""
LONGEST_OPENING = 40

FIRST = re.compile(
    r".*(?:\b(?:in|at|by|are|were|is|was|for|includ(?:e|es|ed|ing)|as|with|than|from|"
    r"industr(?:y|ies)|sectors|employers)\b|[:;–—])"
    r" (?:those (?:in|at) |in |at |by )?(?:an? |the )?"
)
"""What leads to the first name of such a list."""

FURTHER = re.compile(
    r"(?:.*\bthan (?:those )?(?:in|at) |\)?[\s,;.]*(?:(?:an?|per) (?:year|month|week|hour)\b|annually|yearly)?\)?[\s,;]*"
    r"(?:(?:and|or|then|while|with|plus|but|followed(?: closely)? by|compared (?:to|with)|ahead of)\b ?(?:, [^,]{2,30}, )?)*"
    r"(?:(?:the )?(?:least|most|lowest|highest|less|more|best|worst|next)(?: [a-z]+){0,2}? (?=in |at |by ))?"
    r"(?:in |at |by |for )?)(?:an? |the )?"
)
"""What leads from one figure to the next name."""

NAME = re.compile(r"[A-Za-z][\w&’',/ -]{2,90}")


def listed_sector(page: Page, index: int, figure: Span, sentence: Span) -> str | None:
    """The sector right before a figure of a list; None for places and occupations.

    In brackets the figure is of whatever stands before it, where one name of the list is known for a sector; else its own is.
    """
    if not page.cued("sectors", *sentence) and not page.cued("companies", *sentence):
        return None
    named = page.kept("sectors of a list", (index, sentence.start), lambda: _named(page, index, sentence))
    return named.get(figure.start) or named.get(figure.start + 1)


def _named(page: Page, index: int, sentence: Span) -> dict[int, str]:
    """By where a figure of a sentence starts, the sector that its list gives it to."""
    named: dict[int, str] = {}
    bracketed: dict[int, str] = {}
    announced = False
    end = sentence.start
    for number, figure in enumerate(FIGURE.finditer(page.plain, sentence.start, sentence.end)):
        start, end = max(end, figure.start() - LONGEST_BEFORE), figure.end()
        opens = OPENS.search(page.plain[max(start, figure.start() - LONGEST_OPENING) : figure.start()])
        words = page.plain[start : figure.start() - len(opens[0])] if opens else ""
        lead = (FURTHER if number else FIRST).match(words)
        announced = announced or (number == 0 and INDUSTRIES.search(words) is not None)
        name = words[lead.end() :] if lead else words
        named_from = start + len(words) - len(name)
        if (
            not NAME.fullmatch(name)
            or find_occupations(name)
            or places_in(page, index, None, Span(named_from, start + len(words)))
        ):
            continue
        if opens and opens["bracket"]:
            bracketed[figure.start()] = name
        if _is_sector(name) and (number or lead):
            named[figure.start()] = name
    if announced or any(map(_is_sector, bracketed.values())):
        return bracketed | named
    return named if len(named) > 1 else {}


def _is_sector(name: str) -> bool:
    return is_kind(name) or SECTOR.fullmatch(name.rpartition(" ")[2]) is not None
