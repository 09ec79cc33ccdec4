"""Pay scales in words: "£26,000 rising to £31,000" is a range."""

from __future__ import annotations

import re

RISING = re.compile(
    r",? (?:rising|progressing|increasing|going|climbing)(?: up)? to (?:an? (?:maximum|high|top|peak) of |about |around )?"
)
BETWEEN = re.compile(r"\b(?:between|rang(?:es?|ing) from) (?:about |around )?\Z", re.IGNORECASE)
"""Before the lower end of what is a scale whoever climbs it."""
STARTS = re.compile(r"\b(?:start|begin|entry|junior|graduate|newly|trainee|fresh|first)\w*\b[^.;]{0,60}\Z", re.IGNORECASE)
LATER = re.compile(
    r",? ?(?:(?:per|a) (?:annum|year|month|hour),? ?)?"
    r"(?:after|once|when|as|with|in|by|upon|for|over|at|if|depending)\b"
)
"""After the upper end of a scale that not everybody climbs: "£24,000 rising to £30,000 after three years" is no range."""


def is_scale(words: str, start: int, begin: int, end: int, again: int, stop: int) -> bool:
    """True where two amounts, ``words[begin:end]`` and ``words[again:stop]``, are the ends of one scale; ``start`` is where
    their part of the text starts."""
    if RISING.fullmatch(words, end, again) is None:
        return False
    return BETWEEN.search(words, max(start, begin - 30), begin) is not None or (
        LATER.match(words, stop) is None and STARTS.search(words, max(start, begin - 80), begin) is None
    )
