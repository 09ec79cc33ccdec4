"""Markdown: CommonMark and GitHub's tables as people write them, line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.read.blocks import Builder, Piece, Target, is_clean, pieces_of
from flows.read.inline import SPECIAL, read_inline
from flows.read.lists import OpenList, bullet
from flows.read.markup import BLOCK_TAGS
from flows.read.plain import Line, is_title, is_wrapped
from flows.read.structure import Structure
from flows.read.tables import Cell, add_table
from schemas.document import IMPLIED_HEADING, BlockKind

_ATX = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_ATX_END = re.compile(r"(?:^|[ \t])#+\Z")
_SETEXT = re.compile(r"(=+|-+)\Z")
_RULE = re.compile(r"(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_DELIMITER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*+\|?\Z")
_REFERENCE = re.compile(r"^ {0,3}\[([^\[\]\n]{1,200})\]:[ \t]+<?(\S+?)>?(?:[ \t]+[\"'(].*)?$", re.MULTILINE)
_BOLD = re.compile(r"(\*\*\*|\*\*|___|__)(?=\S)(?P<words>(?:(?!\1)[^\n])+?)(?<=\S)\1\s?:?\s?[`\\]?\Z")
_MODULE = re.compile(r"(?:import|export)\s.+?(?:from\s+)?['\"{].*|(?:import|export) (?:default|const) .*")
_TAG_NAME = re.compile(r"</?([A-Za-z][\w-]*)|<!--")
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_CODE = re.compile(r"[{};=]|\)\s*$|^\s*(?:\$|#|//|def |class |import )")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_LABEL = re.compile(r"(?:\*\*|__)[^*_\n]{1,60}?:\s?(?:\*\*|__)\s?\S|(?:\*\*|__)[^*_\n]{1,60}?(?:\*\*|__)\s?:\s?\S")


def read_markdown(text: str, builder: Builder, start: int = 0) -> None:
    """Add the blocks of ``text[start:]``.

    A line that is all bold stands for a heading; a line that ends with two spaces, a backslash or ``<br>`` ends its block, and so does
    one before a line that starts with a bold label.
    """
    _Reader(text, builder, start).read()


class _Reader:
    __slots__ = ("_after_blank", "_at", "_builder", "_item", "_lines", "_list", "_prose", "_references", "_structure", "_text")

    def __init__(self, text: str, builder: Builder, start: int) -> None:
        self._text = text
        self._builder = builder
        self._lines = _lines_of(text, start)
        self._at = 0
        self._list = OpenList(builder)
        self._prose: list[Line] = []  # lines of the paragraph or item that is being read
        self._item: tuple[int, bool] | None = None  # indent and numbering where they are an item's
        self._after_blank = True
        self._references = {match[1].lower(): match[2] for match in _REFERENCE.finditer(text)} if "]:" in text else {}
        self._structure = Structure(text, builder, self._render)

    def read(self) -> None:
        """Read line by line; a construct of several lines takes all of them."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            self._at += 1
            if not line.words:
                self._flush()
                self._after_blank = True
                continue
            self._line(line)
            self._after_blank = False
        self._flush()
        self._structure.finish()

    def _line(self, line: Line) -> None:
        words = line.words
        first = words[0]
        if first == ">":
            quoted = _QUOTE.match(words)
            rest = words[quoted.end() :] if quoted else ""
            if rest:
                self._line(Line(line.start + len(words) - len(rest), rest, line.indent))
            else:
                self._flush()
        elif first in "`~" and (fence := _FENCE.match(words)):
            self._code(fence[1], line)
        elif first == "#" and (atx := _ATX.match(words)):
            self._flush()
            self._list.close()
            end = _ATX_END.search(words, atx.end())
            self._add("heading", [_cut(line, atx.end(), end.start() if end else len(words))], len(atx[1]))
        elif self._prose and self._item is None and first in "=-" and _SETEXT.match(words) and len(words) > 1:
            lines, self._prose = self._prose, []
            self._list.close()
            self._add("heading", lines, 1 if first == "=" else 2)
        elif first in "-*_" and _RULE.match(words):
            self._flush()
            self._list.close()
        elif first == "<" and self._is_tag(words):
            self._tags(line)
        elif "|" in words and self._at < len(self._lines) and self._is_delimiter(self._lines[self._at].words):
            self._table(line)
        elif found := bullet(words):
            self._bullet(line, found.end(), found["sign"] is None and found["dash"] is None)
        elif first in "ie" and not self._prose and _MODULE.match(words):
            return
        elif first == "[" and _REFERENCE.match(words):
            return
        else:
            self._text_line(line)

    def _text_line(self, line: Line) -> None:
        if self._after_blank:
            if line.indent >= 4 and not self._list.stack and _CODE.search(line.words):
                self._add("code", [line])
                return
            if self._list.stack and line.indent <= self._list.stack[0][0] and line.indent < 2:
                self._list.close()
        if self._prose and _LABEL.match(line.words):
            self._flush()
        self._prose.append(line)
        raw_end = line.start + len(line.words)
        hard = self._text[raw_end : raw_end + 2] == "  " or line.words.endswith("\\")
        if hard:
            if line.words.endswith("\\"):
                self._prose[-1] = _cut(line, 0, len(line.words) - 1)
            self._flush()

    def _bullet(self, line: Line, at: int, numbered: bool) -> None:
        self._flush()
        words = line.words[at:]
        task = _TASK.match(words)
        rest = _cut(line, at + (task.end() if task else 0), len(line.words))
        self._item = (line.indent, numbered)
        self._prose = [rest] if rest.words else []
        raw_end = line.start + len(line.words)
        if self._text[raw_end : raw_end + 2] == "  ":
            self._flush()

    def _code(self, fence: str, line: Line) -> None:
        self._flush()
        lines = []
        while self._at < len(self._lines):
            inner = self._lines[self._at]
            self._at += 1
            if inner.words.startswith(fence[:3]) and inner.words.strip(fence[0]) == "":
                break
            if inner.words:
                lines.append(inner)
        del line
        if lines:
            spans = [(each.start, each.start + len(each.words)) for each in lines]
            self._builder.add("code", pieces_of(self._text, spans))

    def _is_tag(self, words: str) -> bool:
        found = _TAG_NAME.match(words)
        return found is not None and (found[1] is None or found[1].lower() in BLOCK_TAGS or "-" in found[1])

    def _tags(self, line: Line) -> None:
        """HTML blocks: up to a blank line, or further while an element is open that only its end tag ends."""
        self._flush()
        self._list.close()
        comment = line.words.startswith("<!--")
        self._structure.feed(line.start, line.start + len(line.words))
        while self._at < len(self._lines):
            inner = self._lines[self._at]
            if comment and "-->" not in line.words:
                self._at += 1
                if "-->" in inner.words:
                    break
                continue
            if not inner.words and not self._structure.is_open:
                break
            if not self._structure.is_open and not inner.words.startswith("<"):
                break
            self._at += 1
            if inner.words:
                self._structure.feed(inner.start, inner.start + len(inner.words))
        if not self._structure.is_open:
            self._structure.finish()

    @staticmethod
    def _is_delimiter(words: str) -> bool:
        return "-" in words and _DELIMITER.match(words) is not None

    def _table(self, line: Line) -> None:
        self._flush()
        self._list.close()
        rows = [self._cells(line)]
        self._at += 1
        while self._at < len(self._lines) and "|" in self._lines[self._at].words:
            rows.append(self._cells(self._lines[self._at]))
            self._at += 1
        add_table(self._builder, rows, 1)

    def _cells(self, line: Line) -> list[Cell]:
        words = line.words
        cells = []
        at = 1 if words[0] == "|" else 0
        end = len(words)
        while at < end:
            bar = words.find("|", at)
            while bar > 0 and words[bar - 1] == "\\":
                bar = words.find("|", bar + 1)
            stop = end if bar < 0 else bar
            cell = _cut(line, at, stop)
            pieces, targets = self._render(cell.start, cell.start + len(cell.words)) if cell.words else ([], [])
            cells.append(Cell([(" " if words == "\n" else words, a, b) for words, a, b in pieces], targets))
            at = stop + 1
        return cells

    def _flush(self) -> None:
        """What was read of a paragraph or an item becomes a block."""
        lines, self._prose = self._prose, []
        item, self._item = self._item, None
        if not lines:
            return
        if item is not None:
            self._add_item(lines, item)
            return
        bold = _BOLD.match(lines[0].words)
        owner = self._list.owner(lines[0].indent) if self._list.stack else -1
        if bold and is_title(bold["words"].rstrip(": ") or "x"):
            self._list.close()
            self._add("heading", lines[:1], IMPLIED_HEADING)
            lines = lines[1:]
            owner = -1
        for group in [lines] if len(lines) < 2 or is_wrapped(lines) else _apart(lines):
            if group:
                self._add("paragraph", group, lead=owner)

    def _add_item(self, lines: list[Line], item: tuple[int, bool]) -> None:
        groups = self._split([(line.start, line.start + len(line.words)) for line in lines])
        pieces, targets = groups[0]
        index = self._list.add(*item, pieces, targets)
        for pieces, targets in groups[1:]:
            self._builder.add("paragraph", pieces, lead=index, targets=targets)

    def _add(self, kind: BlockKind, lines: Sequence[Line], level: int = 0, lead: int = -1) -> None:
        if len(lines) == 1:
            words = lines[0].words
            if words and is_clean(words) and not SPECIAL.search(words):
                self._builder.line(kind, words, lines[0].start, level, lead)
                return
        for pieces, targets in self._split([(line.start, line.start + len(line.words)) for line in lines if line.words] or [(0, 0)]):
            self._builder.add(kind, pieces, level, lead, targets=targets)

    def _split(self, spans: list[tuple[int, int]]) -> list[tuple[list[Piece], list[Target]]]:
        """Pieces and links of lines, parted where a line break is written out."""
        cuts, targets = read_inline(self._text, spans, self._references)
        pieces = pieces_of(self._text, spans, cuts)
        groups: list[list[Piece]] = [[]]
        for piece in pieces:
            if piece[0] == "\n":
                groups.append([])
            else:
                groups[-1].append(piece)
        if len(groups) == 1:
            return [(pieces, targets)]
        parted = []
        for group in groups:
            if group:
                first, last = group[0][1], group[-1][2]
                parted.append((group, [target for target in targets if first <= target.start and target.end <= last]))
        return parted or [([], [])]

    def _render(self, start: int, end: int) -> tuple[list[Piece], list[Target]]:
        spans = [(start, end)]
        cuts, targets = read_inline(self._text, spans, self._references)
        return pieces_of(self._text, spans, cuts), targets


def _apart(lines: list[Line]) -> list[list[Line]]:
    """Lines that were not wrapped by hand, parted but where a sentence goes on."""
    groups = [lines[:1]]
    for line in lines[1:]:
        if line.words[0].islower():
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _lines_of(text: str, start: int) -> list[Line]:
    """Every line, blank ones without words."""
    lines = []
    at = start
    for raw in (text[start:] if start else text).split("\n"):
        words = raw.strip()
        lead = len(raw) - len(raw.lstrip()) if words else 0
        indent = len(raw[:lead].expandtabs(4)) if lead else 0
        lines.append(Line(at + lead, words, indent))
        at += len(raw) + 1
    return lines


def _cut(line: Line, start: int, end: int) -> Line:
    """The part of a line between two columns of its words, trimmed."""
    words = line.words[start:end]
    left = len(words) - len(words.lstrip())
    return Line(line.start + start + left, words.strip(), line.indent)
