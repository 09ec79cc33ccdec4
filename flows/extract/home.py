"""The country that all of a document is about, told by the places that it names and by its money."""

from __future__ import annotations

import re
from collections import Counter

from flows.extract.gazetteer import gazetteer
from flows.extract.page import Page
from flows.extract.places import find_places

DOLLARS = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}
"""What a bare ``$`` means in countries with a dollar of their own."""

HOME = re.compile(
    r"\b(?:Canada|Canadian|Ontario|Alberta|Quebec|British Columbia|Manitoba|Saskatchewan|Nova Scotia|Australia|"
    r"Australian|Queensland|"
    r"New South Wales|NSW|Sydney|Melbourne|Toronto|Vancouver|New Zealand|Auckland|Singapore|Hong Kong)\b"
)
"""Of which a document names one that is looked through for its dollar; others keep the dollar of the United States."""

REGISTERS = {
    "US": re.compile(r"\bBLS\b|\bBureau of Labor\b|\bO\*NET\b|\bDepartment of Labor\b"),
    "CA": re.compile(r"\bJob ?Bank\b|\bStatistics Canada\b|\bStatCan\b|\bRed Seal\b"),
    "AU": re.compile(r"\bANZSCO\b|\bAustralian Bureau of Statistics\b|\bFair Work\b"),
    "SG": re.compile(r"\bMinistry of Manpower\b|\bSkillsFuture\b"),
}
"""Offices of statistics and registers of occupations by which a document tells its country."""

DOLLAR_COUNTRIES = frozenset({"US", *DOLLARS})

OFTEN = 3
"""Places of a country from which on a document is about it."""

MOST_READ = 20_000
"""Code points of a document that are looked through for places."""

EUROS = re.compile(r"€|\bEUR\b")
MONEY = {
    "GB": re.compile(r"£|\bGBP\b"),
    "IN": re.compile(r"₹|\bINR\b|\bRs\b|\blakhs?\b|\bLPA\b", re.IGNORECASE),
    "SG": re.compile(r"\bSGD\b|S\$|SG\$"),
    "AU": re.compile(r"\bAUD\b|AU?\$|Australian dollars"),
    "CA": re.compile(r"\bCAD\b|CA?\$|Canadian dollars"),
    "NZ": re.compile(r"\bNZD\b|NZ\$"),
    **dict.fromkeys(("DE", "IE", "FR", "NL", "AT", "ES", "IT", "BE", "FI"), EUROS),
}
"""How the money of a country is written."""

OPENING_BLOCKS = 6
"""Headings and paragraphs at the head of a document in which it names the country that it is about."""

MOST_OPENING = 12
"""Blocks of a document among which these are."""


def only_country(page: Page) -> str | None:
    """The country that a document opens with and whose money it counts, where it names no other country: else None.

    Not of the United States, whose name and whose dollar stand in texts about any place.
    """

    def find(_: str) -> str | None:
        opening = [index for index, block in enumerate(page.blocks[:MOST_OPENING]) if block.kind in ("heading", "paragraph")]
        named = [each for index in opening[:OPENING_BLOCKS] for each in find_places(page.words(index))]
        first = next((each for each in named if not each.place.region and not each.place.city), None)
        country = first.place.country if first else None
        if first is None or country not in MONEY or not MONEY[country].search(page.plain):
            return None
        if {each.place.country for each in find_places(page.plain[:MOST_READ])} - {None} != {country}:
            return None
        return gazetteer().countries[country] if first.adjective else first.words

    return page.once("only country", -1, find)


def dollar_country(page: Page) -> str | None:
    """The country (ISO 3166-1 alpha-2) whose dollar a bare ``$`` without a place is: the only one of which the document names
    places, an office of statistics or a register of occupations; else None."""

    def find(_: str) -> str | None:
        plain = page.plain[:MOST_READ]
        named = {each.place.country for each in find_places(plain)} - {None}
        named |= {country for country, office in REGISTERS.items() if office.search(plain)}
        return named.pop() if len(named) == 1 and named <= DOLLAR_COUNTRIES else None

    return page.once("dollar country", -1, find)


def home_dollar(page: Page) -> str:
    """The dollar of a document that names ``OFTEN`` places or more, all of one country with a dollar of its own, or such a
    country's office of statistics or register of occupations; else USD."""
    plain = page.plain
    country = dollar_country(page) if any(office.search(plain) for office in REGISTERS.values()) else None
    if country in DOLLARS and REGISTERS[country].search(plain, 0, MOST_READ):
        return DOLLARS[country]
    if HOME.search(plain, 0, MOST_READ) is None:
        return "USD"
    countries = Counter(each.place.country for each in find_places(plain[:MOST_READ]) if each.place.country)
    country, times = next(iter(countries.most_common(1)), ("US", 0))
    return DOLLARS.get(country, "USD") if len(countries) == 1 and times >= OFTEN else "USD"
