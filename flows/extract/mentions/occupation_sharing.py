"""Occupations named together: those that share a head, titles of two fields, and those who help an occupation."""

from __future__ import annotations

import re

from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_spelling import canonical, key

WINDOW = 48
"""Characters beside a word that are searched for words of work."""

_JOINT = re.compile(r"(?:,? (?:and|or|&) |, | ?/ ?)\Z", re.IGNORECASE)
"""Between two specialties of one head."""
_AND = re.compile(r" (?:and|&) ", re.IGNORECASE)
_ONE = re.compile(r"\b(?:an?) \Z", re.IGNORECASE)
_SEVERAL = re.compile(r" (?:jobs|roles|careers|positions|salaries|professions|occupations|paths)\b", re.IGNORECASE)
_BRACKET = re.compile(r" ?\(([A-Za-z][\w/ -]{1,25})\)")
"""After an occupation: an aside of no more than a few words."""
_HELPER = re.compile(r"(?:'|’)s (helper|assistant|aide|mate|apprentice|clerk|tender)(s?)\b", re.IGNORECASE)
"""After an occupation, what those are called who help it: "an electrician's helper"."""


def of_two_fields(words: str, named: list[OccupationMention]) -> OccupationMention | None:
    """One title for occupations that share a head in the singular, where it is written as one: "a Brand and Product Manager"."""
    first, last = named[0], named[-1]
    written = words[first.start : last.end].strip()
    joints = _AND.split(written)
    if len(named) > 2 or len(joints) != 2:
        return None
    titled = all(word[:1].isupper() for part in joints for word in part.split())
    if (not titled or _SEVERAL.match(words, last.end)) and not _ONE.search(words, max(0, first.start - 4), first.start):
        return None
    head = last.subject.rpartition(" ")[2]
    joint = " & " if " & " in written else " and "
    subject = f"{first.subject.removesuffix(f' {head}')}{joint}{last.subject}"
    return OccupationMention(first.start, last.end, subject, last.seniority, True, False)


def sharing_head(words: str, text: str, mention: OccupationMention, floor: int) -> list[OccupationMention]:
    """The occupations before a mention that share its head: "front-end and back-end developers" names two."""
    lex = lexicon()
    head = mention.subject.rpartition(" ")[2]
    found: list[OccupationMention] = []
    place = mention.start
    while joint := _JOINT.search(words, max(floor, place - WINDOW), place):
        if joint[0] == ", " and not found:
            break  # "secure solutions, security engineers": a comma alone shares no head
        base = max(floor, place - WINDOW)
        before = text[base : joint.start()]
        last = before.rpartition(" ")[2]
        names = {last, " ".join(before.rsplit(" ", 2)[-2:])} - {""}
        known = {
            name: subject for name in names if (subject := lex.subjects.get(key(canonical(f"{name} {head}", lex.spellings))))
        }
        if not known:
            break
        name = max(known, key=len)
        place = base + len(before) - len(name)
        found.insert(0, OccupationMention(place, place + len(name), known[name], None, True, mention.plural))
    return found


def with_helper(words: str, mention: OccupationMention) -> OccupationMention:
    """A mention, or who helps it where that follows: "an electrician's helper"."""
    helper = None if mention.plural else _HELPER.match(words, mention.end)
    if helper is None:
        return mention
    subject = f"{mention.subject}'s {helper[1].lower()}"
    return OccupationMention(mention.start, helper.end(), subject, mention.seniority, True, helper[2] == "s")


def with_bracket(words: str, mention: OccupationMention) -> OccupationMention:
    """A mention, or the kind of it that a bracket behind it names by its specialty: "Web Developer (Backend)"."""
    bracket = None if mention.plural else _BRACKET.match(words, mention.end)
    if bracket is None:
        return mention
    subject = kind_of(mention.subject, bracket[1], listed=" " in mention.subject)
    return mention._replace(end=bracket.end(), subject=subject) if subject else mention


def kind_of(subject: str, specialty: str, *, listed: bool = False) -> str | None:
    """The kind of an occupation that a specialty behind its name tells: "backend" of a web developer; None for none, and with
    ``listed`` for one that no table of occupations has."""
    lex = lexicon()
    named = canonical(specialty, lex.spellings)
    whole = f"{named} {subject}"
    return lex.subjects.get(key(whole), whole if named in lex.specialties and not listed else None)
