"""Paragraphs and lists that go on from what stands before them."""

from __future__ import annotations

import re

from flows.extract.mentions.money import PAY_WORD
from flows.extract.mentions.origin_carried import CONTINUES
from flows.extract.pages.page import FIGURE, Page, Span
from schemas.document import IMPLIED_HEADING

BREAKDOWN = re.compile(r"\b(?:breakdown|breaks down|by (?:level|experience|seniority|stage))\b", re.IGNORECASE)
OTHER_END = re.compile(
    r"\W*(?:(?:at|on) the (?:other|opposite|lower|bottom) (?:end|hand|side)\b|(?:by|in) contrast\b|conversely\b|"
    r"(?:(?:and|while|meanwhile),? )?(?:here (?:are|were) )?the (?:\w+ ){0,2}?(?:bottom|lowest|worst|least|next)\b)",
    re.IGNORECASE,
)
"""How the introduction of a list starts that goes on from the list before."""

ANNOUNCES = re.compile(r"(?::|\b(?:the following|as follows)[.…]*)\W*\Z")
"""How a paragraph ends that announces the next one."""
MOST_PARAGRAPHS = 3
"""Paragraphs before the announcement of a list whose matter it can list, at most."""
MOST_LISTS = 3
"""Lists one after the other that go on from one paragraph, at most."""
ANNOUNCES_LIST = re.compile(
    r"\W*(?:here(?:['’]s| is| are| were)|below (?:is|are|were)|these (?:are|were)|the following (?:is|are|were)|"
    r"following (?:is|are)|(?:listed|shown) below)\b",
    re.IGNORECASE,
)
"""How the introduction of a list starts that lists what the paragraph before it speaks of."""


def announcing_line(page: Page, index: int) -> int:
    """The line that announces the list of a block ("Here are the ten ..."), be there a line that parts the list ("Highest")
    between; -1 for none."""
    at = page.known(_before_lists)[index]
    return at if at > 0 and page.blocks[at].kind == "paragraph" and ANNOUNCES_LIST.match(page.words(at)) else -1


def _before_lists(page: Page) -> list[int]:
    """For each block the last one before it that is no part of a list or table, nor a line that parts one; 0 or -1 for none."""
    before: list[int] = []
    for at in range(-1, len(page.blocks) - 1):
        within = at > 0 and (page.blocks[at].kind in ("item", "cell") or page.blocks[at].level >= IMPLIED_HEADING)
        before.append(before[-1] if within else at)
    return before


def paragraph_listed(page: Page, index: int) -> int:
    """The paragraph whose matter the list of a block lists: the one before the line that announces it, or before the list whose
    other end it is; -1 for none."""
    at = index
    for _ in range(MOST_LISTS):
        at = announcing_line(page, at)
        if at < 0:
            return -1
        if page.blocks[at - 1].kind == "paragraph":
            return at - 1 if page.blocks[at - 1].heading == page.blocks[at].heading else -1
    return -1


def section_before(page: Page, index: int) -> range:
    """The paragraphs of one section up to and with the one at ``index``, the nearest first, at most ``MOST_PARAGRAPHS``."""
    first = index
    while first > max(0, index - MOST_PARAGRAPHS + 1) and (
        page.blocks[first - 1].kind == "paragraph" and page.blocks[first - 1].heading == page.blocks[index].heading
    ):
        first -= 1
    return range(index, first - 1, -1)


def paragraph_continued(page: Page, index: int) -> int:
    """The paragraph before, under the same heading, that one goes on from ("Those in the top ten percent ..."), or that
    announces it ("Acme says the following:"); -1 for none."""
    if page.blocks[index].kind != "paragraph":
        return -1
    return page.kept("paragraph continued", (index,), lambda: _paragraph_continued(page, index))


def _paragraph_continued(page: Page, index: int) -> int:
    block, before = page.blocks[index], index - 1
    if before < 0:
        return -1
    if page.blocks[before].kind != "paragraph" or page.blocks[before].heading != block.heading:
        return -1
    opening = page.sentences(index)[0] if block.end > block.start else page.whole(index)
    words = page.plain[opening.start : opening.end]
    return before if CONTINUES.match(words) or ANNOUNCES.search(page.words(before)) else -1


def figure_before_list(page: Page, index: int) -> str:
    """The words of the sentence right before the one that introduces a block's list as one of pay ("The top-paying states are:"),
    where it states a figure, else of that before the list that ends where this one is introduced; "" for none."""
    at = index
    for _ in range(MOST_LISTS):
        above, span = next(iter(page.introductions(at)), (-1, Span(0, 0)))
        if above < 0 or not PAY_WORD.search(page.plain, span.start, span.end):
            break
        earlier = page.sentences_before(above, span, 1)
        if earlier and FIGURE.search(page.plain, *earlier[0]):
            return page.plain[slice(*earlier[0])]
        if FIGURE.search(page.words(above)) or page.blocks[above - 1].kind != "item" or above == 0:
            break
        at = above - 1
    return ""


def introduction_continued(page: Page, index: int) -> int:
    """The paragraph before a line that introduces a list of its parts ("Here is a breakdown:"), or before the list whose other
    end it goes on to ("The bottom ten were:"); -1 for none."""
    if page.blocks[index].kind != "paragraph":
        return -1
    return page.kept("introduction continued", (index,), lambda: _introduction_continued(page, index))


def _introduction_continued(page: Page, index: int) -> int:
    block, before = page.blocks[index], index - 1
    if before < 0 or len(page.sentences(index)) > 1:
        return -1
    if OTHER_END.match(page.words(index)):
        before = page.blocks[before].lead if page.blocks[before].kind in ("item", "cell") else -1
    elif not BREAKDOWN.search(page.words(index)):
        return -1
    same = before >= 0 and page.blocks[before].kind == "paragraph" and page.blocks[before].heading == block.heading
    return before if same else -1
