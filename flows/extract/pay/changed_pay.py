"""Pay that is told as what it was and what it has become: "fell from $40,000 to $38,000 between 2010 and 2020"."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.mentions.dates import YEAR
from flows.extract.mentions.money import Amount
from flows.extract.mentions.rising import GREW_FROM
from flows.extract.pages.page import Page, Span

BECAME = re.compile(
    r"(?: (?:an?|per) (?:year|month|week|hour)| annually)?(?:,? (?:in|back in|as of) (?:the )?[\w ]{1,20})?,? to "
    r"(?:about |around |roughly |nearly |just |over |under |some )?"
)
"""Between what pay was and what it has become."""

SPAN_OF_YEARS = re.compile(rf"\b(?:between|from) (?P<first>{YEAR}) (?:and|to) (?P<last>{YEAR})\b", re.IGNORECASE)
"""When it was the one and when the other."""

DATED = re.compile(rf"(?: (?:an?|per) \w+)?,? (?:back )?in (?:\w+ )?(?P<year>{YEAR})\b")
"""After an amount that has a year of its own."""


class Change(NamedTuple):
    """One end of a change of pay, with its year; None where that is not told."""

    former: bool
    year: int | None


def change_of(page: Page, sentence: Span, amount: Amount, earlier: Amount | None) -> Change | None:
    """What an amount is of a change, or None where it is of none; ``earlier`` is the amount before it in its sentence."""
    former = _is_former(page.plain, sentence, amount)
    became = earlier and _is_former(page.plain, sentence, earlier) and BECAME.fullmatch(page.plain, earlier.end, amount.start)
    if not former and not became:
        return None
    years = SPAN_OF_YEARS.search(page.plain, sentence.start, sentence.end)
    if years:
        return Change(former, int(years["first" if former else "last"]))
    own = DATED.match(page.plain, amount.end, sentence.end)
    return Change(former, int(own["year"]) if own else None)


def _is_former(plain: str, sentence: Span, amount: Amount) -> bool:
    start = max(sentence.start, amount.start - 80)
    return plain.startswith("from ", amount.start - 5) and GREW_FROM.search(plain, start, amount.start) is not None
