"""What a title says about seniority: the words before it, the grade after it, and what it leads."""

from __future__ import annotations

import re

from flows.extract.mentions.levels import ASIDES, GRADES, SENIORITY
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_spelling import JOINTS, fold, initials, key

LED = (" manager", " director")
LEAD = " lead"

_DETERMINER_BEFORE = re.compile(r"(?:\A|\b(?:an?|the|as|of|for|our|and|or|[,;:]) )\Z")
SPAN_BEFORE = re.compile(r"\b(?:entry[- ]level|juniors?|jr\.?|trainee|mid[- ]level) (?:up )?(?:to|through|and|or) \Z")
"""Before the last of several levels: "from junior to senior"."""
_ABBREVIATION = re.compile(r" \(([A-Za-z][A-Za-z/&. -]{1,11}?)s?\)")
_GRADE = re.compile(r" (II|III|IV|V)(?![\w.])")


def led_seniority(title: str) -> str | None:
    """Who leads others, or manages or directs a field of work, is senior in it; a project manager manages no field, and human
    resources managers are counted as an occupation of their own."""
    if title.endswith(LEAD):
        return "senior"
    if not title.endswith(LED) or title in lexicon().classified:
        return None
    return "senior" if key(title.rpartition(" ")[0]) in lexicon().fields else None


def seniority_before(words: str, text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Where the words of seniority before a title begin, and what they state (the first of them decides)."""
    place, stated = start, None
    while place > floor:
        joint = words[place - 1]
        word_start = text.rfind(" ", floor, place - 1) + 1 or floor
        word = text[word_start : place - 1].rstrip(".")
        if joint not in JOINTS or not word:
            break
        if word in ("level", "career", "qualified", "grad", "weight"):
            word_start = text.rfind(" ", floor, word_start - 1) + 1 or floor
            word = text[word_start : place - 1]
        value = SENIORITY.get(word)
        if value is None or (word in ("lead", "staff", "intern") and not _is_label(words, text, word_start)):
            break
        place, stated = word_start, value
    return place, None if stated and SPAN_BEFORE.search(text, max(floor, place - 24), place) else stated


def _is_label(words: str, text: str, start: int) -> bool:
    """Whether "lead" or "staff" belongs to the title rather than being a verb or a noun."""
    return words[start].isupper() or _DETERMINER_BEFORE.search(text[max(0, start - 5) : start]) is not None


def title_end(words: str, end: int, subject: str) -> tuple[int, str | None]:
    """Where a title ends with the abbreviation and the grade after it, and the seniority of the grade."""
    if words[end : end + 2] == " (":
        match = _ABBREVIATION.match(words, end)
        if match and (lexicon().subjects.get(key(match[1].lower())) == subject or match[1].lower() == initials(subject)):
            end = match.end()
        elif match and fold(match[1]) in ASIDES:
            return match.end(), ASIDES[fold(match[1])]
    if words[end : end + 2] in (" I", " V"):
        grade = _GRADE.match(words, end)
        if grade:
            return grade.end(), GRADES[grade[1]]
    return end, None
