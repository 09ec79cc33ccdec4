"""Origins in words: the third parties that a text names for its figures ("according to Glassdoor", "BLS projects", "(Indeed)").

Known names come from the lexicon, unknown ones from the words of attribution around them. Which figure an origin belongs to is
not decided here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

import ahocorasick_rs

from flows.extract.mentions import origin_context as context
from flows.extract.mentions.origin_names import canonical_origin, origin_names, origin_of_url
from flows.extract.mentions.place_context import is_whole_word
from flows.extract.mentions.places import find_places

__all__ = ["OriginMention", "canonical_origin", "find_origins", "origin_of_url"]

Strength = Literal["attributed", "named"]
"""Whether words of attribution make a name the origin of something, or it only stands there."""

_Kind = Literal["name", "introduction", "verb", "publication", "body", "sort"]
_ARTICLE = re.compile(r"(?:The|An?) (?=.)")
_OPENS = re.compile(r"(?:^|[.!?:;•–—|(] ?)(?:[Tt]he |[Aa]n? )?$")
"""Before a name that opens a sentence or an entry."""

_PLURAL = re.compile(r"s?(?!\w)")
"""After a kind of publication: a "Registered Reporter" or "Land Surveyor" is none."""

_SHORT = re.compile(r" \(([A-Z]{2,8})\)")
"""After a name: how it is abbreviated."""


LONGEST_BODY = 80
"""Code points of words before the word for a body that is named alone, at most."""


class OriginMention(NamedTuple):
    """A third party named between ``start`` and ``end``; ``name`` is its canonical short name.

    ``strength`` is "attributed" where words of attribution make it the origin of something, "named" where it only stands there.
    """

    start: int
    end: int
    name: str
    strength: Strength


@dataclass(slots=True)
class _Candidate:
    """A spelling of the lexicon; ``accepted`` where it is surely a name."""

    start: int
    end: int
    name: str
    attributed: bool
    accepted: bool


@dataclass(frozen=True, slots=True)
class _Scanner:
    """One automaton for the spellings of the lexicon and the words of attribution; ``kinds[i]`` says what pattern i is."""

    automaton: ahocorasick_rs.AhoCorasick
    kinds: tuple[_Kind, ...]


@cache
def _scanner() -> _Scanner:
    patterns: dict[str, _Kind] = {
        **dict.fromkeys(context.INTRODUCTIONS, "introduction"),
        **dict.fromkeys(context.VERBS, "verb"),
        **dict.fromkeys(context.PUBLICATIONS, "publication"),
        **dict.fromkeys(context.BODIES, "body"),
        **dict.fromkeys(context.KINDS, "sort"),
        **dict.fromkeys(origin_names().spellings, "name"),
    }
    return _Scanner(
        ahocorasick_rs.AhoCorasick(patterns, implementation=ahocorasick_rs.Implementation.DFA), tuple(patterns.values())
    )


def origin_signals(words: str) -> list[int]:
    """Where names and words of attribution stand, as offsets: there is no origin in words without one."""
    return [start for _, start, _ in _scanner().automaton.find_matches_as_indexes(words, overlapping=True)]


def find_origins(words: str) -> list[OriginMention]:
    """The origins named in ``words``, from left to right, not overlapping. Linear in ``words``."""
    scanner = _scanner()
    hits = scanner.automaton.find_matches_as_indexes(words, overlapping=True)
    if not hits:
        return []
    names: dict[int, int] = {}
    introductions: list[int] = []
    found: list[OriginMention | None] = []
    for number, start, end in hits:
        kind = scanner.kinds[number]
        if kind == "name":
            if is_whole_word(words, start, end):
                names[start] = end
        elif kind != "introduction":
            found.append(_worded(words, kind, start, end))
        elif _may_introduce(words, start):
            introductions.append(end)
            found.append(_introduced(words, start, end))
    known = _in_company(words, _known(words, names, introductions))
    return _enumerated(words, _apart(known, [_short(words, mention) for mention in found if mention]))


def _may_introduce(words: str, start: int) -> bool:
    """True where words of attribution stand on their own: no "from" of "open from", none within a word."""
    apart = words[start] == "," or not words[start - 1 : start].isalnum()
    return apart and not context.IN_A_YEAR.match(words, start) and not words.endswith(("open ", "Open "), 0, start)


def _worded(words: str, kind: _Kind, start: int, end: int) -> OriginMention | None:
    """The origin that a word of attribution, which is no introduction, makes of the name beside it."""
    match kind:
        case "verb":
            return _speaking(words, start, end)
        case "publication":
            return _publishing(words, start) if words[end - 1] == " " or _PLURAL.match(words, end) else None
        case "sort":
            return _of_sort(words, end)
    return _listed(words, start, end) if start < LONGEST_BODY else None


def _short(words: str, mention: OriginMention) -> OriginMention:
    """A mention under the short name that the text gives it: "the Institute of Building Trades (IBT)" is "IBT"."""
    short = _SHORT.match(words, mention.end)
    written = words[mention.start : mention.end]
    if mention.strength == "named" or short is None:
        return mention
    # "the Association of German Engineers (VDI)": the initials of a body abroad are of its own language.
    abroad = any(body in written for body in context.BODIES)
    initials = "".join(each[0] for each in written.split())
    if not abroad and short[1] not in ("".join(each for each in written if each.isupper()), initials.upper()):
        return mention
    return mention._replace(name=canonical_origin(short[1]))


def _known(words: str, names: dict[int, int], introductions: list[int]) -> list[_Candidate]:
    """The spellings of the lexicon, with what stands around them."""
    lexicon = origin_names()
    found: list[_Candidate] = []
    for start in sorted(names):
        end = names[start]
        if found and start < found[-1].end:
            continue
        spelling = words[start:end]
        needs = lexicon.needs.get(spelling, "")
        if needs and context.follows_a_name(words, start):
            continue
        attributed = (
            _is_introduced(words, start, introductions)
            or context.attributes_after(words, end)
            or (needs != "attribution" and context.attributes_around(words, start, end))
            or (not needs and context.is_label(words, start, end))
            or (needs == "company" and context.labels_money(words, start, end))
        )
        accepted = attributed or not needs or (needs == "company" and context.keeps_company(words, start, end))
        if accepted or needs == "company":
            found.append(_Candidate(start, end, lexicon.spellings[spelling], attributed, accepted))
    return found


def _is_introduced(words: str, start: int, introductions: list[int]) -> bool:
    nearest = bisect_right(introductions, start) - 1
    if nearest < 0 or start - introductions[nearest] > 60:
        return False
    return context.LEAD.fullmatch(words, introductions[nearest], start) is not None


def _in_company(words: str, found: list[_Candidate]) -> list[OriginMention]:
    """The candidates that are accepted, or stand beside one that is; "Name (Short Name)" is one."""
    for pairs in (pairwise(found), pairwise(reversed(found))):
        for one, other in pairs:
            first, second = sorted((one, other), key=lambda candidate: candidate.start)
            if one.accepted and context.BESIDE.fullmatch(words, first.end, second.start):
                other.accepted = True
    mentions: list[OriginMention] = []
    for candidate in found:
        start, end = candidate.start, candidate.end
        if (
            mentions
            and mentions[-1].name == candidate.name
            and words[mentions[-1].end : start] == " ("
            and words[end : end + 1] == ")"
        ):
            mentions[-1] = mentions[-1]._replace(end=end + 1)
        elif candidate.accepted:
            mentions.append(OriginMention(start, end, candidate.name, "attributed" if candidate.attributed else "named"))
    return mentions


def _introduced(words: str, start: int, end: int) -> OriginMention | None:
    """A name or host after words of attribution: "according to Acme", "pulled from pay.example.com"."""
    lead = context.PLAIN_LEAD.match(words, end)
    at = lead.end() if lead else end
    office = context.OFFICER.match(words, at)
    at = office.end() if office else at
    if run := context.NAME.match(words, at):
        whole = " of " in run[0] or " for " in run[0]
        name = run[0] if whole else run[0].partition(" and ")[0]
        rate = words[max(0, start - 2) : start].strip().isdigit() or not any(body in name for body in context.BODIES)
        if rate and words[start:end].lower() == "per ":
            return None  # "$40 per Session": only names of the lexicon, and of bodies after no number, stand after it
        return _unknown(name, at)
    if host := context.HOST.match(words, at):
        name_of_host = origin_of_url(f"https://{host[0].removeprefix('https://').removeprefix('http://')}")
        return OriginMention(at, host.end(), name_of_host, "attributed") if name_of_host else None
    return None


def _speaking(words: str, start: int, end: int) -> OriginMention | None:
    """A name before a verb that leads to a figure: "Acme reports an average of $90,000"."""
    run = context.name_before(words, start)
    if run is None or not context.ABOUT_FIGURES.match(words, end):
        return None
    at = run.start(1)
    opens = _OPENS.search(words, max(0, at - 6), at) is not None
    return _unknown(run[1], at) if context.could_speak(run[1], opens) else None


def _of_sort(words: str, end: int) -> OriginMention | None:
    """A name after what it is, before what it tells: "the job board Acme counted"."""
    run = context.NAME.match(words, end)
    return _unknown(run[0], end) if run and context.attributes_after(words, run.end()) else None


def _publishing(words: str, start: int) -> OriginMention | None:
    """A name before a publication: "Acme's 2024 Salary Guide", "an Acme survey"."""
    run = context.publisher_before(words, start)
    return _unknown(run[1], run.start(1)) if run else None


def _listed(words: str, start: int, end: int) -> OriginMention | None:
    """A body that publishes, whose name stands alone: "Ministry of Labour, 2024"; ``start`` to ``end`` is the word for it."""
    run = context.body_alone(words)
    if run is None or not run.start(1) <= start < end <= run.end(1) + 1:
        return None
    mention = _unknown(run[1], run.start(1))
    return mention._replace(strength="named") if mention else None


def _unknown(name: str, start: int) -> OriginMention | None:
    """A mention of a name that is not in the lexicon, if it can be one: no pronoun, topic, occupation or place."""
    article = _ARTICLE.match(name)
    if article:
        name, start = name[article.end() :], start + article.end()
    if not context.could_be_origin(name):
        return None
    if any(place.end - place.start == len(name) for place in find_places(name)):
        return None
    return OriginMention(start, start + len(name), canonical_origin(name), "attributed")


def _apart(known: list[OriginMention], unknown: list[OriginMention]) -> list[OriginMention]:
    """All mentions in order; where two overlap, the known one stands, or the first."""
    of_two = sorted(unknown, key=lambda mention: mention.strength != "attributed")
    ranked = sorted([(mention.start, 1, mention) for mention in of_two] + [(m.start, 0, m) for m in known], key=lambda r: r[:2])
    mentions: list[OriginMention] = []
    ends = [mention.end for mention in known]
    starts = [mention.start for mention in known]
    for start, rank, mention in ranked:
        covered = rank and bisect_right(ends, start) < bisect_left(starts, mention.end)
        if not covered and (not mentions or start >= mentions[-1].end):
            mentions.append(mention)
    return mentions


def _enumerated(words: str, mentions: list[OriginMention]) -> list[OriginMention]:
    """The mentions; what attributes one of an enumeration attributes all of it: "according to Glassdoor and PayScale"."""
    attributed = [mention.strength == "attributed" for mention in mentions]
    beside = [context.BESIDE.fullmatch(words, one.end, other.start) is not None for one, other in pairwise(mentions)]
    for order in (range(len(beside)), reversed(range(len(beside)))):
        for pair in order:
            if beside[pair] and (attributed[pair] or attributed[pair + 1]):
                attributed[pair] = attributed[pair + 1] = True
    return [one._replace(strength="attributed") if yes else one for one, yes in zip(mentions, attributed, strict=True)]
