"""Whether the year in a title is that of the figures below it, or of the page."""

from __future__ import annotations

import re

from flows.extract.context.locating import SURVEY
from flows.extract.mentions.dates import MONTH
from flows.extract.mentions.money import PAY_WORD

_PERIOD = rf"(?:Q[1-4]|H[12]|{MONTH})"
_REPORT = r"(?:reports?|the state of|market|trends|review|snapshot|index|statistics)"
DATES_ALL = re.compile(
    rf"{PAY_WORD.pattern}|{SURVEY.pattern}|\b{_REPORT}\b[^$£€₹]{{0,80}}\b{_PERIOD},? 20\d\d|"
    r"\bhow much\b(?!.{0,80}\b(?:training|courses?|degrees?|school|tuition|licen[cs]es?)\b)",
    re.IGNORECASE,
)
"""In a title whose year is that of all figures."""
AMONG_OTHERS = re.compile(
    rf"(?:[,&+]|\band) (?:(?:average|median|typical|expected|current|starting|top|high) )?(?:{PAY_WORD.pattern})|"
    rf"(?:{PAY_WORD.pattern})(?:,|,? (?:[&+]|and)) (?!.{{0,80}}\b(?:data|surveys?|statistics|benchmarks?) \(?20\d\d\b)|"
    r"\bguide \(20\d\d\)",
    re.IGNORECASE,
)
"""Pay as one of the topics of a title, or a guide, whose year is then that of the page: "Welders: jobs and salaries (2019)", not
"Salary & career data (2019)"."""


def is_of_page(title: str) -> bool:
    """True for a title whose year is that of the page, whatever it says of pay."""
    return AMONG_OTHERS.search(title) is not None


def dates_all(title: str) -> bool:
    """True for a title whose year, if it has one, is that of all figures."""
    return DATES_ALL.search(title) is not None and not is_of_page(title)
