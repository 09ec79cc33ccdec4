"""Percentages that say what the sentence before speaks of: "How fast will jobs for bakers grow? About 5% by 2032.", "Jobs for
bakers will grow from 200,000 to 210,000. That is 5%."."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.growth.growth import Growth, Measure
from flows.extract.growth.growth_cells import IN_PERCENT, MORE_OF_IT, OUTLOOK
from flows.extract.mentions.growth_words import COMPARED_AFTER, GROWTH, SHARE, TOPIC
from flows.extract.mentions.percents import Percent
from flows.extract.pages.page import Page, Span
from flows.extract.pages.questions import asks

LONGEST_QUESTION = 160
"""Code points of a question about growth, at most."""
OPENS = re.compile(
    r"(?:\W|\b(?:a(?= ?[:.)])|answer|yes|well|by|at|an?|the|about|around|roughly|approximately|approx|nearly|almost|over|"
    r"just|only|some|"
    r"it is|it’s|it's|they are|expected|estimated|projected|predicted|anticipated|"
    r"expect|solid|strong|modest|steady|healthy|impressive|"
    r"whopping|robust|mere|(?:rate|drop|fall|decline|decrease|rise|increase|gain|growth) of|currently|up to)\b)*+",
    re.IGNORECASE,
)
"""Before a figure that answers a question with itself."""
THAT_IS = re.compile(
    r"\W*(?:that|this|it)(?:['’]s| is| was| would be| equals| represents| means|"
    r" (?:amount|com|work)(?:s|es)(?: out)? (?:to|at))\b",
    re.IGNORECASE,
)
"""How a sentence opens that puts in percent what the one before has told."""

COUNTED = re.compile(r"\d|\b(?:hundred|thousand|million)s?\b", re.IGNORECASE)
"""After the word for growth: by how many, or from how many to how many."""


def answered_growth(page: Page, index: int, percent: Percent, sentence: Span) -> Growth | None:
    """The growth that the question before a sentence asks for, or that it tells without a percentage, where the sentence opens
    with the figure; None for no such."""
    refers = THAT_IS.match(page.plain, sentence.start, percent.start)
    if (
        not OPENS.fullmatch(page.plain, refers.end() if refers else sentence.start, percent.start)
        or SHARE.match(page.plain, percent.end, sentence.end)
        or MORE_OF_IT.match(page.plain, percent.end, sentence.end)
        or COMPARED_AFTER.match(page.plain, percent.end, sentence.end)
    ):
        return None
    before = page.right_before(index, sentence)
    if before is None:
        return None
    at, question = before
    told = refers is not None and not IN_PERCENT.search(page.plain, *question)
    if not told and not _asks(page, question):
        return None
    word = GROWTH.search(page.plain, *question)
    if word is None or (told and not COUNTED.search(page.plain, word.end(), question.end)):
        return None
    named = find_in_block(page, at, question)
    topics = [
        each for each in TOPIC.finditer(page.plain, *question) if not any(one.start <= each.start() < one.end for one in named)
    ]
    if any(each["other"] or each["trade"] for each in topics):
        return None
    if not topics and (told or not (named or OUTLOOK.search(page.plain, *question))):
        return None
    falls = word["down"] is not None or word["shrinks"] is not None
    measure: Measure = "postings" if any(each["postings"] for each in topics) else "employment"
    return Growth(percent.start, percent.end, percent.negative or falls, measure)


def _asks(page: Page, before: Span) -> bool:
    return before.end - before.start <= LONGEST_QUESTION and asks(page.plain[before.start : before.end])
