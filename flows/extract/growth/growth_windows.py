"""The years that a percentage of growth holds for: in its sentence, its row, its column or caption, else its document."""

from __future__ import annotations

import re

from flows.extract.growth.growth_cells import HEADINGS, is_alone, line_above
from flows.extract.growth.growth_lists import LABELLED
from flows.extract.mentions.dates import SPANNED, YEAR, Window, find_windows
from flows.extract.mentions.growth_words import GROWTH, POSTINGS
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import Page, Span

BACK_FROM = re.compile(
    rf"\b(?:in|by)\s+(?P<high>{YEAR})(?:,?\s+(?:[\w%.-]+\s+){{0,14}}?(?:than|compared (?:to|with)|over|versus))\s+"
    rf"(?:(?:there|it|they)\s+(?:were|was|did|had|does|do)\s+)?(?:in\s+)?(?P<low>{YEAR})(?![\dA-Za-z])",
    re.IGNORECASE,
)
"""The years of a comparison, which names the later first: "8% more in 2034 than in 2024"."""

THAN_IN = re.compile(
    rf"\b(?:more|fewer|less|higher|lower|larger|smaller|up|down|increase|rise|drop|decline) [^.;:%]{{0,80}}?\bthan "
    rf"(?:(?:there|it|they)(?: (?:were|was|did|had))? )?(?:back )?in (?P<low>{YEAR})(?![\dA-Za-z])",
    re.IGNORECASE,
)
"""The year that growth counts from where it names no other: "9% more posts than it had in 2021"."""

REACHED = re.compile(
    rf"\b(?:reach|hit|total|number|be|to) (?:about |around |nearly |over |some )?\d[\d,.]*(?: [a-z]+)? (?:in|by) (?P<high>{YEAR})"
    rf"[^.;:]{{0,60}}? (?:from|over|on) (?P<low>{YEAR})(?![\dA-Za-z])",
    re.IGNORECASE,
)
"""The years of a number that is reached, the later first: "will reach 9,000 in 2034, up 8% from 2024"."""
COMPARED = re.compile(
    rf"(?:%|per ?cent)[^.;:%]{{0,60}}?,? (?:compared|relative) (?:with|"
    rf"to) (?:the )?(?:[a-z-]+ ){{0,3}}?(?:in )?(?P<low>{YEAR})(?![\dA-Za-z])",
    re.IGNORECASE,
)
"""Likewise: "up 6% compared with 2019"."""

REFERS = re.compile(
    r"\A\W*(?:that|this|it)(?: is|['’]s)\b|\b(?:projected|expected|predicted|anticipated|forecast|"
    r"(?:that|this|same|these|those) (?:period|time|time ?frame|decade|span|window|"
    r"years|ten years))\b",
    re.IGNORECASE,
)
"""Words of a sentence whose figures may hold for the years that the one before names."""

YEAR_COLUMN = re.compile(
    rf"\W*(?:(?:employment|employed|jobs|projected|projection|number)\W+){{0,3}}(?P<year>{YEAR})\W*", re.IGNORECASE
)

DATA_OF = re.compile(
    r"\b(?:data(?! (?:scien|analy|engineer|architect|entry))|"
    r"report|figures|survey|statistics|study|numbers|research|analysis|projections?)\b[^.;,]{0,12}\Z",
    re.IGNORECASE,
)
MEASURED = re.compile(POSTINGS, re.IGNORECASE)


