"""Names of several senses that are people because schooling is told of them: "you need a degree to be a chef"."""

from __future__ import annotations

import re

NEAR = 110
"""Characters around a name in which schooling is spoken of."""

SCHOOLING = re.compile(
    r"\b(?:degrees?|bachelors?|bachelor's|master's|diplomas?|doctorates?|ph\.?d|mba|b\.?sc|m\.?sc|b\.?com|b\.?tech|"
    r"graduates?|ged|hnd|qualifications?|college|university)\b"
)
ONE_OR_MANY = re.compile(
    r"\b(?:an?|two|three|four|five|ten|\d+|most|many|some|all|every|few|fewer|any|no|these|other|becoming|be|being|good|great|"
    r"successful|professional|future|budding|trained|for|to|with|than|expects?|hires?|wants?|seeks?|looks?|asks?|accepts?|"
    r"helps?|gives?|makes?|register|licen[cs]e|admit|employ|train|requires?|favou?rs?|prefers?|is|are|do|does|from|of|on|among|as|and|or|"
    r"but|while|that|so|unlike|like) \Z"
)
"""Before them: one of them or all, "most chefs", "for a pilot"."""
PARTED_BEFORE = ("  ", ". ", ", ", ": ")
"""Before several that open a clause."""
ENDS_ONE = re.compile(
    r"(?:\s*\Z|[.,;:?!]|  | (?:in|at|on|with|without|who|whose|to|is|are|isn't|aren't|has|have|holds?|needs?|must|should|can|"
    r"can't|may|might|will|won't|would|do|does|don't|doesn't|usually|often|typically|generally|rarely|no longer|from|comes?|and|"
    r"or|but|because|if|unless|when|while|where|whereas|though|although|for|that|sometimes|required|go|not|never|went|had|got|"
    r"you|requires?|ought|move|get|enter|start|learn|also|even|today|roles?|profession)\b)"
)
"""After one of them: the name ends there ("a pilot needs", no "pilot project")."""
ENDS_SEVERAL = re.compile(r"(?! of\b)")
AT_WORK = re.compile(r" (?:come from|have|need|must|should|spend|train|are in (?:\w+ )?demand)\b")
"""After several that open a sentence: so people do."""
OTHERS = frozenset(
    {"demonstrator", "dishwasher", "driver", "faller", "model", "recruiter", "stocker", "taper", "valet", "word processor"}
)
"""Names of more things than people, be schooling spoken of or not, and who asks others for theirs."""


def is_schooled(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` (folded, ``occupation_spelling.fold``) is one, or all, of those of whom the words around tell
    what schooling they have or need; or several who open a sentence and do as people do."""
    several = text[end - 1] == "s"
    if text[start:end].removesuffix("s") in OTHERS:
        return False
    before = text[max(0, start - NEAR) : start]
    opens = several and not before.strip()
    if opens and AT_WORK.match(text, end):
        return True
    if not (ENDS_SEVERAL if several else ENDS_ONE).match(text, end):
        return False
    if not (opens or ONE_OR_MANY.search(before) or (several and before.endswith(PARTED_BEFORE))):
        return False
    return SCHOOLING.search(text, max(0, start - NEAR), end + NEAR) is not None
