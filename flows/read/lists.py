"""Which item a bullet hangs from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.read.blocks import Builder, Piece, Target

BULLET = re.compile(
    r"(?:(?P<sign>[•●▪◦‣·∙○▫⁃➢➤►✓✔✅])|(?P<dash>[-*+–])(?=[ \t])|\(?(?:\d{1,3}[.)]|[A-Za-z]\)|[ivx]{1,4}[.)])(?=[ \t]))[ \t]*"
)
"""A bullet, or a number or letter with its point or parenthesis, and the space behind it."""

MAY_OPEN = frozenset("•●▪◦‣·∙○▫⁃➢➤►✓✔✅-*+–(0123456789ivx")
"""The characters that a bullet can start with, but for the letter of ``a)``."""

_NESTED = 2  # columns that an inner item is set in by, at least


def bullet(words: str) -> re.Match[str] | None:
    """The bullet that ``words`` starts with, if something stands behind it."""
    if words[0] in MAY_OPEN or words[1:2] == ")":
        match = BULLET.match(words)
        if match and match.end() < len(words):
            return match
    return None


class OpenList:
    """The list that is open at a place in the document, with its outer items."""

    __slots__ = ("_builder", "_lead", "stack")

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._lead = -1
        self.stack: list[tuple[int, bool, int]] = []  # indent, numbered, index of the item's block

    def add(self, indent: int, numbered: bool, pieces: Sequence[Piece], targets: Sequence[Target] = ()) -> None:
        """Add an item that is set in by ``indent`` columns."""
        level, lead = self.place(indent, numbered)
        self.push(indent, numbered, self._builder.add("item", pieces, level, lead, targets=targets))

    def push(self, indent: int, numbered: bool, index: int) -> None:
        """Note the block of an item that was placed; -1 is none."""
        if index >= 0:
            self.stack.append((indent, numbered, index))

    def place(self, indent: int, numbered: bool) -> tuple[int, int]:
        """Level and lead of an item set in by ``indent``; inner lists that end here are closed."""
        stack = self.stack
        if not stack:
            self._lead = introducer(self._builder)
        while stack:
            column, number, _ = stack[-1]
            # Bullets under a numbered item belong to it, even where they are not set in.
            if indent >= column + _NESTED or (indent >= column and number and not numbered):
                break
            stack.pop()
        return len(stack), stack[-1][2] if stack else self._lead

    def owner(self, indent: int) -> int:
        """The item that a paragraph set in by ``indent`` continues, or -1; lists that it ends are closed."""
        while self.stack and indent <= self.stack[-1][0]:
            self.stack.pop()
        return self.stack[-1][2] if self.stack else -1

    def close(self) -> None:
        """End the list."""
        self.stack.clear()


def introducer(builder: Builder) -> int:
    """The block that introduces what comes now: a paragraph or heading directly before, else the governing heading."""
    last = builder.last
    if last >= 0 and builder.blocks[last].kind in ("paragraph", "heading"):
        return last
    return builder.heading
