"""With what force a cue says that something is asked for, with the hedges around it. All patterns read folded text
(``fold_case``)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from flows.extract.mentions.asking import EARN
from flows.extract.mentions.modality_clauses import EMPLOYER_SPEAKS, FOR_SOME, HEDGE, LATER_HEDGE, MINORITY, PART, PERHAPS, SOME
from flows.extract.mentions.modality_cues import MANY, NOT
from flows.extract.mentions.modality_governing import Cue, last

Modality = Literal["required", "typical", "preferred", "optional", "not required"]

LAST_WORDS = 20
"""Code points right before a cue."""
NEAR, FURTHER = 40, 60
"""Code points before a cue in which those are named who say it, and their share."""
JOINED = re.compile(r" (?:and|but) (?:(?:they|it|you|who|that|some|others|also|then|often|all|will|employers) ){0,2}\Z")
"""Before a cue: it starts a clause, which the hedge of the clause before doesn't reach."""
SHARE_OF = re.compile(r"\b(\d{1,3})(?:\.\d+)? ?(?:%|percent|per cent)")
"""The share of those who ask for something."""
FORMERLY = re.compile(r"\b(?:used to(?: be)?|formerly|previously|once(?: a)?) \Z")
"""Before a cue: it is so no longer."""
OUTDATED = re.compile(
    r"[^.;:]{0,60}\b(?:no longer|not any ?more|anymore|gone|but not now|(?:have|has) (?:dropped|scrapped|abandoned|removed|"
    r"eliminated|stopped))\b"
)
"""After it: so it is said outright."""
OF_MANY = re.compile(rf"\b(?:{MANY}|increasingly)\b")
"""Before who look for something: many do, if not most."""
TO_WORK = re.compile(r"leads? to (?!(?:better|higher|more|greater|senior|leadership|management)\b).*(?:positions?|roles?|jobs?)")
"""What a degree does that is one way in, and no more of a help than another: it leads to "analyst roles"."""
FLOOR = re.compile(r" (?:only|just|both)\b")
"""After what "may" be required: that is all that it takes, or always takes it with something else."""
MOSTLY = re.compile(r"\b(?:most|majority|nearly all|almost all|usually|typically|generally)\b")
"""Before who look for something: most do."""
WISHED_OR = re.compile(
    r"\b(?:prefer\w* (?:or|and/or|if not)|ideally,?|"
    r"(?P<becoming>becom(?:es|ing)(?: (?:more and more|increasingly|ever more|an?(?: \w+)?))?)) \Z"
)
"""Before "require": it is only wished for, or not by all, or not yet: "prefer or require", "is becoming required"; but
"becoming a nurse requires a degree"."""
IDEALLY = re.compile(r"\W*(?:ideally|preferably|in an ideal world),? (?:(?! and )[^;:.]){0,80}\Z")
"""How a clause opens in which what "should" be is only wished for."""
NEGATION = re.compile(rf"\b{NOT} \Z")
"""Before a cue: it is denied."""
UNWISHED = re.compile(rf"\b{NOT} (?:(?!only\b)\w+ly )?\Z")
"""Before a wish: nobody has it ("firms that don't explicitly prefer a degree")."""
DENIED = re.compile(rf"\b{NOT} \w+\Z")
"""How a cue ends that is denied in itself: "most don't have"."""
JUST = re.compile(r"\b(?:only|just|merely)(?: (?:about|around|some))? \Z")
"""Before a share: it is small, so that the rest counts."""
LEAST_SHARE = 10
"""Percent of the workers who have a degree, at least, where that is one common way: "24% hold a bachelor's"."""
MAY_TAKE = re.compile(rf" (?:can|could) (?:\w+ )?(?:{EARN.base}|study)\Z")
"""How a cue ends that says what many are able to do, not what they do: "many can get a degree online"."""
TO_RISE = re.compile(
    r"\bif (?:you|they) (?:\w+ )?(?:want|plan|wish|hope|aim|intend|look)(?:ing)?\b[^,;:.]{0,30}\b(?:advancement|"
    r"advance|promot\w+|move up|rise|climb|speciali[sz]e)\b"
)
"""Before a cue: it is so for those who want to rise."""


