"""A document as the rooms hand it on: its text, its plain reading, and its structure.

Two strings describe one document:

* ``text`` is what is stored and what claims point into (for Markdown and plain text the decoded file itself, for HTML, PDF
  and DOCX the text that a reader sees; structured data used as evidence is appended verbatim).
* ``plain`` is what is read for claims: the same words without markup, white space collapsed, every block on one line, blocks
  joined by a newline.

``anchors`` lead from the second to the first. All offsets count code points from 0, end exclusive.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

BlockKind = Literal["heading", "paragraph", "item", "cell", "field", "code"]

IMPLIED_HEADING = 7
"""Level of a heading that has no markup of its own: a bold line, or a short line that stands alone."""


class Block(NamedTuple):
    """One piece of a document's structure. Indexes point into ``Document.blocks``; -1 is "none".

    A named tuple: a document has hundreds, and a frozen dataclass takes five times as long to make.

    kind     heading | paragraph | item (of a list) | cell (of a table) | field (of front matter or JSON-LD) | code
    start    offset into ``Document.plain``
    end      offset into ``Document.plain``, exclusive
    level    heading: 1 to 6, ``IMPLIED_HEADING``, or beyond it in a record of data and in a part of what such a heading is over;
             item: depth of nesting from 0; else 0
    heading  the heading that governs it (for a heading: the next higher one)
    lead     the block that introduces it: for an item the paragraph, heading or outer item that its list hangs from;
             for a cell the block directly before the table
    table    number of the table that a cell belongs to, from 0
    row      row of a cell, the header row being 0
    column   column of a cell, from 0
    header   the header cell of its column
    stub     the first cell of its row (a row's label)
    name     field: the dotted path of its key, e.g. ``salary.min`` or ``baseSalary.value.minValue``; in a record of data where it
             stands ("data", or "code" between fences), the number of the record and the path of the key
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    heading: int = -1
    lead: int = -1
    table: int = -1
    row: int = -1
    column: int = -1
    header: int = -1
    stub: int = -1
    name: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: the words that carry it (offsets into ``Document.plain``) and where it leads (never followed)."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Anchors:
    """Where runs of ``plain`` stand in ``text``.

    Run ``i`` starts at ``plain[i]``, and at ``text[i]``, and ends at ``ends[i]`` in ``text``. Within a run offsets advance
    together, but for a run whose lengths differ (an entity such as ``&amp;``), which is mapped whole.
    The three tuples have equal lengths; ``plain`` is strictly increasing.
    """

    plain: tuple[int, ...]
    text: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of ``text`` that holds ``plain[start:end]``. ``start < end`` is required."""
        first = bisect_right(self.plain, start) - 1
        last = bisect_right(self.plain, end - 1) - 1
        left = self.text[first] + (start - self.plain[first] if self._even(first) else 0)
        right = self.text[last] + (end - self.plain[last]) if self._even(last) else self.ends[last]
        return min(left, self.ends[first]), min(right, self.ends[last])

    def _even(self, run: int) -> bool:
        follows = self.plain[run + 1] if run + 1 < len(self.plain) else None
        return follows is None or follows - self.plain[run] >= self.ends[run] - self.text[run]


@dataclass(frozen=True, slots=True)
class Document:
    """A document that has been read.

    ``published`` is an ISO 8601 date (``2024-05-22``) or None; ``source`` is its publisher, else the host of ``url``, else
    ``path``; ``path`` is relative to the raw folder, ``/`` between parts.
    """

    doc_id: str
    path: str
    source: str
    title: str | None
    url: str | None
    media_type: str
    published: str | None
    sha256: str
    text: str
    plain: str
    anchors: Anchors
    blocks: tuple[Block, ...]
    links: tuple[Link, ...] = ()
    retrieved: str | None = None
    publisher: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)

    def words(self, block: Block) -> str:
        """The plain text of a block."""
        return self.plain[block.start : block.end]


@dataclass(frozen=True, slots=True)
class Reject:
    """A document or row that was refused. ``failure`` says what happened and what to do, in words; ``row`` is JSON or ''.

    ``sha256`` is that of a file refused whole for what is in it, '' elsewhere: such a file is not tried again until it changes.
    """

    path: str
    kind: str
    failure: str
    row: str = ""
    sha256: str = ""
