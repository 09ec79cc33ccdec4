"""How degrees are written: the spellings of ``lexicon/degrees.csv``, and where a text has one."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

LEXICON = Path(__file__).parent / "lexicon" / "degrees.csv"

APOSTROPHES = "’‘`´\ufffdí"
"""How else an apostrophe is written; the last two are what a wrong encoding leaves of it."""


class Spelling(NamedTuple):
    """How a degree is written, as ``lexicon/degrees.csv`` says it."""

    rung: str
    field: str
    needs: str


@cache
def spellings() -> tuple[AhoCorasick, dict[str, Spelling]]:
    """The automaton of all that degrees are written as, and what each means. Read once per process."""
    meanings: dict[str, Spelling] = {}
    with LEXICON.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(line for line in lines if not line.startswith("#")):
            for spelling in row["spellings"].split("|"):
                for written in _written(spelling):
                    meanings.setdefault(written, Spelling(row["rung"], row["field"], row["needs"]))
    return AhoCorasick(list(meanings), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA), meanings


def _written(spelling: str) -> set[str]:
    forms = {spelling}
    if spelling == spelling.lower():
        forms |= {
            spelling[0].upper() + spelling[1:],
            re.sub(r"(?<![\w'])[a-z]", lambda first: first[0].upper(), spelling),
            re.sub(r"(?<![\w'])[a-z](?=.* )", lambda first: first[0].upper(), spelling),
            spelling.upper(),
        }
    elif spelling[-1].isalpha() and len(spelling) > 2:
        forms.add(f"{spelling}s")
    forms |= {form.replace(" ", "-", 1) for form in forms if form.lower().startswith("high school")}
    return forms | {form.replace("'", mark) for form in forms for mark in APOSTROPHES}


def scan(plain: str) -> list[int]:
    """Where words stand in ``plain`` that may name a degree. One pass, about 10 µs for 4,000 characters."""
    automaton, _ = spellings()
    return [start for _, start, _ in automaton.find_matches_as_indexes(plain)]
