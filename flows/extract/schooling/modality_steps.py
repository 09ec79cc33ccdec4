"""Steps that a text tells its reader to take: "Earn a ...", "Next, go to college and get a ...", "Completion of a ...";
and degrees that come first, before the work or something else that must be done ("After a degree, you can start as a").

All patterns read folded text (``fold_case``).
"""

from __future__ import annotations

import re
from typing import Literal

from flows.extract.mentions.asking import DEMAND, EARN, OWN
from flows.extract.schooling.modality import BEFORE_WINDOW, Reading

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
BEFORE = 120
"""Code points before a degree in which it is said that it comes first."""

THEN = rf"\b(?:must|{DEMAND.present} to|needs? an?|ha(?:ve|s) to|(?:are|is|be) required to|will (?:\w+ )?(?:need|have to))\b"
DONE_FIRST = re.compile(
    rf"(?:\A|[.;] )\W*(?:(?:in addition to|besides|along with|apart from)(?: (?:{OWN.gerund}|{EARN.gerund}))? "
    r"(?:an? |the |your )?(?:[\w-]+ )?\Z|"
    r"(?:then|next|only)?,? ?(?:after|once|upon|following|having|on) (?:(?:you|they|[a-z]+s)(?:'ve| have)? )?(?:success\w+ )?"
    rf"(?:{OWN.any}|{EARN.any}|completion of)\b[^,;:.]{{0,60}}\Z|(?:after|following|with|once) (?:an? |the |your |their )?"
    r"(?:[\w-]+ )?\Z)"
)
MORE_TO_DO = re.compile(rf"(?:[^.;:]|\.(?! )){{0,160}}?,(?:(?! students\b| applicants\b)[^.;:]){{0,60}}?{THEN}")
"""Around a degree: it is what comes first of all that must be done ("After earning a degree, one must pass an exam")."""
STARTERS = (
    r"(?:(?:most|many|some|the|all) )?(?:you|they|one|graduates|candidates|professionals|many|most|some|"
    r"(?:an? )?(?:future|aspiring|new|would-be|trainee|budding|qualified|young) (?:[\w-]+ ){0,2}[\w-]+|"
    r"(?:(?!students\b|applicants\b)[a-z-]+ ){0,2}(?!students\b|applicants\b)[a-z]{3,}s)"
)
"""Who starts: whoever reads it, or those who do the work, but nobody by name."""
MAY = (
    r"(?: (?:can|may|could|might|will|are|is|now|then|also|often|usually|typically|generally|normally|either|both|able|ready|"
    r"eligible|qualified|free|go|on|to|choose|proceed|directly|first)){0,6}"
)
JOB = r"(?:[\w'’-]+ ){0,5}(?:jobs?|positions?|roles?|work|employment|posts?|vacanc(?:y|ies)|licen[cs]e|licensure|registration)"
STARTS = (
    r"(?:(?:start|begin|enter|take up)s?(?: (?:out|off))? (?:(?:to )?work\w*|"
    r"(?:[\w-]+ ){0,3}(?:practice|residency|careers?|job|profession|workforce|internship|field))|becomes?|"
    r"(?:works?|practi[cs]es?|qualif(?:y|ies))(?= (?:as|for|in|at|under)\b)|(?:go|move) (?:straight |directly )?into|"
    rf"(?:look|apply|search)(?:ing)? for {JOB}|find {JOB}|(?:get|be) hired|get (?:[\w-]+ ){{0,3}}job|"
    r"(?:join|open)s? (?:an?|their|your)(?: own)? (?:[\w-]+ ){0,2}(?:firm|practice|company|business|studio)|"
    r"spends? [^,;:.]{0,24} (?:in|as|under|with) |"
    r"(?:complete|undertake|serve|do)s? (?:[\w-]+ ){0,4}(?:traineeship|internship|residency|apprenticeship|clerkship)\b)"
)
TAKES_UP_WORK = re.compile(
    rf"(?:[^.;:,]|\.(?! )){{0,90}}?,? {STARTERS}{MAY} {STARTS}|"
    rf"[^.;:,]{{0,60}}, (?:then |next )?(?:(?:start|begin) )?(?:appl|look|search)(?:y|ying|ing)? for {JOB}\b"
)
"""Around a degree: what comes after it is the work ("After a bachelor's degree, you can start out as a nurse")."""


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


def comes_first(lower: str, start: int, end: int) -> Literal["required", "typical"] | None:
    """What the degree ``lower[start:end]`` is that is to be had before something else: required where that must be done ("After
    earning a degree, you must ..."), typical where it is the work; None for neither."""
    if DONE_FIRST.search(lower, max(0, start - BEFORE), start) is None:
        return None
    if MORE_TO_DO.match(lower, start):
        return "required"
    return "typical" if TAKES_UP_WORK.match(lower, end) else None
