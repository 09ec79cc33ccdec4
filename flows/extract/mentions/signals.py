"""Where a document can hold a mention at all: one scan of its whole text for each sort of mention.

Most sentences hold none, and are then neither parted from their block nor searched. In every sentence with a mention stands a
signal of its sort; whether it is one is for the finder to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from ahocorasick_rs import AhoCorasick

from flows.extract.mentions.dates import YEAR_DIGITS
from flows.extract.mentions.gazetteer import gazetteer
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.origins import origin_signals
from flows.extract.mentions.pay_terms import BEGINNINGS
from flows.extract.mentions.seniority import seniority_signals

CAPITALS = bytes(ord("A") if chr(code).isupper() else ord(" ") for code in range(128)) + b" " * 128
"""What to write for the letters of a text to see its capitals: every one is an A, and all else is a space."""
SHOUTED = b"AA"
"""What every sentence has that is in capitals only, where places are read as if they were not."""


EARNING = (
    *("earn", "mak", "made", "tak", "took", "brought", "bring", "pull", "rak", "command", "receiv", "get", "got", "pocket"),
    *("draw", "drew", "clear", "paid"),
)
"""How words start that say what workers do with an amount."""


def _occupations(_plain: str, _lower: str, folded: str) -> list[int]:
    # The patterns start with the space before a word: what surely lies in its sentence is their last character.
    hits = lexicon().automaton.find_matches_as_indexes(f" {folded} ", overlapping=True)
    return [end - 2 for _, _, end in hits]


def _origins(plain: str, _lower: str, _folded: str) -> list[int]:
    return origin_signals(plain)


def _places(plain: str, _lower: str, _folded: str) -> list[int]:
    named = [start for _, start, _ in gazetteer().automaton.find_matches_as_indexes(plain, overlapping=True)]
    return [*named, *capital_pairs(plain)]


def capital_pairs(plain: str) -> Iterator[int]:
    """Where two capitals stand beside each other in ``plain``: the first place of a run, and every second after it."""
    capitals = plain.encode("ascii", "replace").translate(CAPITALS)  # four times faster than a pattern of two capitals
    at = capitals.find(SHOUTED)
    while at >= 0:
        yield at
        at = capitals.find(SHOUTED, at + len(SHOUTED))


def _seniorities(plain: str, lower: str, _folded: str) -> list[int]:
    return seniority_signals(plain, lower)


def _years(plain: str, _lower: str, _folded: str) -> list[int]:
    return [start for _, start, _ in _centuries().find_matches_as_indexes(plain) if YEAR_DIGITS.match(plain, start)]


@cache
def _centuries() -> AhoCorasick:
    """How a year starts."""
    return AhoCorasick(["195", "196", "197", "198", "199", "20"])


def _earnings(_plain: str, lower: str, _folded: str) -> list[int]:
    return [start for _, start, _ in _of_earning().find_matches_as_indexes(lower)]


@cache
def _of_earning() -> AhoCorasick:
    return AhoCorasick([*EARNING, *BEGINNINGS])


SIGNALS: Mapping[str, Callable[[str, str, str], list[int]]] = MappingProxyType({
    "occupations": _occupations,
    "earnings": _earnings,
    "origins": _origins,
    "places": _places,
    "seniorities": _seniorities,
    "years": _years,
})  # fmt: skip
"""By the sort of mention: what gives the offsets of its signals in a text, in any order; of a text as it stands, in lower case
and folded."""
