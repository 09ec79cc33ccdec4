"""Where a document can hold a mention at all: one scan of its whole text for each sort of mention.

Most sentences hold none, and are then neither parted from their block nor searched. In every sentence with a mention stands a
signal of its sort; whether it is one is for the finder to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from flows.extract.dates import YEAR_DIGITS
from flows.extract.gazetteer import gazetteer
from flows.extract.occupation_lexicon import lexicon
from flows.extract.origins import origin_signals
from flows.extract.seniority import seniority_signals

SHOUTED = re.compile(r"[A-Z][A-Z]")
"""What every sentence has that is in capitals only, where places are read as if they were not."""


def _occupations(_: str, folded: str) -> list[int]:
    # The patterns start with the space before a word: what surely lies in its sentence is their last character.
    hits = lexicon().automaton.find_matches_as_indexes(f" {folded} ", overlapping=True)
    return [end - 2 for _, _, end in hits]


def _origins(plain: str, _: str) -> list[int]:
    return origin_signals(plain)


def _places(plain: str, _: str) -> list[int]:
    named = [start for _, start, _ in gazetteer().automaton.find_matches_as_indexes(plain, overlapping=True)]
    return named + [found.start() for found in SHOUTED.finditer(plain)]


def _seniorities(plain: str, _: str) -> list[int]:
    return seniority_signals(plain)


def _years(plain: str, _: str) -> list[int]:
    return [found.start() for found in YEAR_DIGITS.finditer(plain)]


SIGNALS: Mapping[str, Callable[[str, str], list[int]]] = MappingProxyType(
    {"occupations": _occupations, "origins": _origins, "places": _places, "seniorities": _seniorities, "years": _years}
)
"""By the sort of mention: what gives the offsets of its signals in a text and the same text folded, in any order."""
