"""The names of places, read from ``lexicon/places_*.csv``: what each can mean, and what it needs around it to mean a place.

Countries, regions (states, provinces, Länder, UK nations), areas (metropolitan, or several regions), cities and towns.
Names, countries and populations of cities are GeoNames' (CC BY 4.0), see the files.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple, cast

import ahocorasick_rs

from flows.extract.mentions.lexicon_tables import rows

Needs = Literal["", "apart", "preposition", "container"]
NEEDS: tuple[Needs, ...] = ("", "apart", "preposition", "container")
"""What a name needs to be read as a place, from least to most: nothing; no capitalised neighbour, as it is a person's
name too (Austin); a preposition, a label's end or another place beside it (Jackson); the region or country that holds
it, as it is a word too (Reading, Mobile)."""

Kind = Literal["region", "country", "area", "city"]
KINDS: tuple[Kind, ...] = ("region", "country", "area", "city")
"""Which sense of a name is taken first: Georgia and Washington are states unless something says otherwise."""

CODE_SIGNALS = (", ", "in ", "In ")
"""What stands before a region's code where it can be one: the automaton looks for ", TX" and "in TX", not for "TX"."""

LONGEST_CODE = 4
"""Letters in capitals that are a code or another short form; the name of a country is longer where it is shouted: "In INDIA"."""

AREA_THOUSANDS = 500
"""People (thousands) taken for an area, whose population the lexicon does not give, when a city has the same name."""


class Sense(NamedTuple):
    """One thing that a name can mean. ``country`` is ISO 3166-1 alpha-2, '' for several; ``region`` and ``city`` '' for none."""

    kind: Kind
    country: str
    region: str
    city: str
    thousands: int = 0

    def holds(self, other: Sense) -> bool:
        """True where ``other`` lies in this country or region, and is not the same."""
        if self.city or not self.country or self.country != other.country:
            return False
        return (bool(other.region) or bool(other.city)) if not self.region else self.region == other.region and bool(other.city)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """``names[i]`` is pattern i of ``automaton``: a name, an adjective, or a code with its signal.

    ``senses`` and ``needs`` are by name; ``adjectives`` ("British") and ``countries`` lead to and from a country's code.

    ``codes`` lead to the regions and countries that they stand for, and count only after a place that lies there ("Gary, IN");
    ``free_codes``, which are no words or other abbreviations, also after any town and after "in" ("in TX").
    """

    automaton: ahocorasick_rs.AhoCorasick
    names: tuple[str, ...]
    senses: dict[str, tuple[Sense, ...]]
    needs: dict[str, Needs]
    adjectives: dict[str, str]
    codes: dict[str, tuple[Sense, ...]]
    free_codes: frozenset[str]
    countries: dict[str, str]


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, read once per process (about 0.05 s)."""
    senses: defaultdict[str, list[Sense]] = defaultdict(list)
    needs: dict[str, Needs] = {}
    adjectives: dict[str, str] = {}
    codes: defaultdict[str, list[Sense]] = defaultdict(list)
    free_codes: list[str] = []
    countries: dict[str, str] = {}

    def add(sense: Sense, name: str, aliases: str, need: str) -> None:
        for spelling in (name, *aliases.split("|")) if aliases else (name,):
            if spelling not in senses or NEEDS.index(needs[spelling]) > NEEDS.index(need):
                needs[spelling] = cast(Needs, need)
            senses[spelling].append(sense)

    for code, name, aliases, adjective, need in rows("places_countries.csv"):
        sense = Sense("country", code, "", "")
        countries[code] = name
        codes[code].append(sense)
        add(sense, name, "|".join(filter(None, (aliases, name.upper()))) if len(name) > LONGEST_CODE else aliases, need)
        adjectives.update((word, code) for word in adjective.split("|") if word)
    for country, region, free, bound, aliases, need in rows("places_regions.csv"):
        sense = Sense("region", country, region, "")
        free_codes.extend(filter(None, free.split("|")))
        for code in filter(None, f"{free}|{bound}".split("|")):
            codes[code].append(sense)
        add(sense, region, aliases, need)
    for country, region, area, aliases, need in rows("places_areas.csv"):
        add(Sense("area", country, region, area, AREA_THOUSANDS), area, aliases, need)
    for city, country, region, thousands, aliases, need in rows("places_cities.csv"):
        add(Sense("city", country, region, city, int(thousands)), city, aliases, need)
    for country, region, towns in rows("places_towns.csv"):
        for town in towns.split("|"):
            add(Sense("city", country, region, town), town, "", "container")

    signals = (signal + code for code in free_codes for signal in CODE_SIGNALS)
    names = tuple(dict.fromkeys((*senses, *adjectives, *signals)))
    return Gazetteer(
        automaton=ahocorasick_rs.AhoCorasick(names),
        names=names,
        senses={name: _ranked(found) for name, found in senses.items()},
        needs=needs,
        adjectives=adjectives,
        codes={code: _ranked(found) for code, found in codes.items()},
        free_codes=frozenset(free_codes),
        countries=countries,
    )


def _ranked(senses: list[Sense]) -> tuple[Sense, ...]:
    return tuple(sorted(senses, key=lambda s: (KINDS.index(s.kind), -s.thousands)) if len(senses) > 1 else senses)
