"""Fields of study that stand with a degree: "a degree in X, Y or Z", "an X or Y degree", "Bachelor of X"."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

LEXICON = Path(__file__).parent / "lexicon" / "study_fields.csv"
LONGEST_LIST = 600
"""Code points after a degree in which its fields are looked for."""
LONGEST_FIELD = 7
"""Words of one field."""

LINK = re.compile(
    r"\)?(?: ?\((?:or (?:\w+ )?(?:higher|equivalent|above)|[\w.' -]{1,24}(?:honou?rs|Hons)?)\)| \(Hons\)|(?:,? (?:or|and) (?:higher|above|equivalent|better|greater)(?: degree)?))?"
    r"(?: from an? [\w ,'’-]{3,60}?(?:university|college|institution|school)(?: or (?:university|college))?)?"
    r"(?:,? at [^,;.]{2,24},)?"
    r"(?:,? ?\(?(?:preferably|ideally|specifically|as a rule|in most cases|most often|usually|typically|generally|often|commonly|most commonly|mostly|especially|particularly|either|majoring|"
    r"with (?:an? )?(?:\w+ )?(?:major|minor|major or minor|concentration|speciali[sz]ation|emphasis|focus|honou?rs|background)|with an? (?:thesis|dissertation)|speciali[sz](?:ing|ed)|focus(?:ed|ing)|concentrat(?:ed|ing))(?: one| those)?)?"
    r" (?:in|on|(?:directly |closely )?(?:related|relevant) to)\s(?:(?:an? |the )?(?:major|minor|fields?|subjects?|areas?|disciplines?|courses?|majors) (?:such as|like|including|of|related to)[: ]\s?|"
    r"(?:one|any|either) of (?:the )?(?:\w+ ){0,2}(?:fields|subjects|areas|disciplines|following)(?: \w+)?: ?)?",
    re.IGNORECASE,
)
BRACKET = re.compile(r" ?\((?:e\.g\.,? |i\.e\.,? |preferably (?:in )?|ideally (?:in )?|in |such as |any |like )?|: | [-–—] |,? such as (?:an? )?|, preferably |, ideally ", re.IGNORECASE)
FURTHER_DISTANCE = 90
FURTHER = re.compile(r"\b(?:but|or|though|although|and) one in |[.!] (?:and |but |usually,? )?(?:that|this|the|your) degrees? (?:\w+ ){1,2}(?:be )?in ", re.IGNORECASE)
DIRECT = re.compile(r" (?=[A-Z])")
DEGREE_NOUN = re.compile(r" degrees?\b", re.IGNORECASE)
TOKEN = re.compile(r"[A-Za-z][\w&+#'’.-]*[\w+#]|[A-Za-z]|&|[,/()]|[^\s\w,/()&]|\d+")
STOP = frozenset(
    """is are was were be been being am can could may might must should shall will would has have had do does did gives give provides provide teaches teach helps help makes
    make made prepares prepare offers offer equips equip serves serve remains remain followed combined coupled preferred required requires require desired desirable recommended
    needed need needs necessary in of typical involves involving process essential mandatory optional beneficial helpful advantageous valued plus along through from at with without to for by as that which who whom whose
    when where while whereas if because since before after during but however although though then so than via within under over between about per into onto upon till until
    you your they their we our it its he she his her i my this these those typically usually often generally commonly sometimes also even still already only just not no nor minimum
    employers companies candidates applicants students graduates most many some several few pass gain get earn learn take start apply complete obtain become find build look
    demonstrated proven enrolled ideally preferably either including include includes""".split()
)
NO_FIELD = frozenset(
    """experience experiences skill skills knowledge certification certifications certificate certificates certified background backgrounds year years month months internship internships
    portfolio license licence licensure ability abilities understanding proficiency familiarity excellent strong good solid expertise exam exams coursework gpa grade grades marks
    degree degrees bachelor bachelor's bachelor’s bachelors master master's master’s masters phd ph.d doctorate mba diploma bootcamp bootcamps position positions role roles job jobs
    candidate equivalent order hand progress addition fact particular general place time person question university college school country states least demand""".split()
)
GENERIC = frozenset(
    """field fields discipline disciplines subject subjects area areas major majors specialty specialties speciality stream streams course courses domain domains topic topics degree
    study qualification something branch branches program programs concentration""".split()
)
VAGUE = frozenset(
    """a an the any some other another one related relevant similar equivalent comparable associated allied adjacent appropriate suitable closely directly similarly such
    own chosen certain specific particular different various recognized recognised""".split()
)
UNBOUND = re.compile(r"(?:[a-z]+(?:al|ic|cal|ar)|civil|electronics?|life|real|computer|information)\Z", re.IGNORECASE)
"""Adjectives that wait for their noun: "electrical and computer engineering" is one field."""
SUFFIX = re.compile(r"[a-z]{2,}(?:ology|onomy|ography|istry|onomics)\Z", re.IGNORECASE)
GENERAL_DISCIPLINES = frozenset({"science", "arts", "applied science", "applied arts", "technology", "philosophy", "sciences", "professional studies", "arts and sciences", "arts or science"})
"""Disciplines that name a kind of degree ("Bachelor of Science") and say no field."""
LAW = {"laws": "law", "law": "law"}
EXAMPLE = frozenset({"such", "like", "including", "e.g", "eg", "especially", "particularly", "namely", "i.e"})
EXAMPLE_IN_BRACKETS = re.compile(r"\((?:such as|e\.g\.|like|including|for example)", re.IGNORECASE)
ARTICLES = frozenset({"a", "an", "the", "either", "both", "as"})
BEFORE = re.compile(r"[\w&+#'’.-]+|[,/]")
NOT_BEFORE = frozenset("first second four-year two-year quality".split())


class Fields(NamedTuple):
    """Fields of study, lower case, as written, and where the words that name them end (or start, for those before)."""

    names: list[str]
    edge: int


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words that end a field of study, abbreviations of fields (in capitals), words that only stand before one."""
    parts: dict[str, set[str]] = {"head": set(), "modifier": set()}
    with LEXICON.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(line for line in lines if not line.startswith("#")):
            parts[row["part"]].update(row["words"].split("|"))
    capitals = {word for word in parts["head"] if word.isupper()}
    return frozenset(parts["head"] - capitals), frozenset(capitals), frozenset(parts["modifier"])


