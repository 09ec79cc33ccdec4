"""Dates as documents write them, to ISO 8601."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name[:length]: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(),  # noqa: SIM905
        start=1,
    )
    for length in (3, 4, len(name))
}
_ISO = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?![\d/.])")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_WEEKDAY = r"(?:[A-Za-z]{3,9},?\s+)?"
_ORDINAL = r"(\d{1,2})(?:st|nd|rd|th)?"
_TIME = r"(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{3,4}\s+)?)?"
_DAY_FIRST = re.compile(_WEEKDAY + _ORDINAL + r"(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)")
_MONTH_FIRST = re.compile(_WEEKDAY + r"([A-Za-z]{3,9})\.?\s+" + _ORDINAL + r",?\s+" + _TIME + r"(\d{4})(?!\d)")


def iso_date(words: str) -> str | None:
    """The day that ``words`` begins with, as ``2024-05-22``; None where it names no day, or leaves day and month open.

    Reads ISO 8601, RFC 5322 and the usual written forms. ``11/09/2022`` is None: it is two days.
    """
    words = words.strip()[:80]
    if match := _ISO.match(words):
        year, sign, month, day = match.groups()
        if sign or len(month) + len(day) == 4:
            return _day(int(year), int(month), int(day))
        return None
    if match := _NUMERIC.match(words):
        first, _, second, year = match.groups()
        one, two = int(first), int(second)
        if one > 12 or one == two:
            return _day(int(year), two, one)
        return _day(int(year), one, two) if two > 12 else None
    if match := _DAY_FIRST.match(words):
        return _day(int(match[3]), _MONTHS.get(match[2].lower(), 0), int(match[1]))
    if match := _MONTH_FIRST.match(words):
        return _day(int(match[3]), _MONTHS.get(match[1].lower(), 0), int(match[2]))
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
