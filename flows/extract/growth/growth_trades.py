"""Trades that grow, and whose they are: "nursing will grow", "the industry will grow" in a section on welders."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import document_subject, find_in_block
from flows.extract.context.subject_sources import subject_of
from flows.extract.mentions.growth_words import TRADE_FIRST
from flows.extract.mentions.occupations import find_occupations
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import Page, Span

MOST_EARLIER = 3
"""Sentences before one in which what its industry is may be named."""
TRADE_NAMED = re.compile(
    r"\b(?P<name>(?:[A-Za-z]+ ){1,2}[A-Za-z]+) (?:industry|sector|field)\b|"
    r"\b(?:jobs?|openings|postings|positions|roles|employment|careers|vacancies|demand|hiring) "
    r"in (?P<in>[A-Za-z]+(?: [A-Za-z]+)?)"
    r"(?= (?:is|are|was|were|has|have|will|rose|grew|fell|should|could|"
    r"dropped|increased|jumped|climbed|declined|in|by|since)\b|[.,;:(])",
    re.IGNORECASE,
)
"""A trade by its name: "the nursing industry", "openings in data science"."""
THE_INDUSTRY = re.compile(r"\b(?:the|our|this) (?:industry|sector)\b", re.IGNORECASE)
CALLED = re.compile(
    r"^(?:(?:and|or|but|while|that|if|as|in|the|a career in|careers in|jobs in|work in|u\.?s\.?|us|uk|american|global) )+|"
    r" (?:fields?|profession|industry|sector|trade|careers?|jobs?|occupation|workforce)$",
    re.IGNORECASE,
)
"""Words around the name of a trade."""


def is_own_trade(page: Page, index: int, percent: Percent, part: Span, name: str) -> bool:
    """True where the name of a trade is that of the occupation that a figure is about, or of its heading; for no name, where what
    stands above the figure names that occupation, so that "the industry" is its own."""
    topic = subject_of(page, index, Span(percent.start, percent.end), part)
    if not name and (headed := _headed(page, index)):
        return topic is None or topic in headed or not find_in_block(page, index, part)
    if not name:
        return topic is not None and _is_above(page, index, Span(part.start, percent.start), topic)
    whole = document_subject(page)
    subjects = [*filter(None, [topic, whole[0] if whole else None]), *_headed(page, index)]
    named = _occupations_of(name)
    return any(subject.endswith(each) for subject in subjects for each in named) if subjects else bool(named)


def trade_named(page: Page, index: int, percent: Percent, part: Span, topic: str | None) -> str | None:
    """The occupation whose trade a clause says is growing: "nursing is to grow by 6%"; where the text has a ``topic``, only that
    whose trade is the heading above, too."""
    if topic is not None and find_in_block(page, index, part):
        return None
    headed = _headed(page, index)
    if topic is not None and (topic in headed or not headed):
        return None
    first = TRADE_FIRST.match(page.plain, part.start, percent.start)
    names = [first["name"]] if first else []
    names += [each["name"] or each["in"] for each in TRADE_NAMED.finditer(page.plain, part.start, percent.start)]
    for name in names:
        named = next(iter(_occupations_of(name)), None)
        if named and (topic is None or named in headed):
            return named
    return headed[0] if headed and THE_INDUSTRY.search(page.plain, part.start, percent.start) else None


def _headed(page: Page, index: int) -> list[str]:
    """The occupations whose trade is the heading above a block."""
    above = page.headings(index)[:1]
    return page.kept("trade headed", (above[0],), lambda: _occupations_of(page.words(above[0]))) if above else []


def _occupations_of(name: str) -> list[str]:
    """The occupations that the name of a trade is of: of "interpretation and translation" the first."""
    called = CALLED.sub("", name.strip())
    for words in (CALLED.sub("", called.partition(" and ")[0]), called):
        if found := [each.subject for each in find_occupations(f"{words} jobs") if each.known and each.start == 0]:
            return found
    return []


def _is_above(page: Page, index: int, before: Span, topic: str) -> bool:
    titles = [page.document.title or "", *(page.words(each) for each in page.headings(index))]
    if any(topic in _occupations_of(title) or topic in title.lower() for title in titles):
        return True
    sentence = page.sentence_at(before.end)
    earlier = page.sentences_before(index, sentence, MOST_EARLIER)
    return any(each.found.subject == topic for span in earlier for each in find_in_block(page, index, span))
