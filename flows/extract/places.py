"""Places in words: where they stand, and which country, region and city they mean.

The names come from the gazetteer. What makes a name a place is what stands around it: "Reading, UK" and "in Bath" are places,
"Reading" and "Bath" alone are not, "Boston University" is an employer. A place and the one that holds it are one mention
("Austin, TX", "London, UK"); places of an enumeration are mentions of their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.extract.gazetteer import Gazetteer, Needs, Sense, gazetteer
from flows.extract.place_context import (
    in_title_case,
    is_pronoun,
    is_whole_word,
    names_an_organisation,
    opens_a_name,
    stands_apart,
    stands_as_place,
    town_before,
)
from flows.extract.place_senses import Prefer, rivals, shared, told_apart

_STATES = re.compile(r", [A-Z]{2}(?:[-–][A-Z]{2})+(?!\w)")
_MORE_STATES = re.compile(r"(?:[-–][A-Z]{2})+(?!\w)")
_CAMPUS = re.compile(r"(?:, | at |-)[A-Z]\w+(?: [A-Z]\w+)?")
_CELL_END = re.compile(r" ?(?:$|[(|])")
_OF_A_CONTINENT = re.compile(r"(?<!\w)(?:North|South|Latin|Central|African|Native|Asian)[ -]$")
_LISTED = r"(AE|AU|BR|CA|CN|DE|ES|FR|HK|IE|IN|JP|MX|NL|NZ|PH|SG|ZA)"
"""Codes of countries that are read beside a country, between slashes: "AU/UK/US"."""

_SEPARATOR = re.compile(r", ?| \(| [-–] | ")
_CODE = re.compile(r"(?:D\.C\.|[A-Z]\.[A-Z]\.|[A-Z][A-Za-z]{1,4}\.|[A-Z]{2,3}|Qld|Vic|Tas)(?!\w)")
_NEXT_CODE = re.compile(r"(?:, (?:and |or )?| (?:and|or|&) |/)([A-Z]{2,3})(?!\w)")
_LISTED_AFTER = re.compile(rf" ?/ ?{_LISTED}(?!\w)")
_LISTED_BEFORE = re.compile(rf"(?<!\w){_LISTED} ?/ ?$")
_BESIDE = re.compile(r"(?:, (?:and |or |& )?| (?:and|or|&|vs\.?|to) | ?/ ?| \| |[-–])(?:in |the )?")
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


@dataclass(frozen=True, slots=True)
class Place:
    """A place. ``country`` is ISO 3166-1 alpha-2; ``region`` a state, province, Land or UK nation; ``city`` a city,
    metropolitan or other named area. ``name`` is canonical, or the words themselves where they don't name one known place.

    ``exact`` is False where the parts only contain what is meant ("outside London" lies in GB, "AU/UK/US" in nothing).
    """

    name: str
    country: str | None = None
    region: str | None = None
    city: str | None = None
    exact: bool = True


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Where a place stands: ``words`` is the text from ``start`` to ``end``. ``adjective``: "British", not "Britain"."""

    start: int
    end: int
    place: Place
    words: str
    adjective: bool = False


@dataclass(slots=True)
class _Candidate:
    """A name on its way to a mention; ``lacks`` is what it still needs around it."""

    start: int
    end: int
    senses: list[Sense]
    lacks: Needs = ""
    adjective: bool = False


def find_places(words: str, prefer: Prefer | None = None, country: str | None = None) -> list[PlaceMention]:
    """The places named in ``words``, from left to right, not overlapping. Linear in ``words``.

    ``prefer`` decides names that are both ("New York", "Washington"): a region unless it is "city". ``country`` (ISO 3166-1
    alpha-2) is where the words are set; like the other places named in them, it decides between cities of one name.
    """
    written, words = words, in_title_case(words) if words.isupper() else words
    names = gazetteer()
    hits = names.automaton.find_matches_as_indexes(words, overlapping=True)
    if not hits:
        return []
    starts: defaultdict[int, list[str]] = defaultdict(list)
    for number, start, end in hits:
        if is_whole_word(words, start, end):
            starts[start].append(names.names[number])
    found: list[_Candidate] = []
    at = 0
    for start in sorted(starts):
        if start >= at:
            candidates, at = _read(words, start, at, starts, names)
            found += candidates
    found = _in_company(words, _with_listed_countries(words, found))
    meanings = told_apart([rivals(candidate.senses, prefer) for candidate in found], country)
    mentions: list[PlaceMention] = []
    for candidate, meant in zip(found, meanings, strict=True):
        mentions.append(_mention(words, candidate, meant, mentions[-1].end if mentions else 0, names))
    mentions = _joined(words, mentions)
    return mentions if written is words else [replace(one, words=written[one.start : one.end]) for one in mentions]


