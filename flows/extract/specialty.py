"""The words before the occupation of a title that belong to its name, though no table has them: "Zeppelin Civil Engineer"."""

from __future__ import annotations

import re

from flows.extract.occupations import OccupationMention
from flows.extract.page import Page
from flows.extract.places import find_places

BEFORE = re.compile(r"(?:\A|[.:;,–—|)-] |\b[Aa]n? )((?:[A-Z][\w&/-]+ ){1,3})\Z")
"""Words in capitals before an occupation, from the start of a title, a break in it, or an article."""

SAYS_MORE = re.compile(
    r"\b(?:a|an|the|this|and|or|of|for|to|in|as|from|with|my|your|our|what|why|how|when|is|are|do|does|can|be\w*|hir\w+|"
    r"find|meet|open|wanted|seeking|apply|about|guide|jobs?|careers?|roles?|positions?|titles?|salar(?:y|ies)|pay|paid|"
    r"requirements?|descriptions?|profile|overview|top|best|highest|average|good|great|new|future|successful|aspiring|"
    r"freelance|remote|senior|junior|lead|entry|mid|level)\b",
    re.IGNORECASE,
)
"""Words that say something of an occupation rather than which it is."""


def specialty_before(page: Page, title: str, mention: OccupationMention) -> str:
    """The words right before the occupation that ``title`` names, in lower case and with a space after them; "" for none.

    They count where the text says the whole name again: an adjective of a headline ("Exciting Welder Jobs") it does not repeat.
    """
    written = title[mention.start : mention.end]
    in_capitals = written.istitle() or written.isupper()
    found = BEFORE.search(title, 0, mention.start) if in_capitals and not mention.plural else None
    if found is None or SAYS_MORE.search(found[1]) or find_places(found[1]):
        return ""
    whole = title[found.start(1) : mention.end].lower()
    again = page.plain.lower().count(whole) - (title in page.plain)
    return found[1].lower() if again > 0 else ""
