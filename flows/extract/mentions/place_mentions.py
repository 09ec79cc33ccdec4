"""From a name that is a place to the mention of it: what it means, and how far it reaches ("Greater ...", "... CBD")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.extract.mentions.gazetteer import Gazetteer, Needs, Sense
from flows.extract.mentions.place_senses import shared

_JOINT = re.compile(r"[-–]| [–—] ")
_METRO = re.compile(r" (?:[Mm]etro(?:politan)?(?: [Ss]tatistical)?(?: [Aa]rea| [Rr]egion)?|[Aa]rea|[Rr]egion)(?!\w)")
_CENTRE = re.compile(r" (?:CBD|[Cc]ity [Cc]ent(?:re|er))(?!\w)")
_METRO_BEFORE = re.compile(r"(?<!\w)(?:Greater|Metro|Metropolitan|greater|metropolitan) $")
_PART_BEFORE = re.compile(
    r"(?<!\w)(?:[Dd]owntown|[Mm]idtown|[Cc]entral|[Ii]nner|[Oo]uter|[Uu]pstate|[Rr]ural"
    r"|(?:[Nn]orth|[Ss]outh)(?:[- ]?(?:east|west|East|West))?(?:ern)?(?: of)?|(?:[Ee]ast|[Ww]est)(?:ern)?(?: of)?) $"
)
_MODIFIERS = frozenset({
    *("beyond", "central", "downtown", "east", "eastern", "except", "excluding", "for", "greater", "inner", "metro"),
    *("metropolitan", "midtown", "north", "northeast", "northeastern", "northern", "northwest", "northwestern", "of", "outer"),
    *("outside", "rural", "south", "southeast", "southeastern", "southern", "southwest", "southwestern", "than", "the"),
    *("upstate", "west", "western"),
})  # fmt: skip
"""The words before a name that can widen or narrow it; the patterns below are tried after these only."""
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:outside(?: of)?|excluding|except(?: for)?|other than|beyond|(rest of)) (?:the )?$", re.IGNORECASE
)


class Place(NamedTuple):
    """A place. ``country`` is ISO 3166-1 alpha-2; ``region`` a state, province, Land or UK nation; ``city`` a city,
    metropolitan or other named area. ``name`` is canonical, or the words themselves where they don't name one known place.

    ``exact`` is False where the parts only contain what is meant ("outside London" lies in GB, "AU/UK/US" in nothing).
    """

    name: str
    country: str | None = None
    region: str | None = None
    city: str | None = None
    exact: bool = True


class PlaceMention(NamedTuple):
    """Where a place stands: ``words`` is the text from ``start`` to ``end``. ``adjective``: "British", not "Britain"."""

    start: int
    end: int
    place: Place
    words: str
    adjective: bool = False


@dataclass(slots=True)
class Candidate:
    """A name on its way to a mention; ``lacks`` is what it still needs around it."""

    start: int
    end: int
    senses: list[Sense]
    lacks: Needs = ""
    adjective: bool = False


def mention_of(words: str, candidate: Candidate, meant: Sequence[Sense], floor: int, names: Gazetteer) -> PlaceMention:
    """The mention of a candidate with what widens or narrows it, not before ``floor``: "Greater", "area", "CBD", "outside"."""
    start, end = candidate.start, candidate.end
    place = place_of(meant, words[start:end], names)
    before = words[max(floor, start - 20) : start]
    modified = before.endswith(" ") and before[before.rfind(" ", 0, -1) + 1 : -1].lower() in _MODIFIERS
    if candidate.adjective:
        modified = False
    elif modified and place.city and (metro := _METRO_BEFORE.search(before)):
        start -= len(before) - metro.start()
        place = _metropolis(place, candidate.senses[0])
    elif modified and (part := _PART_BEFORE.search(before)):
        start -= len(before) - part.start()
        place = place._replace(name=words[start:end], exact=False)
    if place.city and not candidate.adjective:
        if metro := _METRO.match(words, end):
            end = metro.end()
            place = _metropolis(place, candidate.senses[0])
        elif centre := _CENTRE.match(words, end):
            end = centre.end()
            place = place._replace(name=words[start:end], exact=False)
    if modified and (elsewhere := _ELSEWHERE.search(words, max(floor, start - 20), start)):
        start = elsewhere.start()
        within = elsewhere[1] or place.region or place.city
        place = Place(words[start:end], place.country if within else None, exact=False)
    return PlaceMention(start, end, place, words[start:end], candidate.adjective)


def _metropolis(place: Place, sense: Sense) -> Place:
    """The metropolitan area of a city; an area is its own."""
    if sense.kind == "area" or place.name.startswith("Greater ") or not place.exact:
        return place
    return place._replace(name=f"Greater {place.city}", city=f"Greater {place.city}")


def joined(words: str, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """The mentions, with the cities of one region that a dash joins as the one metropolitan area that they name."""
    whole: list[PlaceMention] = []
    for mention in mentions:
        last = whole[-1] if whole else None
        if (
            last
            and _JOINT.fullmatch(words, last.end, mention.start)
            and last.place.city
            and mention.place.city
            and (last.place.country, last.place.region) == (mention.place.country, mention.place.region)
        ):
            whole[-1] = last._replace(
                end=mention.end,
                words=words[last.start : mention.end],
                place=_metropolis(last.place, Sense("city", "", "", "")),
            )
        else:
            whole.append(mention)
    return whole


def place_of(meant: Sequence[Sense], written: str, names: Gazetteer) -> Place:
    """The place that the senses share; without a shared name, the words as written."""
    country = shared([sense.country for sense in meant])
    region = shared([sense.region for sense in meant]) if country else None
    city = shared([sense.city for sense in meant])
    name = city or region or names.countries.get(country or "", written)
    if not meant[0].country:  # an area of several countries
        return Place(name, exact=False)
    return Place(name, country, region, city, exact=bool(city or not meant[0].city))
