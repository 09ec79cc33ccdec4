"""What the levels of an occupation are called, and the seniority that each of them is."""

from __future__ import annotations

import re

BEGINNERS = (
    *("junior", "trainee", "apprentice", "fresher", "novice", "beginner", "intern", "rookie", "newcomer"),
    *(f"new {one}" for one in ("grad", "graduate", "starter", "entrant", "hire", "recruit")),
)
"""What those are called who have just begun, in any occupation."""
NEWLY = tuple(
    f"{how} {made}"
    for how in ("newly", "freshly")
    for made in ("qualified", "hired", "graduated", "licensed", "certified", "trained", "appointed", "recruited", "minted")
)
SENIORITY = {
    **dict.fromkeys((*BEGINNERS, *NEWLY, "entry level", "entry", "jr", "jnr", "graduate", "associate"), "entry"),
    **dict.fromkeys(("early career", "new", "beginning", "starter"), "entry"),
    **dict.fromkeys(("mid level", "mid", "mid career", "mid senior", "mid weight", "intermediate", "middle"), "mid"),
    **dict.fromkeys(("senior", "sr", "snr", "lead", "principal", "staff", "distinguished", "experienced", "seasoned"), "senior"),
    **dict.fromkeys(("senior level", "late career", "expert level"), "senior"),
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
