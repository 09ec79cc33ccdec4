"""Blocks that lead elsewhere: entries of menus and of lists of related articles."""

from __future__ import annotations

from bisect import bisect_left

from flows.extract.pages.page import Page

MOSTLY = 0.9
"""Share of a block that its links cover, from which it is nothing but a link."""


def is_navigation(page: Page, index: int) -> bool:
    """True for a block that is one link."""
    block = page.blocks[index]
    links = page.document.links
    covered = 0
    for link in links[bisect_left(links, block.start, key=lambda link: link.start) :]:
        if link.start >= block.end:
            break
        covered += min(link.end, block.end) - link.start
    return covered >= MOSTLY * (block.end - block.start) > 0
