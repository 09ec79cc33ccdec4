"""Runs of degrees that a text offers together ("a bachelor's or master's degree in X or Y"), each with its fields of study."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from flows.extract.mentions.asking import WISHED
from flows.extract.mentions.degrees import Degree
from flows.extract.mentions.field_lists import Fields
from flows.extract.mentions.study_fields import discipline_after, fields_after, fields_before, school_subjects

ASIDE = r"(?:,? ?\((?!minimum|prefer|requir|mandatory|optional|desir|essential)(?:or )?[\w ]{1,20}\))?"
SEQUENCE = r",? ?(?:(?:and )?then|(?:up )?to|through|followed by|as well as|plus|along with)\b\s?"
SIGN = r"(?:,|/|\||\bor\b|\bnor\b|\band\b|\band/or\b|&|\+|-|–)\s?(?:and/or |or |and )?"
ADVERBS = (
    r"(?:(?:even|possibly|better|at least|more commonly|usually|often|typically|both|either|sometimes|"
    r"alternatively|equivalent|relevant|related|full|accredited|advanced|(?:one|two|three|four|five|\d)-year|an?|the|your) ){0,3}"
)
YEARS = r"(?P<years>\s?(?:\+|with|and|plus|&)\s?\d{1,2}\+?(?: (?:years?|yrs?)\b(?: (?:of )?(?:\w+ ){0,2}experience)?)?)"
"""Between two degrees: the years that are asked for with the first ("BSc + 5 years, MSc + 3, or PhD in physics")."""
SO_LONG = r"(?:\d{1,2}|two|three|four|five|six)(?: ?[-–] ?\d{1,2}| to \d{1,2})?[ -]years?"
"""How long a study takes."""
LASTING = rf"(?: ?[,;/–-])? {SO_LONG}(?=\))"
"""After how a degree is abbreviated, in its brackets: how long it takes ("(BSc, 3 years)")."""
NO_DEGREE = r"(?:(?:,|/| or) ?(?:an? )?(?:[\w-]+ )?(?:diploma|certificate)(?: of higher education)?)?"
JOINER = re.compile(
    rf"(?:{LASTING})?\)?{ASIDE}{YEARS}?{NO_DEGREE}\s?(?:{SEQUENCE}|{SIGN}|(?P<bracket>\()(?:or )?){ADVERBS}", re.IGNORECASE
)
"""What stands between two degrees that are offered or asked for together."""
WITH_YEARS = re.compile(YEARS)
FOLLOWED = re.compile(r"\b(?:followed|then)\b", re.IGNORECASE)
"""Between two degrees of which each has its own fields."""
WHICH = re.compile(
    r"\s?(?:--?|[–—:])\s?(?:an? |the )?(?:\w+ ){0,1}|[^;:.()]{0,32}?,? (?:(?:usually|often|typically|generally) )?"
    r"(?:in the form of|called|known as|namely) (?:an? |the )?(?:\w+ )?|, either (?:an? )?",
    re.IGNORECASE,
)
"""Between an umbrella and the degrees that it stands for: "an advanced degree -- a doctorate in pharmacy"."""

SUBORDINATE = re.compile(r"\W*(?:while|whilst|although|though|even though|whereas|if)\b", re.IGNORECASE)
MAIN_CLAUSE = re.compile(r", (?:an?|the) ", re.IGNORECASE)
"""After the first degree of a sentence that starts so: "While a bachelor's is common, a master's ..."."""

CLAUSE = re.compile(r", (?:and|but) (?:an?|the) \Z", re.IGNORECASE)
VERB = re.compile(
    r" (?:(?:can|may|might|will|would|often|also|usually) )*(?:opens?|helps?|gives?|improves?|boosts?|leads?|qualif(?:y|ies)|"
    r"makes?|adds?|is|isn['’]t|was|prepares?|offers?|provides?|increases?|enhances?|sets?|puts?)\b"
)
"""Around the second of two degrees: a clause of its own is about it."""
EXAMPLE = re.compile(r",? ?\(?(?:such as|like|including|e\.g\.,?|for example,?)(?: an?| either an?)? ", re.IGNORECASE)
MOSTLY = re.compile(r"\((?:most )?(?:often|usually|typically|mostly|commonly|generally|preferably|ideally)\b", re.IGNORECASE)
"""Between an umbrella and what it mostly is, if not always."""
SAID_WISHED = re.compile(rf" (?:is |are |would be )?(?:\w+ )?(?:{WISHED}|optional)\b", re.IGNORECASE)
OF_THE_LAST = re.compile(rf" ?\((?:strongly |highly |would be )?(?:{WISHED}|optional)\)", re.IGNORECASE)
"""After the last of several degrees: what is said of it alone ("an MSc or PhD (preferred)")."""
BOTH = re.compile(r"\b(?:and(?!/or)|then|followed|well|plus|along)\b|[&+]", re.IGNORECASE)
FOUR_YEARS = re.compile(r"(?:two|four|three|five|[2-5])[- ]year\b", re.IGNORECASE)
"""How a degree is named by its length, beside one whose name says its field: "a BArch or a four-year degree"."""
UMBRELLAS = frozenset({"degree", "postgraduate"})


class Rung(NamedTuple):
    """One rung of a run, with the fields of study named with it."""

    degree: str
    fields: list[str]


class Run(NamedTuple):
    """Degrees that stand together, at ``start:end`` of the words, their fields included.

    alternatives  they are offered as a choice (or, a slash, a bare list), not all asked for (and, then)
    course        a programme of study rather than a degree
    none          it is said in their place that none is asked for
    unlevelled    schooling of no level ("formal education"), which says something only where it is denied
    """

    start: int
    end: int
    rungs: list[Rung]
    alternatives: bool
    course: bool
    none: bool = False
    unlevelled: bool = False


class _Member(NamedTuple):
    """A degree with its fields, of which those are ``leading`` that stand before it, from ``start`` on."""

    degree: Degree
    fields: list[str]
    start: int
    end: int
    leading: list[str]


def find_runs(words: str, degrees: list[Degree]) -> list[Run]:
    """The runs of ``degrees`` (of ``words``, in order), in order. Linear in the length of ``words``."""
    members = _with_fields(words, degrees)
    runs: list[Run] = []
    first = 0
    while first < len(members):
        last = first
        examples = False
        while last + 1 < len(members):
            gap_start, gap_end = members[last].end, members[last + 1].degree.start
            example = EXAMPLE.fullmatch(words, gap_start, gap_end) is not None
            if (
                not example
                and not _says_which(words, members[last], members[last + 1])
                and not _joins(words, members[last], members[last + 1])
            ):
                break
            examples = examples or example
            last += 1
        together = members[first : last + 1]
        if last > first and _steps_up(words, together):
            fields = together[-1].fields if OF_THE_LAST.match(words, together[-1].degree.end) else []
            before = [member._replace(fields=member.fields or fields) for member in together[:-1]]
            runs.extend((_run(words, before, examples=False), _run(words, together[-1:], examples=False)))
        else:
            runs.append(_run(words, together, examples=examples))
        first = last + 1
    return runs


def _with_fields(words: str, degrees: list[Degree]) -> list[_Member]:
    members: list[_Member] = []
    degrees = [each for order, each in enumerate(degrees) if not (order and _is_noun_of(words, degrees[order - 1], each))]
    for order, degree in enumerate(degrees):
        if members and degree.start < members[-1].end:
            continue
        limit = degrees[order + 1].start if order + 1 < len(degrees) else len(words)
        if degree.none:
            found = Fields([], degree.end)
        elif degree.discipline:
            limit = next((each.start for each in degrees[order + 1 : order + 4] if each.rung != "degree"), len(words))
            found = discipline_after(words, degree.end, limit)
        else:
            found = fields_after(words, degree.end, limit)
            said = None if found.names else OF_THE_LAST.match(words, degree.end, limit)
            if said:  # "a PhD (preferred) in geology"
                found = Fields(fields_after(words, said.end(), limit).names, degree.end)
        if degree.rung == "high school":
            subjects = school_subjects(words, degree.start, degree.end, limit)
            found = Fields(subjects.names, max(found.edge, subjects.edge))
        floor = members[-1].end if members else 0
        leads = degree.rung != "high school" and not degree.discipline and not degree.none
        before, start = fields_before(words, degree.start, floor) if leads else Fields([], degree.start)
        if f"{degree.field} degree" in words[degree.start : degree.end].lower():  # "four-year nursing degree"
            before = degree.field.split(" or ") if degree.field else before
        names = before + [name for name in found.names if name not in before]
        members.append(_Member(degree, names, start, max(found.edge, degree.end), before))
    return members


def _is_noun_of(words: str, before: Degree, degree: Degree) -> bool:
    """True for "degree" that goes with both of those before it: "a PhD (or MSc) degree in physics"."""
    return words[before.end : degree.start] == ") " and words[degree.start : degree.end].lower() in ("degree", "degrees")


def _says_which(words: str, left: _Member, right: _Member | None = None) -> bool:
    """True where an umbrella is followed by a dash or colon and what it stands for."""
    return (
        right is not None
        and left.degree.rung in UMBRELLAS
        and right.degree.rung not in UMBRELLAS
        and any(WHICH.fullmatch(words, end, right.degree.start) for end in (left.end, left.degree.end))
        and (words[: left.degree.start].strip() != "" or ":" not in words[left.end : right.degree.start])  # "Degree: ..."
    )


def _joins(words: str, left: _Member, right: _Member) -> bool:
    joiner = JOINER.fullmatch(words, left.end, right.degree.start) or JOINER.fullmatch(words, left.end, right.start)
    if joiner is None or (SUBORDINATE.match(words) and MAIN_CLAUSE.fullmatch(words, left.end, right.degree.start)):
        return False
    if joiner["years"] and left.fields:
        return False  # each says its own
    if CLAUSE.search(joiner[0]) and VERB.match(words, right.end):
        return False  # "a BSN, and an MSN opens doors"
    offered = words.startswith("(or ", joiner.start("bracket")) if joiner["bracket"] else True
    return offered or left.degree.rung == right.degree.rung or left.degree.rung in UMBRELLAS


def _between(words: str, left: _Member, right: _Member) -> str:
    """What joins two degrees, without the years that are asked for with the first."""
    return WITH_YEARS.sub("", words[left.end : right.degree.start], count=1)


def _steps_up(words: str, members: list[_Member]) -> bool:
    """True for "bachelor's degree, master's preferred": what is said of the last is not said of those before."""
    if OF_THE_LAST.match(words, members[-1].degree.end):
        return True
    *_, before, last = members
    apart = _between(words, before, last).strip() in (",", "(") and before.degree.rung != last.degree.rung
    return apart and SAID_WISHED.match(words, last.end) is not None


def _run(words: str, members: list[_Member], *, examples: bool) -> Run:
    start = members[0].degree.start
    end = members[-1].end
    # one example leaves the umbrella open, but in brackets ("a law degree (e.g. a JD)")
    telling = len({member.degree.rung for member in members[1:]}) > 1 or words.startswith(" (", members[0].end)
    if examples and telling and members[0].degree.rung in UMBRELLAS:
        rungs = _rungs(words, [member._replace(fields=member.fields or members[0].fields) for member in members[1:]])
    elif examples:
        named = [name for member in members for name in member.fields]
        rungs = [Rung(members[0].degree.rung, list(dict.fromkeys(named)))]
    else:
        rungs = _rungs(words, members)
    between = "".join(_between(words, left, right) for left, right in pairwise(members))
    course = all(member.degree.course for member in members)
    closing = end < len(words) and words[end] == ")" and "(" in words[start:end]
    return Run(
        fields_before(words, start, max(0, start - 90)).edge,
        end + closing,
        rungs,
        len(rungs) > 1 and BOTH.search(between) is None,
        course,
        members[0].degree.none,
        members[0].degree.unlevelled,
    )


def _is_short_for(words: str, member: _Member, before: _Member) -> bool:
    """True for a degree that is the one ``before`` in short: "a bachelor's in nursing (BSN)"."""
    return (
        before.degree.rung == member.degree.rung
        and bool(before.fields)
        and not member.fields
        and words[before.end : member.degree.start].strip() == "("
    )


def _rungs(words: str, members: list[_Member]) -> list[Rung]:
    """Each rung once. Fields named after the last of a run belong to those before it too.

    An umbrella gives way to what its brackets list, "advanced degrees (master's, PhD)", unless that is only so "often".
    """
    bracket = len(members) > 1 and words.rfind("(", members[0].end, members[1].degree.start) > words.rfind(
        ")", members[0].end, members[1].degree.start
    )
    bracket = bracket and MOSTLY.search(words, members[0].end, members[1].degree.start) is None
    if (bracket and members[0].degree.rung in UMBRELLAS) or _says_which(words, *members[:2]):
        next_to = bracket or WHICH.fullmatch(words, members[0].end, members[1].degree.start)
        own = members[0].fields if next_to else members[0].leading
        members = [member._replace(fields=member.fields or own) for member in members[1:]]
    members = [each for order, each in enumerate(members) if not (order and _is_short_for(words, each, members[order - 1]))]
    fields: dict[str, list[str]] = {}
    unsaid = {
        member.degree.rung
        for member in members
        if not (member.degree.field or member.fields or FOUR_YEARS.match(words, member.degree.start))
    }
    by_name: set[str] = set()
    shared = members[0].leading
    for order, member in reversed(list(enumerate(members))):
        if order + 1 < len(members) and FOLLOWED.search(words, member.end, members[order + 1].degree.start):
            shared = members[0].leading
        rung = member.degree.rung
        if rung == "high school":
            fields[rung] = member.fields or fields.get(rung, [])
        else:
            named = member.fields or (shared if member.degree.discipline or member.end == member.degree.end else [])
            own = member.degree.field.split(" or ") if member.degree.field and rung not in unsaid else []
            named = named or (own if rung in by_name or not fields.get(rung) else [])
            by_name |= {rung} if named is own else set()  # "an MSN or MHA"
            fields[rung] = (
                list(dict.fromkeys([*(named if rung in by_name else member.fields), *fields[rung]]))
                if fields.get(rung)
                else named
            )
            own_alone = order and member.start < member.degree.start and member.fields == member.leading
            shared = shared if own_alone else member.fields or shared  # "an MBA or an engineering degree"
    ordered = dict.fromkeys(member.degree.rung for member in members)
    return [Rung(rung, fields[rung]) for rung in ordered]
