"""The country that all of a document is about, told by the places that it names and by its money."""

from __future__ import annotations

import re
from collections import Counter

from flows.extract.mentions.gazetteer import gazetteer
from flows.extract.mentions.origin_names import offices_in
from flows.extract.mentions.places import PlaceMention, find_places
from flows.extract.pages.page import Page

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

OFTEN = 2
"""Places of a country from which on a document is about it."""

MOST_READ = 20_000
"""Code points of a document that are looked through for places."""

SEVERAL = 2
"""Countries with a place of one name, at least, for that name to need others beside it."""


def countries_of(page: Page, but: str) -> Counter[str]:
    """How often the start of a document names places of each country, ``but`` for one name."""
    return Counter(each.place.country for each in page.known(_named) if each.words != but and each.place.country)


def _named(page: Page) -> list[PlaceMention]:
    return find_places(page.plain[:MOST_READ])


def country_by_code(page: Page, start: int) -> str | None:
    """The country whose code stands right before an amount of its money that starts at ``start``: "DE ~ €70k"."""
    code = CODE_BEFORE.search(page.plain, max(0, start - NEAR), start)
    signs = SIGNS_OF.get(CURRENCIES.get(code[1], ""), "") if code else ""
    return gazetteer().countries[code[1]] if code and signs and page.plain.startswith(signs, start) else None


def country_beside(page: Page, location: str) -> str | None:
    """The one country in which all other places of a document lie, for a name that places of several countries share."""
    if len({sense.country for sense in gazetteer().senses.get(location, ())}) < SEVERAL:
        return None

    countries = page.known(countries_of, location)
    return next(iter(countries)) if len(countries) == 1 else None


def dollar_country(page: Page) -> str | None:
    """The country (ISO 3166-1 alpha-2) whose dollar a bare ``$`` without a place is: the only one of which the document names
    places, an office of statistics or a register of occupations; else None."""

    return page.known(_dollar_country)


def _dollar_country(page: Page) -> str | None:
    named = page.known(countries_of, "").keys() | (offices_in(page.plain[:MOST_READ]) & DOLLAR_COUNTRIES)
    return next(iter(named)) if len(named) == 1 and named <= DOLLAR_COUNTRIES else None


def home_dollar(page: Page) -> str:
    """The dollar of a document that names ``OFTEN`` places or more, all of one country with a dollar of its own, or such a
    country's office of statistics or register of occupations; else USD."""
    offices = offices_in(page.plain[:MOST_READ]) & DOLLARS.keys()
    country = dollar_country(page)
    if country and offices == {country}:
        return DOLLARS[country]
    countries = page.known(countries_of, "")
    country, times = next(iter(countries.most_common(1)), ("US", 0))
    return DOLLARS.get(country, "USD") if len(countries) == 1 and times >= OFTEN else "USD"
