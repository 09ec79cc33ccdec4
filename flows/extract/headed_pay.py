"""Headings that state pay without a word for it: "Welder ($47,000)" among others of their like, as lists of jobs are laid out."""

from __future__ import annotations

import re

from flows.extract.named_occupations import find_in_block
from flows.extract.page import Page
from flows.extract.title_subject import is_weak

AMOUNT = r"[$£€₹]\s?\d[\d,]*(?:\.\d+)?[kK]?\+?"
ENDS_IN_PAY = re.compile(
    rf"{AMOUNT}(?:\s?(?:[-–—]|to)\s?(?:{AMOUNT}|\d[\d,]*[kK]?\+?))?(?:\s?(?:/|per |a )?(?:year|yr|annum))?\W{{0,3}}\Z"
)
LEAST_ALIKE = 3
"""Headings of one level that end in an amount, at least, where each is that of an entry."""
LONGEST = 80
"""Code points of such a heading."""


def is_entry_with_pay(page: Page, index: int) -> bool:
    """True for a heading that ends in an amount, beside others that do, of which some name an occupation."""
    block = page.blocks[index]
    alike = page.kept("entries with pay", (block.heading, block.level), lambda: _alike(page, block.heading, block.level))
    return index in alike


def _alike(page: Page, above: int, level: int) -> frozenset[int]:
    headings = [
        index
        for index, block in enumerate(page.blocks)
        if (block.kind, block.heading, block.level) == ("heading", above, level)
        and block.end - block.start <= LONGEST
        and ENDS_IN_PAY.search(page.words(index))
    ]
    named = sum(any(not is_weak(each.found) for each in find_in_block(page, index)) for index in headings)
    return frozenset(headings) if len(headings) >= LEAST_ALIKE and named >= LEAST_ALIKE - 1 else frozenset()
