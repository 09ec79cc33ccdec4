"""Growth in rows of numbers that no table sets apart: "Bakers 20,000 21,000 1,000 5.0", where the numbers bear each other out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.context.named_occupations import find_in_block
from flows.extract.growth.growth_lists import occupation_called
from flows.extract.mentions.dates import YEAR, Window, find_windows
from flows.extract.mentions.numbers import read_number
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import Page, Span

_COUNT = r"\d{1,3}(?:,\d{3})+|\d{1,5}\.\d"
ROW = re.compile(
    r"(?P<base>\d(?<![\d.,$£€₹]\d)(?:\d{0,2}(?:,\d{3})+|\d{0,4}\.\d))\s+"
    rf"(?:(?P<projected>{_COUNT})\s+)?"
    r"(?P<change>[-–−+]?\d{1,3}(?:,\d{3})*(?:\.\d)?)\s+(?P<percent>[-–−+]?\d{1,3}(?:\.\d{1,2})?)(?: ?%)?(?![\d.,]*\d)"
)
"""How many are employed, how many will be, the difference, and that in percent. It starts with a digit, not with what must not
stand before it, so that the search runs from digit to digit."""
IN_PERCENT = re.compile(r"%|\bper ?cent", re.IGNORECASE)
HEADED = re.compile(r"\b(?:employment|employed|jobs|projected|projections?|change)\b", re.IGNORECASE)
"""Words over such rows, beside "percent"."""
MOST_HEADED = 1_500
"""Code points over the first row of several in which what they are is said, at most."""
LONGEST_STEP = 1_200
"""Code points from one row to the next, at most, so that what stands over the first stands over it."""
LONGEST_NAME = 90
"""Code points before the numbers of a row in which its occupation is named, at most."""
LONGEST_REST = 16
"""Code points between that name and the numbers, at most: "Substitute teachers, short-term"."""
GLUED_FIGURE = re.compile(r"[a-z)][-–−]?\d{1,3}(?:\.\d)?%")
GLUED = re.compile(r"(?P<name>[A-Z][A-Za-z,/&() -]{2,70}[a-z)])(?P<figure>[-–−]?\d{1,3}(?:\.\d)?)%(?=[\s$£€₹]|\Z)")
"""A title that its figure follows without a space."""
GLUED_HEADER = re.compile(r"(?:[Gg]rowth|[Ii]ncrease|[Oo]utlook|% [Cc]hange|[Pp]ercent [Cc]hange)(?![a-z])")
LEAST_GLUED = 3
"""Rows of which a table that has run together is known, at least."""
YEARS = re.compile(rf"(?<![\d-])(?P<low>{YEAR})\s+(?P<high>{YEAR})(?![\d-])")
"""The years of two columns of numbers."""
HEADER = re.compile(r"(?:(?:change|employment|number|openings|growth|outlook) )+", re.IGNORECASE)
"""The end of a header that the first row has run into."""
JOINED = re.compile(r",? (?:and|or) |, |/")
"""Between two occupations that are counted together."""
LEAST_BASE = 0.5
"""Those employed of whom a row is, at least: thousands, where it is told in thousands."""
MINUS = "-–−"


class Counted(NamedTuple):
    """A row: where its percentage stands, the occupation that it is of, where that is named, and the years."""

    percent: Percent
    subject: str
    start: int
    window: Window | None


def counted(page: Page) -> Iterator[Counted]:
    """The rows of a document outside its tables whose numbers bear each other out, in order. A text without such rows costs one
    search."""
    folded = page.folded
    if ("%" not in page.plain and "percent" not in folded) or ("change" not in folded and "project" not in folded):
        return
    over: Span | None = None
    last = 0
    for row in ROW.finditer(page.plain):
        index = page.block_at(row.start("percent"))
        if page.blocks[index].kind in ("cell", "field", "code") or not _adds_up(row):
            continue
        if over is None or row.start() - last > LONGEST_STEP:
            over = Span(max(0, row.start() - MOST_HEADED), row.start())
            if not (IN_PERCENT.search(page.plain, *over) and HEADED.search(page.plain, *over)):
                over = None
                continue
        named = _named(page, row.start(), last)
        last = row.end()
        if named is None:
            continue
        written = row["percent"]
        value, unit = read_number(written.lstrip("+-–−"))
        percent = Percent(*row.span("percent"), value, value, unit, written[0] in MINUS)
        yield Counted(percent, named[0], named[1], _window(page, over))


def run_together(page: Page) -> Iterator[Counted]:
    """The rows of a table whose cells have run together, under a header that says that they are of growth, in order:
    "Baker5%$30,000 Cook7%$28,000"."""
    if page.plain.count("%") < LEAST_GLUED or len(GLUED_FIGURE.findall(page.plain)) < LEAST_GLUED:
        return
    found = list(GLUED.finditer(page.plain))
    if len(found) < LEAST_GLUED or not GLUED_HEADER.search(page.plain, max(0, found[0].start() - LONGEST_NAME), found[0].start()):
        return
    over = Span(max(0, found[0].start() - MOST_HEADED), found[0].start())
    for row in found:
        subject = occupation_called(row["name"].strip())
        if subject and page.blocks[page.block_at(row.start())].kind in ("paragraph", "item"):
            value, unit = read_number(row["figure"].lstrip(MINUS))
            percent = Percent(*row.span("figure"), value, value, unit, row["figure"][0] in MINUS)
            yield Counted(percent._replace(end=percent.end + 1), subject, row.start("name"), _window(page, over))


def _adds_up(row: re.Match[str]) -> bool:
    base, projected, change, percent = (_signed(row[name]) for name in ("base", "projected", "change", "percent"))
    if base is None or change is None or percent is None or base < LEAST_BASE or change == 0:
        return False
    slack = 11.0 if "," in row["base"] else 0.11
    if projected is not None and abs(projected - base - change) > slack:
        return False
    if projected is None and "," not in row["change"] and "," in row["base"]:
        return False
    unit = read_number(row["percent"].lstrip("+-–−"))[1]
    return abs(100 * change / base - percent) <= unit * 0.6 + 100 * slack / 2 / base


def _signed(written: str | None) -> float | None:
    if written is None:
        return None
    value = read_number(written.lstrip("+-–−"))[0]
    return -value if written[0] in MINUS else value


def _named(page: Page, at: int, last: int) -> tuple[str, int] | None:
    """The occupation named right before the numbers of a row, the first of several that are counted together, and where."""
    first = max(last, at - LONGEST_NAME)
    for index in (page.block_at(at), page.block_at(at) - 1):
        if index < 0:
            continue
        named = find_in_block(page, index, Span(first, at))
        if not named:
            continue
        if at - named[-1].end > LONGEST_REST:
            return None
        start = named[-1]
        for each in reversed(named[:-1]):
            if not JOINED.fullmatch(page.plain, each.end, start.start):
                break
            start = each
        header = HEADER.match(page.plain, start.start, at)
        bare = occupation_called(page.plain[header.end() : named[-1].end]) if header else None
        return bare or start.found.subject, header.end() if header and bare else start.start
    return None


def _window(page: Page, over: Span) -> Window | None:
    """The years that what stands over rows names last, from one to another."""
    whole = [each for each in find_windows(page.plain[over.start : over.end]) if each.from_year and each.to_year]
    if whole:
        return whole[-1]
    columns = [each for each in YEARS.finditer(page.plain, *over) if each["low"] < each["high"]]
    return Window(*columns[-1].span(), int(columns[-1]["low"]), int(columns[-1]["high"])) if columns else None
