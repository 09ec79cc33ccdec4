"""Growth in records of data as programs write them: ``{ title: "Baker", jobOutlook: "5% (2022-32)" }``."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract.growth import Growth, Measure
from flows.extract.growth_cells import HUMP
from flows.extract.growth_lists import occupation_called
from flows.extract.growth_words import GROWTH, TOPIC
from flows.extract.page import Page, Span
from flows.extract.percents import Percent

LONGEST_RECORD = 800
"""Code points before and after a figure in which the title of its record is looked for, at most."""
LONGEST_KEY = 60
"""Code points before a figure in which its key stands, at most."""
KEY = re.compile(
    r"(?<=[{,\s])(?:(?P<quoted>[\"'`])(?=[A-Za-z_ -]+(?P=quoted)))?(?P<key>[A-Za-z](?:[A-Za-z_-]|(?(quoted) |"
    r"(?!))){2,40}?)[\"'`]?\s*:\s*[\"'`]?[~+]?\Z"
)
CLOSES = re.compile(r"\}|\s[A-Za-z_]{2,30}:\s")
"""Where a record ends, or its next key begins."""
TITLE = re.compile(
    r"(?:(?<=[{,\s])|\A|(?<=\n))[\"'`]?(?:(?:job|career|occupation|role|position)[_ ]?)?"
    r"(?:title|name|role|occupation|career|job|position|profession)[\"'`]?\s*:\s*"
    r"(?:[\"'`](?P<title>[^\"'`{}]{2,70})[\"'`]|(?P<bare>[A-Za-z][\w/&-]*(?: [\w/&-]+){0,5}?)(?=\s+[a-z_A-Z]+:|\s*\Z|,|\n))",
    re.IGNORECASE,
)


class Recorded(NamedTuple):
    """Growth, the occupation that its record is of, and where in the text the record stands."""

    growth: Growth
    subject: str
    record: Span


def recorded(page: Page, index: int, percent: Percent) -> Recorded | None:
    """The growth that a record states by a key; None for what is no record, or one of no occupation."""
    block, plain = page.blocks[index], page.plain
    key = KEY.search(plain, max(block.start, percent.start - LONGEST_KEY), percent.start)
    label = HUMP.sub(" ", key["key"]) if key else ""
    word = GROWTH.search(label)
    if key is None or word is None or any(topic["other"] or topic["trade"] for topic in TOPIC.finditer(label)):
        return None
    title = _title(plain, Span(max(block.start, percent.start - LONGEST_RECORD), key.start()), last=True) or _title(
        plain, Span(percent.end, min(block.end, percent.end + LONGEST_RECORD)), last=False
    )
    subject = occupation_called((title["title"] or title["bare"]).strip()) if title else None
    if title is None or subject is None:
        return None
    closes = CLOSES.search(plain, percent.end, min(block.end, percent.end + LONGEST_RECORD))
    ends = closes.start() if closes else min(block.end, percent.end + LONGEST_RECORD)
    record = Span(min(title.start(), key.start()), max(title.end(), ends))
    falls = word["down"] is not None or word["shrinks"] is not None
    measure: Measure = "postings" if any(topic["postings"] for topic in TOPIC.finditer(label)) else "employment"
    return Recorded(Growth(key.start("key"), percent.end, percent.negative or falls, measure), subject, record)


def _title(plain: str, span: Span, *, last: bool) -> re.Match[str] | None:
    """The title nearest to a figure, of the record that it stands in."""
    titles = list(TITLE.finditer(plain, *span))
    if not titles:
        return None
    title = titles[-1 if last else 0]
    between = plain[title.end() : span.end] if last else plain[span.start : title.start()]
    depth = 0
    for sign in between if last else reversed(between):
        depth += (sign == "{") - (sign == "}") if last else (sign == "}") - (sign == "{")
        if depth < 0:
            return None
    return title
