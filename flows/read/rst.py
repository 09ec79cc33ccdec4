"""reStructuredText: underlined headings, paragraphs, lists, tables and inline markup.

The syntax is that of https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html, as far as it carries words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from flows.read.blocks import Builder, Cut, Piece, Target, pieces_of
from flows.read.drawn import read_drawn
from flows.read.lists import OpenList, bullet
from flows.read.plain import Line
from flows.read.tables import Cell, add_table
from schemas.document import BlockKind

_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}")
_COLUMNS = re.compile(r"=+(?: +=+)+")
_GRID = re.compile(r"\+(?:[-=]+\+)+")
_DIRECTIVE = re.compile(r"\.\.[ \t]+(?:\|[^|]*\|[ \t]+)?([\w:-]+)::[ \t]*")
_TARGET = re.compile(r"^\.\.[ \t]+_(`[^`]+`|[^:\n]+):[ \t]+(\S+)[ \t]*$", re.MULTILINE)
_NOTE = re.compile(r"\.\.[ \t]+\[[^\]]*\][ \t]+")
_FIELD = re.compile(r":([A-Za-z][\w -]{0,60}):(?:[ \t]+|$)")
_CODE = frozenset({"code", "code-block", "sourcecode", "parsed-literal", "literalinclude", "highlight", "math", "raw", "doctest"})
_WORDLESS = frozenset(
    {
        "contents",
        "toctree",
        "image",
        "include",
        "meta",
        "index",
        "default-role",
        "role",
        "csv-table",
        "sectnum",
        "replace",
        "unicode",
    }
)
_ARGUED = frozenset({"figure", "container", "class", "only", "list-table", "tab-set", "grid"})  # by something else than words
_INLINE = re.compile(
    r"``(?P<code>[^`]+)``"
    r"|(?P<role>:[\w:+.-]{1,40}:)?`(?P<words>[^`<]++)(?:<(?P<url>[^<>`]+)>)?`(?P<link>__?)?"
    r"|(?P<strong>\*\*)(?=\S)(?P<bold>[^*]+)\*\*|(?P<star>\*)(?=\S)(?P<emphasis>[^*]+)\*"
    r"|\[(?:\#?\w*|\*)\]_(?!\w)|(?<![\w.+-])(?P<named>[A-Za-z0-9][\w.+-]*[A-Za-z0-9]|[A-Za-z0-9])__?(?![\w`])|\\(?P<escaped>.)",
    re.DOTALL,
)
_MAX_LEVEL = 6


def read_rst(text: str, builder: Builder, start: int = 0) -> dict[str, str]:
    """Add the blocks of ``text[start:]``; the fields at its top by name in lower case."""
    targets = {_label(match[1]): match[2] for match in _TARGET.finditer(text, start)}
    return _Reader(text, builder, _lines(text, start), targets).read()


def _label(words: str) -> str:
    return " ".join(words.strip("`").lower().split())


def _lines(text: str, start: int) -> list[Line]:
    lines = []
    at = start
    for raw in (text[start:] if start else text).split("\n"):
        words = raw.strip()
        lead = len(raw) - len(raw.lstrip()) if words else 0
        lines.append(Line(at + lead, words, len(raw[:lead].expandtabs(8))))
        at += len(raw) + 1
    return lines


class _Reader:
    def __init__(self, text: str, builder: Builder, lines: list[Line], targets: Mapping[str, str]) -> None:
        self._text = text
        self._builder = builder
        self._lines = lines
        self._targets = targets
        self._list = OpenList(builder)
        self._levels: list[str] = []  # the adornments of headings, from the highest level on
        self._fields: dict[str, str] = {}
        self._literal = False  # the last paragraph announces literal text

    def read(self) -> dict[str, str]:
        at = 0
        while at < len(self._lines):
            at += self._block(at) if self._lines[at].words else 1
        return self._fields

    def _words(self, at: int) -> str:
        return self._lines[at].words if at < len(self._lines) else ""

    def _block(self, at: int) -> int:
        """Read the block that starts at a line; how many lines it took."""
        line = self._lines[at]
        words = line.words
        if self._literal and line.indent:
            return self._literal_block(at)
        self._literal = False
        if words[0] in "+=" and (taken := self._table(at)):
            return taken
        if _ADORNMENT.fullmatch(words):
            self._list.close()
            above = self._words(at + 1)
            if above and self._words(at + 2) == words:
                self._heading(self._lines[at + 1], words[0] * 2)
                return 3
            return 1
        below = self._words(at + 1)
        if below and _ADORNMENT.fullmatch(below) and len(below) + 3 >= len(words) and not line.indent:
            self._heading(line, below[0])
            return 2
        if words.startswith(".."):
            return self._explicit(at)
        if not line.indent and (field := _FIELD.match(words)):
            return self._field(at, field)
        if mark := bullet(words):
            return self._item(at, mark)
        after = self._lines[at + 1] if at + 1 < len(self._lines) else None
        if after and after.words and after.indent > line.indent:
            return self._definitions(at)
        return self._paragraph(at)

    def _run(self, at: int, indent: int) -> int:
        """Where the lines end that follow without a blank line and are set in by ``indent`` or more."""
        while at < len(self._lines) and self._lines[at].words and self._lines[at].indent >= indent:
            at += 1
        return at

    def _body(self, at: int, indent: int) -> int:
        """Where the lines end that are blank or set in deeper than ``indent``."""
        while at < len(self._lines) and (not self._lines[at].words or self._lines[at].indent > indent):
            at += 1
        return at

    def _heading(self, line: Line, adornment: str) -> None:
        self._list.close()
        if adornment not in self._levels:
            self._levels.append(adornment)
        self._add("heading", [line], min(self._levels.index(adornment) + 1, _MAX_LEVEL))

    def _literal_block(self, at: int) -> int:
        self._literal = False
        end = self._body(at, self._lines[at].indent - 1)
        lines = [" " * line.indent + line.words for line in self._lines[at:end]]
        starts = [line.start - line.indent for line in self._lines[at:end]]
        if not read_drawn(lines, starts, self._builder, lambda start, stop: pieces_of(self._text, [(start, stop)])):
            self._code(at, end)
        return end - at

    def _code(self, at: int, end: int) -> None:
        spans = _spans([line for line in self._lines[at:end] if line.words])
        if spans:
            self._builder.add("code", pieces_of(self._text, spans))

    def _explicit(self, at: int) -> int:
        """Read a directive, a footnote, a target or a comment."""
        line = self._lines[at]
        directive = _DIRECTIVE.match(line.words)
        end = self._body(at + 1, line.indent)
        if note := _NOTE.match(line.words):
            self._list.close()
            end = self._run(at + 1, line.indent + 1)
            self._add("paragraph", [_cut(line, note.end()), *self._lines[at + 1 : end]])
            return end - at
        if directive is None or directive[1] in _WORDLESS:
            return end - at
        if directive[1] in _CODE:
            self._code(at + 1, end)
            return end - at
        taken = at + 1
        while taken < end and _FIELD.match(self._words(taken)):  # the options of the directive
            taken += 1
        if len(line.words) > directive.end() and directive[1] not in _ARGUED:
            self._list.close()
            self._add("paragraph", [_cut(line, directive.end())])
        return taken - at

    def _field(self, at: int, field: re.Match[str]) -> int:
        end = self._run(at + 1, self._lines[at].indent + 1)
        lines = [_cut(self._lines[at], field.end()), *self._lines[at + 1 : end]]
        name = field[1].lower()
        if self._builder.last > 0 and not self._fields:  # ":Pay: $40,000" in the text labels a line
            self._list.close()
            self._add("paragraph", [_cut(self._lines[at], field.start(1)), *lines[1:]])
            return end - at
        written = [line for line in lines if line.words]
        pieces = self._inline(written)[0] if written else []  # ":orphan:" says what it says by its name
        if self._builder.add("field", pieces, name=name) >= 0:
            self._fields.setdefault(name, self._builder.words(self._builder.last))
        return end - at

    def _item(self, at: int, mark: re.Match[str]) -> int:
        line = self._lines[at]
        end = at + 1
        while end < len(self._lines) and self._lines[end].words and self._lines[end].indent > line.indent:
            if bullet(self._lines[end].words):
                break
            end += 1
        lines = [_cut(line, mark.end()), *self._lines[at + 1 : end]]
        pieces, links = self._inline(lines)
        self._list.add(line.indent, not (mark["sign"] or mark["dash"]), pieces, links)
        self._literal = lines[-1].words.endswith("::")
        return end - at

    def _definitions(self, at: int) -> int:
        """Read terms, each with its definition set in below it."""
        self._list.close()
        first = at
        rows = []
        indent = self._lines[at].indent
        while at + 1 < len(self._lines) and self._lines[at].indent == indent:
            if not (self._words(at) and self._words(at + 1) and self._lines[at + 1].indent > indent):
                break
            end = self._body(at + 1, indent)
            inner = [line for line in self._lines[at + 1 : end] if line.words]
            rows.append([self._cell([self._lines[at]]), self._cell(inner)])
            at = end
        add_table(self._builder, rows, 0)
        return at - first

    def _paragraph(self, at: int) -> int:
        line = self._lines[at]
        end = at + 1
        while end < len(self._lines) and self._lines[end].words and self._lines[end].indent == line.indent:
            if line.words[0] == "|" and self._words(end)[0] == "|":  # a line block
                break
            end += 1
        lines = self._lines[at:end]
        if line.words[0] == "|":
            lines[0] = _cut(line, 1)
        self._literal = lines[-1].words.endswith("::")
        if not any(each.words.strip(":") for each in lines):
            return end - at
        owner = self._list.owner(line.indent) if self._list.stack and line.indent > self._list.stack[0][0] else -1
        if owner < 0:
            self._list.close()
        self._add("paragraph", lines, lead=owner)
        return end - at

    def _table(self, at: int) -> int:
        """Read a simple or a grid table; how many lines it took."""
        simple, grid = _COLUMNS.fullmatch(self._words(at)), _GRID.fullmatch(self._words(at))
        if not simple and not grid:
            return 0
        rule = self._words(at)
        edges = [match.start() for match in re.finditer(r"(?<![=+])=|\+(?=[-=])", rule)]
        self._list.close()
        rows: list[list[list[Line]]] = []
        headers, end, opens = 0, at + 1, True
        while end < len(self._lines) and self._words(end):
            line = self._lines[end]
            if _COLUMNS.fullmatch(line.words) or _GRID.fullmatch(line.words):
                if "=" in line.words and not headers:
                    headers = len(rows)
                opens = True
                end += 1
                if simple and headers != len(rows):
                    break
                continue
            parts = _parts(line, edges, self._lines[at].indent)
            if opens or (simple and parts[0].words):
                rows.append([[] for _ in edges])
                opens = False
            for cell, part in zip(rows[-1], parts, strict=True):
                if part.words:
                    cell.append(part)
            end += 1
        if headers == len(rows):
            headers = 0
        add_table(self._builder, [[self._cell(cell) for cell in row] for row in rows], headers)
        return end - at

    def _cell(self, lines: Sequence[Line]) -> Cell:
        return Cell(*self._inline(lines)) if lines else Cell([])

    def _add(self, kind: BlockKind, lines: Sequence[Line], level: int = 0, lead: int = -1) -> None:
        pieces, links = self._inline(lines)
        self._builder.add(kind, pieces, level, lead, targets=links)

    def _inline(self, lines: Sequence[Line]) -> tuple[list[Piece], list[Target]]:
        spans = _spans(lines)
        cuts: list[Cut] = []
        links: list[Target] = []
        start, end = spans[0][0], spans[-1][1]
        for match in _INLINE.finditer(self._text, start, end):
            group = match.lastgroup or ""
            inner = next(
                (match.span(name) for name in ("code", "words", "bold", "emphasis", "named", "escaped") if match[name]),
                (match.end(),) * 2,
            )
            url = match["url"] or (self._targets.get(_label(match[group]), "") if group == "named" else "")
            if match["link"] and not url:
                url = self._targets.get(_label(match["words"]), "")
            if group == "named" and not url:
                continue
            cuts += [Cut(match.start(), inner[0]), Cut(inner[1], match.end())]
            if url:
                links.append(Target(*inner, url))
        if self._text.endswith("::", start, end):
            cuts.append(Cut(end - (1 if self._text[start : end - 2].rstrip() else 2), end))
        return pieces_of(self._text, spans, [cut for cut in cuts if cut.start < cut.end]), links


def _cut(line: Line, at: int) -> Line:
    """A line without its first ``at`` characters and the space behind them."""
    rest = line.words[at:]
    return Line(line.start + len(line.words) - len(rest.lstrip()), rest.lstrip(), line.indent)


def _spans(lines: Sequence[Line]) -> list[tuple[int, int]]:
    return [(line.start, line.start + len(line.words)) for line in lines]


def _parts(line: Line, edges: Sequence[int], indent: int) -> list[Line]:
    """A line of a table, parted at the columns."""
    shift = line.indent - indent
    parts = []
    for number, edge in enumerate(edges):
        last = edges[number + 1] if number + 1 < len(edges) else len(line.words) + shift
        start, end = max(0, edge - shift), max(0, last - shift)
        words = line.words[start:end]
        bare = words.strip().strip("|").strip()
        parts.append(Line(line.start + start + (words.find(bare) if bare else 0), bare, 0))
    return parts
