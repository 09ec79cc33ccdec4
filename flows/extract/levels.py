"""What the levels of an occupation are called, and the seniority that each of them is."""

from __future__ import annotations

import re

SENIORITY = {
    **dict.fromkeys(
        ("entry level", "entry", "junior", "jr", "jnr", "graduate", "associate", "trainee", "apprentice", "fresher", "novice"),
        "entry",
    ),
    **dict.fromkeys(("early career", "new", "beginner", "beginning", "newly qualified", "new grad", "intern"), "entry"),
    **dict.fromkeys(("starter", "new starter", "new entrant", "newcomer", "rookie", "newly trained", "newly licensed"), "entry"),
    **dict.fromkeys(("mid level", "mid", "mid career", "mid senior", "mid weight", "intermediate", "middle"), "mid"),
    **dict.fromkeys(
        ("senior", "sr", "snr", "lead", "principal", "staff", "distinguished", "experienced", "seasoned", "senior level"),
        "senior",
    ),
    **dict.fromkeys(("late career", "expert level"), "senior"),
}
"""Words before a title and the seniority that they state."""
LEADERS = dict.fromkeys(
    ("team lead", "team leader", "tech lead", "technical lead", "supervisor", "manager", "team manager", "director", "head"),
    "senior",
)
RANKS = {**SENIORITY, **LEADERS, "department head": "senior"}
"""What those are called who are learning, or lead others, in any occupation, and the seniority that it is among levels."""
ASIDES = {**SENIORITY, **dict.fromkeys(("co op", "internship", "working student", "placement", "work term"), "entry")}
"""Words in brackets or after a dash behind a title, and the seniority that they state."""
GRADES = {"II": "mid", "III": "senior", "IV": "senior", "V": "senior"}
"""Roman grades after a title; "I" is left out, since "as an engineer I ..." is no grade."""

_STANDING = {*SENIORITY, "expert", "manager"} - {"new", "beginning"}
"""Words that name a level, or those who have it, without a title after them."""
_SPELT = "|".join(word.replace(" ", "[- ]") for word in sorted(_STANDING, key=lambda word: (-len(word), word)))
LEVEL = rf"(?:(?:{_SPELT})s?(?:[- ](?:levels?|careers?))?)"
"""A pattern of such a word: "entry-level", "juniors", "new grad"."""
EXPERIENCE_HEADER = re.compile(
    r"\b(?:experience|(?<!\bper )(?<!\ba )(?<!\beach )(?<!/)(?<!/ )years?|levels?|seniority|grade|stage|career stage|yoe|service|"
    r"tenure)\b",
    re.IGNORECASE,
)
"""A column of levels or of years of experience; none of pay per year."""
