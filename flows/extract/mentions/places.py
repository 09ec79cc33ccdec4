"""Places in words: where they stand, and which country, region and city they mean.

The names come from the gazetteer. What makes a name a place is what stands around it: "Reading, UK" and "in Bath" are places,
"Reading" and "Bath" alone are not, "Boston University" is an employer. A place and the one that holds it are one mention
("Austin, TX", "London, UK"); places of an enumeration are mentions of their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise

from flows.extract.mentions.gazetteer import Gazetteer, Needs, Sense, gazetteer
from flows.extract.mentions.place_context import (
    in_title_case,
    is_whole_word,
    names_an_organisation,
    opens_a_name,
    stands_apart,
    stands_as_place,
    town_before,
)
from flows.extract.mentions.place_mentions import Candidate, Place, PlaceMention, joined, mention_of, place_of
from flows.extract.mentions.place_senses import Prefer, rivals, shared, told_apart

__all__ = ["Place", "PlaceMention", "Prefer", "find_places", "resolve"]

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

_OF_PEOPLE = re.compile(
    r" (?:citizen|(?:security|secret) clearance|medical licensing|passport|work (?:authori[sz]ation|permit))", re.I
)
"""After a country whose papers somebody holds, wherever that is: "U.S. citizenship"."""


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
    found: list[Candidate] = []
    at = 0
    for start in sorted(starts):
        if start >= at:
            candidates, at = _read(words, start, at, starts, names)
            found += candidates
    found = _in_company(words, _with_listed_countries(words, found))
    meanings = told_apart([rivals(candidate.senses, prefer, country) for candidate in found], country)
    mentions: list[PlaceMention] = []
    for candidate, meant in zip(found, meanings, strict=True):
        mentions.append(mention_of(words, candidate, meant, mentions[-1].end if mentions else 0, names))
    mentions = [each for each in joined(words, mentions) if not _OF_PEOPLE.match(words, each.end)]
    return mentions if written is words else [one._replace(words=written[one.start : one.end]) for one in mentions]


@lru_cache(maxsize=10_000)
def resolve(location: str, prefer: Prefer | None = None, country: str | None = None) -> Place:
    """The place that a location means, as a text writes it: "US", "London & South East", "outside London", "Remote".

    Several places give what holds them all, with ``exact`` False; words that name no place give a Place without parts.
    ``prefer`` and ``country`` as in ``find_places``; ``country`` also lets a bare code stand ("IN" in the US is Indiana).
    """
    name = " ".join(location.split())
    names = gazetteer()
    places = [mention.place for mention in find_places(f"in {name}", prefer, country) if not mention.adjective]
    if not places and name in names.senses:
        return place_of(told_apart([rivals(names.senses[name], prefer, country)], country)[0], name, names)
    coded = [sense for sense in names.codes.get(name, ()) if country and sense.country == country]
    if not places or (coded and all(place.country != country for place in places)):
        return place_of(coded[:1], name, names) if coded else Place(name, exact=False)
    if all(place == places[0] for place in places):
        return places[0]
    within = shared([place.country or "" for place in places])
    return Place(name, within, shared([place.region or "" for place in places]) if within else None, exact=False)


def _read(words: str, start: int, floor: int, starts: dict[int, list[str]], names: Gazetteer) -> tuple[list[Candidate], int]:
    """What stands at ``start``, the longest name that can be a place there, and where to read on; ``floor`` is read to."""
    for name in sorted(starts[start], key=len, reverse=True):
        end = start + len(name)
        if name in names.adjectives:
            if names_an_organisation(words, start, end) or _OF_A_CONTINENT.search(words, max(0, start - 9), start):
                return [], end
            return [Candidate(start, end, [Sense("country", names.adjectives[name], "", "")], adjective=True)], end
        if name not in names.senses:
            coded = _coded(words, start, end, floor, names)
            return coded, coded[-1].end if coded else end
        held_to, senses = _held(words, name, end, starts, names)
        lacks: Needs = "" if held_to > end else names.needs[name]
        if lacks == "container":
            continue
        if names_an_organisation(words, start, held_to):
            campus = _CAMPUS.match(words, held_to) if words.endswith("University of ", 0, start) else None
            return [], campus.end() if campus else held_to
        return [Candidate(start, held_to, senses, lacks)], held_to
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
        code = _code_at(words, at, names)
        holders.append((at + len(code), names.codes.get(code, ())))
        held = _first_that_holds(holders, senses)
        if held is None and separator[0] == ", " and senses[0].kind == "city" and code in names.free_codes:
            region = names.codes[code][0]
            held = at + len(code), [Sense("city", region.country, region.region, senses[0].city)]
        if held is None or (separator[0] == " (" and ")" not in words[held[0] : held[0] + 30]):
            break
        opened = opened or separator[0] == " ("
        end, senses = held
        if states := _MORE_STATES.match(words, end):
            end = states.end()
        if opened and words.startswith(")", end):
            end, opened = end + 1, False
    return end, senses


def _code_at(words: str, at: int, names: Gazetteer) -> str:
    """What looks like the code of a region, without the full stop of its sentence ("TX.") but with its own ("Tex.")."""
    found = _CODE.match(words, at)
    if found is None:
        return ""
    return found[0] if found[0] in names.codes else found[0].removesuffix(".")


def _first_that_holds(holders: list[tuple[int, tuple[Sense, ...]]], senses: list[Sense]) -> tuple[int, list[Sense]] | None:
    for end, found in sorted(holders, key=lambda holder: -holder[0]):
        for holder in found:
            held = [sense for sense in senses if holder.holds(sense)]
            if held:
                return end, held
    return None


def _coded(words: str, start: int, end: int, floor: int, names: Gazetteer) -> list[Candidate]:
    """A code with its signal: "in TX, OK and NM", a town that the gazetteer doesn't know ("Concord, ON"), or the region alone."""
    signal, code = words[start:end].rsplit(" ", 1)
    region = names.codes[code][0]
    if signal == "," and (town := town_before(words, start)) is not None and town >= floor:
        return [Candidate(town, end, [Sense("city", region.country, region.region, words[town:start])])]
    if signal == "," and not _CELL_END.match(words, end):
        return []
    found = [Candidate(end - len(code), end, [region])]
    while (following := _NEXT_CODE.match(words, end)) and names.codes.get(following[1], ((),))[0][:2] == region[:2]:
        found.append(Candidate(following.start(1), following.end(), [names.codes[following[1]][0]]))
        end = following.end()
    return found


def _with_listed_countries(words: str, found: list[Candidate]) -> list[Candidate]:
    """The candidates, and the codes of countries that stand beside a country between slashes: "AU/UK/US"."""
    complete: list[Candidate] = []
    ceilings = (*(candidate.start for candidate in found[1:]), len(words))
    for candidate, ceiling in zip(found, ceilings, strict=False):
        before: list[Candidate] = []
        after: list[Candidate] = []
        if candidate.senses[0].kind == "country":
            start, end, floor = candidate.start, candidate.end, complete[-1].end if complete else 0
            while code := _LISTED_BEFORE.search(words, max(floor, start - 7), start):
                start = code.start(1)
                before.insert(0, Candidate(start, code.end(1), [Sense("country", code[1], "", "")]))
            while code := _LISTED_AFTER.match(words, end, ceiling):
                end = code.end(1)
                after.append(Candidate(code.start(1), end, [Sense("country", code[1], "", "")]))
        complete += [*before, candidate, *after]
    return complete


def _in_company(words: str, found: list[Candidate]) -> list[Candidate]:
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
