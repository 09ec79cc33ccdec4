"""DOCX: paragraphs by their style, lists, tables, links, and the core properties."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import docx
from docx.document import Document as Docx
from docx.oxml.ns import qn

from flows.read.blocks import Builder, Piece, Target
from flows.read.errors import UnreadableError
from flows.read.frontmatter import Facts
from flows.read.lists import OpenList
from flows.read.plain import is_title
from flows.read.settings import ReadSettings
from flows.read.tables import Cell, add_table, itemised
from schemas.document import IMPLIED_HEADING

_RATIO = 200  # times its packed size that a file may unpack to; text packs 5 to 20 times
_SMALL = 1_000_000  # bytes that are harmless whatever the ratio
_TEMPLATE_DAY = date(2013, 12, 23)  # on which the template of python-docx was made, and so every file that keeps its date
_HEADING_NAME = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop)\s*([1-9])", re.IGNORECASE)
_LIST_NAME = re.compile(r"list (?:bullet|number|paragraph|continue)?\s*(\d?)", re.IGNORECASE)
_PASSED = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:customXml", "w:moveTo", "w:fldSimple")))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_BODY, _RUN, _TEXT, _LINK, _TABLE = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:hyperlink"), qn("w:tbl")
_VALUE = qn("w:val")


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style makes of a paragraph: a heading of a level, an item at a depth, bold text."""

    level: int = 0
    depth: int = -1
    bold: bool = False


@dataclass(slots=True)
class _Line:
    """A line of a paragraph."""

    words: str = ""
    bold: bool = True  # all of it
    targets: list[Target] = field(default_factory=list)

    def add(self, words: str, bold: bool, url: str) -> None:
        if url and words.strip():
            self.targets.append(Target(len(self.words), len(self.words) + len(words), url))
        self.bold = self.bold and (bold or not words.strip())
        self.words += words

    @property
    def pieces(self) -> list[Piece]:
        return [(self.words, 0, len(self.words))]


def read_docx(data: bytes, builder: Builder, settings: ReadSettings) -> tuple[Facts, dict[str, str]]:
    """Add the blocks of a DOCX; what it says of itself.

    Raises ``UnreadableError`` where it is broken, encrypted, or unpacks to more than the limits allow (a zip bomb).
    """
    _hold_to_limits(data, settings)
    try:
        document = docx.Document(io.BytesIO(data))
        _Reader(document, builder).read(document.element.body)
        about = document.core_properties
        title, author, created = about.title, about.author, about.created
    except Exception as error:  # the library raises whatever a broken part of the archive leads to
        raise UnreadableError(
            f"broken DOCX ({type(error).__name__}: {error}); open it in a word processor and save it again"
        ) from error
    published = created.date() if created else None
    metadata = {
        name: " ".join(words.split()) for name, words in (("title", title), ("author", author)) if words and words.strip()
    }
    return (
        Facts(title=metadata.get("title"), published=published.isoformat() if published and published != _TEMPLATE_DAY else None),
        metadata,
    )


