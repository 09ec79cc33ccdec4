"""Which words of a sentence belong to which of its figures.

"Indeed states $149,801, while Glassdoor states $127,326": each figure has its own territory, cut at the strongest separator
between it and its neighbours. What stands before the first cut is shared by all ("As of 2021, ...").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from flows.extract.pages.page import Span

_WHICH_IS = (
    r"which (?:is|was|stands?|stood|sits?|sat|comes?|came|hovers?|averages?)(?: (?:in )?(?:at|to|around))?"
    r"(?: (?:about|around|roughly|nearly|just))? ?\Z"
)
"""Right before a figure that is of what stands before it: "more than the average pay of a waiter, which stands at"."""

SEPARATORS = (
    re.compile(r"[;•|]| / (?=[A-Za-z])|\. (?=[A-Z])"),
    re.compile(
        r",? (?:while|whereas|although|compared (?:to|with)|followed by|versus|vs\.?|as opposed to|against)(?= )|\) than(?= )"
    ),
    re.compile(r" \((?=(?:the )?(?:median|mean|average|avg|base|basic|total)\b)", re.IGNORECASE),
    re.compile(r", (?:but|with|and|or|then)(?= )"),
    re.compile(rf", (?!\d{{3}}|at |{_WHICH_IS})|\), |\) (?=[A-Z])"),
    re.compile(rf", (?={_WHICH_IS})"),
    re.compile(r" (?:and|but|or|with)(?= )"),
    re.compile(r" for (?=(?:an? |the )?(?:average|mean|median) of )", re.IGNORECASE),
    re.compile(r" (?:to|up to)(?= )| [-–—] "),
)
"""Separators from the strongest to the weakest. The last one of the strongest kind between two figures parts them."""

NAME = re.compile(r"[\s*/,•–-]*[A-Z][\w&’'/-]*(?: (?:(?:and|of|&|in) )?[A-Z(]?[\w&’'/)-]+){0,4}?\s?[:–-]?\s?", re.DOTALL)
"""What stands before each figure of a line of names and figures: "Baker $31,000 Pastry chef $36,000"."""


def territories(plain: str, sentence: Span, figures: Sequence[Span]) -> list[Span]:
    """The territory of each figure: spans of ``plain`` that cover the sentence without overlap.

    ``figures`` are in order, within ``sentence``, and don't overlap. Equal lengths in and out.
    """
    if not figures:
        return []
    cuts = [sentence.start]
    edges = [sentence.start, *(each.end for each in figures[:-1])]
    named = len(figures) > 1 and all(
        NAME.fullmatch(plain, *edge) for edge in zip(edges, (each.start for each in figures), strict=True)
    )
    for left, right in pairwise(figures):
        cuts.append(left.end if named else _cut(plain, left.end, right.start))
    cuts.append(sentence.end)
    return [Span(start, end) for start, end in pairwise(cuts)]


def _cut(plain: str, start: int, end: int) -> int:
    for separator in SEPARATORS:
        last = None
        for last in separator.finditer(plain, start, end):  # noqa: B007
            pass
        if last is not None:
            return last.start() + (1 if plain[last.start()] in ")," else 0)
    return end
