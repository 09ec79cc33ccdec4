"""What a paragraph at the head of a section says of all the figures below it: whose they are, of which year, which statistic.

"The salaries below are 2021 medians from Acme" over a list or over headings with a figure each says of none what it says of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from flows.extract.mentions.dates import find_years
from flows.extract.mentions.only import only
from flows.extract.mentions.origins import find_origins
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.mentions.statistics import average_in
from flows.extract.pages.all_figures import FIGURES, HERE
from flows.extract.pages.page import FIGURE, Page, Span

_STATED = r"(?:(?:all|are|is|were|come|comes|came|stem|represent|reflect|show|both|each) ){1,3}"
_FROM = (
    r"(?:taken|drawn|sourced|pulled|collected|gathered|compiled|obtained|from|based|by|courtesy of|according to|via|"
    r"self-reported (?:on|to))"
)
SAYS_OF_ALL = re.compile(
    rf"(?:\b(?:(?:the|these|those|all|our|following)(?: (?!of\b)[a-z]+){{0,2}} {FIGURES}|every figure|each figure)|"
    rf"^\W*{FIGURES}|{FIGURES}(?: [a-z]+){{0,2}} {HERE})"
    rf"(?: {HERE})?,? {_STATED}(?:[^.;$£€₹]{{0,80}}?\b{_FROM}\b|[^.;$£€₹]{{0,60}}?\b(?:averages?|medians?|means?)\b)|"
    rf"^\W*all (?:of )?(?:the )?(?:[a-z]+ ){{0,2}}{FIGURES}(?: {HERE})?,? {_FROM}\b",
    re.IGNORECASE,
)
"""What the figures of a section are: "the four figures below come from", "all salaries are medians"."""

LABELLED = re.compile(
    rf"\W*(?:(?:all|the|our) )?(?:{PAY_NOUNS} )?{FIGURES}(?: (?:source|are from|"
    rf"from))?: [^;$£€₹]{{2,80}}",
    re.IGNORECASE,
)
"""A line that labels whose the figures below it are: "Salary data: Acme, 2021"."""

LOOKED_AT = re.compile(
    r"\bfor (?:this|the following|the next) (?:part|section|list|table|comparison|breakdown|chapter|one),? "
    r"(?:we|I)(?:['’]ve| have)? (?:used?|looked at|turned to|relied on|drew on|consulted|took|went (?:with|through|to)|"
    r"analy[sz]ed)\b",
    re.IGNORECASE,
)
"""What was used for a section: "for this part we turned to Acme"."""

DRAWN = re.compile(
    r"(?:\b(?:this|the|our) (?:article|post|list|guide|report|page|table|piece|ranking|overview|video|summary|analysis|breakdown)"
    r"\b[^.;$£€₹]{0,240}?|^\W*)"
    r"\b(?:us(?:es|ing)|draw(?:s|ing)|rel(?:ies|ying)|pull(?:s|ing)|based|compil(?:es|ed|ing)|summari[sz](?:es|ing)|"
    r"tak(?:es|ing)|collect(?:s|ing)|analy[sz](?:es|ing)) (?:up)?(?:on |from )?(?:[a-z-]+ ){0,4}?"
    rf"{FIGURES} (?:[a-z]+ ){{0,4}}?(?:from|by|of|on|in)\b",
    re.IGNORECASE,
)
"""What a text is made of: "this article explores pay, drawing data from Acme"."""

EITHER = re.compile(r",? or (?:the )?")
"""Between two origins of which each figure is of one; nothing says of which, so that the first counts as for a single figure."""
MOST_OPENING = 6
"""Paragraphs at the start of a document that may say it of all its figures, at most."""
MOST_BLOCKS = 3
"""Paragraphs right below a heading that may say it, at most."""
LONGEST_ENTRY = 120
"""Code points of a line that holds the figure of an entry, at most."""


class Stated(NamedTuple):
    """What is said of all figures of a section; None for what is not."""

    origin: str | None
    year: int | None
    statistic: str | None


def stated_of(page: Page, index: int) -> Stated | None:
    """What the nearest section around a block that says anything of all its figures says of them; None for none."""
    for above in page.headings(index):
        stated = page.kept("stated of section", (above,), partial(_stated, page, above)) if page.blocks[above].level > 1 else None
        if stated:
            return stated
    return None


def opening_of(page: Page) -> Stated | None:
    """What the opening of a document, above all its sections, says of whose its figures are, and from when."""
    return page.known(_opening)


def _opening(page: Page) -> Stated | None:
    top = min((block.level for block in page.blocks if block.kind == "heading"), default=0)
    paragraphs = 0
    for index, block in enumerate(page.blocks):
        if block.kind == "heading" and (block.level > top or paragraphs):
            break
        if block.kind != "paragraph":
            continue
        paragraphs += 1
        if paragraphs > MOST_OPENING:
            break
        for said in _said_in(page, index):
            if said.origin:
                return said
    return None


def statistic_of_section(page: Page, index: int) -> str | None:
    """The average that the figure of an entry is by its section, where the entry names no origin of its own."""
    block = page.blocks[index]
    if block.end - block.start > LONGEST_ENTRY:
        return None
    stated = stated_of(page, index)
    if stated is None or stated.statistic is None:
        return None
    own = {each.name for each in page.once("origins", index, find_origins)}
    return stated.statistic if own <= {stated.origin} else None


def is_of_section(page: Page, index: int, span: Span) -> bool:
    """True for a sentence that speaks of the figures of a section with headings of its own, and so of no others."""
    heading = page.blocks[index].heading
    if heading < 0 or page.blocks[heading].level < 2 or not SAYS_OF_ALL.search(page.plain[slice(*span)]):
        return False
    return any(block.kind == "heading" and block.heading == heading for block in page.blocks[index:])


def _stated(page: Page, heading: int) -> Stated | None:
    for index in range(heading + 1, min(len(page.blocks), heading + 1 + MOST_BLOCKS)):
        if page.blocks[index].kind != "paragraph" or page.blocks[index].heading != heading:
            break
        for said in _said_in(page, index):
            return said
    return None


def _said_in(page: Page, index: int) -> Iterator[Stated]:
    """What the sentences of a paragraph say, one after the other, of all figures of its section."""
    for span in page.sentences(index) if page.cued("section figures", *page.whole(index)) else ():
        if said := _said(page, index, span):
            yield said


def _said(page: Page, index: int, span: Span) -> Stated | None:
    if not page.cued("section figures", *span) or FIGURE.search(page.plain, *span):
        return None
    words = page.plain[slice(*span)]
    of_all = SAYS_OF_ALL.search(words) if page.cued("sources of figures", *span) else None
    if not (of_all or LABELLED.fullmatch(words) or LOOKED_AT.search(page.plain, *span) or DRAWN.search(words)):
        return None
    named = page.within("origins", index, find_origins, span)
    of_two = len(named) > 1 and all(EITHER.fullmatch(page.plain, one.end, other.start) for one, other in pairwise(named))
    statistic = average_in(page.plain[span.start : span.end])
    return Stated(
        only(each.found.name for each in (named[:1] if of_two else named)),
        only(each.found.year for each in page.within("years", index, find_years, span)),
        statistic,
    )
