"""What kinds of employers are called: "hospitals", "public schools", "private practice", "automotive suppliers"."""

from __future__ import annotations

import re
from functools import cache

from flows.extract.mentions.employer_lexicon import many, one
from flows.extract.mentions.places import find_places
from flows.extract.pages.page import BRACKETS

PLACES_OF_CARE = r"hospitals?|clinics?"

OFFICES = r"offices of (?:(?!the\b|our\b|their\b|a\b)[a-z-]+ ){0,3}?[a-z-]+s"
"""Those of whom others are employed: "offices of dentists"."""

UP_TO_THREE_WORDS = r"(?:[\w&'’-]+ ){0,3}"


@cache
def several_of_kind() -> re.Pattern[str]:
    """Several employers of a kind, or all together."""
    return re.compile(rf"\b(?=\w)(?:{many(but=('label',))}|{OFFICES})\b", re.IGNORECASE)


@cache
def _label() -> re.Pattern[str]:
    kinds = rf"{UP_TO_THREE_WORDS}(?:{one(but=('general',))}|retail|corporate|freelance)"
    return re.compile(rf"{kinds}|(?:[\w&'’-]+ ){{1,3}}(?:{one(only=('general',))})|{many(only=('label',))}", re.IGNORECASE)


@cache
def heading_of_kind() -> re.Pattern[str]:
    """A heading that is a kind of employer: "Government schools". One school heads a section on schooling."""
    kinds = rf"(?:{many(but=('alone', 'label'))}|{one(but=('school',))})"
    return re.compile(
        rf"(?!(?:the|our|your|this|that|about|what|how|why)\b){UP_TO_THREE_WORDS}{kinds}"
        rf"(?:\s?(?:/|and|&)\s?(?:[\w-]+ )?{kinds})?|{many(only=('label',))}",
        re.IGNORECASE,
    )


SECTOR_HEADING = re.compile(r"(?:industry|sector)(?: ?[:–—-] ?| \()(?P<name>[^()]{3,50}?)\)?", re.IGNORECASE)
"""A heading that says which sector it is: "Industry (Food & Drinks)", "Sector: Energy"."""

IN_PLACE = re.compile(r" (?:in|of|across) (?:the )?|, | [–—-] ")
"""Between a kind of employer and where they are."""

INDUSTRIES = re.compile(r"\b(?:industr(?:y|ies)|sectors|employers|work settings|places of employment)\b", re.IGNORECASE)
"""How kinds of employers are announced together."""

AFTER_FIGURE = re.compile(r"^\s*\((?P<name>[^()]{3,60})\)")


def names_kind(words: str) -> bool:
    """True for words in which several employers of a kind are named, or all together: "large hospitals in the east"."""
    return several_of_kind().search(words) is not None


def is_label_of_kind(label: str) -> bool:
    """True for a label that is one employer of a kind: "Private practice"."""
    return _label().fullmatch(label) is not None


def kind_of_employer(heading: str) -> str | None:
    """The kind of employer that a heading is, wherever they are: that of "Public schools in Ohio"; None for other headings."""
    if said := SECTOR_HEADING.fullmatch(heading.strip(" :")):
        return said["name"]
    name = BRACKETS.sub("", heading).strip(" :")
    if parted := IN_PLACE.search(name):
        places = find_places(name[parted.end() :])
        if places and places[0].start == 0 and not places[0].adjective:
            name = name[: parted.start()]
    return name if heading_of_kind().fullmatch(name) else None


def is_kind(words: str) -> bool:
    """True for words that are the name of a kind of employer: "emergency hospitals", "bank", "Big Tech"."""
    named = list(several_of_kind().finditer(words))
    return (bool(named) and named[-1].end() == len(words)) or is_label_of_kind(words)
