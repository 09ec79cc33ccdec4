"""The curated tables of occupations, made ready for search."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

from flows.extract.occupation_spelling import canonical, fold, key, plural

LEXICON = Path(__file__).parent / "lexicon"
TITLE, HEAD, LEARNER, FIELD, LEADING, ENDING, NEVER = "title", "head", "learner", "field", "leading", "ending", "never"
LEADING_TITLES = ("vice president", "vp", "svp", "evp", "head", "director", "chief", "superintendent", "dean", "professor")
"""Titles that are followed by what they lead: "head of data science"."""
ENDINGS = ("ologist", "ologists", "iatrist", "iatrists")
"""Word endings that no other nouns have than those for occupations."""
_JOINED = re.compile(r"\b(?:and)\b")


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a string means where it stands in a text.

    ``subject`` is the occupation of a title or field, the singular word of a head. ``context``: counts only beside words of work.
    ``capitals``: counts only in capitals.
    """

    role: str
    subject: str
    plural: bool = False
    context: bool = False
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything that the tables say; ``patterns`` are parallel to the patterns of ``automaton``, which start with a space."""

    automaton: AhoCorasick
    patterns: list[list[Pattern]]
    lengths: list[int]
    subjects: dict[str, str]
    context: frozenset[str]
    broader: dict[str, str]
    heads: dict[str, str]
    modifiers: frozenset[str]
    specialties: frozenset[str]
    spellings: dict[str, str]
    fields: dict[str, str]


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (LEXICON / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


@cache
def spellings() -> dict[str, str]:
    """Spellings and abbreviations of words, with how they are written."""
    return {row["spelling"]: row["written"] for row in _rows("occupations_spellings.csv")}


def _variants(title: str) -> set[str]:
    """A title in the spellings of its words, one word changed at a time."""
    variants = {title}
    for spelling, written in spellings().items():
        if written in title and f" {written} " in f" {title} ":
            variants.add(f" {title} ".replace(f" {written} ", f" {spelling} ").strip())
    if " and " in title:
        variants |= {_JOINED.sub("&", each) for each in variants}
    return variants


@cache
def lexicon() -> Lexicon:
    """The tables, read once."""
    words: dict[str, set[str]] = {}
    for row in _rows("occupations_words.csv"):
        words.setdefault(row["role"], set()).add(row["word"])
    by_string: dict[str, list[Pattern]] = {}
    subjects: dict[str, str] = {}
    broader: dict[str, str] = {}
    context: set[str] = set()

    def put(string: str, pattern: Pattern) -> None:
        known = by_string.setdefault(" " + fold(string), [])
        if all(each.role != pattern.role for each in known):
            known.append(pattern)

    def name(title: str, subject: str, in_context: bool) -> None:
        capitals = title.isupper() and len(title) < 6
        for variant in _variants(title.lower()):
            put(variant, Pattern(TITLE, subject, False, in_context, capitals))
            put(plural(variant), Pattern(TITLE, subject, True, in_context, capitals))
        for form in (title.lower(), plural(title.lower())):
            subjects.setdefault(key(canonical(form, spellings())), subject)

    curated = list(_rows("occupations.csv"))
    for row in curated:
        in_context = row["context"] == "yes"
        name(row["subject"], row["subject"], in_context)
        if in_context:
            context.add(row["subject"])
        if row["broader"]:
            broader[row["subject"]] = row["broader"]
    for row in curated:
        for alias in filter(None, row["aliases"].split("|")):
            name(alias, row["subject"], False)
    for row in _rows("occupations_soc.csv"):
        subject = subjects.get(key(canonical(row["subject"], spellings())), row["subject"])
        name(subject, subject, subject in context)
        title = row["title"].lower()
        for form in (title, title.replace(" and ", " & ")):
            put(form, Pattern(TITLE, subject, True, subject in context))
        subjects.setdefault(key(canonical(title, spellings())), subject)
    heads = {word: role for role in ("head", "bare head", "learner") for word in words[role]}
    for head, role in heads.items():
        for form in (head, plural(head)):
            put(form, Pattern(LEARNER if role == "learner" else HEAD, head, form != head))
    fields = {key(canonical(row["field"], spellings())): row["subject"] for row in _rows("occupations_fields.csv")}
    for row in _rows("occupations_fields.csv"):
        for variant in _variants(row["field"]):
            put(variant, Pattern(FIELD, row["subject"]))
    for phrase in words["never"]:
        for form in (phrase, plural(phrase)):
            put(form, Pattern(NEVER, phrase))
    for leading in LEADING_TITLES:
        for form in (leading, plural(leading)):
            put(form + " of", Pattern(LEADING, spellings().get(leading, leading), form != leading))
    strings = list(by_string)
    patterns = list(by_string.values())
    for ending in ENDINGS:
        strings.append(ending)
        patterns.append([Pattern(ENDING, "", ending.endswith("s"))])
    return Lexicon(
        automaton=AhoCorasick(strings, matchkind=MatchKind.Standard, store_patterns=False),
        patterns=patterns,
        lengths=[len(each) for each in strings],
        subjects=subjects,
        context=frozenset(context),
        broader=broader,
        heads=heads,
        modifiers=frozenset(words["modifier"] | words["specialty"]),
        specialties=frozenset(words["specialty"]),
        spellings=spellings(),
        fields=fields,
    )
