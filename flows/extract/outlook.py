"""``outlook``: projections and records of growth in employment, or in job postings, for an occupation."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from itertools import groupby

from flows.extract.context.growth_others import group_named, others_named
from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.named_places import places_in
from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.said_before import origins_in
from flows.extract.context.scope import scope_of
from flows.extract.growth.growth import Growth, read_growth
from flows.extract.growth.growth_answers import answered_growth
from flows.extract.growth.growth_cells import (
    find_bare_percents,
    is_about_employment,
    is_fragment,
    labelled_growth,
    signed_growth,
    span_of_years,
)
from flows.extract.growth.growth_counted import Counted, counted, run_together
from flows.extract.growth.growth_lists import (
    MORE,
    bracketed,
    compared_with,
    enumerated,
    goes_for,
    goes_to,
    going_on,
    more_of,
    subject_of_line,
)
from flows.extract.growth.growth_origins import projected_by
from flows.extract.growth.growth_trades import is_own_trade, trade_named
from flows.extract.growth.growth_windows import window_of
from flows.extract.mentions.dates import Window
from flows.extract.mentions.growth_words import COMPOUND, GROWTH, TOPIC
from flows.extract.mentions.percents import Percent, find_fractions, find_percents
from flows.extract.pages.page import FIGURE, Page, Span
from flows.extract.pages.respective import is_answered
from flows.extract.pages.territory import territories
from flows.extract.records import title_of_record

MOST_FIGURES = 60
"""Percentages of one block that are read; a block with more is no prose."""
LONGEST_WINDOW = 70
"""Code points between a percentage and the years that it holds for, at most."""
LONGEST_QUOTE = 150
"""Code points of a quote before its percentage, at most."""

SHORT_ROW = 44
"""Code points of the stored text up to which a quote takes in the row before its percentage."""

GOES_ON = re.compile(
    r"(?:,|;|\b(?:and|or|then|but|followed by))\W+(?:(?:and|by|an?|about|around|nearly|another|only|just|over|more than)\s+)*\Z",
    re.IGNORECASE,
)
FOLLOWS = re.compile(
    r"\)?,? (?:while|whereas|and|followed by|but) (?:[\w.-]+ ){0,5}?(?:follows?|(?:is|are|comes?) (?:next|second|third)|behind)"
    r"(?: \w+)? (?:at|with|by)(?: an?)? ",
    re.IGNORECASE,
)
"""Between a figure of growth and that of who comes second: "12%, while Ohio follows closely with" 11%."""
AND_OTHERS = re.compile(
    r"\W*(?:the |and )*(?:next|others?|rest|remaining|top|following)(?: (?:two|three|four|five|ten|states|places|cities|regions|"
    r"areas|countries|in the (?:top |first )?(?:three|five|ten|list)))* (?:are|were|come|came|include)\b",
    re.IGNORECASE,
)
"""How a sentence starts that lists further places of those that were told of."""
IN_BRACKET = re.compile(r"\((?:up |by |about |around |\+)*\Z", re.IGNORECASE)
"""Before two figures, each behind whose it is: "bakers (up 6%, or 900 jobs) and cooks (4%, or 700)"."""
LONGEST_GAP = 60
"""Code points between two figures of which the second goes on from the first, at most."""
GOES_ON_AFTER = re.compile(r"\)?\s*(?:for|in|from|by|between|over|through|until|the (?:year|following)|among)\b", re.IGNORECASE)


def extract(page: Page) -> list[Row]:
    """The growth claims of a document, in order, without ids. What is stated again counts once; a document without
    percentages costs a search."""
    rows: list[Row] = []
    percents = heapq.merge(
        find_percents(page.plain), find_bare_percents(page), find_fractions(page.plain), key=lambda percent: percent.start
    )
    for index, group in groupby(percents, key=lambda percent: page.block_at(percent.start)):
        inside = list(group)[:MOST_FIGURES]
        if page.blocks[index].kind != "code":
            rows.extend(_block(page, index, inside))
            rows.extend(_further_places(page, index, inside, rows[-1]) if rows else ())
    rows += filter(None, (_counted(page, each) for each in (*counted(page), *run_together(page))))
    return _once(sorted(rows, key=lambda row: row["char_start"]))


def _counted(page: Page, row: Counted) -> Row | None:
    percent, index = row.percent, page.block_at(row.percent.start)
    part = Span(row.start, percent.end)
    growth = Growth(row.start, percent.end, percent.negative, "employment")
    return _row(page, index, percent, growth, part, part, row.subject, row.window)


def _block(page: Page, index: int, percents: list[Percent]) -> list[Row]:
    block = page.blocks[index]
    whole = page.whole(index)
    grows = GROWTH.search(page.plain, block.start, block.end) is not None
    if not grows and not any(MORE.match(page.plain, each.end, block.end) for each in percents):
        growth = None
        if len(percents) == 1:
            growth = answered_growth(page, index, percents[0], whole) or labelled_growth(page, index, percents[0])
        found = [(each, growth or signed_growth(page, each, page.sentence_of(index, each.start))) for each in percents]
        return [row for each, growth in found if growth and (row := _row(page, index, each, growth, whole, whole))]
    rows = []
    for sentence in [whole] if block.kind in ("cell", "field") else page.sentences(index):
        inside = [each for each in percents if sentence.start <= each.start < sentence.end]
        parts = territories(page.plain, sentence, [Span(each.start, each.end) for each in inside])
        answered = is_answered(page, sentence)
        listed = enumerated(page, index, inside, sentence) if len(inside) > 1 else {}
        before: tuple[Percent, Growth] | None = None
        for percent, part in zip(inside, parts, strict=True):
            subject = None
            growth = _growth(page, index, percent, part, alone=len(inside) == 1)
            if growth is None and before and (answered or _goes_on(page.plain, before[0], percent)):
                growth = going_on(before[1], before[0], percent)
                subject = goes_for(page, percent)
            if before and (named := goes_to(page, *before, percent) or compared_with(page, *before, percent)):
                growth, subject = named
            if growth is None and percent.start in listed:
                growth, subject = listed[percent.start]
            growth = (
                growth
                or more_of(page, index, percent, sentence)
                or signed_growth(page, percent, part)
                or answered_growth(page, index, percent, sentence)
            )
            if len(inside) == 1 and (growth is None or growth.measure is None):
                labelled = labelled_growth(page, index, percent)
                growth = growth._replace(measure=labelled.measure) if growth and labelled else growth or labelled
            subject = subject or (bracketed(page, index, percent, sentence) if growth and len(inside) > 1 else None)
            if growth and (row := _row(page, index, percent, growth, part, sentence, subject)):
                rows.append(row)
            before = (percent, growth) if growth else None
    return rows


def _further_places(page: Page, index: int, percents: list[Percent], last: Row) -> Iterator[Row]:
    """The growth of further places that a sentence without a word for it tells one by one, right after that of others: "The
    next are Ohio and Iowa, with 12% and 11%, respectively"."""
    for sentence, group in groupby(percents, key=lambda percent: page.sentence_of(index, percent.start)):
        inside = list(group)
        above = page.sentences_before(index, sentence, 1) or _end_of_paragraph_before(page, index)
        if not (above and last["location"] and AND_OTHERS.match(page.plain, *sentence) and is_answered(page, sentence)):
            continue
        start, end = page.document.anchors.span(*above[0])
        if start <= last["char_start"] < end and len(places_in(page, index, None, sentence)) == len(inside):
            years = Window(0, 0, last["from_year"], last["to_year"])
            for percent in inside:
                growth = Growth(percent.start, percent.end, last["growth_high"] < 0, last["measure"])
                if row := _row(page, index, percent, growth, Span(percent.start, percent.end), sentence, None, years):
                    yield row


