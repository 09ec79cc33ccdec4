"""Words beside a figure that say of whom it is, where no part of its scope has read them.

"Plumbers certified for gas can easily make £40,000", "$37,000: the average in outpatient care": whoever reads no more than
occupation, place, industry and level takes these for figures of all. No list of groups holds all that sets some apart. What can
be told is that words say it which nothing has read: then the figure is only of what they say.
"""

from __future__ import annotations

import re

from flows.extract.context.advertisement import advertisement_of
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.scope import Scope
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.pages.page import Page, Span
from flows.extract.pay.pay_words import CLOSES, OPENS, QUALIFIES_NOT, WORD, bare, tells, words_of
from flows.extract.pay.some_only import is_of_some

AVERAGES = ("mean", "median")
BOUNDS = ("minimum", "maximum")
STOPS = re.compile(r"[,;:.!?()–—]|\d{3}")
WORDS_OF_PHRASE = 6
"""Words of a phrase that are looked at."""

BEFORE = re.compile(r"(?P<word>[A-Za-z][A-Za-z'’-]*) \Z")
REACH = 30
"""Code points before the name of an occupation within which the word before it starts."""

ASIDE = re.compile(r", which [^,;:$£€₹]{2,80},")
"""What is said by the way: "the median, which is the midpoint, is ..."."""

OPENING = re.compile(r"\W*(?:in|at|for|within|among|outside|with) [^,.;:]{2,80}?,", re.IGNORECASE)
"""A phrase that a sentence starts with."""

AFTER = re.compile(
    r"\+?(?: ?(?:/ ?|an? |per |each |every )(?:year|yr|annum|month|week|day|hour|hr)\.?|"
    r" (?:annually|yearly|monthly|weekly|hourly)| p\.?a\.?)?(?: on average| existing| found| paid)?"
    r"(?= (?:in|at|for|within|among|working|who|as|if|when|after|once)\b)",
    re.IGNORECASE,
)
"""Between a figure and a phrase about it."""

GOES_ON_ABOUT_PAY = re.compile(
    r"\W*(?:according to [^,;:$£€₹\d]{2,40}?,? )?(?:(?:and|but|or|in|by|as of) (?:[a-z]+ )?(?:(?:19|20)\d\d,? )?)?"
    r"(?:(?:the|their|its|this|annual|yearly|monthly|weekly|hourly|typical|base|overall|current) ){0,3}"
    rf"(?:{PAY_NOUNS}|it|this|that|they)\b",
    re.IGNORECASE,
)
"""How a part of a sentence starts that goes on about the pay of the occupation before."""

LABEL = re.compile(r"\W*[^:;.|$£€₹\d]{2,60}(?:[:–—]| -) ?\W*\Z")
LABEL_SIGN = re.compile(r"[:–—-]\s?\W*\Z")
LABELLED = re.compile(r"[^.;:]{3,60}[:–—-]\s?\W*\Z")
SHORT_LINE = 60
"""Code points of a line that is no sentence."""


def says_of_whom(page: Page, index: int, figure: Span, territory: Span, scope: Scope, statistic: str) -> bool:
    """True where words beside a figure, in its part of the sentence, say of whom it is and are not read: they are neither those
    of its scope, nor the name of an occupation or another proper name, nor words in which any pay is told.

    In running text a figure can leave open whose it is, and which ``statistic`` ("percentile" for any of these). Where it states
    both, a phrase must open on such words ("... in care homes"). Where it does not name the occupation, or is a bound, which
    mostly is that of some, any such word will do; where it states neither, nor goes on about pay, it is of whatever the text has
    come to speak of.
    """
    block = page.blocks[index]
    if block.kind not in ("paragraph", "item") or advertisement_of(page):
        return False
    if block.kind == "paragraph" and statistic != "percentile" and not _is_labelled(page, index, figure):
        if not scope.named and statistic not in AVERAGES and not _goes_on(page, figure, territory, scope):
            return True
        if (not scope.named or statistic in BOUNDS) and _holds_more(page, index, figure, territory, scope):
            return True
    return (
        is_of_some(page, index, figure, territory, scope, statistic)
        or _is_called_more(page, index, figure, territory, scope)
        or (block.kind == "item" and not scope.named and _is_of_its_label(page, index, figure, scope))
        or _is_narrowed(page, index, figure, territory, scope)
    )


def _is_labelled(page: Page, index: int, figure: Span) -> bool:
    """True for a figure of a line that is no sentence: "Salary range: $40,000"."""
    block = page.blocks[index]
    if block.end - block.start <= SHORT_LINE or page.label_of(index) >= 0:
        return True
    start = page.sentence_at(figure.start).start
    signed = LABEL_SIGN.search(page.plain, start, figure.start) is not None
    return signed and LABELLED.search(page.plain, start, figure.start) is not None


