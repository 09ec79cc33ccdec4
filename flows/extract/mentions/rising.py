"""Pay that rises or falls: "£26,000 rising to £31,000" is a scale, "fell from £31,000 to £26,000" a change."""

from __future__ import annotations

import re

MOVED = (
    r"(?:grew|rose|risen|increased|jumped|climbed|surged|soared|gained|fell|dropped|declined|lost|went(?: up| down)?|"
    r"gone (?:up|down))"
)
"""What pay did that is no longer what it was."""
MOVES = r"(?:grows?|rises?|increases?|jumps?|climbs?|gains?|falls?|drops?|declines?|loses?)"
GREW_FROM = re.compile(
    rf"\b(?:{MOVED}|jumping|climbing|surging|soaring)\b[^;$£€₹]{{0,40}}(?<!ranging )(?<!range )\bfrom\s?\Z", re.IGNORECASE
)
"""Before the first of two amounts that are no range: what it was, and what it became."""
MOVES_BY = re.compile(
    rf"\b(?:{MOVES}|{MOVED}) (?:by )?(?:an? )?(?:about |around |roughly |nearly |over |up to )?\Z", re.IGNORECASE
)
"""Right before what an amount moves by: "the median drops $20k"."""

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