def force(text: str, floor: int, cue: Cue, later: str) -> Modality | None:
    """What a cue in ``text[floor:]`` says, with the hedges around it; ``later`` is the text that follows."""
    if FORMERLY.search(text, max(0, cue.start() - LAST_WORDS), cue.start()):
        return "not required" if cue.lastgroup == "require" and OUTDATED.match(later) else None
    return BY_KIND[str(cue.lastgroup)](text, floor, cue, later)


def _denied(_text: str, _floor: int, cue: Cue, _later: str) -> Modality:
    return "optional" if cue[0].startswith(("not every", "not all")) else "not required"


def _preferred(text: str, floor: int, cue: Cue, _later: str) -> Modality | None:
    return None if UNWISHED.search(text, floor, cue.start()) else "preferred"


def _sought(text: str, floor: int, cue: Cue, later: str) -> Modality:
    """What those who look for something want of it: "employers look for", "we are looking for"."""
    if cue[0] in ("hire", "hires") and OF_MANY.search(text, floor, cue.start()):
        return "typical"  # "many hire people with"
    if SOME.search(text, max(floor, cue.start() - NEAR), cue.start()):
        return "optional"
    if not _is_hedged(text, floor, cue, later):
        return "required" if EMPLOYER_SPEAKS.search(text, floor, cue.start()) else "preferred"
    many = OF_MANY.search(text, floor, cue.start()) and not MOSTLY.search(text, floor, cue.start())
    return "preferred" if many else "typical"  # "many look for"


def _required(text: str, floor: int, cue: Cue, later: str) -> Modality:
    wished = WISHED_OR.search(text, floor, cue.start())
    if (wished and not (wished["becoming"] and cue[0].endswith("s"))) or "ideally" in cue[0]:
        return "preferred"
    if IDEALLY.match(text, floor, cue.start()):
        return "preferred"
    if TO_RISE.search(text, floor, cue.start()):
        return "preferred"
    near = max(floor, cue.start() - NEAR)
    perhaps = FOR_SOME.match(later) or PERHAPS.search(text, near, cue.start())
    if perhaps and FLOOR.match(text, cue.end()) and not PART.search(text, near, cue.start()):
        return "typical"
    if perhaps or _by_few(text, max(floor, cue.start() - FURTHER), cue.start()):
        return "optional"
    return "typical" if _is_hedged(text, floor, cue, later) else "required"


def _by_few(text: str, low: int, high: int) -> bool:
    """True where less than half are said to ask: "a quarter of them ask for a", "23% require"."""
    share = SHARE_OF.search(text, low, high)
    return (share is not None and int(share[1]) < 50) or MINORITY.search(text, low, high) is not None


def _usual(text: str, floor: int, cue: Cue, later: str) -> Modality | None:
    if MAY_TAKE.search(cue[0]):
        return None
    if FOR_SOME.match(later):
        return "optional"
    if NEGATION.search(text, floor, cue.start()):
        return None
    share = int(cue["share"] or 100)
    just = share < 50 and JUST.search(text, floor, cue.start()) is not None
    if DENIED.search(cue[0]):
        return "typical" if just else "not required"
    return (
        "optional" if just or share < LEAST_SHARE or PART.search(text, max(floor, cue.start() - NEAR), cue.end()) else "typical"
    )


def _is_hedged(text: str, floor: int, cue: Cue, later: str) -> bool:
    """True where a hedge before a cue reaches it, or one follows."""
    hedge = last(HEDGE.finditer(text, floor, cue.end()))
    reaches = hedge is not None and JOINED.search(text, hedge.end(), cue.start()) is None
    return reaches or LATER_HEDGE.match(later) is not None


BY_KIND: dict[str, Callable[[str, int, Cue, str], Modality | None]] = {
    "deny": _denied,
    "prefer": _preferred,
    "weak": lambda _text, _floor, cue, _later: "optional" if TO_WORK.fullmatch(cue[0]) else "preferred",
    "option": lambda *_: "optional",
    "other_way": lambda *_: "optional",
    "typical": _usual,
    "seek": _sought,
    "require": _required,
}
"""What a cue of each kind says."""
