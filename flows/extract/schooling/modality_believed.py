"""Beliefs about a degree that a text contradicts: "It is a myth that you need a degree", "Many think that one is required. That
isn't true". What is believed to be needed is not.

All patterns read folded text (``fold_case``).
"""

from __future__ import annotations

import re

from flows.extract.mentions.asking import DEMAND, NECESSARY
from flows.extract.mentions.modality_cues import DENIES
from flows.extract.schooling.modality import Reading

NEAR = 130
"""Code points before a degree in which a belief stands."""

BELIEF = r"(?:belief|assumption|idea|notion|opinion|perception|impression|wisdom|expectation|view|stereotype|thinking)s?"
THINK = r"(?:thinks?|thought|believe[sd]?|assume[sd]?|supposes?|supposed(?! to))"
WHAT = r"\b(?P<what>[^.;?!]{0,90})\Z"
"""What is believed, up to the degree."""
CALLED_FALSE = re.compile(
    rf"(?:\b(?:misconception|fallacy)|(?<!no )\bmyth|\b(?:false|mistaken|outdated|wrong) {BELIEF}|"
    rf"\b(?:contrary to|opposite of|against|despite) (?:[\w-]+ ){{0,4}}?{BELIEF}(?!,)|"
    rf"\b(?:wrongly|mistakenly|falsely|incorrectly) {THINK}|\b(?:not true|untrue)){WHAT}"
)
"""Before a degree: what is said of it is called false."""
BELIEVED = re.compile(
    rf"\b(?:{THINK}|(?:been told|heard|told)|(?:the )?{BELIEF}|(?:people|they|some|many|others|"
    rf"everyone) (?:will |may |might )?(?:say|tell you)){WHAT}"
)
"""Before a degree: that it is needed is what somebody believes."""
TOLD_BY = re.compile(r"\b(?:whoever|anyone who|anybody who|those who|people who) (?:has |have |ever )?\Z")
"""Before a belief: who holds or spreads it."""
NAMED = re.compile(rf"(?:the )?{BELIEF} that\b")
NEED = re.compile(rf"\b(?:{DEMAND.finite}|must|ha(?:ve|s) to|{NECESSARY})\b")
NEEDED = re.compile(rf"[^.;:,?!]{{0,40}}?\b{NECESSARY}\b")
DENIED = re.compile(
    r"[^.;?!]{0,70}?(?:[,;–—-]| but| yet|\.|\Z)?\W{0,3}(?:but |yet |however,? |in (?:fact|reality|truth),? |fortunately,? |"
    r"luckily,? |actually,? )?(?:but )?(?:(?:that|this|it)(?:'s| is| isn't| may| need| simply)?\b[^.;?!]{0,30}?(?:\b(?:not|never|"
    r"rarely|hardly)\b|isn't|n't)[^.;?!]{0,20}?\b(?:true|the case|so|right|accurate|correct)\b|(?:that|this|it)(?:'s|"
    r" is) (?:\w+ )?(?:false|wrong|untrue|incorrect|an? (?:\w+ )?(?:myth|misconception|mistake|fallacy)|"
    r"far from (?:the truth|true|it))\b|(?:nonsense|rubbish|not so|(?:they are|they're) wrong)(?=\W*\Z|[.;!,])|"
    r"(?:they|you|we|it|that) (?:don't|do not|needn't|isn't|is not)(?=\W*\Z|[.;!,])|nothing could be further from the truth\b)"
)
"""After a belief, or at the start of the sentence after it: it is said to be false."""
CALLED_WRONG = re.compile(
    r"[^.;?!,]{0,60}? (?:is|are|was|were|remains)(?: \w+){0,2}? (?:an? )?(?:\w+ )?(?:myths?|misconceptions?|fallacy|wrong|false|"
    r"untrue|outdated|nonsense|mistaken|incorrect)\b"
)
"""After a belief that is a noun: it is called false in the same sentence ("The idea that you need a degree is a myth")."""
DOUBTED = re.compile(
    r"\b(?:(?:do|does|did|would)(?:n't| not) (?:really |actually |personally )?(?:think|believe|feel|consider|find)|doubt)"
    r"(?: that| if| whether)? (?:(?:having|getting|holding|earning) )?(?:an? |the |any )?(?:\w+ )?\Z"
)
MATTERS = re.compile(
    r"(?: in [^,;:.]{2,40}?)? (?:(?:is|are|really|actually|always|still|that) ){0,3}"
    rf"(?:{NECESSARY}|important|matters?|counts?|makes (?:much|a|any) (?:\w+ )?difference)\b"
)
"""Around a degree: its need is doubted ("I don't think that a degree matters")."""
HELD_BY_SOME = re.compile(
    r"\b(?:(?:some|many|most|a lot of|lots of|other) (?:(?:people|folks|of us|aspiring \w+|beginners|students|"
    r"newcomers) )?|people |(?:you|they|one) (?:may|might|could) (?:well )?|it is (?:often|widely|commonly|sometimes) |often |"
    rf"commonly |(?:people|they|many|some|everyone) used to )(?:think|believe|assume|{THINK}){WHAT}"
)
"""Before a degree: that it is needed is what people think, and the text does not say it."""


def only_believed(words: str, start: int) -> bool:
    """True where what is said of the degree at ``start`` is only what some people think."""
    held = HELD_BY_SOME.search(words, max(0, start - NEAR), start)
    return held is not None and "," not in held["what"] and DENIES.search(held["what"]) is None


def believed(words: str, start: int, end: int, following: str) -> Reading | None:
    """What is said of the degree ``words[start:end]`` where that it is needed is a belief that the sentence, or the one
    ``following``, contradicts. The reading ends beyond ``words`` where the following sentence does it."""
    low = max(0, start - NEAR)
    doubted = DOUBTED.search(words, low, start)
    if doubted and (matters := MATTERS.match(words, end)):
        return Reading("not required", doubted.start(), matters.end(), 3)
    false = CALLED_FALSE.search(words, low, start)
    belief = false or BELIEVED.search(words, low, start)
    if belief is None or DENIES.search(belief["what"]):
        return None
    needed = NEEDED.match(words, end)
    if not (NEED.search(belief["what"]) or needed):
        return None
    told = max(end, needed.end() if needed else 0)
    if false:
        return Reading("not required", false.start(), told, 3)
    if (denied := DENIED.match(words, told)) or (
        (NAMED.match(belief[0]) or TOLD_BY.search(words, low, belief.start())) and (denied := CALLED_WRONG.match(words, told))
    ):
        return Reading("not required", belief.start(), denied.end(), 3)
    if denied := DENIED.match(following):
        return Reading("not required", belief.start(), len(words) + denied.end(), 3)
    return None