def resolve(location: str, prefer: Prefer | None = None, country: str | None = None) -> Place:
    """The place that a location means, as a text writes it: "US", "London & South East", "outside London", "Remote".

    Several places give what holds them all, with ``exact`` False; words that name no place give a Place without parts.
    ``prefer`` and ``country`` as in ``find_places``; ``country`` also lets a bare code stand ("IN" in the US is Indiana).
    """
    name = " ".join(location.split())
    names = gazetteer()
    places = [mention.place for mention in find_places(f"in {name}", prefer, country) if not mention.adjective]
    if not places and name in names.senses:
        return _place(told_apart([rivals(names.senses[name], prefer)], country)[0], name, names)
    if not places:
        coded = [sense for sense in names.codes.get(name, ()) if country and sense.country == country]
        return _place(coded[:1], name, names) if coded else Place(name, exact=False)
    if all(place == places[0] for place in places):
        return places[0]
    within = shared([place.country or "" for place in places])
    return Place(name, within, shared([place.region or "" for place in places]) if within else None, exact=False)


def _read(words: str, start: int, floor: int, starts: dict[int, list[str]], names: Gazetteer) -> tuple[list[_Candidate], int]:
    """What stands at ``start``, the longest name that can be a place there, and where to read on; ``floor`` is read to."""
    for name in sorted(starts[start], key=len, reverse=True):
        end = start + len(name)
        if name in names.adjectives:
            if names_an_organisation(words, start, end) or _OF_A_CONTINENT.search(words, max(0, start - 9), start):
                return [], end
            return [_Candidate(start, end, [Sense("country", names.adjectives[name], "", "")], adjective=True)], end
        if name not in names.senses:
            coded = _coded(words, start, end, floor, names)
            return coded, coded[-1].end if coded else end
        held_to, senses = _held(words, name, end, starts, names)
        lacks: Needs = "" if held_to > end else names.needs[name]
        if lacks == "container" or (name == "US" and is_pronoun(words, start)):
            continue
        if names_an_organisation(words, start, held_to):
            campus = _CAMPUS.match(words, held_to) if words.endswith("University of ", 0, start) else None
            return [], campus.end() if campus else held_to
        return [_Candidate(start, held_to, senses, lacks)], held_to
    return [], start + 1


def _held(words: str, name: str, end: int, starts: dict[int, list[str]], names: Gazetteer) -> tuple[int, list[Sense]]:
    """How far the places that hold this one reach ("Austin" to "Austin, TX, USA"), and the senses that lie there."""
    senses = list(names.senses[name])
    if senses[0].kind == "area" and (states := _STATES.match(words, end)):
        return states.end(), senses
    opened = False
    for _ in range(3):
        separator = _SEPARATOR.match(words, end)
        if separator is None or (opened and separator[0] == " ("):
            break
        at = separator.end()
        holders = [(at + len(holder), names.senses[holder]) for holder in starts.get(at, ()) if holder in names.senses]
        if code := _CODE.match(words, at):
            holders.append((code.end(), names.codes.get(code[0], ())))
        held = _first_that_holds(holders, senses)
        if held is None and code and separator[0] == ", " and senses[0].kind == "city" and code[0] in names.free_codes:
            region = names.codes[code[0]][0]
            held = code.end(), [Sense("city", region.country, region.region, senses[0].city)]
        if held is None or (separator[0] == " (" and ")" not in words[held[0] : held[0] + 30]):
            break
        opened = opened or separator[0] == " ("
        end, senses = held
        if states := _MORE_STATES.match(words, end):
            end = states.end()
        if opened and words.startswith(")", end):
            end, opened = end + 1, False
    return end, senses


def _first_that_holds(holders: list[tuple[int, tuple[Sense, ...]]], senses: list[Sense]) -> tuple[int, list[Sense]] | None:
    for end, found in sorted(holders, key=lambda holder: -holder[0]):
        for holder in found:
            held = [sense for sense in senses if holder.holds(sense)]
            if held:
                return end, held
    return None


def _coded(words: str, start: int, end: int, floor: int, names: Gazetteer) -> list[_Candidate]:
    """A code with its signal: "in TX, OK and NM", a town that the gazetteer doesn't know ("Concord, ON"), or the region alone."""
    signal, code = words[start:end].rsplit(" ", 1)
    region = names.codes[code][0]
    if signal == "," and (town := town_before(words, start)) is not None and town >= floor:
        return [_Candidate(town, end, [Sense("city", region.country, region.region, words[town:start])])]
    if signal == "," and not _CELL_END.match(words, end):
        return []
    found = [_Candidate(end - len(code), end, [region])]
    while (following := _NEXT_CODE.match(words, end)) and names.codes.get(following[1], ((),))[0][:2] == region[:2]:
        found.append(_Candidate(following.start(1), following.end(), [names.codes[following[1]][0]]))
        end = following.end()
    return found


