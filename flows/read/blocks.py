"""The builder that every reader shares: it lays blocks into ``plain``, with their anchors, headings and links.

A reader hands over *pieces*: ``(words, start, end)`` says that ``words`` stand at ``text[start:end]``. Where both have the same
length they run in parallel, else the piece is mapped whole (an entity, the gap between two lines).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from schemas.document import Anchors, Block, BlockKind, Link

Piece = tuple[str, int, int]


class Cut(NamedTuple):
    """Markup at ``text[start:end]``, which reads as ``words`` (nothing, for most)."""

    start: int
    end: int
    words: str = ""


class Target(NamedTuple):
    """A hyperlink whose words stand at ``text[start:end]``."""

    start: int
    end: int
    url: str


_NO_CELL = (-1, -1, -1, -1, -1)
_SPACE = re.compile(r"\s")
# Characters that take no room: controls, the soft hyphen, zero-width and direction marks.
_UNSEEN = "\\x00-\\x1b\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff"
_GAP = re.compile(f"[ {_UNSEEN}]{{2,}}|[{_UNSEEN}]")


def is_clean(words: str) -> bool:
    """Whether ``words`` can be laid as they are: no white space but single spaces, nothing invisible."""
    return words.isprintable() and "  " not in words


def pieces_of(text: str, spans: Sequence[tuple[int, int]], cuts: Sequence[Cut] = ()) -> list[Piece]:
    """The pieces of the lines at ``spans``, joined by a space, without their ``cuts`` (both in order)."""
    pieces: list[Piece] = []
    at = 0
    before = -1
    for start, end in spans:
        if before >= 0:
            pieces.append((" ", before, start))
        before = end
        while at < len(cuts) and cuts[at].start < end:
            cut = cuts[at]
            if cut.start > start:
                pieces.append((text[start : cut.start], start, cut.start))
            if cut.words and cut.start >= start:
                pieces.append((cut.words, cut.start, cut.end))
            start = max(start, cut.end)
            if cut.end > end:  # goes on in the next line
                break
            at += 1
        if start < end:
            pieces.append((text[start:end], start, end))
    return pieces


class Builder:
    """Collects the blocks of one document, in reading order."""

    __slots__ = ("_ends", "_headings", "_parts", "_plain", "_size", "_tables", "_text", "blocks", "heading", "links")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self._parts: list[str] = []  # the plain text of each block
        self._size = 0  # where the next block starts
        self._plain: list[int] = []
        self._text: list[int] = []
        self._ends: list[int] = []
        self.heading = -1  # index of the heading that governs what comes now, or -1
        self._headings: list[tuple[int, int]] = []  # level and index of that heading and those above it
        self._tables = 0

    @property
    def last(self) -> int:
        """Index of the last block, -1 before the first."""
        return len(self.blocks) - 1

    def words(self, index: int) -> str:
        """The plain text of the block at ``index``."""
        return self._parts[index]

    def new_table(self) -> int:
        """The number of the table that starts here."""
        self._tables += 1
        return self._tables - 1

    def line(
        self,
        kind: BlockKind,
        words: str,
        start: int,
        level: int = 0,
        lead: int = -1,
        name: str = "",
        place: tuple[int, int, int, int, int] = _NO_CELL,
    ) -> int:
        """Add a block that stands in ``text`` as it is, from ``start``; ``words`` is clean, trimmed and not empty."""
        at = self._size
        ends = self._ends
        # A block that follows the one before as closely in the text as in plain goes on in its run.
        if ends and ends[-1] + 1 == start and at - self._plain[-1] == start - self._text[-1]:
            ends[-1] = start + len(words)
        else:
            self._plain.append(at)
            self._text.append(start)
            ends.append(start + len(words))
        return self._close(kind, words, level, lead, name, place)

    def add(
        self,
        kind: BlockKind,
        pieces: Sequence[Piece],
        level: int = 0,
        lead: int = -1,
        *,
        name: str = "",
        place: tuple[int, int, int, int, int] = _NO_CELL,
        targets: Sequence[Target] = (),
        clean: bool = False,
    ) -> int:
        """Add a block, white space collapsed and trimmed; its index, or -1 where nothing is left of it.

        ``place`` is a cell's table, row, column, header and stub; ``clean`` says that every piece is.
        """
        if len(pieces) == 1 and not targets:
            [(words, start, end)] = pieces
            if len(words) == end - start and is_clean(words) and (bare := words.strip()):
                return self.line(kind, bare, start + words.index(bare[0]), level, lead, name, place)
        if not (clean or all(is_clean(words) for words, _, _ in pieces)):
            pieces = [run for piece in pieces for run in _collapse(*piece)]
        plain, texts, ends = self._plain, self._text, self._ends
        runs = len(plain)
        at = self._size
        parts: list[str] = []
        spaced = True  # a space here would be one too many
        for words, start, end in pieces:
            if spaced and words[:1] == " ":
                start += len(words) == end - start
                words = words[1:]
            if words:
                plain.append(at)
                texts.append(start)
                ends.append(end)
                parts.append(words)
                at += len(words)
                spaced = words[-1] == " "
        if parts and spaced:
            parts[-1] = parts[-1][:-1]
            if not parts[-1]:
                parts.pop()
                for offsets in (plain, texts, ends):
                    offsets.pop()
            elif ends[-1] - texts[-1] > len(parts[-1]):
                ends[-1] -= 1
        if not parts:
            return -1
        index = self._close(kind, "".join(parts), level, lead, name, place)
        if targets:
            self._link(targets, runs)
        return index

    def _close(
        self,
        kind: BlockKind,
        words: str,
        level: int,
        lead: int,
        name: str = "",
        place: tuple[int, int, int, int, int] = _NO_CELL,
    ) -> int:
        index = len(self.blocks)
        start = self._size
        end = start + len(words)
        if kind == "heading":
            self._govern(level, index)
            heading = self._headings[-2][1] if len(self._headings) > 1 else -1
        else:
            heading = self.heading if kind != "field" else -1
        self.blocks.append(Block(kind, start, end, level, heading, lead, *place, name))
        self._parts.append(words)
        self._size = end + 1
        return index

    def _govern(self, level: int, index: int) -> None:
        """Let a heading govern what follows."""
        self.leave(level)
        self._headings.append((level, index))
        self.heading = index

    def leave(self, level: int) -> None:
        """Let the headings from ``level`` down govern nothing more."""
        above = self._headings
        while above and above[-1][0] >= level:
            above.pop()
        self.heading = above[-1][1] if above else -1

    def _link(self, targets: Sequence[Target], runs: int) -> None:
        """Place the links of the block just added, whose runs start at ``runs``."""
        block = self.blocks[-1]
        texts = self._text[runs:]
        for start, end, url in targets:
            left, right = self._locate(texts, runs, start, block), self._locate(texts, runs, end, block)
            words = self._parts[-1][left - block.start : right - block.start]
            left += len(words) - len(words.lstrip())
            right -= len(words) - len(words.rstrip())
            if left < right:
                self.links.append(Link(left, right, url))

    def _locate(self, texts: list[int], runs: int, offset: int, block: Block) -> int:
        """The first position in ``block`` whose place in the text is at or after ``offset``."""
        run = bisect_left(texts, offset)
        if run and offset < self._ends[runs + run - 1]:
            follows = self._plain[runs + run] if run < len(texts) else block.end
            return min(self._plain[runs + run - 1] + offset - texts[run - 1], follows)
        return self._plain[runs + run] if run < len(texts) else block.end

    def settle(self, prefix: str = "", first: int = 0) -> str:
        """Write the blocks from ``first`` on down as a reader sees them, behind ``prefix``, and let them stand there.

        For sources whose bytes are no text: paragraphs are parted by a blank line, items have a line each with a dash, rows
        a line each with bars between their cells. Returns the text; the pieces of further blocks point behind it.
        """
        blocks = self.blocks
        kept = bisect_left(self._plain, blocks[first].start) if first < len(blocks) else len(self._plain)
        for runs in (self._plain, self._text, self._ends):
            del runs[kept:]
        parts = [prefix]
        at = len(prefix)
        for index in range(first, len(blocks)):
            apart = _apart(blocks[index - 1] if index else None, blocks[index])
            if not at:
                apart = apart.lstrip("\n")
            words = self._parts[index]
            parts += (apart, words)
            at += len(apart)
            self._plain.append(blocks[index].start)
            self._text.append(at)
            at += len(words)
            self._ends.append(at)
        return "".join(parts)

    def plain(self) -> str:
        """The blocks, a line each."""
        return "\n".join(self._parts)

    def anchors(self) -> Anchors:
        """Where the runs of ``plain()`` stand in the text."""
        return Anchors(tuple(self._plain), tuple(self._text), tuple(self._ends))


def _collapse(words: str, start: int, end: int) -> list[Piece]:
    """Pieces without invisible characters, each gap a single space."""
    words = _SPACE.sub(" ", words)
    if len(words) != end - start:
        return [(_GAP.sub(_gap, words), start, end)]
    pieces: list[Piece] = []
    at = 0
    for match in _GAP.finditer(words):
        left, right = match.span()
        if at < left:
            pieces.append((words[at:left], start + at, start + left))
        if space := _gap(match):
            pieces.append((space, start + left, start + right))
        at = right
    if at < len(words):
        pieces.append((words[at:], start + at, end))
    return pieces


def _apart(before: Block | None, block: Block) -> str:
    """What stands between two blocks in a text that is written for a reader."""
    if block.kind == "item":
        return ("\n" if before and before.kind == "item" else "\n\n") + "  " * block.level + "- "
    if block.kind == "cell" and before and before.kind == "cell" and before.table == block.table:
        return " | " if before.row == block.row else "\n"
    return "\n\n"


def _gap(match: re.Match[str]) -> str:
    return " " if " " in match.group() else ""
