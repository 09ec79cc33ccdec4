"""The occupation that a whole string names: a cell, a label, a page's title."""

from __future__ import annotations

import re

from flows.extract.occupation_lexicon import Lexicon, lexicon
from flows.extract.occupation_mentions import GRADES, LED, SENIORITY, find_occupations, led_seniority
from flows.extract.occupation_spelling import canonical, fold, key, singular

_OUTER = " \t,.;:'\""
_NUMBERING = re.compile(r"\A\s*(?:\d{1,3}[.):]|[-*•#]+)\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_PARTS = re.compile(r"\s[-–—|@]\s|\s?[:;,|•]\s|\s/\s|\s(?:at|with|in|for)\s")
_WRITTEN_AS_TITLE = re.compile(r"[^\W\d_][^\d_<>{}=$€£₹?!]*")
_NO_TITLE = re.compile(
    r"\b(?:average|total|all|overall|others?|any|none|unknown|salar(?:y|ies)|pay|wages?|range|median|mean|levels?|years?|experience|roles?|jobs?|titles?|"
    r"positions?|th(?:e|is|at|ese|ose)|is|are|was|were|will|can|how|what|why|when|where|who|you|your|we|our|their|its)\b"
)
MAX_TITLE = 300
MAX_TITLE_WORDS = 8


def name_occupation(title: str, trusted: bool = False) -> tuple[str, str | None] | None:
    """Subject and seniority of a string that is supposed to be a title; None where it names no occupation.

    ``trusted``: the caller says that it is one (a cell under "Role", a label in a list of jobs), so that a title which no table
    and no rule knows ("Coding & Robotics Teacher") is taken as written. Otherwise the occupation in it counts ("How to become a
    data engineer").
    """
    lex = lexicon()
    cleaned = _NUMBERING.sub("", title[:MAX_TITLE]).strip(_OUTER)
    for whole in (cleaned, _BRACKETS.sub(" ", cleaned)):
        known = lex.subjects.get(key(canonical(whole, lex.spellings)))
        if known:
            return known, led_seniority(known, lex)
    if trusted and (named := _titled(cleaned, lex)):
        return named
    mentions = find_occupations(cleaned)
    strong = [mention for mention in mentions if mention.known or " " in mention.subject] or mentions
    return (strong[0].subject, strong[0].seniority) if strong else None


def _titled(title: str, lex: Lexicon) -> tuple[str, str | None] | None:
    """The first part of a title ("Data Engineer - Senior", "Developer / Engineer") as written, without its words of seniority."""
    parts = [part for part in _PARTS.split(_BRACKETS.sub(" ", title)) if part.strip(_OUTER)]
    if not parts:
        return None
    stated = [value for part in (*parts[1:], *_BRACKETS.findall(title)) if (value := SENIORITY.get(fold(part).strip(" .)")))]
    words = parts[0].strip(_OUTER).split()
    seniority = None
    while words and (value := _seniority_word(words[0])):
        if value in lex.heads and len(words) == 1:
            break
        seniority, words = seniority or value, words[1:]
    while len(words) > 1 and (value := GRADES.get(words[-1]) or _seniority_word(words[-1]) or {"I": "entry"}.get(words[-1])):
        if fold(words[-1]) in lex.heads and not lex.subjects.get(key(canonical(" ".join(words[:-1]), lex.spellings))):
            seniority = seniority or value
            break
        seniority, words = seniority or value, words[:-1]
    seniority = seniority or (stated[0] if stated else None)
    written = canonical(" ".join(words), lex.spellings)
    name = singular(written) if singular(written).rpartition(" ")[2] in lex.heads else written
    known = lex.subjects.get(key(name))
    if known:
        return known, seniority or led_seniority(known, lex)
    if not words or len(words) > MAX_TITLE_WORDS or not _WRITTEN_AS_TITLE.fullmatch(" ".join(words)):
        return None
    if not words[0][0].isupper() or _NO_TITLE.search(name):
        return None
    return name, seniority or led_seniority(name, lex)


def _seniority_word(word: str) -> str | None:
    folded = fold(word).rstrip(".,")
    return None if folded in LED else SENIORITY.get(folded)
