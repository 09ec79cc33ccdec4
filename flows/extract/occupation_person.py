"""Words beside a name of several senses that say that somebody at work is meant."""

from __future__ import annotations

import re

PAY = "salar(?:y|ies)|wages?|pay|compensation|earnings|income"
"""Words for what is paid."""
POST = "jobs?|roles?|careers?|positions?|postings?"
"""Words for a post, or a career of them."""
NEAR = 48
"""Characters before a name that are searched for words of work."""

SCHOOLED = (
    r"(?: (?:and|or) (?:[a-z]+ )?[a-z]+s)?"
    r" (?:(?:typically|usually|often|generally|normally|now|also|must|should|do not|will|may|can) ){0,2}"
    r"(?:needs?|requires?|have|has|holds?|earns?|study|complete|obtain)\b[^.;:]{0,60}"
    r"\b(?:degrees?|bachelors?|masters?|diplomas?|doctorates?|phd|qualifications?|education)\b"
)
"""After a person: what schooling such people have or need."""
GROWING = (
    r"(?: in (?:the )?[a-z]{2,}(?: [a-z]{2,})?)? (?:(?:is|are|was|were|will|has|have|had|be|been|to|by|projected|expected|"
    r"predicted|forecast|set|likely|continue|about|around) ){0,6}?"
    r"(?:grow[ns]?|grew|growing|increase[ds]?|rise[ns]?|rose|fell|fall(?:en|s)?|drop(?:s|ped)?|decline[ds]?|shr[aiu]nk|"
    r"climb(?:ed)?|jump(?:ed)?|expand|up|down)\b(?: [a-z]+){0,4}? \d[\d.]{0,4} ?(?:%|per ?cent)"
)
"""After people at work: by what percentage there will be more or fewer of them."""
PERSON_AFTER = re.compile(
    rf"(?:'s?)?(?: in (?:the )?[a-z]{{2,}}(?: [a-z]{{4,}})?)? (?:{PAY}|{POST}|employment|workforce|earn(?:s|ed|ing)?|"
    rf"(?:who )?(?:makes?|made|take home|starts?|starting|are paid|averaged?|get|receive|command|(?:bring|pull) (?:in|home))"
    r"(?= (?:at |out |on )?(?:an? (?:average|mean|median)|about|around|roughly|nearly|almost|"
    r"between|over|at least|more than|up to| \d))|"
    r"(?:are|were|get|got) (?:(?:typically|usually|often|generally|normally|commonly) )?paid (?:(?:an? )?(?:[a-z]{3,} )?"
    r"(?:rates?|wages?|salary|salaries|stipends?)|by the (?:hour|day|week|month)|hourly|daily|weekly|monthly)|"
    r"(?:who )?(?:can|could|may|"
    r"might|will|typically|usually|often|"
    rf"generally) (?:expect|earn|make|start))\b|{SCHOOLED}|{GROWING}"
)
SEVERAL_AFTER = re.compile(
    r"(?: (?:at|in|with|on) (?:the )?[a-z]{3,}(?: [a-z]{3,}){0,2}?)?"
    r"(?: (?!at\b|for|in\b|of\b|on\b|is\b|are\b|was\b|were\b|to\b|and\b|or\b|with|from|by\b|costs?\b|only|starting|worth|per\b)"
    r"[a-z]{3,})?(?: (?:about|around|roughly|nearly|almost|between|over|well over|just over|upwards of|up to|at least))?  \d"
)
"""After several of whom a figure of money is told (its sign folded to a space): "captains at the majors clear $350,000"."""
PERSON_BEFORE = re.compile(
    r"\b(?:as an?|becom(?:e|es|ing) an?|became an?|careers? (?:as|of|in)|hir(?:e|ing)|"
    r"qualified|licensed|chartered|aspiring|prospective|(?:profession|occupation|vocation|trade|job title) of(?: an?)?|"
    rf"(?:{PAY}|{POST}|employment|outlook|requirements|qualifications|vacancies|openings|"
    r"recruitment) (?:for|of)(?: an?| the| all| most)?) \Z"
)
PERSON_GRADED = re.compile(r"\b(?:senior|sr\.?|junior|jr\.?|entry level|mid level|mid career|experienced|lead|principal) \Z")
ALONE = re.compile(r"[\s,.;:']*(?:\Z|\d)|  [a-z ]{1,20}  +\d")
"""After a word that is all of its string, or of its row before the first number."""
LABELLED = re.compile(r"(?:\A|[:|•\t]\s?|\d[.)]\s)[\W_]*\Z")
"""Before the first word of a title that is all of a line, but for a label or a number before it."""
PARTED = re.compile(r"\s?[:|]|\s[-–—]\s")
"""After a title, what parts it from what is said of it."""
MOST_BEFORE = 3
"""Words of a title before its head, at most."""


def of_person(text: str, start: int, end: int) -> bool:
    """Whether a word with several senses stands alone in its string, or beside words of work (``text`` folded)."""
    if start == 0 and ALONE.match(text, end):
        return True
    before = text[max(0, start - NEAR) : start]
    if text[end - 1] == "s" and SEVERAL_AFTER.match(text, end):
        return True
    return bool(PERSON_AFTER.match(text, end) or PERSON_BEFORE.search(before) or PERSON_GRADED.search(before))


def ends_title(words: str, text: str, start: int, end: int) -> bool:
    """Whether the head of a title at ``text[start:end]``, with the words before it, is all of a line or stands beside words of
    work: "Dog Walker", "Job title: Dog Walker", "the pay of a dog walker"."""
    if PERSON_AFTER.match(text, end):
        return True
    alone = ALONE.match(text, end) is not None or PARTED.match(words, end) is not None
    place = start
    for _ in range(MOST_BEFORE):
        if place < 2 or words[place - 1] not in " -":
            return False
        place = text.rfind(" ", 0, place - 1) + 1
        before = text[max(0, place - NEAR) : place]
        if PERSON_BEFORE.search(before) or PERSON_GRADED.search(before):
            return True
        if alone and LABELLED.search(words, max(0, place - 4), place):
            return True
    return False
