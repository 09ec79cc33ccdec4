"""Which average words name, and how a statistic labels what is paid."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.percentiles import RANK

MEAN = re.compile(r"(?<!above[- ])(?<!below[- ])\b(?:averag(?:e|es|ed|ing)|mean|(?<=\b\d\d\d\d )means|avg)\b\.?", re.IGNORECASE)
MEDIAN = re.compile(
    r"\b(?:medians?|(?<!average )(?<!avg )(?<!mean )mid-?point)\b(?! experience|-to-)|"
    r"\bmiddle (?:earner|worker|employee|of the (?:pay |salary |wage |earnings )?(?:scale|distribution|pack))\b",
    re.IGNORECASE,
)
COMPARED = re.compile(
    r"\b(?:than|above|below|beyond|exceeds|exceeding|\dx|times|double|twice|half|triple|not|unlike) the (?:\w+ ){0,2}"
    r"(?:average|median|mean)\b"
    rf"(?! {PAY_NOUNS} (?:for|of|in (?:19|20)\d\d\b))|"
    r"\b(?:than|unlike) (?:\w+ ){0,2}(?:averages|medians|means)\b",
    re.IGNORECASE,
)
"""An average that a figure is only compared with."""

STATISTIC_LABEL = re.compile(
    r"\W*(?:(?:typical|overall|national|usual|pay) )?(?:range|average|median|mean|minimum|maximum|band|"
    r"grade)\b[^.;$£€₹\d]{0,30}:",
    re.IGNORECASE,
)
"""How an entry, or a line under a title, starts that states what is paid."""

STATISTIC_BESIDE = re.compile(
    r"\b(?:median|mean|average|(?:\d\dth[ -])?percentile|(?:10|25|75|90)th)(?: \([^()]{1,20}\))?"
    r"(?: (?:is|was|at|of))?[:,]? ?\(?\Z",
    re.IGNORECASE,
)
"""Right before a large figure, pay in a text that speaks of pay: "the 75th percentile ($60,000)", "Ohio median: $50,000"."""

SHARE_LABEL = re.compile(
    rf"\W*(?:the )?(?:{RANK} \d\d? ?(?:%|per ?cent)|\d\dth percentile)(?: of (?:earners|workers|[a-z]+s))?\s?[-–—:]",
    re.IGNORECASE,
)
"""How a line starts that states what a share of the workers is paid: "Top 10 percent - over $24"."""

STATISTIC_HEADER = re.compile(
    r"\W*(?:(?:typical )?range|low(?:est)?|high(?:est)?|average|avg\.?|mean|median|min(?:imum|\.)?|max(?:imum|\.)?|"
    r"\d\dth percentile)\W*",
    re.IGNORECASE,
)
"""The header of a column of a table of occupations that holds what they are paid, if it holds large amounts."""

NAMES_STATISTIC = re.compile(
    rf"\A{STATISTIC_HEADER.pattern}\Z|"
    r"\b(?:mean|median|average|avg\.?)(?: (?:total|base|gross|annual|yearly|overall)){0,2}(?: \([^()]{1,40}\))?\W*\Z",
    re.IGNORECASE,
)
"""In the header of a column, or the label of a row, that holds what occupations are paid: "Low", "Survey, median total"."""

AVERAGE_LABEL = re.compile(r"\W*(?:mean|median|average)(?: \([^()]{1,40}\))?\W*", re.IGNORECASE)
"""The label of a row of averages, below headers that are periods."""


@lru_cache(maxsize=1_000)
def average_in(words: str) -> str | None:
    """The average that words name: "median" before "mean"; None for none, and for one that they only compare with."""
    words = COMPARED.sub("", words)
    words = words.replace("_", " ")
    if MEDIAN.search(words):
        return "median"
    return "mean" if MEAN.search(words) else None
