"""The structure that tags give, in HTML files and in HTML within Markdown: headings, paragraphs, items, cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from flows.read.blocks import Builder, Piece, Target
from flows.read.drawn import read_drawn
from flows.read.lists import OpenList
from flows.read.markup import BLOCK_TAGS, LINE_BREAK, SKIPPED_TAGS, TAG, is_bold, is_hidden
from flows.read.plain import is_prose, is_title
from flows.read.tables import Cell, add_table, itemised
from schemas.document import IMPLIED_HEADING, BlockKind

Render = Callable[[int, int], tuple[Sequence[Piece], Sequence[Target]]]
"""The pieces and links of a stretch of the source."""

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": IMPLIED_HEADING}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_CELLS = frozenset({"td", "th", "dt", "dd"})
_TABLES = frozenset({"table", "dl"})
_EMPTY = frozenset({"hr", "br", "col", "link", "param"})
_SPAN = re.compile(r"\b(col|row)span\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
_PRESENTATION = re.compile(r"\brole\s*=\s*[\"']?(?:presentation|none)\b", re.IGNORECASE)
_TOKEN = re.compile(f"<!--|{TAG.pattern}")
_BREAK = re.compile(f"<!--|{LINE_BREAK.pattern}", re.IGNORECASE)
_FIGURE_ALONE = re.compile(r"\W*\d[\d.,]*\W*(?:[kKmM]\b)?\W*")  # "$70,000", "25%"
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?][ \t]*\n|[^\W\d_]{3}[.!?] +[A-Z]|[^\W\d_]{3}[.!?]\s*\Z")
_INDENT = 4  # columns that stand for a level of a list


@dataclass(slots=True)
class _Stretch:
    """A piece of the source that becomes a block; ``level`` is that of a heading, else how many lists it stands in."""

    start: int
    end: int
    kind: BlockKind
    level: int


@dataclass(slots=True)
class _RawCell:
    columns: int = 1
    rows: int = 1
    label: bool = False
    stretches: list[_Stretch] = field(default_factory=list)


@dataclass(slots=True)
class _Table:
    name: str
    layout: bool  # it arranges a page and holds no data
    rows: list[list[_RawCell]] = field(default_factory=list)
    cell: _RawCell | None = None


class Structure:
    """Reads stretches of ``source`` one after another; what is open at the end of one goes on in the next."""

    def __init__(self, source: str, builder: Builder, render: Render) -> None:
        self._source = source
        self._builder = builder
        self._render = render
        self._list = OpenList(builder)
        self._from = 0  # where the stretch that is being read starts
        self._skipped = ""  # the element whose contents are passed over
        self._skipped_depth = 0
        self._level = 0  # of the open heading
        self._depth = 0  # of lists
        self._item = False  # an item is open that has no block yet
        self._pre = False
        self._tables: list[_Table] = []

    @property
    def is_open(self) -> bool:
        """Whether an element is open that only its end tag ends: a list, a table, a script."""
        return bool(self._skipped or self._depth or self._tables or self._pre)

    def feed(self, start: int, end: int) -> None:
        """Read ``source[start:end]``."""
        source = self._source
        self._from = start
        comment = start  # where the last comment ends
        for tag in _TOKEN.finditer(source, start, end):
            if tag.start() < comment:
                continue
            if tag[2] is None:
                closing = source.find("-->", tag.start(), end)
                comment = end if closing < 0 else closing
                continue
            name = tag[2].lower()
            if name == "br" or name not in BLOCK_TAGS:
                continue
            if self._skipped:
                self._pass_over(name, bool(tag[1]))
            else:
                self._flush(tag.start())
                if tag[1]:
                    self._close(name)
                else:
                    self._open(name, tag[3])
            self._from = tag.end()
        self._flush(end)

    def finish(self) -> None:
        """Close whatever is open."""
        while self._tables:
            self._close_table()
        self._list.close()
        self._skipped, self._depth, self._level = "", 0, 0
        self._item = self._pre = False

    def _pass_over(self, name: str, closing: bool) -> None:
        if name == self._skipped:
            self._skipped_depth += -1 if closing else 1
            if not self._skipped_depth:
                self._skipped = ""

    def _open(self, name: str, attributes: str) -> None:
        if name in SKIPPED_TAGS or is_hidden(attributes):
            if not attributes.endswith("/") and name not in _EMPTY:
                self._skipped, self._skipped_depth = name, 1
        elif name in _HEADINGS:
            self._level = _HEADINGS[name]
        elif name in _LISTS:
            self._depth += 1
        elif name == "li":
            self._depth = max(self._depth, 1)
            self._item = True
        elif name in _TABLES:
            self._item = False
            if self._tables:
                self._lay_out(self._tables[-1])
            self._tables.append(_Table(name, bool(_PRESENTATION.search(attributes))))
        elif name == "pre":
            self._pre = True
        elif self._tables and not self._tables[-1].layout:
            self._open_row(self._tables[-1], name, attributes)

    def _open_row(self, table: _Table, name: str, attributes: str) -> None:
        if name in _CELLS:
            if not table.rows or (name == "dt" and table.rows[-1]):
                table.rows.append([])
            spans = {match[1].lower(): max(1, int(match[2])) for match in _SPAN.finditer(attributes)}
            table.cell = _RawCell(spans.get("col", 1), spans.get("row", 1), name == "th")
            table.rows[-1].append(table.cell)
        elif name == "tr":
            table.rows.append([])
            table.cell = None

    def _close(self, name: str) -> None:
        if name in _HEADINGS:
            self._level = 0
        elif name in _LISTS:
            self._depth = max(0, self._depth - 1)
            self._item = False
            if not self._depth:
                self._list.close()
        elif name == "li":
            self._item = False
        elif name in _CELLS:
            if self._tables:
                self._tables[-1].cell = None
        elif name in _TABLES:
            if self._tables:
                self._close_table()
        elif name == "pre":
            self._pre = False

    def _flush(self, end: int) -> None:
        """What was read since the last tag becomes a block, or several where line breaks part it."""
        source, start = self._source, self._from
        if self._skipped or not source[start:end].strip():
            return
        table = self._tables[-1] if self._tables else None
        cell = table.cell if table and not table.layout else None
        kind: BlockKind = "heading" if self._level else "code" if self._pre else "paragraph"
        parts = [(start, end)] if cell or kind != "paragraph" else _parts(source, start, end)
        for first, last in parts:
            stretch = _Stretch(first, last, kind, self._level or self._depth)
            if kind == "paragraph" and self._item:
                stretch.kind, self._item = "item", False
            if cell:
                cell.stretches.append(stretch)
            else:
                self._place(stretch)

    def _place(self, stretch: _Stretch) -> None:
        pieces, targets = self._render(stretch.start, stretch.end)
        kind, level = stretch.kind, stretch.level
        if kind == "item":
            self._list.add(level * _INDENT, False, pieces, targets)
            return
        if kind == "paragraph" and level and self._list.stack:
            self._builder.add("paragraph", pieces, lead=self._list.owner(level * _INDENT + 1), targets=targets)
            return
        self._list.close()
        if kind == "code":
            self._set(stretch, pieces, targets)
            return
        if kind == "heading" and _FIGURE_ALONE.fullmatch("".join(words for words, _, _ in pieces)):
            kind = "paragraph"  # a card whose value is set larger than its label
        if kind == "paragraph" and is_bold(self._source[stretch.start : stretch.end]):
            words = " ".join("".join(words for words, _, _ in pieces).split()).rstrip(": ")
            if words and is_title(words):
                kind, level = "heading", IMPLIED_HEADING
        self._builder.add(kind, pieces, level if kind == "heading" else 0, targets=targets)

    def _set(self, stretch: _Stretch, pieces: Sequence[Piece], targets: Sequence[Target]) -> None:
        """Add what is set as it stands: tables and amounts, the paragraphs of prose, or code."""
        start, end = stretch.start, stretch.end
        if self._draw(start, end):
            return
        if not (is_prose(self._source[start:end]) and _SENTENCE_END.search(self._source, start, end)):
            self._builder.add("code", pieces, targets=targets)
            return
        for blank in [*_BLANK_LINES.finditer(self._source, start, end), None]:
            last = blank.start() if blank else end
            if self._source[start:last].strip():
                self._place(_Stretch(start, last, "paragraph", 0))
            start = blank.end() if blank else end

    def _draw(self, start: int, end: int) -> bool:
        """Read what is set as it stands for the tables or the amounts in it; False where there are none, or tags."""
        lines = self._source[start:end].split("\n")
        starts = list(accumulate((len(line) + 1 for line in lines[:-1]), initial=start))
        return "<" not in self._source[start:end] and read_drawn(
            lines, starts, self._builder, lambda *span: self._render(*span)[0]
        )

    def _close_table(self) -> None:
        table = self._tables.pop()
        rows = [row for row in table.rows if any(cell.stretches for cell in row)]
        if table.layout or not rows:
            return
        if table.name == "table" and _is_layout(rows):
            self._lay_out(table)
            return
        self._list.close()
        if table.name == "dl":
            headers: int | None = 0
        elif any(cell.label for row in rows for cell in row):
            headers = next((number for number, row in enumerate(rows) if not _names_columns(row)), len(rows))
        else:
            headers = None
        add_table(self._builder, [[self._cell(cell) for cell in row] for row in rows], headers)

    def _lay_out(self, table: _Table) -> None:
        """Place what stands in a table that only arranges the page; what follows in it is placed as it comes."""
        if not table.layout:
            table.layout = True
            for row in table.rows:
                for cell in row:
                    for stretch in cell.stretches:
                        self._place(stretch)
            table.rows = []

    def _cell(self, cell: _RawCell) -> Cell:
        pieces: list[Piece] = []
        targets: list[Target] = []
        for stretch in cell.stretches:
            if pieces:
                pieces.append(("\n", pieces[-1][2], stretch.start))
            more, links = self._render(stretch.start, stretch.end)
            pieces += more
            targets += links
        return Cell(itemised(pieces), targets, cell.columns, cell.rows, cell.label)


def _parts(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines between line breaks that stand in no comment, those joined where a sentence goes on."""
    parts: list[tuple[int, int]] = []
    at = comment = start
    for match in _BREAK.finditer(source, start, end):
        if match.start() < comment:
            continue
        if match[0] == "<!--":
            comment = source.find("-->", match.end(), end) % (end + 1)  # one without an end goes on to that of the part
            continue
        parts.append((at, match.start()))
        at = match.end()
    parts.append((at, end))
    joined: list[tuple[int, int]] = []
    for first, last in parts:
        words = source[first:last].strip()
        if joined and words[:1].islower() and source[slice(*joined[-1])].rstrip()[-1:] not in (".", ":", ";", "!", "?", ">"):
            joined[-1] = (joined[-1][0], last)
        elif words:
            joined.append((first, last))
    return joined


def _is_layout(rows: Sequence[Sequence[_RawCell]]) -> bool:
    """Whether a table arranges a page: one column, headings in it, or one row of several blocks."""
    if max(map(len, rows)) < 2 and all(cell.columns == 1 for row in rows for cell in row):
        return True
    stretches = [stretch for row in rows for cell in row for stretch in cell.stretches]
    if any(stretch.kind == "heading" for stretch in stretches):
        return True
    return len(rows) == 1 and any(len(cell.stretches) > 1 for cell in rows[0])


def _names_columns(row: Sequence[_RawCell]) -> bool:
    return all(cell.label or not cell.stretches for cell in row)
