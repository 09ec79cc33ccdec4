"""Steps that a text tells its reader to take: "Earn a ...", "Next, go to college and get a ...", "Completion of a ..."."""

from __future__ import annotations

import re

from flows.extract.asking import EARN
from flows.extract.modality import BEFORE_WINDOW, Reading

STEP = re.compile(
    r"\W*(?:(?:step|phase|stage)? ?[#\d.)]{1,4} ?[:.–—-]? ?|step \w+ ?[:.–—-] ?)?(?:(?:in order )?to (?:become|be|work as|"
    r"qualify as|get (?:hired|a job) as) [^,;:.]{3,60}, )?(?:(?:first|next|then|finally|second|secondly|third|initially|also|"
    r"you should|to start)\b,? ?)?(?:go to (?:college|university|school) (?:and|to) )?"
    rf"(?:(?P<verb>you(?: hold| possess|(?: have|'ve) (?:successfully )?{EARN.past})|(?:(?:must be |"
    rf"you are |you're |be )?currently |must be )(?:enrolled in|pursuing|studying)|(?!take\b){EARN.base}|possess|hold|"
    r"(?:choose|enroll? in) (?=an? )|graduate|study for|(?:start|begin) with)|"
    rf"(?:start|begin) (?:by|with) (?:{EARN.gerund}|graduating)|"
    rf"(?P<gerund>(?!taking\b)(?:{EARN.gerund}|graduating)))\b[^,;:.]{{0,50}}\Z"
)
NOMINAL = re.compile(
    r"\W*(?:(?:or|and|plus|either)\W+)*(?:\(?[a-z0-9]{1,2}[).] ?)?(?:(?:successful|satisfactory) )?(?:completion|possession|"
    r"attainment|graduation)\b(?: from an? (?:[\w'-]+ ){0,3}(?:college|university|school|institution)(?: or (?:college|"
    r"university))?(?= with\b))?(?: (?:of|from|with))?(?: (?:an?|the|your))?(?: \w+)? ?\Z"
)
"""A step as a noun: "Successful completion of a", "; or (b) graduation with an"."""
ADJECTIVE = re.compile(r"graduate (?!from\b|with\b|high\b)")
SUBJECT = re.compile(
    r"(?: (?:in|from|at|of|with) [^,;:.()]{2,60}?)? (?:can|could|may|might|will|would|is|helps?|gives?|provides?|opens?|offers?|"
    r"increases?|improves?|boosts?|makes?|takes?|allows?|enables?)\b"
)
"""After a gerund and its degree: something is said of it, it is no step."""
NO_VERB = re.compile(r"\W*(?:\Z|,? ?(?:or|and|plus|with|from|including)\b|[;(])")
"""After a step that is a noun: the sentence says nothing of it."""


def read_step(words: str, start: int, end: int, low: int, *, gerunds: bool) -> Reading | None:
    """An imperative that names a step: "Earn a ...", "Next, go to college and get a ..."; ``gerunds``: "Earning a ..." too.

    So does a noun without a verb: "Completion of a ...".
    """
    base = max(low, start - BEFORE_WINDOW)
    verb_end = words.find(" ", start, end)  # the verb may be part of the mention: "finish high school", not "graduate study"
    verb_end = start if verb_end < 0 or ADJECTIVE.match(words, start) else verb_end
    found = STEP.match(words[base:start]) or STEP.match(words[base:verb_end])
    if found is None:
        clause = max(low, words.rfind("; ", low, start), words.rfind(": ", low, start))
        nominal = NOMINAL.match(words, clause, verb_end) or NOMINAL.match(words, clause, start)
        return Reading("required", start, end, 2) if nominal and NO_VERB.match(words, end) else None
    if found["gerund"] and (not gerunds or SUBJECT.match(words, end)):
        return None
    return Reading("required", base, end, 2)
