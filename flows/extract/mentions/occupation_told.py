"""Names of several senses that are people because their schooling, pay or number is told: "you need a degree to be a chef"."""

from __future__ import annotations

import re

from flows.extract.mentions.growth_words import GROWTH
from flows.extract.mentions.pay_terms import EARNS, PAY_WORDS

NEAR = 110
"""Characters around a name in which that is told, at most."""
CLAUSE_STOP = re.compile(r"[.!?;|\n](?:(?<=[|\n])|(?=\s|\Z))")
TOLD = re.compile(
    r"\b(?:degrees?|bachelors?|bachelor's|master's|diplomas?|doctorates?|ph\.?d|mba|b\.?sc|m\.?sc|b\.?com|b\.?tech|"
    r"graduates?|ged|hnd|qualifications?|college|university|"
    rf"{PAY_WORDS}|\d+ (?:an?|per) (?:hour|day|week|month|year)|employ(?:ed|ment)|hir(?:e[sd]?|ing)|vacanc(?:y|ies)|openings)\b"
)
"""What is told of people at work."""
GET = re.compile(
    rf"'?(?: [a-z0-9'+,-]+){{0,8}}? (?:{EARNS}|(?:is|are|be) on|sees?|land|fetch(?:es)?|average[ds]?|expect|starts?)\b"
    r"[^.;]{0,40}?(?:  \d| [a-z]{1,3} \d| \d[^a-z]{0,16}k?\b| six figures?)"
)
"""After several: that they get so much, wherever they work and however long (the sign of money is folded to a space)."""
IN_PERCENT = re.compile(r"\d ?(?:%|per ?cent\b)", re.IGNORECASE)
COUNTED = re.compile(r"\b(?:employ\w*|jobs?|hiring|openings|vacancies|workforce|demand for|numbers? of)\b", re.IGNORECASE)
"""What grows where there are more people at work."""
ONE_OR_MANY = re.compile(
    r"\b(?:an?|two|three|four|five|ten|\d+|most|many|some|all|every|each|few|fewer|any|no|these|other|average|typical|becoming|"
    r"be|being|good|great|successful|professional|future|budding|trained|its|for|to|"
    r"with|than|expects?|hires?|wants?|seeks?|looks?|"
    r"asks?|accepts?|helps?|gives?|makes?|pays?|paying|register|licen[cs]e|admit|"
    r"employ|train|requires?|favou?rs?|prefers?|is|are|"
    r"do|does|from|of|on|among|as|and|or|but|while|that|so|unlike|like) \Z"
)
"""Before them: one of them or all, "most chefs", "for a pilot"."""
PARTED_BEFORE = ("  ", ". ", ", ", ": ")
"""Before several that open a clause."""
ENDS_ONE = re.compile(
    r"(?:\s*\Z|[.,;:?!]|  | (?:in|at|on|with|without|who|whose|to|is|are|isn't|aren't|has|have|holds?|needs?|must|should|can|"
    r"can't|may|might|will|won't|would|do|does|don't|doesn't|usually|often|typically|generally|rarely|no longer|from|comes?|and|"
    r"or|but|because|if|unless|when|while|where|whereas|though|although|for|that|sometimes|required|go|not|never|went|had|got|"
    rf"you|requires?|ought|move|get|enter|start|learn|also|even|today|roles?|profession|{EARNS})\b)"
)
"""After one of them: the name ends there ("a pilot needs", no "pilot project")."""
AT_WORK = re.compile(r" (?:come from|have|need|must|should|spend|train|are in (?:\w+ )?demand)\b")
"""After several that open a sentence: so people do."""
OTHERS = frozenset(
    {"demonstrator", "dishwasher", "driver", "faller", "model", "recruiter", "stocker", "taper", "valet", "word processor"}
)
"""Names of more things than people, whatever is spoken of, and who asks others for their schooling."""


def is_told_of(words: str, text: str, start: int, end: int) -> bool:
    """Whether ``words[start:end]`` is one, or all, of those of whom the clause tells what they have learnt, what they get, or by
    what percentage there will be more of them; or several who open a sentence and do as people do. ``text`` is ``words``,
    folded."""
    low, high = max(0, start - NEAR), min(len(words), end + NEAR)
    for stop in CLAUSE_STOP.finditer(words, low, high):
        low, high = (stop.end(), high) if stop.end() <= start else (low, min(high, stop.start()))
    several, things = text[end - 1] == "s", text[start:end].removesuffix("s") in OTHERS
    before = text[max(0, start - NEAR) : start]
    if (several or ONE_OR_MANY.search(before)) and GET.match(text, end, high):
        return True
    if several and IN_PERCENT.search(words, low, high) and (COUNTED if things else GROWTH).search(words, low, high):
        return True
    if things:
        return False
    opens = several and not before.strip()
    if opens and AT_WORK.match(text, end):
        return True
    if text.startswith(" of ", end) if several else not ENDS_ONE.match(text, end):
        return False
    whole = opens or ONE_OR_MANY.search(before) or (several and before.endswith(PARTED_BEFORE))
    return bool(whole) and TOLD.search(text, max(0, start - NEAR), end + NEAR) is not None
