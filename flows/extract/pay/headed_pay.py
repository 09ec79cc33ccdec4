"""Headings that state pay without a word for it: "Welder ($47,000)" among others of their like, as lists of jobs are laid out."""

from __future__ import annotations

import re

from flows.extract.context.named_occupations import find_in_block
from flows.extract.context.title_subject import is_weak
from flows.extract.pages.page import Page
from flows.extract.pay.costs import CREDENTIAL

AMOUNT = r"[$£€₹]\s?\d[\d,]*(?:\.\d+)?[kK]?\+?"
SPAN = rf"{AMOUNT}(?:\s?(?:[-–—]|to)\s?(?:{AMOUNT}|\d[\d,]*[kK]?\+?))?"
"""An amount with its sign, or a span of two."""
ENDS_IN_PAY = re.compile(rf"{SPAN}(?:\s?(?:/|per |a )?(?:year|yr|annum))?\W{{0,3}}\Z")
LEAST_ALIKE = 3
"""Headings of one level that end in an amount, at least, where each is that of an entry."""
LONGEST = 80
"""Code points of such a heading."""


def is_entry_with_pay(page: Page, index: int) -> bool:
    """True for a heading that ends in an amount, beside others that do, of which some name an occupation."""
    return index in page.known(_entries)


def _entries(page: Page) -> frozenset[int]:
    alike: dict[tuple[int, int], list[int]] = {}
    for index, block in enumerate(page.blocks):
        short = block.kind == "heading" and block.end - block.start <= LONGEST
        if short and ENDS_IN_PAY.search(page.words(index)):
            alike.setdefault((block.heading, block.level), []).append(index)
    return frozenset(index for headings in alike.values() if _are_entries(page, headings) for index in headings)


def _are_entries(page: Page, headings: list[int]) -> bool:
    if len(headings) < LEAST_ALIKE:
        return False
    jobs = [index for index in headings if CREDENTIAL.match(page.words(index)) is None]
    named = sum(any(not is_weak(each.found) for each in find_in_block(page, index)) for index in jobs)
    return named >= LEAST_ALIKE - 1
