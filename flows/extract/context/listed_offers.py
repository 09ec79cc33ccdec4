"""The employer of an entry of a list of jobs that names it behind the title: "Baker - Hill Foods, Leeds, £30,000"."""

from __future__ import annotations

import re

from flows.extract.context.advertiser import NO_EMPLOYER, could_offer
from flows.extract.context.employer_labels import NAMED, NO_NAME
from flows.extract.context.named_occupations import find_in_block, named_in_full
from flows.extract.context.named_places import places_in
from flows.extract.mentions.hiring import ARRANGED
from flows.extract.mentions.organisation import NAME
from flows.extract.pages.page import FIGURE_LINE, Page, Span

BEHIND = re.compile(r"[^$£€₹\n]{0,60}?(?: [-–—|] | at )(?P<name>[^-–—|,:$£€₹()\n]{2,40})(?=,| \(|:| [-–—] )")
"""What stands behind the title of a job, up to the mark after a name."""
OPENING = re.compile(r"\W*(?:[\w/&]+ ){0,3}")
"""What stands before what is known of a title."""
AT = re.compile(rf".* (?:at|@) \W{{0,2}}(?P<name>{NAME})\W{{0,6}}\Z", re.DOTALL)
"""What ends with who pays the figure right behind it: "Night baker at Acme – ", "bakers at Acme ("."""
LEAST = 2
"""Entries of one list that are such jobs, at least."""
REACH = 40
"""Blocks before and after an entry in which others are looked for."""
LONGEST = 160
"""Code points of such an entry before its figure, at most."""


def employer_behind_title(page: Page, index: int) -> str | None:
    """The employer that an entry names behind the title of a job and before its place and pay, where others of its list do so."""
    if page.blocks[index].kind != "item":
        return None
    name = page.known(_behind, index)
    offers = sum(page.known(_behind, at) is not None for at in page.alike(index, REACH)) if name else 0
    return name if offers >= LEAST else None


def employer_right_before(words: str) -> str | None:
    """The employer at which those work whose figure follows right behind words that end with its name."""
    found = AT.match(words[-LONGEST:])
    return found["name"] if found and could_offer(found["name"]) else None


def _behind(page: Page, index: int) -> str | None:
    whole = page.whole(index)
    title, figure = next(iter(named_in_full(page, index)), None), FIGURE_LINE.search(page.plain, *whole)
    if (
        title is None
        or figure is None
        or figure.start() - whole.start > LONGEST
        or not OPENING.fullmatch(page.plain, whole.start, title.start)
    ):
        return None
    last = None
    for found in BEHIND.finditer(page.plain, title.end, figure.start()):
        last = found
    name = last["name"].strip(" *") if last else ""
    if last is None or not NAMED.fullmatch(name) or any(each.search(name) for each in (NO_NAME, NO_EMPLOYER)):
        return None
    if re.fullmatch(ARRANGED, name, re.IGNORECASE):
        return None
    span = Span(*last.span("name"))
    if find_in_block(page, index, span) or places_in(page, index, None, span):
        return None
    located = places_in(page, index, None, Span(last.end(), figure.start()))
    return name if located or " at " in page.plain[title.end : span.start] else None
