"""With what force a sentence asks for something: required, typical, preferred, optional, not required.

The governing words are looked for in this order: a predicate right after the mention ("... is preferred"), the nearest words
before it ("employers require a ..."), other words after it. Hedges ("typically", "most employers") turn a requirement
into a habit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.mentions.modality_clauses import (
    ADJUNCT,
    AFTER_BREAK,
    ANSWERED_NO,
    BUT_HELPS,
    CLAUSE_BREAK,
    CONCESSION,
    CONTRAST,
    DOES,
    DOES_SOMETHING,
    FOR_SOME,
    HEDGE,
    HELD_ALREADY,
    IN_PART,
    INSTEAD,
    NO,
    NO_SUCH,
    OF_ENTRY,
    OF_ITS_SUBJECTS,
    OF_OTHERS,
    ONLY,
    ONLY_WITH,
    OTHER_WISH,
    OUTRIGHT,
    REQUIREMENT_NOUN,
    RESUMED,
    SAID_OF_LABEL,
    SET_PHRASES,
    SETS_NO,
    SOME,
    SPEAKS_ON,
    WITH_IT,
    YOU_CAN,
    cleft_after,
    is_predicate,
)
from flows.extract.mentions.modality_cues import CUE
from flows.extract.mentions.modality_force import JOINED, NEGATION, Modality, force
from flows.extract.mentions.modality_governing import Cue, governing, is_said_of, last, last_end, predicate_cue
from flows.extract.schooling.modality_lacking import NEAR, goes_without

BEFORE_WINDOW = 170
"""Code points before a mention in which words can govern it."""
AFTER_WINDOW = 120
"""Code points after a mention in which words can govern it."""
LONGEST_LEAD_IN = 90
"""Code points of a quote before its degree, at most: what governs it from further away is left out."""
WEAK_DISTANCE = 45
"""Code points after a mention within which it may be said to help, where that is not its predicate."""
OF_LABELS: dict[str, Modality] = {
    "optional": "optional",
    "preferred": "preferred",
    "none": "not required",
    "required": "required",
}
"""The modality that each group of ``SAID_OF_LABEL`` says."""
OF_ANOTHER = re.compile(r" (?:an? |the |at least |some )*(?!one\b|it\b|this\b)\w+(?![^,;:.()]{0,40} (?:one|it|this)\b)")
"""After "require" or "opt for": what is, instead ("a degree isn't needed, but some jobs require a diploma")."""
TAKES_UP = re.compile(r"\b(?:starts?|begins?|enters?)\Z")
"""How a cue ends that is the start of working life."""
OF_WORK = re.compile(
    r" (?:(?!to\b)[\w'-]+ ){0,3}?(?:careers?|work|jobs?|profession|occupation|field|trade|role|path)(?: [\w-]+){0,2} "
)
"""After who starts: it is work that they start."""

IS = re.compile(r" (?:in [^,;:.()]{2,60}? )?(?:is|are)\b")
OF_THE_NEXT = re.compile(r"(?: (?!it\b|one\b|this\b|that\b)[\w'-]+){0,3}? ?(?:an?|the)? ?")
"""Between a cue and a degree that it governs."""
YOU_DO = re.compile(r"\b(?:you|they) (?:\w+ )?\Z")
"""Before what is denied: it is denied of the reader, not of what stands before."""
NOT_ONLY = re.compile(r"(?:\bnot|n't) (?:just|only|merely|simply) \Z")
"""Before a wish: it is more than that ("isn't just preferred, it's mandatory")."""


class Reading(NamedTuple):
    """A modality and the words that say it: offsets into the sentence.

    ``strength``: 3 said outright, 2 by the name of a step or by the place in the document, 1 implied, 0 only offered.
    """

    modality: Modality
    start: int
    end: int
    strength: int


def read_modality(words: str, start: int, end: int, low: int, high: int) -> Reading | None:
    """The force with which ``words[start:end]`` is asked for, in its part ``low:high`` of a sentence; None where it is not said.

    ``words`` is folded text (``fold_case``). At most ``BEFORE_WINDOW`` and ``AFTER_WINDOW`` code points are read.
    """
    near = max(low, start - NEAR)
    base = max(low, start - BEFORE_WINDOW)
    if instead := INSTEAD.search(words, base, start):
        return Reading("not required", instead.start(), end, 3)
    if lacking := goes_without(words, start, end, base, high):
        said_from = base if start - base <= LONGEST_LEAD_IN else lacking.start
        return Reading(lacking.verdict, said_from, end, 3) if lacking.verdict else None
    if phrase := _set_phrase(words, base, start, end, high):
        return phrase
    before, after = words[base:start], words[end : min(high, end + AFTER_WINDOW)]
    adjunct = ADJUNCT.search(words, near, start)
    if adjunct and adjunct[0].startswith("since") and IS.match(words, end):
        adjunct = None  # a reason, no time: "since a degree is required"
    follows = None if adjunct else predicate_cue(words[base:start], after)
    none = NO.search(words, near, start)
    if unasked := _unasked(words, near, start, end, none, follows):
        return unasked
    said = CUE.search(after) if HELD_ALREADY.search(words, base, start) else None
    if said and said.lastgroup == "deny" and YOU_DO.search(after, 0, said.start()):
        return None
    if follows:
        return _predicate(words, base, start, end, after, follows, cut=high < len(words))
    if told := _said_after(start, end, after, adjunct=adjunct is not None):
        return told
    if none:
        return _no(words, base, none.start(), end)
    conceded = CONCESSION.match(words, low, start) is not None
    return _from_clauses(before, after, base, end, adjunct, conceded=conceded)


def _unasked(words: str, near: int, start: int, end: int, none: re.Match[str] | None, follows: Cue | None) -> Reading | None:
    """The reading of a requirement that there is not: "no degree requirement", "no degree is required"."""
    noun = REQUIREMENT_NOUN.match(words, end)
    before = none or SETS_NO.search(words, near, start) or (NO_SUCH.search(words, near, start) if noun else None)
    if before and noun:
        return Reading("not required", before.start(), max(noun.end(), end + follows.end() if follows else 0), 3)
    if none and follows and follows.lastgroup in ("require", "typical"):
        return Reading("not required", none.start(), end + follows.end(), 3)
    return None


def _said_after(start: int, end: int, after: str, *, adjunct: bool) -> Reading | None:
    """The reading of what a label, an entry or a cleft sentence says ``after`` a mention that is no part of an ``adjunct``."""
    if not adjunct and (cleft := cleft_after(after)) and (reading := _cleft(start, end, after, cleft)):
        return reading
    if labelled := SAID_OF_LABEL.match(after):
        said: Modality = OF_LABELS[str(labelled.lastgroup)]
        said = "optional" if said == "required" and FOR_SOME.match(after, labelled.end()) else said
        return Reading(said, start, end + labelled.end(), 3)
    return None if adjunct else _entry(start, end, after)


def _from_clauses(
    before: str, after: str, base: int, end: int, adjunct: re.Match[str] | None, *, conceded: bool
) -> Reading | None:
    """The reading of the words ``before`` a mention that govern it, else of those ``after`` it."""
    cut = max(last_end(CLAUSE_BREAK, before), before.rfind(", ") + 2 if conceded and ", " in before else 0)
    if governed := _governed(before, after, base, end, cut, adjunct, conceded=conceded):
        return governed
    goes_on = RESUMED.search(after) if conceded else YOU_CAN.match(after) if WITH_IT.fullmatch(before) else None
    later = None if adjunct else _later(end, after, goes_on)
    if later and later.modality == "not required" and any(cue.lastgroup == "weak" for cue in CUE.finditer(before, cut)):
        return later._replace(modality="optional")  # "can improve their chances with a degree, but it isn't needed"
    return later


def _set_phrase(words: str, base: int, start: int, end: int, high: int) -> Reading | None:
    """The reading of set phrases around a mention: "only with a degree", "a degree is welcome", "a degree in some cases"."""
    if only := ONLY_WITH.search(words, base, start):
        return Reading("optional" if SOME.search(words, base, only.start()) else "required", only.start(), end, 3)
    for modality, before, after in SET_PHRASES:
        if (opened := before.search(words, base, start)) and (closed := after.match(words, end, high)):
            return Reading(modality, opened.start() if modality == "not required" else start, closed.end(), 3)
    return None


def _governed(
    before: str, after: str, base: int, end: int, cut: int, adjunct: re.Match[str] | None, *, conceded: bool
) -> Reading | None:
    """The reading of the words ``before`` a mention, from ``cut`` on, that govern it: "employers ask for a degree". ``base``:
    where they start in the sentence; ``conceded``: they concede something, which what comes after it takes back."""
    cue = governing(cue for cue in CUE.finditer(before, cut) if cue.lastgroup != "weak")
    if cue is None or not (adjunct is None or _reaches(cue, before[cue.end() : adjunct.start() - base], adjunct)):
        return None
    modality = force(before, cut, cue, after)
    if modality == "required" and HEDGE.search(before, cue.end()):
        modality = "typical"
    helps = BUT_HELPS.match(after) if modality == "not required" else None
    if helps is None and conceded and modality == "not required":
        helps = next((each for each in CUE.finditer(after) if each.lastgroup in ("prefer", "weak")), None)
    if helps:
        return Reading("optional", base + _governs_from(before, cut, cue), end + helps.end(), 3)
    return Reading(modality, base + _governs_from(before, cut, cue), end, 3) if modality else None


def _reaches(cue: Cue, between: str, adjunct: re.Match[str]) -> bool:
    """True where a cue governs what stands in the phrase of time after it: right after, or as the start of working life."""
    if adjunct[0].startswith(("when", "while")):
        return False
    return not between.strip() or (TAKES_UP.search(cue[0]) is not None and OF_WORK.fullmatch(between) is not None)


def _predicate(words: str, low: int, start: int, end: int, after: str, cue: Cue, *, cut: bool) -> Reading | None:
    """The reading of "... is required", "... is not needed, but helps". ``cut``: another degree stands right after ``after``."""
    rest = CUE.search(after, cue.end())
    if cut and cue.lastgroup == "deny" and rest and rest.lastgroup != "weak" and OF_THE_NEXT.fullmatch(after, rest.end()):
        rest = None  # "a degree isn't needed, though many have a" bachelor's
    reach = end + cue.end()
    beyond = end + rest.end() if rest else reach
    contrasted = rest is not None and CONTRAST.search(after, cue.end(), rest.start()) is not None
    conceded = CONCESSION.match(words, low, start) is not None
    if cue.lastgroup == "deny":
        taken_back = _taken_back(after, cue, rest, contrasted=contrasted, conceded=conceded)
        return Reading(taken_back or "not required", start, beyond if taken_back else reach, 3)
    resumed = rest is not None and conceded and RESUMED.search(after, cue.end(), rest.start()) is not None
    if turned := _turned(after, cue, rest, contrasted=contrasted, resumed=resumed):
        return Reading(turned, start, beyond, 3)
    if cue.lastgroup == "weak":
        return (
            None if NEGATION.search(after, 0, cue.start()) else Reading(force(after, 0, cue, "") or "preferred", start, reach, 1)
        )
    if cue.lastgroup == "require" and ONLY.search(after, 0, cue.start()) and IN_PART.match(after, cue.end()):
        return Reading("optional", start, reach, 3)
    if cue.lastgroup == "require" and ANSWERED_NO.match(after, cue.end()):
        return Reading("not required", start, reach, 3)
    modality = force(after, 0, cue, after[cue.end() :])
    if modality == "required" and HEDGE.search(words, low, start):
        modality = "typical"
    return Reading(modality, start, reach, 3) if modality else None


def _turned(after: str, cue: Cue, rest: Cue | None, *, contrasted: bool, resumed: bool) -> Modality | None:
    """What a second cue makes of the predicate of a mention: "isn't just preferred, it's required", "helps, but isn't needed";
    None where it leaves it."""
    if rest is None:
        return None
    if cue.lastgroup == "prefer":
        if rest.lastgroup == "require" and NOT_ONLY.search(after, 0, cue.start()):
            return "required"
        return "optional" if rest.lastgroup == "deny" and contrasted and not OUTRIGHT.match(cue[0]) else None
    denied = cue.lastgroup in ("weak", "typical") and rest.lastgroup == "deny"
    return "optional" if denied and (contrasted or resumed) else None


def _taken_back(after: str, denial: Cue, rest: Cue | None, *, contrasted: bool, conceded: bool) -> Modality | None:
    """What a cue after the denial of a mention says for it nonetheless: "... is not needed, but helps"; None where it says
    nothing of it."""
    if rest is None:
        return "preferred" if conceded and DOES_SOMETHING.search(after, denial.end()) else None
    if rest.lastgroup in ("deny", "other_way"):
        return None
    if rest.lastgroup == "prefer" and (
        OTHER_WISH.match(after, rest.end()) or OF_OTHERS.search(after, denial.end(), rest.start())
    ):
        return None
    if contrasted:
        another = rest.lastgroup in ("require", "option") and " one" not in rest[0] and OF_ANOTHER.match(after, rest.end())
        return None if another else "optional"
    comma = after.find(",", denial.end(), rest.start())
    # "a degree, while not required, gives an edge"
    if comma >= 0 and (CONCESSION.match(after) or (conceded and SPEAKS_ON.search(after, comma))):
        return "preferred" if rest.lastgroup in ("prefer", "weak") else "optional"
    return None


def _cleft(start: int, end: int, after: str, cleft: re.Match[str]) -> Reading | None:
    """The reading of "... is what most employers ask for": the clause is read as if the degree stood at its end."""
    stop = AFTER_BREAK.search(after, cleft.end())
    clause = after[: stop.start() if stop else len(after)]
    cue = governing(each for each in CUE.finditer(clause, cleft.end()) if each.lastgroup != "weak")
    modality = force(clause, cleft.end(), cue, after[cue.end() :]) if cue else None
    return Reading(modality, start, end + cue.end(), 3) if cue and modality else None


def _entry(start: int, end: int, after: str) -> Reading | None:
    """The reading of an entry that says it without a subject or of a pronoun: "PhD: These can be beneficial"."""
    opened = OF_ENTRY.match(after)
    cue = CUE.search(after, opened.end()) if opened else None
    if opened is None or cue is None or not is_predicate(after[opened.end() : cue.start()]):
        return None
    if OF_ITS_SUBJECTS.match(after, cue.end()) or not is_said_of(after, cue):
        return None
    modality = force(after, opened.end(), cue, after[cue.end() :])
    return Reading(modality, start, end + cue.end(), 2) if modality else None


def _no(words: str, low: int, start: int, end: int) -> Reading | None:
    """ "Employers require no degree" is not required; "many have no degree" asks for nothing."""
    cue = last(CUE.finditer(words, low, end))
    asked = cue is not None and cue.lastgroup in ("deny", "require") and cue.end() >= start - 1
    return Reading("not required", cue.start(), end, 3) if cue and asked else None


def _governs_from(before: str, cut: int, cue: Cue) -> int:
    """Where the words that a quote needs begin: at the cue, or at the hedge before it."""
    for hedge in HEDGE.finditer(before, cut, cue.start()):
        if len(before) - hedge.start() <= LONGEST_LEAD_IN and JOINED.search(before, hedge.end(), cue.start()) is None:
            return hedge.start()
    return cue.start()


def _later(end: int, after: str, resumed: re.Match[str] | None) -> Reading | None:
    """Words after the mention that are not its predicate, within the clause: "a degree, which employers value".

    ``resumed``: where the main clause starts to speak of it, which counts: "While a degree helps, it is not the only way".
    """
    stop = AFTER_BREAK.search(after, resumed.end() if resumed else 0)
    clause = after[: stop.start() if stop else len(after)]
    cue = next((cue for cue in CUE.finditer(clause) if is_said_of(clause, cue)), None)
    if cue and cue.lastgroup in ("require", "typical") and DOES.match(clause):
        return None  # "these degrees teach what is essential"
    if resumed and (denied := _denied_after(clause, resumed, cue)):
        return Reading("optional", end, end + denied.end(), 1)
    weak = cue is not None and cue.lastgroup == "weak"
    if cue is None or (weak and (cue.start() > WEAK_DISTANCE or NEGATION.search(clause, 0, cue.start()))):
        return None
    modality = force(clause, 0, cue, after[cue.end() :])
    return Reading(modality, end, end + cue.end(), 1) if modality else None


def _denied_after(clause: str, resumed: re.Match[str], cue: Cue | None) -> Cue | None:
    """The denial of the main clause, where the concession before it says something for the mention: "While a degree gives a
    solid start, it is not always required"."""
    conceded = (cue is not None and cue.end() <= resumed.start()) or DOES.match(clause, 0, resumed.start())
    denials = (each for each in CUE.finditer(clause, resumed.end()) if each.lastgroup in ("deny", "other_way"))
    return next(denials, None) if conceded else None
