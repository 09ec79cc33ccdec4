"""Which of several cues speaks of a degree: the last before it, or the predicate right after it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from flows.extract.mentions.asking import OWN
from flows.extract.mentions.modality_clauses import ACTIVE, is_predicate
from flows.extract.mentions.modality_cues import CUE

Cue = re.Match[str]

BOUND = re.compile(r"at least|minimum")
"""A cue that says how much is asked for, not with what force."""
HOLDERS = re.compile(rf"(?:(?:all|both|each|every)\b.*|[a-z]+s) {OWN.present}")
OF_THE_NEXT = re.compile(r"(?:preferably|ideally) (?:an? |the )")
"""A cue after a degree that speaks of the next one: "a bachelor's, preferably a" master's."""
OF_ITS_FIELD = re.compile(r"preferable (?:in|of|from|with) ")
"""A cue that speaks of its field only."""


def last(cues: Iterable[Cue]) -> Cue | None:
    """The last of some matches, None of none."""
    found = None
    for found in cues:  # noqa: B007
        pass
    return found


def governing(cues: Iterable[Cue]) -> Cue | None:
    """The last cue, or the one before it where that is only a bound or who holds it: "prefer that bakers have at least a"."""
    before, nearest = None, None
    for cue in cues:
        before, nearest = nearest, cue
    if nearest is None or before is None:
        return nearest
    if before.lastgroup in ("prefer", "deny") and (BOUND.fullmatch(nearest[0]) or HOLDERS.fullmatch(nearest[0])):
        return before
    to_hire = before.lastgroup == "prefer" and nearest.lastgroup == "seek" and nearest.start() - before.end() <= len(" to ")
    return before if to_hire else nearest  # "prefer to hire"


def last_end(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match in ``text`` ends; 0 for none."""
    found = last(pattern.finditer(text))
    return found.end() if found else 0


_NO_NOUN = "you|they|we|it|most|many|some|this|that|then|also|so|who|which|there|employers?"
JOINED_SUBJECT = re.compile(
    rf"(?: (?:in|of) [^,;:.()]{{2,60}})?,? (?:and|plus|as well as) (?:"
    rf"(?:(?!(?:{_NO_NOUN}|others|these|those)\b)[\w'-]+,? ){{1,9}}?(?=(?:are|would be|will be) )|"
    rf"(?:(?!(?:{_NO_NOUN}|an?|the|one|having)\b)[\w'-]+,? ){{1,4}}?(?=is ))"
)
"""After a degree that nothing before it asks for, what is asked for together with it, before the verb of both: "A degree, and
some years at an oven, are desired"."""


def predicate_cue(before: str, after: str) -> Cue | None:
    """The cue in the predicate of a degree, of which ``before`` and ``after`` are the words beside it: "... is almost always
    preferred"."""
    asked = any(not BOUND.fullmatch(each[0]) for each in CUE.finditer(before))
    joined = None if asked else JOINED_SUBJECT.match(after)
    start = joined.end() - 1 if joined else 0
    for cue in CUE.finditer(after, start):
        if not is_predicate(after[start : cue.start()]):
            return None
        if is_said_of(after, cue):
            return cue
    return None


def is_said_of(after: str, cue: Cue) -> bool:
    """True where a cue after a mention speaks of it ("is required"), not of what it does ("a degree requires four years")."""
    if cue[0].startswith("requirement") and after[: cue.start()].isspace():
        return False  # "degree requirements"
    if OF_THE_NEXT.fullmatch(after, cue.start()) or OF_ITS_FIELD.match(after, cue.start()):
        return False  # "a bachelor's, preferably a" master's
    active = ACTIVE.get(str(cue.lastgroup))
    return active is None or active.match(cue[0]) is None or after[: cue.start()].endswith((" a ", " an "))
