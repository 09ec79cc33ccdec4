"""The curated tables of occupations, made ready for search."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from flows.extract.occupation_spelling import Spellings, canonical, fold, key, plural, singular

LEXICON = Path(__file__).parent / "lexicon"
TITLE, HEAD, LEARNER, FIELD, LEADING, ENDING, NEVER = "title", "head", "learner", "field", "leading", "ending", "never"
LEADING_TITLES = ("vice president", "vp", "svp", "evp", "head", "director", "chief", "superintendent", "dean", "professor")
"""Titles that are followed by what they lead: "head of data science"."""
ENDINGS = ("ologist", "iatrist")
"""Word endings that no other nouns have than those for occupations."""
TECHNICIAN = " technician"
"""The end of titles that are also written with " tech"."""
OPENERS = frozenset(
    {
        "and",
        "of",
        "at",
        "in",
        "the",
        "head",
        "business",
        "help",
        "crime",
        "indian",
        "certified",
        "licensed",
        "registered",
        "professional",
        "private",
    }
    | {
        "staff",
        "senior",
        "junior",
        "apprentice",
        "group",
        "lead",
        "principal",
        "associate",
        "new",
        "general",
        "city",
        "school",
        "advanced",
        "enrolled",
        "charge",
        "uber",
        "fbi",
        "secret",
    }
)
"""Words that open titles of the tables ("certified public accountant") and make no other title."""


class Pattern(NamedTuple):
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
    subjects: dict[str, str]
    context: frozenset[str]
    broader: dict[str, str]
    heads: dict[str, str]
    before_heads: frozenset[str]
    before_titles: frozenset[str]
    specialties: frozenset[str]
    pairs: frozenset[str]
    spellings: Spellings
    fields: dict[str, str]


def _rows(name: str) -> Iterator[list[str]]:
    """The rows of a table without its remarks and its header."""
    with (LEXICON / name).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(line for line in file if not line.startswith("#"))
        next(rows)
        yield from rows


@cache
def spellings() -> Spellings:
    """Spellings and abbreviations of the words of titles."""
    by_first: dict[str, list[tuple[list[str], list[str]]]] = {}
    for spelling, written in _rows("occupations_spellings.csv"):
        words = spelling.split(" ")
        by_first.setdefault(words[0], []).append((words, written.split(" ")))
    return by_first


def _variants(title: str, written: Mapping[str, Sequence[tuple[str, str]]]) -> set[str]:
    """A title in the spellings of its words, one changed at a time.

    ``written``: by the first word of how words are written, how they are written and a spelling of them.
    """
    variants = {title}
    for word in set(title.split(" ")) & written.keys():
        for form, spelling in written[word]:
            variants.add(f" {title} ".replace(f" {form} ", f" {spelling} ").strip())
    if " and " in title:
        variants |= {each.replace(" and ", " & ") for each in variants}
    return variants


_ALIASES: ContextVar[tuple[tuple[str, str], ...]] = ContextVar("aliases", default=())


@contextmanager
def naming(aliases: tuple[tuple[str, str], ...]) -> Iterator[None]:
    """Within it, the lexicon has these pairs of an alias and the occupation that it stands for, before all of its own."""
    token = _ALIASES.set(aliases)
    try:
        yield
    finally:
        _ALIASES.reset(token)


def lexicon() -> Lexicon:
    """The tables, with the aliases in force, read once."""
    return _read(_ALIASES.get())


@lru_cache(maxsize=8)
def _read(added: tuple[tuple[str, str], ...]) -> Lexicon:
    words: dict[str, set[str]] = {}
    for word, role in _rows("occupations_words.csv"):
        words.setdefault(role, set()).add(fold(word))
    written: dict[str, list[tuple[str, str]]] = {}
    for spelling, form in _rows("occupations_spellings.csv"):
        written.setdefault(form.split(" ")[0], []).append((form, spelling))
    by_string: dict[str, list[Pattern]] = {}
    subjects: dict[str, str] = {}
    broader: dict[str, str] = {}
    context: set[str] = set()
    before_heads = words["modifier"] | words["specialty"] | words["sector"]

    def put(string: str, pattern: Pattern) -> None:
        folded = " " + (string if string.isalpha() else fold(string))
        known = by_string.get(folded)
        if known is None:
            by_string[folded] = [pattern]
        elif all(each.role != pattern.role for each in known):
            known.append(pattern)

    def put_both(string: str, pattern: Pattern) -> None:
        put(string, pattern)
        many = plural(string)
        if many != string + "s":  # that one is found with the singular
            put(many, pattern._replace(plural=True))

    def name(title: str, subject: str) -> None:
        capitals = title.isupper() and len(title) < 6
        pattern = Pattern(TITLE, subject, False, subject in context and title == subject, capitals)
        for variant in _variants(title.lower(), written):
            put_both(variant, pattern)
        subjects.setdefault(key(canonical(title, spellings())), subject)

    for alias, subject in added:
        named = singular(canonical(subject, spellings()))
        name(alias, _read(()).subjects.get(key(named), named))
    curated = list(_rows("occupations.csv"))
    for subject, _, broader_subject, in_context in curated:
        if in_context == "yes":
            context.add(subject)
        if broader_subject:
            broader[subject] = broader_subject
        name(subject, subject)
        before_heads.update(word for word in fold(subject).split()[:-1] if word.isalpha() and word not in OPENERS)
    for subject, also, _, _ in curated:
        for alias in filter(None, also.split("|")):
            name(alias, subject)
        if subject.endswith(TECHNICIAN):
            name(subject.removesuffix(TECHNICIAN) + " tech", subject)
    for _, soc_title, subject in _rows("occupations_soc.csv"):
        known = subjects.get(key(canonical(subject, spellings())))
        if known is None:
            name(subject, subject)
        title = soc_title.lower()
        if known is None and title == plural(subject):
            continue
        pattern = Pattern(TITLE, known or subject, True, known in context and title == plural(subject))
        for form in {title, title.replace(" and ", " & ")}:
            put(form, pattern)
        subjects.setdefault(key(canonical(title, spellings())), known or subject)
    heads = {word: role for role in ("context head", "head", "bare head", "learner") for word in words[role]}
    for head, role in heads.items():
        for form in _variants(head, written):
            put_both(form, Pattern(LEARNER if role == "learner" else HEAD, head, context=role == "context head"))
    fields: dict[str, str] = {}
    for field, subject in _rows("occupations_fields.csv"):
        if not field.isupper():
            fields[key(canonical(field, spellings()))] = subject
        for variant in _variants(field, written):
            put(variant.lower(), Pattern(FIELD, subject, capitals=field.isupper()))
    for phrase in words["never"]:
        put_both(phrase, Pattern(NEVER, phrase))
    for leading in LEADING_TITLES:
        for form in (leading, plural(leading)):
            put(form + " of", Pattern(LEADING, canonical(leading, spellings()), form != leading))
    for short in ("vp", "svp", "evp"):  # "VP Engineering"
        put(short, Pattern(LEADING, canonical(short, spellings())))
    for ending in ENDINGS:
        by_string[ending] = [Pattern(ENDING, "")]
    return Lexicon(
        automaton=AhoCorasick(list(by_string), matchkind=MatchKind.Standard, store_patterns=False),
        patterns=list(by_string.values()),
        subjects=subjects,
        context=frozenset(context),
        broader=broader,
        heads=heads,
        before_heads=frozenset(before_heads),
        before_titles=frozenset(words["modifier"] | words["specialty"]),
        specialties=frozenset(words["specialty"]),
        pairs=frozenset(words["pair"]),
        spellings=spellings(),
        fields=fields,
    )
