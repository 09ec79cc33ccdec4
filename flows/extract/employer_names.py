"""Large employers by name: where one stands right before an occupation or its pay, it is who employs them."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

LEXICON = Path(__file__).parent / "lexicon" / "employers.csv"


@cache
def employer_names() -> frozenset[str]:
    """All names of the table, as they are written. Read once per process."""
    with LEXICON.open(encoding="utf-8", newline="") as lines:
        return frozenset(row["name"] for row in csv.DictReader(line for line in lines if not line.startswith("#")))


@cache
def employer_before() -> re.Pattern[str]:
    """The name of an employer, with what stands between it and whom it employs or what it pays."""
    names = "|".join(map(re.escape, sorted(employer_names(), key=lambda name: (-len(name), name))))
    return re.compile(rf"(?<![\w&@./-])(?P<name>{names})(?:['’]s)? [\"“'‘]?(?=(?P<next>\w))")


def leading_employer(title: str) -> str | None:
    """The employer whose name a title starts with: "Acme" of "Acme Yard Driver"."""
    found = employer_before().match(title)
    return found["name"] if found else None
