"""Blocks that are alternatives, as "OR" stands on a line of its own between them or at their ends."""

from __future__ import annotations

import re

from flows.extract.page import Page

OR_LINE = re.compile(r"\W*(?:and/)?or\W*", re.IGNORECASE)
ENDS_WITH_OR = re.compile(r"[;,.)] ?(?:or|OR)\W*\Z")
MOST_ALTERNATIVES = 10
"""Alternatives that are gone back over."""


def first_alternative(page: Page, index: int) -> int:
    """The first of the blocks of which the block ``index`` is an alternative; itself for none."""
    for _ in range(MOST_ALTERNATIVES):
        if index >= 2 and OR_LINE.fullmatch(page.words(index - 1)):
            index -= 2
        elif index and ENDS_WITH_OR.search(page.words(index - 1)):
            index -= 1
        else:
            break
    return index