def _is_head(word: str) -> bool:
    heads, capitals, _ = _vocabulary()
    return word in capitals or word.lower() in heads or SUFFIX.match(word) is not None


def fields_after(words: str, at: int, limit: int) -> Fields:
    """The fields that follow a degree which ends at ``at``: "in X, Y, or a related field", "(X, Y)", and "X" right after a short form.

    Nothing beyond ``limit`` (where the next degree starts) is read. The edge is the end of the list, "or a related field" included.
    """
    limit = min(limit, at + LONGEST_LIST)
    link = LINK.match(words, at, limit)
    if link:
        listed = _list(words, link.end(), limit)
        if listed.names or listed.edge > link.end():
            return listed
    bracket = BRACKET.match(words, at, limit)
    if bracket:
        listed = _list(words, bracket.end(), limit)
        if listed.names and _known(listed.names):
            closed = listed.edge < len(words) and words[listed.edge] == ")"
            return Fields(listed.names, listed.edge + closed)
    if DIRECT.match(words, at, limit):
        listed = _list(words, at + 1, limit)
        if listed.names and _known([listed.names[0].split()[-1]]):
            return listed
    return Fields([], at)


def further_fields(words: str, at: int, reach: int) -> Fields:
    """Fields that a text adds to a degree which ends at ``at``: "..., but one in X is fine", "That degree can be in X or Y".

    They stand in the same sentence or at the start of the next, at most ``FURTHER_DISTANCE`` from ``reach``, the end of what is said of the degree.
    """
    found = FURTHER.search(words, at, reach + FURTHER_DISTANCE)
    if found is None:
        return Fields([], at)
    return _list(words, found.end(), found.end() + LONGEST_LIST)


def discipline_after(words: str, at: int, limit: int) -> Fields:
    """The field of "Bachelor of X" (``at`` is the end of "of"); none for "of Science" and the like; "of Science in X" is X."""
    listed = _list(words, at + 1, min(limit, at + 120), STOP | {"in", "degree", "degrees"})
    named = [LAW.get(name, name) for name in listed.names]
    names = [name for name in named if name not in GENERAL_DISCIPLINES]
    end = listed.edge
    noun = DEGREE_NOUN.match(words, end)
    if noun:
        end = noun.end()
    inner = fields_after(words, end, limit)
    if inner.names:
        return inner
    return Fields(names, max(end, inner.edge))