def window_of(page: Page, index: int, percent: Percent, part: Span, sentence: Span) -> Window | None:
    """The years that a percentage holds for: in its part of the sentence, else the only ones of its sentence, of its row, of
    its column and caption, of the heading above; of the sentence before where this one refers to it."""
    block = page.blocks[index]
    for span in (part, sentence):
        found = _windows(page, index, span)
        if found and (span is part or len(found) == 1):
            return min(
                found,
                key=lambda each: (
                    each.from_year is None or each.to_year is None,
                    min(abs(each.start - percent.end), abs(percent.start - each.end)),
                ),
            )
    refers = REFERS.search(page.plain[sentence.start : sentence.end]) is not None
    for earlier in page.sentences_before(index, sentence, 2) if refers else ():
        found = _windows(page, index, earlier)
        spans = {(each.from_year, each.to_year) for each in found}
        if len(spans) == 1 and found[0].from_year and found[0].to_year:
            return found[-1]
    above = [(each, page.whole(each)) for each in (page.row_of(block) if block.kind == "cell" else []) if each < index]
    above += [
        (each, page.whole(each))
        for each in (
            line_above(page, index, percent),
            block.header,
            *page.headings(index)[: HEADINGS if is_alone(page, index, percent) else 1],
        )
        if each >= 0
    ]
    stated = []
    for each, span in [*above, *page.introductions(index)]:
        found = [window for window in _windows(page, each, span) if window.to_year is not None]
        stated += found if len(found) == 1 else []
    if stated:
        whole = (each for each in stated if each.to_year == stated[0].to_year and each.from_year is not None)
        return next(whole, stated[0])
    if block.kind == "cell" and (between := _between_columns(page, index)):
        return between
    listed = block.kind != "paragraph" or LABELLED.match(page.words(index))
    if not listed or MEASURED.search(page.words(index)):
        return None
    only = page.known(_only_window)
    return only if only and only.end <= block.start else None


def _only_window(page: Page) -> Window | None:
    """The one window of years, from one to another, that a document states in all that it says of growth; None for several."""
    found = {
        (each.from_year, each.to_year): each
        for index, block in enumerate(page.blocks)
        if SPANNED.search(page.plain, block.start, block.end) and GROWTH.search(page.plain, block.start, block.end)
        for each in _windows(page, index, page.whole(index))
    }
    only = next(iter(found.values())) if len(found) == 1 else None
    return only if only and only.from_year and only.to_year else None


def _between_columns(page: Page, index: int) -> Window | None:
    """The years of the two columns of a row that are a year each ("2022 | 2032 | Change")."""
    block = page.blocks[index]
    headers = {page.blocks[each].header for each in page.row_of(block)} - {-1, block.header}
    years = [(each, YEAR_COLUMN.fullmatch(page.words(each))) for each in sorted(headers)]
    named = [(each, int(year["year"])) for each, year in years if year]
    if len(named) != 2 or named[0][1] >= named[1][1]:
        return None
    return Window(page.blocks[named[0][0]].start, page.blocks[named[1][0]].end, named[0][1], named[1][1])


def _find_windows(words: str) -> list[Window]:
    """The windows of years in ``words``, those included that a comparison names from its end."""
    windows = find_windows(words)
    back = [
        Window(each.start(), each.end(), int(each["low"]), int(each["high"]))
        for each in (*BACK_FROM.finditer(words), *REACHED.finditer(words))
        if each["low"] < each["high"]
    ]
    apart = [each for each in windows if not any(each.start < one.end and one.start < each.end for one in back)]
    since = [
        Window(*each.span("low"), int(each["low"]), None)
        for word, pattern in ((" than ", THAN_IN), ("compared ", COMPARED), ("relative to ", COMPARED))
        if not windows and not back and word in words
        for each in pattern.finditer(words)
    ]
    return sorted([*apart, *back]) if back else windows or since


def _windows(page: Page, index: int, span: Span) -> list[Window]:
    """The windows of years within a span, offsets into ``plain``; years that only date data are left out."""
    base = page.blocks[index].start
    found = []
    for each in page.once("windows of growth", index, _find_windows):
        start, end = base + each.start, base + each.end
        dated = each.to_year is None and DATA_OF.search(page.plain, max(span.start, start - 40), start)
        if span.holds(start, end) and not dated:
            found.append(Window(start, end, each.from_year, each.to_year))
    return found
