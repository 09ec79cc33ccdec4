"""Numbers as people write them: 1,200,000 and 12,00,000 and 1.200.000 and 1 200 000 and 1.2."""

from __future__ import annotations

import re
from typing import NamedTuple

NUMBER = re.compile(
    r"\d(?:(?:(?<=[$£€₹]\d)|(?<=[$£€₹] \d)|(?<=\bR\d)|(?<=\bR \d)|(?<=Rs\. \d)|(?<=Rs[ .]\d))\d{0,2}(?:, \d{3}(?!\d|[.,]\d))++|"
    r"(?<=[$£€₹]\d)\d{0,2}(?:[   ]\d{3})++,\d\d(?!\d)|"
    r"\d{0,2}(?:[   ]\d{3}(?!\d|[.,]\d))++(?!\d)|\d*+(?:[.,'’]\d++)*+)"
)
"""A number. After a sign for money a comma and a space group thousands too ("$72, 000").

It starts with a digit, not with what must stand before it, so that the search runs from digit to digit."""

THOUSANDS = re.compile(r"\d{1,3}(?:, \d{3})+|\d{1,3}(?:[,.'’   ]\d{3})+")
DECIMAL = re.compile(r"(\d+)[.,](\d{1,2})")
MIXED = re.compile(r"((?:\d+[,'’   ]?)+)\.(\d+)")
EUROPEAN = re.compile(r"((?:\d{1,3}[.   ])+\d{3}),(\d+)")
NO_DIGIT = re.compile(r"\D")
INDIAN = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}")


class Number(NamedTuple):
    """A number in a text. ``unit`` is the unit of its last digit as written: 1 for "114,121", 0.1 for "22.8"."""

    start: int
    end: int
    value: float
    unit: float


def read_number(written: str) -> tuple[float, float]:
    """Value of a number as written, and the unit of its last digit.

    A dot or comma that is followed by exactly three digits groups thousands; a comma is a decimal sign only where one or
    two digits follow and nothing groups ("45,5").
    """
    if written.isdecimal():
        return float(written), 1.0
    if THOUSANDS.fullmatch(written) or INDIAN.fullmatch(written):
        return float(NO_DIGIT.sub("", written)), 1.0
    decimal = DECIMAL.fullmatch(written)
    if decimal and ("." in written or len(decimal[1]) <= 3 or (len(decimal[1]) > 4 and len(decimal[2]) == 2)):
        return float(f"{decimal[1]}.{decimal[2]}"), 10.0 ** -len(decimal[2])
    mixed = MIXED.fullmatch(written)
    if mixed:
        return float(NO_DIGIT.sub("", mixed[1]) + "." + mixed[2]), 10.0 ** -len(mixed[2])
    european = EUROPEAN.fullmatch(written)
    if european:
        return float(NO_DIGIT.sub("", european[1]) + "." + european[2]), 10.0 ** -len(european[2])
    return float(NO_DIGIT.sub("", written)), 1.0


def find_numbers(words: str, start: int = 0, end: int | None = None) -> list[Number]:
    """Every number in ``words[start:end]``, left to right. More than 15 digits are no quantity and are left out."""
    found = []
    for match in NUMBER.finditer(words, start, len(words) if end is None else end):
        if match.end() - match.start() <= 20:
            value, unit = read_number(match[0])
            found.append(Number(match.start(), match.end(), value, unit))
    return found
