"""Trades that grow, and whose they are: "nursing will grow", "the industry will grow" in a section on welders."""

from __future__ import annotations

import re

from flows.extract.growth_words import TRADE_FIRST
from flows.extract.named_occupations import document_subject, find_in_block
from flows.extract.occupations import find_occupations
from flows.extract.page import Page, Span
from flows.extract.percents import Percent
from flows.extract.scope import subject_of

MOST_EARLIER = 3
"""Sentences before one in which what its industry is may be named."""
CALLED = re.compile(
    r"^(?:(?:the|a career in|careers in|jobs in|work in|u\.?s\.?|us|uk|american|global) )+|"
    r" (?:fields?|profession|industry|sector|trade|careers?|jobs?|occupation|workforce)$",
    re.IGNORECASE,
)
"""Words around the name of a trade."""


def is_own_trade(page: Page, index: int, percent: Percent, part: Span, name: str) -> bool:
    """True where the name of a trade is that of the occupation that a figure is about; for no name, where what stands above the
    figure names that occupation, so that "the industry" is its own."""
    topic = subject_of(page, index, Span(percent.start, percent.end), part)
    if not name:
        return topic is not None and _is_above(page, index, Span(part.start, percent.start), topic)
    whole = document_subject(page)
    subjects = [each for each in (topic, whole[0] if whole else None) if each]
    named = _occupations_of(name)
    return any(subject.endswith(each) for subject in subjects for each in named) if subjects else bool(named)


def trade_named(page: Page, part: Span, percent: Percent) -> str | None:
    """The occupation whose trade a clause opens with: "nursing is to grow by 6%"; None for none."""
    first = TRADE_FIRST.match(page.plain, part.start, percent.start)
    return next(iter(_occupations_of(first["name"])), None) if first else None


def _occupations_of(name: str) -> list[str]:
    """The occupations that the name of a trade is of: of "interpretation and translation" the first."""
    called = CALLED.sub("", name.strip())
    for words in (called, called.partition(" and ")[0]):
        if found := [each.subject for each in find_occupations(f"{words} jobs") if each.known]:
            return found
    return []


def _is_above(page: Page, index: int, before: Span, topic: str) -> bool:
    titles = [page.document.title or "", *(page.words(each) for each in page.headings(index))]
    if any(topic in _occupations_of(title) or topic in title.lower() for title in titles):
        return True
    sentence = page.sentence_at(before.end)
    earlier = page.sentences_before(index, sentence, MOST_EARLIER)
    return any(each.found.subject == topic for span in earlier for each in find_in_block(page, index, span))