def _with_listed_countries(words: str, found: list[_Candidate]) -> list[_Candidate]:
    """The candidates, and the codes of countries that stand beside a country between slashes: "AU/UK/US"."""
    complete: list[_Candidate] = []
    ceilings = (*(candidate.start for candidate in found[1:]), len(words))
    for candidate, ceiling in zip(found, ceilings, strict=False):
        before: list[_Candidate] = []
        after: list[_Candidate] = []
        if candidate.senses[0].kind == "country":
            start, end, floor = candidate.start, candidate.end, complete[-1].end if complete else 0
            while code := _LISTED_BEFORE.search(words, max(floor, start - 7), start):
                start = code.start(1)
                before.insert(0, _Candidate(start, code.end(1), [Sense("country", code[1], "", "")]))
            while code := _LISTED_AFTER.match(words, end, ceiling):
                end = code.end(1)
                after.append(_Candidate(code.start(1), end, [Sense("country", code[1], "", "")]))
        complete += [*before, candidate, *after]
    return complete


def _in_company(words: str, found: list[_Candidate]) -> list[_Candidate]:
    """Those that have what they need around them: a preposition, a label's end, or an accepted place beside them."""
    for candidate in found:
        start, end, apart = candidate.start, candidate.end, candidate.lacks == "apart"
        if (apart and stands_apart(words, start, end)) or (
            candidate.lacks and stands_as_place(words, start, end) and (apart or not opens_a_name(words, end))
        ):
            candidate.lacks = ""
    for pairs in (pairwise(found), pairwise(reversed(found))):
        for one, other in pairs:
            first, second = sorted((one, other), key=lambda candidate: candidate.start)
            if other.lacks and not one.lacks and not one.adjective and _BESIDE.fullmatch(words, first.end, second.start):
                other.lacks = ""
    return [candidate for candidate in found if not candidate.lacks]


def _mention(words: str, candidate: _Candidate, meant: Sequence[Sense], floor: int, names: Gazetteer) -> PlaceMention:
    """The mention of a candidate with what widens or narrows it, not before ``floor``: "Greater", "area", "CBD", "outside"."""
    start, end = candidate.start, candidate.end
    place = _place(meant, words[start:end], names)
    before = words[max(floor, start - 20) : start]
    modified = before.endswith(" ") and before[before.rfind(" ", 0, -1) + 1 : -1].lower() in _MODIFIERS
    if candidate.adjective:
        modified = False
    elif modified and place.city and (metro := _METRO_BEFORE.search(before)):
        start -= len(before) - metro.start()
        place = _metropolis(place, candidate.senses[0])
    elif modified and (part := _PART_BEFORE.search(before)):
        start -= len(before) - part.start()
        place = replace(place, name=words[start:end], exact=False)
    if place.city and not candidate.adjective:
        if metro := _METRO.match(words, end):
            end = metro.end()
            place = _metropolis(place, candidate.senses[0])
        elif centre := _CENTRE.match(words, end):
            end = centre.end()
            place = replace(place, name=words[start:end], exact=False)
    if modified and (elsewhere := _ELSEWHERE.search(words, max(floor, start - 20), start)):
        start = elsewhere.start()
        within = elsewhere[1] or place.region or place.city
        place = Place(words[start:end], place.country if within else None, exact=False)
    return PlaceMention(start, end, place, words[start:end], candidate.adjective)


def _metropolis(place: Place, sense: Sense) -> Place:
    """The metropolitan area of a city; an area is its own."""
    if sense.kind == "area" or place.name.startswith("Greater ") or not place.exact:
        return place
    return replace(place, name=f"Greater {place.city}", city=f"Greater {place.city}")


def _joined(words: str, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """The mentions, with the cities of one region that a dash joins as the one metropolitan area that they name."""
    joined: list[PlaceMention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if (
            last
            and _JOINT.fullmatch(words, last.end, mention.start)
            and last.place.city
            and mention.place.city
            and (last.place.country, last.place.region) == (mention.place.country, mention.place.region)
        ):
            joined[-1] = replace(
                last,
                end=mention.end,
                words=words[last.start : mention.end],
                place=_metropolis(last.place, Sense("city", "", "", "")),
            )
        else:
            joined.append(mention)
    return joined


def _place(meant: Sequence[Sense], written: str, names: Gazetteer) -> Place:
    """The place that the senses share; without a shared name, the words as written."""
    country = shared([sense.country for sense in meant])
    region = shared([sense.region for sense in meant]) if country else None
    city = shared([sense.city for sense in meant])
    name = city or region or names.countries.get(country or "", written)
    if not meant[0].country:  # an area of several countries
        return Place(name, exact=False)
    return Place(name, country, region, city, exact=bool(city or not meant[0].city))
