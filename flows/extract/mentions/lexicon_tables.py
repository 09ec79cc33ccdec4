"""The tables of the lexicon: CSV with a header, and with remarks that start with "#"."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

LEXICON = Path(__file__).parents[1] / "lexicon"


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a table, without its remarks and its header."""
    with (LEXICON / name).open(encoding="utf-8", newline="") as lines:
        table = csv.reader(line for line in lines if not line.startswith("#"))
        next(table)
        yield from table
