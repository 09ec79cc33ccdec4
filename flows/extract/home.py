"""The country that all of a document is about, told by the places that it names and by its money."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from flows.extract.currencies import currencies_in
from flows.extract.gazetteer import gazetteer
from flows.extract.origin_names import offices_in
from flows.extract.page import Page
from flows.extract.places import find_places, resolve

DOLLARS = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}
"""What a bare ``$`` means in countries with a dollar of their own."""

CURRENCIES = {**DOLLARS, "GB": "GBP", "IN": "INR", **dict.fromkeys(("DE", "IE", "FR", "NL", "AT", "ES", "IT", "BE", "FI"), "EUR")}
"""The currency (ISO 4217) of the countries that a document is taken to be about where it opens with their name."""

DOLLAR_COUNTRIES = frozenset({"US", *DOLLARS})
"""The countries (ISO 3166-1 alpha-2) whose money a bare ``$`` can be."""

SIGNS_OF = {"EUR": "€", "GBP": "£", "INR": "₹"}
"""The signs of money that no other country's code goes with; "CA $90k" may be California."""
CODE_BEFORE = re.compile(r"(?<![\w&/.-])(?!IT\b)([A-Z]{2})(?: ?[~≈:–—-]| \()? ?[~≈]?\Z")
"""A code of two letters (ISO 3166-1) right before an amount; not Italy's, which is a trade, too."""
NEAR = 8
"""Code points before an amount in which its country's code is looked for."""

OFTEN = 3
"""Places of a country from which on a document is about it."""

MOST_READ = 20_000
"""Code points of a document that are looked through for places."""

SEVERAL = 2
"""Countries with a place of one name, at least, for that name to need others beside it."""
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
        blocks = [(index, page.blocks[index]) for index in opening[:OPENING_BLOCKS]]
        naming = [index for index, block in blocks if page.signalled("places", block.start, block.end)]
        named = [each for index in naming for each in find_places(page.words(index))]
        first = next((each for each in named if each.place.exact and not each.place.region and not each.place.city), None)
        country = first.place.country if first else None
        if first is None or country not in CURRENCIES or CURRENCIES[country] not in currencies_in(page.plain):
            return None
        if {each.place.country for each in find_places(page.plain[:MOST_READ])} - {None} != {country}:
            return None
        return gazetteer().countries[country] if first.adjective else first.words

    return page.once("only country", -1, find)


def is_money_of(name: str, currency: str) -> bool:
    """False for the money of another country; a dollar may be that of any country with one."""
    country = resolve(name).country
    return country in DOLLARS or CURRENCIES.get(country or "", currency) == currency


def country_by_code(page: Page, start: int) -> str | None:
    """The country whose code stands right before an amount of its money that starts at ``start``: "DE ~ €70k"."""
    code = CODE_BEFORE.search(page.plain, max(0, start - NEAR), start)
    signs = SIGNS_OF.get(CURRENCIES.get(code[1], ""), "") if code else ""
    return gazetteer().countries[code[1]] if code and signs and page.plain.startswith(signs, start) else None


def country_beside(page: Page, location: str) -> str | None:
    """The one country in which all other places of a document lie, for a name that places of several countries share."""
    if len({sense.country for sense in gazetteer().senses.get(location, ())}) < SEVERAL:
        return None

    def find() -> str | None:
        named = {each.place.country for each in find_places(page.plain[:MOST_READ]) if each.words != location} - {None}
        return named.pop() if len(named) == 1 else None

    return page.kept("country beside", (location,), find)


def dollar_country(page: Page) -> str | None:
    """The country (ISO 3166-1 alpha-2) whose dollar a bare ``$`` without a place is: the only one of which the document names
    places, an office of statistics or a register of occupations; else None."""

    def find(_: str) -> str | None:
        plain = page.plain[:MOST_READ]
        named = {each.place.country for each in find_places(plain)} - {None}
        named |= offices_in(plain) & DOLLAR_COUNTRIES
        return named.pop() if len(named) == 1 and named <= DOLLAR_COUNTRIES else None

    return page.once("dollar country", -1, find)


def home_dollar(page: Page) -> str:
    """The dollar of a document that names ``OFTEN`` places or more, all of one country with a dollar of its own, or such a
    country's office of statistics or register of occupations; else USD."""
    read = page.plain[:MOST_READ]
    offices = offices_in(read) & DOLLARS.keys()
    country = dollar_country(page)
    if country and offices == {country}:
        return DOLLARS[country]
    names = gazetteer()
    named = (number for number, _, _ in names.automaton.find_matches_as_indexes(read, overlapping=True))
    if _numbers_with_dollars().isdisjoint(named):
        return "USD"
    countries = Counter(each.place.country for each in find_places(read) if each.place.country)
    country, times = next(iter(countries.most_common(1)), ("US", 0))
    return DOLLARS.get(country, "USD") if len(countries) == 1 and times >= OFTEN else "USD"


@cache
def _numbers_with_dollars() -> frozenset[int]:
    """The names of the gazetteer, by number, that can mean a place in a country of ``DOLLARS``."""
    names = gazetteer()

    def countries(name: str) -> set[str]:
        senses = names.senses.get(name, ()) or names.codes.get(name.rpartition(" ")[2], ())
        return {sense.country for sense in senses} | {names.adjectives.get(name, "")}

    return frozenset(number for number, name in enumerate(names.names) if not DOLLARS.keys().isdisjoint(countries(name)))
