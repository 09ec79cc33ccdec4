"""Years that a text ties to a claim, and windows of years that a projection runs over."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

YEAR = r"(?:19[5-9]\d|20\d\d)"
YEAR_DIGITS = re.compile(YEAR)
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WINDOW = re.compile(
    rf"\b(?:(?:from|between|over|during|in)\s+)?(?:{MONTH}\s+)?(?P<low>{YEAR})\s*(?:-|–|—|−|to|and|through|until|till)\s*"
    rf"(?:{MONTH}\s+)?(?P<high>{YEAR}|\d\d(?!\d|[,.]\d))(?![\dA-Za-z_])",
    re.IGNORECASE,
)
FROM_TO = re.compile(
    rf"\bin\s+(?P<low>{YEAR})\s+to\s+(?:(?:about|around|nearly|over|some)\s+)?(?:\d[\d,.]*(?:\s[a-z]+)?|"
    rf"(?:[a-z]+\s){{1,7}}?[mb]illion)"
    rf",?\s+(?:in|by)\s+(?P<high>{YEAR})\b",
    re.IGNORECASE,
)
"""A window as it stands in what a number grows from and to: "from 9,000 in 2018 to 7,500 in 2028"."""

SPANNED = re.compile(rf"{YEAR}\s*(?:-|–|—|−|to|and|through|until|till)", re.IGNORECASE)
"""What every window of two years holds."""

UNTIL = re.compile(
    r"\b(?=[bdftuy])(?:by|until|till|through|thru|(?<!according )(?<!back )(?<!compared )(?<!relative )to|up to|before|"
    r"(?:decade|years?|period) (?:ending|that ends)(?: in)?|"
    r"(?:between|from) (?:now|today) (?:and|to|until))\s+"
    rf"(?:(?:the )?(?:year|end of) )?(?:{MONTH}\s+)?(?P<high>{YEAR})\b",
    re.IGNORECASE,
)
OF_DATA = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "data",
        "figures",
        "numbers",
        "statistics",
        "stats",
        "estimates",
        "surveys",
        "survey",
        "reports",
        "report",
        "results",
        "postings",
        "listings",
        "ads",
        "vacancies",
        "are",
        "is",
        "were",
        "was",
        "come",
        "comes",
        "date",
        "dates",
        "taken",
        "drawn",
        "collected",
    )
)
"""Before a "from" that dates: what is told "according to data from May 2023", or by data that "are from May 2023", is of that
year, and of no time since."""

HAD_BECOME = re.compile(
    r",? (?:[\w’'-]+ ){1,9}?(?:had (?:\w+ )?(?:grown|risen|reached|climbed|increased|"
    r"fallen|dropped|become|moved|been|gone|doubled)|"
    r"was|were|stood|reached|rose|averaged)\b"
)
"""After "by" and a year that is past: what had become of something by then."""

SINCE = re.compile(rf"\b(?=since|from|after)(?:since|{OF_DATA}from|after)\s+(?:the year )?(?P<low>{YEAR})\b", re.IGNORECASE)
ANY_YEAR = re.compile(
    rf"{YEAR}(?<![\d$£€₹,.\-/].{{4}})(?<!(?-i:[A-Z]{{3}}).{{4}})"
    r"(?![\d%]|[,.]\d|/\d|-\d|[\s-](?:work(?:ing)?\s)?(?:hours?|hrs?)\b| levels?\b)",
    re.IGNORECASE,
)
"""A number that is a year, and no amount, date or count of hours (a full-time year has 2080)."""
NOT_AS_OF = re.compile(
    r"(?:\b(?:by(?! the (?!year|end))|until|till|through|thru|since|founded|established|class of|version|beyond|before|"
    r"after|copyright|©|launch|founding|inception|creation|introduction|moved|changed|"
    r"(?:founded|opened|launched|introduced|enacted|passed|joined|merged|acquired|signed)(?: [a-z’']+){0,4}|"
    rf"{OF_DATA}from|"
    r"released|launched|born|graduat\w+|updated|reviewed|posted|published|written):?(?: in| on| the year)?(?: the)?\s*(?:"
    + MONTH
    + r"\s*(?:\d{1,2},?\s*)?)?)\Z",
    re.IGNORECASE,
)


OF_TWO = re.compile(
    rf"(?<![\d$£€₹,.\-–/])(?P<low>{YEAR})(?:[/–-](?:20(?=\d\d\b))?(?P<high>\d\d)|/(?P<last>\d))(?![\d/–-])(?!,? edition)",
    re.IGNORECASE,
)
"""A year of tax or school, which is of the year that it starts in where the next follows it:
"in 2020/21", and in brackets "(2020–2021)"."""


class Window(NamedTuple):
    """Years that a projection runs from and to; None where unstated."""

    start: int
    end: int
    from_year: int | None
    to_year: int | None


def find_windows(words: str) -> list[Window]:
    """Windows of years in ``words``: "from 2019 to 2029", "2021–31", "by 2034", "since 2019"."""
    found: list[Window] = []
    if not YEAR_DIGITS.search(words):
        return found
    spanned = SPANNED.search(words) is not None
    for match in (*WINDOW.finditer(words), *FROM_TO.finditer(words)) if spanned else ():
        low, high = int(match["low"]), match["high"]
        last = int(high) if len(high) == 4 else low // 100 * 100 + int(high)
        if low < last <= low + 60:
            found.append(Window(match.start(), match.end(), low, last))
    for pattern in (UNTIL, SINCE):
        for match in pattern.finditer(words):
            groups = match.groupdict()
            if not HAD_BECOME.match(words, match.end()):
                found.append(Window(match.start(), match.end(), _year(groups.get("low")), _year(groups.get("high"))))
    # Where two overlap, the one with both years stands.
    found.sort(key=lambda window: (window.start, window.from_year is None or window.to_year is None))
    apart: list[Window] = []
    for window in found:
        if not apart or window.start >= apart[-1].end:
            apart.append(window)
        elif window.from_year and window.to_year and not (apart[-1].from_year and apart[-1].to_year):
            apart[-1] = window
    return apart


def _year(written: str | None) -> int | None:
    return int(written) if written else None


class YearMention(NamedTuple):
    """A year that dates what is said around it."""

    start: int
    end: int
    year: int


def find_years(words: str) -> list[YearMention]:
    """Years that date what is said around them, in order. Ends of windows and update stamps are left out."""
    windows = find_windows(words)
    found = []
    starts = [window.start for window in windows]
    for match in ANY_YEAR.finditer(words):
        before_it = bisect_right(starts, match.start()) - 1
        inside = before_it >= 0 and match.start() < windows[before_it].end
        before = words[max(0, match.start() - 40) : match.start()]
        if not inside and (not NOT_AS_OF.search(before) or HAD_BECOME.match(words, match.end())):
            found.append(YearMention(match.start(), match.end(), int(match[0])))
    for match in OF_TWO.finditer(words) if windows or "/" in words else ():
        low = int(match["low"])
        follows = int(match["high"]) == (low + 1) % 100 if match["high"] else int(match["last"]) == (low + 1) % 10
        if follows and not NOT_AS_OF.search(words[max(0, match.start() - 40) : match.start()]):
            found.append(YearMention(match.start(), match.end(), low))
    return sorted(found)
