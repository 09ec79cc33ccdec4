"""Years that a text ties to a claim, and windows of years that a projection runs over."""

from __future__ import annotations

import re
from dataclasses import dataclass

YEAR = r"(?:19[5-9]\d|20\d\d)"
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WINDOW = re.compile(
    rf"\b(?:(?:from|between|over|during|in)\s+)?(?P<low>{YEAR})\s*(?:-|–|—|−|to|and|through|until|till)\s*(?P<high>{YEAR}|\d\d(?!\d))\b", re.IGNORECASE
)
UNTIL = re.compile(rf"\b(?:by|until|till|through|thru|to|up to|before)\s+(?:the (?:year|end of) )?(?P<high>{YEAR})\b", re.IGNORECASE)
SINCE = re.compile(rf"\b(?:since|from|after)\s+(?:the year )?(?P<low>{YEAR})\b", re.IGNORECASE)
ANY_YEAR = re.compile(rf"(?<![\d$£€₹,.\-/]){YEAR}(?![\d%]|[,.]\d|/\d|-\d)")
NOT_AS_OF = re.compile(
    r"(?:\b(?:by|until|till|through|thru|since|founded|established|class of|version|beyond|before|after|copyright|©|from|summer|fall|spring|winter|"
    r"released|launched|born|graduat\w+|updated|reviewed|posted|published|written):?(?: in| on| the year)?(?: the)?\s*(?:" + MONTH + r"\s*(?:\d{1,2},?\s*)?)?)\Z",
    re.IGNORECASE,
)
FUTURE = re.compile(r"^\s*(?:and beyond|onwards|edition\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Window:
    """Years that a projection runs from and to; None where unstated."""

    start: int
    end: int
    from_year: int | None
    to_year: int | None


def find_windows(words: str) -> list[Window]:
    """Windows of years in ``words``: "from 2019 to 2029", "2021–31", "by 2034", "since 2019"."""
    found: list[Window] = []
    for match in WINDOW.finditer(words):
        low, high = int(match["low"]), match["high"]
        last = int(high) if len(high) == 4 else low // 100 * 100 + int(high)
        if low < last <= low + 60:
            found.append(Window(match.start(), match.end(), low, last))
    taken = [(window.start, window.end) for window in found]
    for pattern in (UNTIL, SINCE):
        for match in pattern.finditer(words):
            if all(match.end() <= start or match.start() >= end for start, end in taken):
                groups = match.groupdict()
                window = Window(match.start(), match.end(), _year(groups.get("low")), _year(groups.get("high")))
                found.append(window)
                taken.append((window.start, window.end))
    return sorted(found, key=lambda window: window.start)


def _year(written: str | None) -> int | None:
    return int(written) if written else None


def find_years(words: str) -> list[tuple[int, int, int]]:
    """Years that date what is said around them: (start, end, year). Ends of windows, editions and update stamps are left out."""
    windows = find_windows(words) if YEAR_DIGITS.search(words) else []
    found = []
    for match in ANY_YEAR.finditer(words):
        inside = any(window.start <= match.start() < window.end for window in windows)
        before = words[max(0, match.start() - 40) : match.start()]
        if not inside and not NOT_AS_OF.search(before) and not FUTURE.match(words, match.end(), match.end() + 12):
            found.append((match.start(), match.end(), int(match[0])))
    return found


YEAR_DIGITS = re.compile(r"19[5-9]\d|20\d\d")
