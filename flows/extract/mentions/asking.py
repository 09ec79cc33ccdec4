"""The words in which something is asked for, each class whole: verbs of asking and of holding in all their forms, what is needed
or welcome, how one takes up work, and the schools that ask it of students.

All are patterns of folded text (``fold_case``), without groups that capture.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

IRREGULAR = {
    "get": ("gets", "got", "getting"),
    "have": ("has", "had", "having"),
    "hold": ("holds", "held", "holding"),
    "specify": ("specifies", "specified", "specifying"),
    "take": ("takes", "took", "taking"),
    "undertake": ("undertakes", "undertook", "undertaking"),
}
"""By the verb: its third person, past and gerund."""


class Verbs(NamedTuple):
    """Verbs of one meaning: patterns of their infinitives ("earn"), their present ("earn", "earns"), their past, their gerunds,
    of all but these, and of all."""

    base: str
    present: str
    past: str
    gerund: str
    finite: str
    any: str


def verbs(*spelt: str) -> Verbs:
    """Verbs, each with what follows it, if any: "insist on". The longer form stands before the shorter."""
    forms = [_conjugated(*each.partition(" ")) for each in spelt]
    return Verbs(*(_one_of([each[at] for each in forms]) for at in range(len(Verbs._fields))))


def _conjugated(verb: str, space: str, after: str) -> Verbs:
    stem = verb.removesuffix("e")
    third, past, gerund = IRREGULAR.get(verb, (f"{_sibilant(verb)}s", f"{stem}ed", f"{stem}ing"))
    forms = ((verb,), (verb, third), (past,), (gerund,), (verb, third, past), (verb, third, past, gerund))
    return Verbs(*(_one_of(sorted(each, reverse=True)) + space + after for each in forms))


def _sibilant(verb: str) -> str:
    return f"{verb}e" if verb.endswith(("s", "sh", "ch", "x")) else verb


def _one_of(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


_WHOM = r"(?:(?:you|them|(?:(?:their|its|the|new|future|all|most|an?) )?(?:[a-z-]+ ){0,2}?[a-z-]+) )?"
DEMAND = verbs(
    *("require", "need", "demand", f"ask {_WHOM}for", "call for", "insist (?:up)?on", "mandate", "necessitate"),
    *("stipulate", "prescribe", "specify", "presuppose"),
)
"""What says outright that something is asked for."""
EXPECT = verbs("expect", "want", "look for", "list", "mention")
"""What says that somebody hopes for it, or speaks of it."""
ASK = rf"(?:{DEMAND.any}|{EXPECT.any})"
OWN = verbs("have", "hold", "possess")
EARN = verbs(
    *("earn", "get", "obtain", "complete", "finish", "pursue", "attain", "acquire", "achieve", "gain", "receive", "secure"),
    *("undertake", "take", "accomplish"),
)
"""How one comes to have what one holds."""
NEEDED = (
    r"(?:required|needed|necessary|mandatory|compulsory|essential|obligatory|vital|crucial|critical(?! think)|imperative|"
    r"indispensable|non-negotiable|prescribed|stipulated|laid down)"
)
NECESSARY = (
    rf"(?:{NEEDED}|an? (?:\w+,? ){{0,3}}?(?:requirement|must\b(?![- ]have)|must-have|prerequisite|precondition|condition|"
    r"necessity|need\b))"
)
"""What is said of something that is asked for: "essential", "a legal requirement"."""
WISHED = (
    r"(?:prefer(?:red|able)|desir(?:ed|able)|favou?red|recommended|advantageous|beneficial|helpful|useful|valued|ideal|"
    r"an? (?:\w+ )?(?:plus|bonus|advantage|asset))"
)
"""What is said of something that is welcome."""
TAKE_UP = (
    r"(?:become|start|begin|enter|join|register|qualify (?:as|for)|practi[cs]e|apply|work|land|(?:go|move|break|"
    r"get) (?:(?:straight|directly) )?into|(?:get|be) (?:hired|licen[cs]ed|employed)|(?:find|get) (?:[\w-]+ ){0,2}(?:work|jobs?))"
)
"""How one comes to do the work."""
COURSE = (
    r"(?:program(?:me)?s?|courses?|certifications?|certificates?|exam(?:ination)?s?|(?<!high )(?<!secondary )schools?|"
    r"universit(?:y|ies)|colleges?|boot ?camps?|institut(?:es|ions?)|academ(?:y|ies))"
)
SCHOOL = rf"(?:{COURSE}|visas?|admissions?|scholarships?|bursar(?:y|ies)|student loans?)"
"""What asks its students for schooling, and nobody at work."""
STUDIED = rf"(?:{COURSE}|degrees?|diplomas?|bachelor(?:'s?)?|master(?:'s?)?|m\.?sc|msn|bsn|mba|llm|ph\.?d|post-?graduat\w+)"
"""What one gets into to study."""
GET_IN = (
    r"(?:(?:be|get) (?:admitted|accepted)(?: (?:in)?to)?|(?:gain|get|secure) (?:admission|admittance|acceptance|entry)|study at|"
    r"get (?:in|on)(?:to)?|enrol?l?(?: in)?|apply(?: to| for)?|join|enter|register for|qualify for|be eligible for)"
)
"""How one gets there."""
