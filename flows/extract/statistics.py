"""Which average words name."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.extract.pay_terms import PAY_NOUNS

MEAN = re.compile(r"\b(?:averag(?:e|es|ed|ing)|mean|(?<=\b\d\d\d\d )means|avg)\b\.?", re.IGNORECASE)
MEDIAN = re.compile(
    r"\b(?:medians?|mid-?point)\b(?! experience|-to-)|"
    r"\bmiddle (?:earner|worker|employee|of the (?:pay |salary |wage |earnings )?(?:scale|distribution|pack))\b",
    re.IGNORECASE,
)
COMPARED = re.compile(
    r"\b(?:than|above|below|beyond|exceeds|exceeding|\dx|times|double|twice|half|triple|not|unlike) the (?:\w+ ){0,2}"
    r"(?:average|median|mean)\b"
    rf"(?! {PAY_NOUNS} (?:for|of|in (?:19|20)\d\d\b))",
    re.IGNORECASE,
)
"""An average that a figure is only compared with."""


@lru_cache(maxsize=1_000)
def average_in(words: str) -> str | None:
    """The average that words name: "median" before "mean"; None for none, and for one that they only compare with."""
    words = COMPARED.sub("", words) if " the " in words else words
    words = words.replace("_", " ")
    if MEDIAN.search(words):
        return "median"
    return "mean" if MEAN.search(words) else None