def _goes_on(page: Page, figure: Span, territory: Span, scope: Scope) -> bool:
    """True where the words before a figure go on about the pay of the occupation, or hold its name."""
    words = page.plain[territory.start : figure.start]
    return GOES_ON_ABOUT_PAY.match(words) is not None or (scope.subject or "") in words.lower()


def _holds_more(page: Page, index: int, figure: Span, territory: Span, scope: Scope) -> bool:
    """True where any word before a figure or after it, up to a comma, is not read; what is said by the way is left out."""
    aside = ASIDE.search(page.plain, territory.start, figure.start)
    cut = aside.span() if aside else (figure.start, figure.start)
    spans = (Span(territory.start, cut[0]), Span(cut[1], figure.start), _up_to_stop(page, figure.end, territory))
    return any(_holds_unread(page, index, span, scope) for span in spans)


def _is_called_more(page: Page, index: int, figure: Span, territory: Span, scope: Scope) -> bool:
    """True for a figure of which it is said after it what it is, in words that are not read: "$70,000: the average in mines"."""
    called = page.plain.startswith(":", figure.end)
    return called and _holds_unread(page, index, _up_to_stop(page, figure.end + 1, territory), scope)


def _is_of_its_label(page: Page, index: int, figure: Span, scope: Scope) -> bool:
    """True for the figure of an item that starts with a name that is not read: "Analyst: $80,000"."""
    label = LABEL.match(page.plain, page.blocks[index].start, figure.start)
    known = words_of(scope)
    return label is not None and any(
        bare(found[0]) not in OPENS and not tells(bare(found[0]), known)
        for found in WORD.finditer(page.plain, label.start(), label.end())
    )


def _is_narrowed(page: Page, index: int, figure: Span, territory: Span, scope: Scope) -> bool:
    """True where a word right before the occupation, or a phrase before a figure or right after it, is not read."""
    known, named = words_of(scope), _named(page, index, territory)
    spans = _before(page, figure, territory, named)
    after = AFTER.match(page.plain, figure.end, territory.end)
    if after:
        spans.append(_up_to_stop(page, after.end(), territory))
    return _is_qualified(page.plain, territory, figure, named, known) or any(
        _opens_on_more(page.plain, span, named, known) for span in spans
    )


def _up_to_stop(page: Page, start: int, territory: Span) -> Span:
    stop = STOPS.search(page.plain, start, territory.end)
    return Span(start, stop.start() if stop else max(start, territory.end))


def _holds_unread(page: Page, index: int, span: Span, scope: Scope) -> bool:
    known, named = words_of(scope), _named(page, index, span)
    return any(
        not found[0][0].isupper()
        and not any(part.start <= found.start() < part.end for part in named)
        and bare(found[0]) not in OPENS
        and not tells(bare(found[0]), known)
        for found in WORD.finditer(page.plain, span.start, span.end)
    )


def _is_qualified(plain: str, territory: Span, figure: Span, named: list[Span], known: frozenset[str]) -> bool:
    """True where a word that is not read stands right before the occupation of a figure: "fully trained bakers"."""
    last = max((part.start for part in named if part.end <= figure.start), default=None)
    found = BEFORE.search(plain, max(territory.start, last - REACH), last) if last is not None else None
    if found is None or found["word"][0].isupper():
        return False
    word = found["word"].lower()
    return word not in OPENS and not tells(word, known) and QUALIFIES_NOT.fullmatch(word) is None


def _before(page: Page, figure: Span, territory: Span, named: list[Span]) -> list[Span]:
    """What stands between the occupation and its figure, and what the sentence starts with ("In mines, plumbers earn"); all that
    stands before a figure where no occupation does."""
    last = max((part.end for part in named if part.end <= figure.start), default=None)
    if last is None:
        return [Span(territory.start, figure.start)]
    opening = OPENING.match(page.plain, territory.start, last)
    return [Span(last, figure.start), *([Span(territory.start, opening.end())] if opening else [])]


def _opens_on_more(plain: str, span: Span, named: list[Span], known: frozenset[str]) -> bool:
    """True where a phrase of a stretch of words holds one that is not read, before any proper name."""
    left, end, proper = 0, span.start, False
    for found in WORD.finditer(plain, span.start, span.end):
        if STOPS.search(plain, end, found.start()):
            left = 0
        end = found.end()
        word = bare(found[0])
        if word in OPENS:
            left, proper = WORDS_OF_PHRASE, False
        elif word in CLOSES:
            left = 0
        elif left > 0:
            left -= 1
            proper = proper or found[0][0].isupper()  # "at Acme Health systems"
            if not proper and not any(part.start <= found.start() < part.end for part in named) and not tells(word, known):
                return True
    return False


def _named(page: Page, index: int, territory: Span) -> list[Span]:
    """Where a stretch of a block names occupations."""
    return [Span(each.start, each.end) for each in find_in_block(page, index, territory)]
