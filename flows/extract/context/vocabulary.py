"""Names that a text mentions, brought to one canonical name each, from a table of the lexicon: one way for all kinds of names.

A table has the columns ``name``, ``spellings`` ("|" between them) and ``needs``; a row without a name holds words that have such
a name in them and mean something else. A document is scanned once for all tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import cast

from ahocorasick_rs import AhoCorasick, Implementation

from flows.extract.context.languages import ADDRESS, TOKEN, VERSION, Name, Needs
from flows.extract.mentions.lexicon_tables import LEXICON, rows
from flows.extract.mentions.occupation_spelling import fold
from flows.extract.pages.page import Page

FOLDER = "names"
"""Where in the lexicon the tables are: one for each kind of name."""

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Marks of footnotes, which are digits and no part of a name."""
TOKEN_REACH = 120
"""Code points before a name in which the token that it stands in is looked at."""


Sense = tuple[str, Needs, str | None]
"""What a spelling can mean: canonical name, needs, and the spelling itself where only that counts."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``senses[i]`` is what pattern i of ``automaton``, which is folded, can mean by table; no sense for what holds a name and
    means something else."""

    automaton: AhoCorasick
    senses: tuple[tuple[tuple[str, tuple[Sense, ...]], ...], ...]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of all tables in ``lexicon/names``, read once per process."""
    senses: dict[str, dict[str, list[Sense]]] = {}
    for table in sorted(file.name for file in (LEXICON / FOLDER).glob("*.csv")):
        for name, spellings, needs in rows(f"{FOLDER}/{table}"):
            for spelling in spellings.split("|"):
                meanings = senses.setdefault(fold(spelling), {}).setdefault(table.removesuffix(".csv"), [])
                if name:
                    meanings.append((name, cast(Needs, needs), spelling if needs else None))
    return Vocabulary(
        AhoCorasick(list(senses), implementation=Implementation.ContiguousNFA),  # built seven times faster than a DFA
        tuple(
            tuple((table, tuple(sorted(found, key=lambda sense: bool(sense[1])))) for table, found in each.items())
            for each in senses.values()
        ),
    )


def names_of(page: Page, table: str) -> list[Name]:
    """The names of ``lexicon/names/TABLE.csv`` that a document may mention, in order, without overlap.

    Time is linear in the length of the document, which is scanned once for all tables.
    """
    return page.kept("names", (), lambda: scan(page)).get(table, [])


def scan(page: Page) -> dict[str, list[Name]]:
    """The names of each table that a document may mention, in order, without overlap, each within one block."""
    known, plain = vocabulary(), page.plain
    hits = known.automaton.find_matches_as_indexes(page.folded, overlapping=True)
    bounded = [
        (start, -end, pattern)
        for pattern, start, end in hits
        if _stands_alone(plain, start, end) and ("\n" not in plain[start:end] or page.block_at(start) == page.block_at(end - 1))
    ]
    found: dict[str, list[Name]] = {}
    floors: dict[str, int] = {}
    for start, negative, pattern in sorted(bounded):
        end = -negative
        for table, senses in known.senses[pattern]:
            if start < floors.get(table, 0):
                continue
            sense = next((sense for sense in senses if sense[2] in (None, plain[start:end])), None)
            if sense:
                version = VERSION.match(plain, end)
                found.setdefault(table, []).append(Name(start, version.end() if version else end, sense[0], sense[1]))
            if sense or not senses:
                floors[table] = end
    return found


def _stands_alone(plain: str, start: int, end: int) -> bool:
    """False within a longer word, a file's name, an address or a tag."""
    before = plain[start - 1] if start else " "
    after = plain[end] if end < len(plain) else " "
    if before.isalnum() or before in "_@#$" or after in "_@":
        return False
    if after.isalnum() and after not in SUPERSCRIPTS and not (after.isdigit() and VERSION.match(plain, end)):
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