def _end_of_paragraph_before(page: Page, index: int) -> list[Span]:
    block, above = page.blocks[index], page.blocks[index - 1]
    return page.sentences(index - 1)[-1:] if index and (above.kind, above.heading) == ("paragraph", block.heading) else []


def _goes_on(plain: str, before: Percent, percent: Percent) -> bool:
    """True for the second figure of "grow 5% for chemists and 7% for biologists", "3% in 2021 and 4% in 2022"."""
    gap = plain[before.end : percent.start]
    if len(gap) > LONGEST_GAP:
        return False
    if all(IN_BRACKET.search(plain, max(0, each.start - 12), each.start) for each in (before, percent)):
        return True
    return FOLLOWS.fullmatch(gap) is not None or (
        GOES_ON.search(gap) is not None and GOES_ON_AFTER.match(plain, percent.end) is not None
    )


def _growth(page: Page, index: int, percent: Percent, part: Span, *, alone: bool) -> Growth | None:
    occupations = [(each.start, each.end) for each in find_in_block(page, index)]
    if group := group_named(page.plain, part, percent.start):
        occupations.append((part.start + group.start("name"), part.start + group.end()))
    origins = [(each.start, each.end) for each in origins_in(page, index, part)]

    def is_trade(name: str) -> bool:
        return is_own_trade(page, index, percent, part, name)

    return read_growth(
        page.plain,
        percent,
        part.start,
        part.end,
        alone=alone,
        occupations=occupations,
        origins=origins,
        is_trade=is_trade,
    )