def fields_before(words: str, start: int, floor: int) -> Fields:
    """The fields that stand before a degree: "a computer science or engineering degree". Only known names of fields count."""
    _, _, modifiers = _vocabulary()
    low = max(floor, start - 90)
    tokens = [(m.start(), m.end(), m[0]) for m in BEFORE.finditer(words, low, start)]
    if tokens and words[tokens[-1][1] : start].strip():
        return Fields([], start)
    first = len(tokens)
    heads = 0
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at][2]
        gap = words[tokens[at][1] : tokens[at + 1][0]] if at + 1 < len(tokens) else " "
        if gap.strip():
            break
        if _is_head(word) and word.lower() not in NOT_BEFORE:
            heads += 1
            first = at
        elif heads and word.lower() in modifiers:
            first = at
        elif not (heads and word.lower() in ("or", "and", "/", ",", "&")):
            break
    if not heads:
        return Fields([], start)
    text = words[tokens[first][0] : start].strip()
    names = [name.strip().lower() for name in re.split(r",? (?:or|and) |/|, ", text) if name.strip()]
    return Fields(names, tokens[first][0])


def _known(names: list[str]) -> bool:
    return any(_is_head(word) or _is_head(word.upper()) or word in _vocabulary()[2] for name in names for word in name.split())


class Segment(NamedTuple):
    """A stretch of a list between two joiners. ``joiner`` stands before it: ``,`` ``/`` ``or`` ``and`` ``such`` or ''."""

    joiner: str
    start: int
    end: int
    words: list[str]


def _segments(words: str, at: int, limit: int, stops: frozenset[str]) -> Iterator[Segment]:
    """The segments of a list from ``at`` on, up to the word, sign or bracket that ends it. Articles are left out."""
    _, capitals, _ = _vocabulary()
    taken: list[re.Match[str]] = []
    joiner = ""

    def segment() -> Segment:
        return Segment(joiner, taken[0].start(), taken[-1].end(), [token[0].lower() for token in taken])

    for token in TOKEN.finditer(words, at, limit):
        word, lower = token[0], token[0].lower()
        if lower in EXAMPLE or word == "(" and EXAMPLE_IN_BRACKETS.match(words, token.start()):
            following = "such"
        elif word in ",/" or lower in ("or", "and", "and/or"):
            waits = taken and lower == "and" and UNBOUND.match(taken[-1][0]) and not _is_head(taken[-1][0])
            following = "" if waits else lower
        elif not taken and lower in ARTICLES and joiner == ",":
            break
        elif not taken and (lower in ARTICLES or (lower == "in" and joiner in ("or", "and"))):
            continue
        elif word == "&" and taken or (word[0].isalpha() and (word in capitals or lower not in stops) and len(taken) < LONGEST_FIELD):
            following = ""
        else:
            break
        if not following:
            taken.append(token)
            continue
        if taken:
            yield segment()
            taken.clear()
            joiner = following
        elif following != ",":
            joiner = following
    while taken and taken[-1][0].lower() in ("and", "&"):
        taken.pop()
    if taken:
        yield segment()


def _list(words: str, at: int, limit: int, stops: frozenset[str] = STOP) -> Fields:
    """A list of fields from ``at`` on. "Or a related field" ends it, unless examples of it follow."""
    names: list[str] = []
    edge = at
    vague = False
    doubtful = 0
    for segment in _segments(words, at, limit, stops):
        if vague != (segment.joiner == "such") and (vague or names) or any(word in NO_FIELD for word in segment.words):
            break
        vague = _is_vague(segment.words, first=not names)
        edge = segment.end
        if vague:
            continue
        name = " ".join(words[segment.start : segment.end].lower().split())
        names.append(name)
        doubtful = doubtful + 1 if segment.joiner == "," and not _known([name]) else 0
    return Fields(names[: len(names) - doubtful] if len(names) > doubtful else names, edge)


def _is_vague(segment: list[str], *, first: bool) -> bool:
    """True for "a related field", "something similar", "equivalent", "any discipline"; "a quantitative field" says something."""
    if segment[0] in VAGUE or segment[0] in GENERIC and (len(segment) == 1 or segment[1] in VAGUE):
        return not first or segment[-1] in GENERIC or all(word in VAGUE or word in GENERIC for word in segment)
    return False
