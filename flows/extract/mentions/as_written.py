"""What the words of a claim say beyond the values that its columns have room for: the grade, and an end that is open.

A column of three seniorities can't tell a principal from a senior, nor a lowest and a highest figure a range that goes beyond
them. What is compared must, or it finds contradictions where there are none.
"""

from __future__ import annotations

import re

from flows.extract.mentions.only import only
from flows.extract.mentions.seniority import BARE_BAND, VALUES, experience_cell, find_seniorities

GRADES = {
    "apprentice": "apprentice", "trainee": "trainee", "intern": "intern", "newly": "newly qualified",
    "freshly": "newly qualified", "early": "early career",
    "lead": "lead", "staff": "staff", "principal": "principal", "director": "director", "managerial": "manager",
    "executive": "executive", "experienced": "experienced", "seasoned": "experienced", "veteran": "experienced",
    "late": "late career", "expert": "expert",
}  # fmt: skip
"""Words that begin the name of a grade of its own. Any other word of seniority names no more than that: entry, mid, senior."""

_CELLS = re.compile(r"\s*[|\t\n]\s*")
_FIRST = re.compile(r"(?:team |tech |more |highly |most )?([a-z]+)")
_YEARS = re.compile(
    r"(?P<low>\d+(?:\.\d)?|[a-z]+)\s*(?:(?:-|–|—|to|and)\s*(?P<high>\d+(?:\.\d)?|[a-z]+)\b)?\s*(?P<more>\+|or more|plus)?"
)

_MORE = r"(?:(?:well|even|far) )?(?:over|more than|above|upwards? of|beyond|in excess of|exceeding)"
_AMOUNT = r"[^\w\s]{0,2}(?:[A-Z]{2,3}\$? ?)?\d[\d,.]*(?:\s?(?:[KkMm]\b|lakhs?\b|LPA\b))?"
_NO_TIME = r"(?![\d,.]|\s?\+?\s?-?(?:years?|yrs?|months?|hours?|hrs?)\b)"
_LOW_OPEN = re.compile(rf"\b(?:less than|under|below)\s{_AMOUNT}{_NO_TIME}", re.IGNORECASE)
_HIGH_OPEN = re.compile(rf"(?:\b(?:to|and)|-|–|—)\s*(?:{_MORE}\s{_AMOUNT}|{_AMOUNT}\s?\+){_NO_TIME}", re.IGNORECASE)

_OF_SOME = re.compile(
    r"\b(?:(?:a|whole) lot|lots|many|some|several|(?:a )?few|most|others|plenty|states|cities|within|after|"
    r"possible to (?:get|earn|make|receive|reach)|(?:third|half|quarter|majority) of)\b[^.;:]{0,80}?"
    rf"(?:\b(?:{_MORE}\s|exceeds?\s){_AMOUNT}|{_AMOUNT}\s?(?:\+|or more)){_NO_TIME}",
    re.IGNORECASE,
)
"""What some earn is no minimum of all: "many nurses earn more than $90,000", "within two years you earn $75,000+"."""

_OPEN = ("over", "more", "above", "upward", "beyond", "excess", "exceed", "less than", "under", "below")
"""Of these, or a plus sign, one stands in words that leave an end open."""


def grade(seniority: str | None, *texts: str, banded: bool = True) -> str | None:
    """The level of experience as the first of ``texts`` names it that names one of this seniority, in one form.

    None where none does, or one names two of them: "staff and principal engineers". A word decides before a band of years, which
    counts where it is ``banded``: where the claim itself is about years, they are what is claimed.
    """
    if seniority is None:
        return None
    for text in texts:
        named = _grades(text, seniority, banded=banded)
        if named:
            return only(named)
    return None


def _grades(text: str, seniority: str, *, banded: bool) -> set[str]:
    found = [each for each in find_seniorities(text) if each.value == seniority]
    worded = {_named(text[each.start : each.end], seniority) for each in found if each.worded}
    if worded or not banded:
        return worded
    cells = [cell for cell in _CELLS.split(text) if BARE_BAND.fullmatch(cell) and experience_cell(cell) == seniority]
    return {_band(text[each.start : each.end]) for each in found} or {_band(cell.strip()) for cell in cells[:1]}


def _named(words: str, seniority: str) -> str:
    first = _FIRST.match(words.lower())
    stem = first[1] if first else ""
    return next((name for word, name in GRADES.items() if stem in (word, f"{word}s", f"{word}ship", f"{word}ships")), seniority)


def _band(words: str) -> str:
    years = _YEARS.match(words.lower())
    if years is None:
        return words.lower()
    low, high = (None if end is None else f"{VALUES.get(end, end)}" for end in (years["low"], years["high"]))
    if high is not None:
        return f"{low} to {high} years"
    return f"{low} or more years" if years["more"] else f"{low} years"


def open_end(quote: str, *, spans: bool) -> str | None:
    """Which end the words of a figure leave open: ``low`` ("less than $25K to ..."), ``high`` ("... to over $48K"), ``both``.

    ``spans`` is true for a figure with two ends. One alone is open where it ends a span ("rising to over $220,000") or is what
    some earn ("many earn over $90,000"): that is no minimum, since what is paid lies below it too.
    """
    lower = quote.lower()
    if "+" not in quote and not any(word in lower for word in _OPEN):
        return None
    low = spans and _LOW_OPEN.search(quote) is not None
    high = _HIGH_OPEN.search(quote) is not None or (not spans and _OF_SOME.search(quote) is not None)
    return "both" if low and high else "low" if low else "high" if high else None
