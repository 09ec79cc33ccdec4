"""What kinds of employers are called, as ``lexicon/employer_kinds.csv`` says it: words to build patterns from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from flows.extract.mentions.lexicon_tables import rows

SAID = "said"
"""What words need that count only where something named is said to be one."""


class Kind(NamedTuple):
    """A kind of employer: what one is called, what several are or all together, and what these words need, as the table says."""

    one: tuple[str, ...]
    many: tuple[str, ...]
    needs: str


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds of the table. Read once per process."""
    return tuple(Kind(_spellings(one), _spellings(many), needs) for one, many, needs in rows("employer_kinds.csv"))


def _spellings(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))


def one(*, but: Collection[str] = (), only: Collection[str] | None = None) -> str:
    """Alternatives of a pattern: what one employer is called, but for kinds with these needs, and of those with no others than
    ``only``."""
    return _alternatives(_written(word, kind.needs) for kind in _meant(but, only) for word in kind.one)


def many(*, but: Collection[str] = (), only: Collection[str] | None = None) -> str:
    """Alternatives of a pattern: what several employers are called or all together, but for kinds with these needs, and of those
    with no others than ``only``."""
    return _alternatives(_written(word, kind.needs) for kind in _meant(but, only) for word in kind.many)


def one_said() -> str:
    """Alternatives of a pattern: all that one employer can be said to be: "Acme, a budget carrier"."""
    return f"{one()}|{one(only=(SAID,))}"


def many_said() -> str:
    """Alternatives of a pattern: all that several employers can be said to be."""
    return f"{many()}|{many(only=(SAID,))}"


def _meant(but: Collection[str], only: Collection[str] | None) -> Iterator[Kind]:
    """The kinds whose needs are not in ``but``, and are in ``only`` where that is given; those that must be said in no other."""
    return (kind for kind in kinds() if kind.needs not in but and (kind.needs != SAID if only is None else kind.needs in only))


def _written(word: str, needs: str) -> str:
    before = r"(?!(?:the|a|an|of|and|or|in|by|these|those|some|many|most|other)\b)\w+ " if needs == "word" else ""
    return before + re.escape(word).replace(r"\-", "[ -]?").replace(r"\ ", " ")


def _alternatives(words: Iterator[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def stems_of_one() -> tuple[str, ...]:
    """Of all that one employer is called: what stands in it however it is written, in lower case, hyphens as spaces."""
    return tuple(sorted({stem for kind in _meant((), None) for word in kind.one for stem in _folded(word)}))


@cache
def stems_of_many(*, only: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Of all that several employers are called, as ``stems_of_one`` does; of kinds with no other needs than ``only``."""
    return tuple(sorted({stem for kind in _meant((), only) for word in kind.many for stem in _folded(word)}))


def _folded(word: str) -> set[str]:
    lower = word.lower()
    return {lower.replace("-", " "), lower.replace("-", "")}
