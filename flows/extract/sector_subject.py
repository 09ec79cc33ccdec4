"""The sector or kind of employer that is what a sentence speaks of: "Private clinics paid their nurses $60,000", "Local
government came second, at $61,000"."""

from __future__ import annotations

import re

from flows.extract.named_places import places_in
from flows.extract.occupations import find_occupations
from flows.extract.page import Page, Span

_WORD = r"[\w&’'-]+"
_VERB = (
    r"(?:(?:also|typically|usually|generally|often|even|only) )?"
    r"(?:pa(?:y|ys|id)|offer(?:s|ed)?|employ(?:s|ed)?|contain(?:s|ed)?|had|ha(?:s|ve)|is|are|was|were|leads?|led|rank(?:s|ed)?|"
    r"placed|came|comes?|top(?:s|ped)|follow(?:s|ed)?|account(?:s|ed)?|provided?s?|averaged?s?|reported)"
)
OPENS = re.compile(
    rf"(?:(?<=[.;!?] )|(?<=while )|(?<=and )|(?<=whereas )|\A|(?<=\n))[“\"]?(?:[Tt]he )?"
    rf"(?P<name>(?!(?:these|those|this|that|some|most|many|all|other|such|average|median|mean|top|it|they|there)\b)"
    rf"(?:(?!(?:that|which|who|several|salary|pay|wages?)\b){_WORD},? ){{0,9}}?(?!salary|pay|wages?){_WORD})[”\"]?"
    rf"(?P<industry> (?:industry|sector)(?= (?:pa|offer|led|lead|rank|top|came|aver)))? {_VERB}\b",
    re.IGNORECASE,
)
"""A name at the start of a clause, before its verb."""

SECTOR = re.compile(
    r"(?:manufacturing|governments?|construction|transportation|hospitals|services|mining|utilit(?:y|ies)|retail|publishers|"
    r"publishing|laboratories|houses|schools|colleges|universities|practices|firms|companies|agencies|wholesalers|retailers|"
    r"contractors|insurance|finance|banking|clinics|cent(?:er|re)s|facilities|manufacturers|providers|charities|banks|"
    r"carriers|airlines|nonprofits)",
    re.IGNORECASE,
)
"""The last word of the name of a sector."""
LONGEST = 80
"""Code points of a name, at most."""


def sector_subject(page: Page, index: int, territory: Span, figure: Span) -> str | None:
    """The sector that a figure's part of a sentence starts with as its subject, as written; None for occupations and places."""
    if not page.cued("sectors", territory.start, figure.start):
        return None
    for found in OPENS.finditer(page.plain, territory.start, figure.start):
        name = found["name"]
        if len(name) > LONGEST or not (found["industry"] or SECTOR.fullmatch(name.rpartition(" ")[2])):
            continue
        if not find_occupations(name) and not places_in(page, index, None, Span(*found.span("name"))):
            return name
    return None