def _hold_to_limits(data: bytes, settings: ReadSettings) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError("encrypted, or an old .doc file; save it as DOCX without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise UnreadableError(f"broken DOCX ({error}); open it in a word processor and save it again") from error
    unpacked = sum(part.file_size for part in parts)
    if unpacked > 10 * settings.max_bytes or (unpacked > _SMALL and unpacked > _RATIO * len(data)):
        raise UnreadableError(
            f"a zip bomb: {len(data)} bytes unpack to {unpacked}; save the document anew, without embedded files"
        )
    text = sum(part.file_size for part in parts if part.filename == "word/document.xml")
    if text > 10 * settings.max_text:
        raise UnreadableError(f"over the limit of {settings.max_text} characters of text; split it")


class _Reader:
    def __init__(self, document: Docx, builder: Builder) -> None:
        self._builder = builder
        self._list = OpenList(builder)
        self._styles = _styles(document.styles.element)
        self._links = {key: link.target_ref for key, link in document.part.rels.items() if link.is_external}

    def read(self, parent: Any) -> None:
        """Add the blocks that stand in an element."""
        for element in parent:
            if element.tag == _BODY:
                self._paragraph(element)
            elif element.tag == _TABLE:
                self._table(element)
            elif element.tag in _PASSED:
                self.read(element)

    def _paragraph(self, element: Any) -> None:
        style = self._style(element)
        for number, line in enumerate(_together(self._lines(element, style.bold))):
            if style.level:
                self._list.close()
                self._builder.add("heading", line.pieces, style.level, targets=line.targets)
            elif style.depth >= 0 and not number:
                self._list.add(style.depth * 4, False, line.pieces, line.targets)
            elif style.depth >= 0 and self._list.stack:
                self._builder.add("paragraph", line.pieces, lead=self._list.stack[-1][2], targets=line.targets)
            else:
                self._list.close()
                heading = line.bold and is_title(" ".join(line.words.split()).rstrip(":") or ".")
                self._builder.add(
                    "heading" if heading else "paragraph", line.pieces, IMPLIED_HEADING if heading else 0, targets=line.targets
                )
        for box in element.iter(qn("w:txbxContent")):
            if not any(above.tag == _FALLBACK for above in box.iterancestors()):
                self.read(box)

    def _style(self, element: Any) -> _Style:
        """What a paragraph is, by its style and its own properties."""
        properties = element.find(qn("w:pPr"))
        if properties is None:
            return _Style()
        style = self._styles.get(_value(properties, "w:pStyle"), _Style())
        return _own_style(properties, style)

    def _lines(self, element: Any, bold: bool) -> list[_Line]:
        lines = [_Line()]
        for words, is_bold, url in self._runs(element, bold, ""):
            first, *more = words.split("\n")
            lines[-1].add(first, is_bold, url)
            for part in more:
                lines.append(_Line())
                lines[-1].add(part, is_bold, url)
        return [line for line in lines if line.words.strip()]

    def _runs(self, parent: Any, bold: bool, url: str) -> Iterator[tuple[str, bool, str]]:
        """The words of the runs in an element, with whether they are bold and where they link to."""
        for element in parent:
            if element.tag == _RUN:
                words = "".join(
                    (node.text or "") if node.tag == _TEXT else _SIGNS[node.tag]
                    for node in element
                    if node.tag == _TEXT or node.tag in _SIGNS
                )
                yield words, _is_bold(element.find(qn("w:rPr")), bold), url
            elif element.tag == _LINK:
                yield from self._runs(element, bold, self._links.get(element.get(qn("r:id")), ""))
            elif element.tag in _PASSED:
                yield from self._runs(element, bold, url)

    def _table(self, element: Any) -> None:
        rows: list[list[Cell]] = []
        headers = 0
        above: dict[int, Cell] = {}  # column: the cell that a vertical merge goes on with
        for row in element.iter(qn("w:tr")):
            if next(row.iterancestors(_TABLE)) is not element:  # of a table within a cell
                continue
            cells: list[Cell] = []
            column = 0
            for cell in row.iter(qn("w:tc")):
                if next(cell.iterancestors(qn("w:tr"))) is not row:
                    continue
                properties = cell.find(qn("w:tcPr"))
                columns = int(_value(properties, "w:gridSpan") or 1)
                merge = properties.find(qn("w:vMerge")) if properties is not None else None
                if merge is not None and merge.get(_VALUE) != "restart" and column in above:
                    above[column].rows += 1
                else:
                    cells.append(self._cell(cell, columns))
                    above[column] = cells[-1]
                column += columns
            rows.append(cells)
            if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None and headers == len(rows) - 1:
                headers += 1
        nested = next(element.iterdescendants(_TABLE), None) is not None
        if nested or max((sum(cell.columns for cell in row) for row in rows), default=0) < 2:
            # It arranges the page.
            for cell in element.iter(qn("w:tc")):
                if next(cell.iterancestors(_TABLE)) is element:
                    self.read(cell)
            return
        self._list.close()
        add_table(self._builder, rows, headers or None)

    def _cell(self, element: Any, columns: int) -> Cell:
        pieces: list[Piece] = []
        targets: list[Target] = []
        at = 0
        for paragraph in element.iter(_BODY):
            for line in self._lines(paragraph, False):
                if pieces:
                    pieces.append(("\n", at, at + 1))
                    at += 1
                pieces.append((line.words, at, at + len(line.words)))
                targets += [Target(at + target.start, at + target.end, target.url) for target in line.targets]
                at += len(line.words)
        return Cell(itemised(pieces), targets, columns)


def _styles(element: Any) -> dict[str, _Style]:
    """The styles of paragraphs by their identifier; each adds to the one that it is based on."""
    found = {style.get(qn("w:styleId")): style for style in element.iter(qn("w:style"))}
    styles: dict[str, _Style] = {}
    for key in found:
        chain = [key]
        while (base := _value(found[chain[-1]], "w:basedOn")) in found and base not in chain and base not in styles:
            chain.append(base)
        for name in reversed(chain):
            style = found[name]
            made = styles.get(_value(style, "w:basedOn"), _Style())
            title = _value(style, "w:name")
            if heading := _HEADING_NAME.match(title):
                made = replace(made, level=min(6, int(heading[1])))
            elif title.lower() == "title":
                made = replace(made, level=1)
            elif item := _LIST_NAME.match(title):
                made = replace(made, depth=int(item[1] or 1) - 1)
            made = replace(made, bold=_is_bold(style.find(qn("w:rPr")), made.bold))
            properties = style.find(qn("w:pPr"))
            styles[name] = made if properties is None else _own_style(properties, made)
    return styles


def _own_style(properties: Any, style: _Style) -> _Style:
    """``style`` with what the properties of a paragraph add: an outline level, a place in a list."""
    outline = _value(properties, "w:outlineLvl")
    if outline.isdigit() and int(outline) < 6:
        style = replace(style, level=int(outline) + 1)
    numbering = properties.find(qn("w:numPr"))
    if numbering is not None:
        level, number = _value(numbering, "w:ilvl"), _value(numbering, "w:numId")
        depth = -1 if number == "0" else int(level) if level.isdigit() else max(style.depth, 0)
        style = replace(style, depth=depth)
    return style


def _value(parent: Any, name: str) -> str:
    child = parent.find(qn(name)) if parent is not None else None
    return (child.get(_VALUE) or "") if child is not None else ""


def _is_bold(properties: Any, otherwise: bool) -> bool:
    mark = properties.find(qn("w:b")) if properties is not None else None
    return otherwise if mark is None else mark.get(_VALUE) not in ("0", "false", "off")


def _together(lines: Sequence[_Line]) -> list[_Line]:
    """The lines of a paragraph, those joined where a sentence goes on."""
    joined: list[_Line] = []
    for line in lines:
        if joined and line.words.lstrip()[:1].islower() and joined[-1].words.rstrip()[-1] not in ".:;!?":
            before = joined[-1]
            shift = len(before.words) + 1
            before.targets += [Target(shift + target.start, shift + target.end, target.url) for target in line.targets]
            before.words += " " + line.words
            before.bold = before.bold and line.bold
        else:
            joined.append(line)
    return joined