def _speaks_of_jobs(page: Page, index: int, percent: Percent, sentence: Span) -> bool:
    """True where the words before a percentage, in its sentence or its row, name employment or postings."""
    start = page.blocks[page.row_of(page.blocks[index])[0]].start if page.blocks[index].kind == "cell" else sentence.start
    return any(each["employment"] or each["postings"] for each in TOPIC.finditer(page.plain, start, percent.start))


def _row(
    page: Page,
    index: int,
    percent: Percent,
    growth: Growth,
    part: Span,
    sentence: Span,
    subject: str | None = None,
    window: Window | None = None,
) -> Row | None:
    """The row of a growth claim, of ``subject`` where a list gives it to that; None where it is about nobody's employment."""
    if COMPOUND.match(page.plain, percent.end) and not _speaks_of_jobs(page, index, percent, sentence):
        return None
    fragment = growth.measure is None and is_fragment(page, percent, sentence)
    measure = growth.measure or ("employment" if fragment or is_about_employment(page, index, sentence) else None)
    if measure is None or (not growth.measure and not fragment and FIGURE.search(page.plain, part.start, percent.start)):
        return None  # "pay rose to $86,000, a 10.9% increase"
    scope = scope_of(page, Span(percent.start, percent.end), part, index=index)
    titled = title_of_record(page, index)
    if titled == "" and not find_in_block(page, index, part):
        return None
    subject = subject or titled or trade_named(page, index, percent, part, scope.subject)
    if subject is None:
        subject = others_named(page, index, percent, part)
    if subject:
        scope = scope._replace(subject=subject)
    elif scope.subject is None or subject is not None:
        return None
    elif (listed := subject_of_line(page, index, percent)) is not None:
        if not listed:
            return None
        scope = scope._replace(subject=listed)
    if scope.attributed_to is None and measure == "employment":
        scope = scope._replace(attributed_to=projected_by(page, index))
    window = window or window_of(page, index, percent, part, sentence)
    low, high = (-percent.high, -percent.low) if growth.negative else (percent.low, percent.high)
    single = low == high
    values = {
        "percent": low if single else None,
        "percent_low": None if single else low,
        "percent_high": None if single else high,
        "growth_low": low,
        "growth_high": high,
        "written_to": percent.unit,
        "from_year": window.from_year if window else None,
        "to_year": window.to_year if window else None,
        "measure": measure,
    }
    quote = _quote(page, index, percent, growth, part, window)
    span = span_of_years(page, page.block_at(quote.end - 1))
    return claim_row(page, "outlook", describe(low, high, window, measure), scope, quote, values, span)


def _quote(page: Page, index: int, percent: Percent, growth: Growth, part: Span, window: Window | None) -> Span:
    """The words that say it, with the years where they stand near; a bare percentage in a table with its row before it where
    that is short."""
    block = page.blocks[index]
    start = growth.start if percent.start - growth.start <= LONGEST_QUOTE else percent.start
    end = max(growth.end, percent.end)
    if window and part.holds(window.start, window.end):
        end = max(end, window.end) if window.end - end <= LONGEST_WINDOW else end
        start = window.start if 0 < start - window.start <= LONGEST_WINDOW else start
    if block.kind == "cell" and start == percent.start:
        row = page.blocks[page.row_of(block)[0]].start
        low, high = page.document.anchors.span(row, end)
        return Span(row if high - low <= SHORT_ROW else start, end)
    return Span(start, trim(page, Span(percent.start, end)).end)


def describe(low: float, high: float, window: Window | None, measure: str) -> str:
    """A growth claim as a person would write it: "+23% from 2021 to 2031", "-3% to +2% job postings by 2030"."""
    figure = f"{low:+g}%" if low == high else f"{low:+g}% to {high:+g}%"
    years = [
        f"from {window.from_year}" if window and window.from_year else "",
        f"to {window.to_year}" if window and window.to_year and window.from_year else "",
    ]
    if window and window.to_year and not window.from_year:
        years = [f"by {window.to_year}"]
    return " ".join(filter(None, [figure, "job postings" if measure == "postings" else "", *years]))


RESTATED = ("subject", "growth_low", "growth_high", "measure")
STATED = ("from_year", "to_year", "location", "attributed_to")


def _once(rows: list[Row]) -> list[Row]:
    """Rows without those that state again what another row states: the one that states the more stays."""
    kept: list[Row] = []
    for row in rows:
        twin = next((at for at, each in enumerate(kept) if _restates(each, row)), None)
        if twin is None:
            kept.append(row)
        elif sum(row[name] is not None for name in STATED) > sum(kept[twin][name] is not None for name in STATED):
            kept[twin] = row
    return kept


def _restates(first: Row, second: Row) -> bool:
    return all(first[name] == second[name] for name in RESTATED) and all(
        first[name] is None or second[name] is None or first[name] == second[name] for name in STATED
    )
