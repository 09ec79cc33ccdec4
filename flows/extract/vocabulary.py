"""Names that a text mentions, brought to one canonical name each, from a table of the lexicon: one way for all kinds of names.

A table has the columns ``name``, ``spellings`` ("|" between them) and ``needs``; a row without a name holds words that have such
a name in them and mean something else. A document is scanned once per table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import cast

from ahocorasick_rs import AhoCorasick

from flows.extract.gazetteer import rows
from flows.extract.languages import ADDRESS, TOKEN, VERSION, Name, Needs
from flows.extract.occupation_spelling import fold

TOKEN_REACH = 120
"""Code points before a name in which the token that it stands in is looked at."""
PLURAL = re.compile(r"s?(?![\w])")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``senses[i]`` is what pattern i of ``automaton``, which is folded, can mean: canonical name, needs, and the spelling itself
    where only that counts; none for what holds a name and means something else."""

    automaton: AhoCorasick
    senses: tuple[tuple[tuple[str, Needs, str | None], ...], ...]


@cache
def vocabulary(table: str) -> Vocabulary:
    """The vocabulary of ``lexicon/TABLE``, read once per process."""
    senses: dict[str, list[tuple[str, Needs, str | None]]] = {}
    for name, spellings, needs in rows(table):
        for spelling in spellings.split("|"):
            meanings = senses.setdefault(fold(spelling), [])
            if name:
                meanings.append((name, cast(Needs, needs), spelling if needs else None))
    automaton = AhoCorasick(list(senses))
    return Vocabulary(automaton, tuple(tuple(sorted(each, key=lambda sense: bool(sense[1]))) for each in senses.values()))


def scan(plain: str, table: str, *, plurals: bool = False) -> list[Name]:
    """The names of ``lexicon/TABLE`` that ``plain`` may mention, in order, without overlap; ``plurals`` takes in an s at the end.

    Time is linear in the length of ``plain``.
    """
    known = vocabulary(table)
    hits = known.automaton.find_matches_as_indexes(fold(plain), overlapping=True)
    bounded = [(start, -end, pattern) for pattern, start, end in hits if _stands_alone(plain, start, end, plurals=plurals)]
    found: list[Name] = []
    floor = 0
    for start, negative, pattern in sorted(bounded):
        if start < floor:
            continue
        end = -negative
        sense = next((sense for sense in known.senses[pattern] if sense[2] in (None, plain[start:end])), None)
        if sense:
            found.append(Name(start, _end(plain, end, plurals=plurals), sense[0], sense[1]))
        if sense or not known.senses[pattern]:
            floor = end
    return found


def _end(plain: str, end: int, *, plurals: bool) -> int:
    """Where a name ends with its version or its plural."""
    if plurals and end < len(plain) and plain[end] == "s":
        return end + 1
    version = VERSION.match(plain, end)
    return version.end() if version else end


def _stands_alone(plain: str, start: int, end: int, *, plurals: bool) -> bool:
    """False within a longer word, a file's name, an address or a tag."""
    before = plain[start - 1] if start else " "
    after = plain[end] if end < len(plain) else " "
    if before.isalnum() or before in "_@#$" or after in "_@":
        return False
    if after.isalnum() and not (plurals and PLURAL.match(plain, end)) and not (after.isdigit() and VERSION.match(plain, end)):
        return False
    if (before == "." and plain[start].islower()) or (before == "-" and start > 1 and plain[start - 2].isalnum()):
        return False
    follows = plain[end + 1] if end + 1 < len(plain) else " "
    if after == "." and follows.isalnum() and follows.islower():
        return False
    if before in "/.-" or after in "/.":
        token = TOKEN.search(plain, max(0, start - TOKEN_REACH), start)
        return not (token and ADDRESS.search(token[0]))
    return True
