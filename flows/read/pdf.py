"""PDF: lines of text as they lie on the page, to headings, paragraphs, items and rows of cells."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from flows.read.blocks import Builder, Piece
from flows.read.dates import iso_date
from flows.read.errors import UnreadableError
from flows.read.frontmatter import Facts
from flows.read.lists import OpenList, bullet
from flows.read.plain import is_title
from flows.read.settings import ReadSettings
from flows.read.tables import Cell, add_table
from schemas.document import IMPLIED_HEADING

_LINE = re.compile(r"[^\n\ufffe\x02]*(?:[\n\ufffe\x02]|\Z)")
_WORD = re.compile(r"\S+")
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)
_WORD_END = re.compile(r"[^\W\d_]+\Z")
_WORD_START = re.compile(r"[^\W\d_]+")
# Parts of words that keep their hyphen where a line ends at it.
_FIRSTS = frozenset({"entry", "full", "high", "long", "low", "mid", "non", "part", "self", "short", "well"})
_SECONDS = frozenset(
    {"based", "driven", "end", "level", "old", "paid", "paying", "related", "scale", "stack", "term", "time", "year"}
)
_BROKEN = re.compile(r"[\ufffe\x02]")  # what PDFium makes of a hyphen at the end of a line, and of the line's end
_HYPHENS = "-\u00ad\u2010"
_CELL_GAP = 1.4  # heights of a line that stand between two cells, at least
_LARGE = 1.12  # times the usual height, from which a line is a heading
_FULL = 0.8  # of the width of its page that a line fills if its paragraph may go on
_APART = 1.25  # times the usual distance between lines, from which a paragraph ends
_MIN_REPEATS = 3  # pages on which a line stands at the edge, if it is the head or foot of the pages
_EDGE = 2  # lines at each edge that can be so
_SIZES = 3  # levels of headings


@dataclass(slots=True)
class _Line:
    """A line on a page, in points from the lower left corner; ``cells`` are its words, parted where a wide gap is."""

    cells: list[str]
    left: float
    right: float
    base: float
    height: float
    page: int

    @property
    def words(self) -> str:
        return " ".join(self.cells)


def read_pdf(data: bytes, builder: Builder, settings: ReadSettings) -> Facts:
    """Add the blocks of a PDF; what it says of itself.

    Raises ``UnreadableError`` where it is encrypted, broken, too long, or holds no text.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("encrypted: the PDF asks for a password; save it without one") from error
        raise UnreadableError(f"broken PDF ({error}); open it in a viewer and save it again") from error
    try:
        lines = list(_lines(document, settings))
        about = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(f"broken PDF ({error}); open it in a viewer and save it again") from error
    finally:
        document.close()
    if not lines:
        raise UnreadableError("a PDF without text (a scan?); run text recognition on it first")
    _Layout(builder, _without_margins(lines)).read()
    created = _DATE.match(about.get("CreationDate") or "")
    published = iso_date("-".join(created.groups())) if created else None
    return Facts(title=" ".join((about.get("Title") or "").split()) or None, published=published)


def _lines(document: pypdfium2.PdfDocument, settings: ReadSettings) -> Iterator[_Line]:
    if len(document) > settings.max_pages:
        raise UnreadableError(f"over the limit of {settings.max_pages} pages ({len(document)}); split it")
    size = 0
    for number in range(len(document)):
        page = document[number]
        textpage = page.get_textpage()
        try:
            text = textpage.get_text_range()
            size += len(text)
            if size > settings.max_text:
                raise UnreadableError(f"over the limit of {settings.max_text} characters of text; split it")
            at = 0
            for match in _LINE.finditer(text):
                words = match.group()
                if words.strip():
                    yield _line(textpage, words, at, number)
                at += len(words) if words.isascii() else len(words.encode("utf-16-le", "surrogatepass")) // 2
        finally:
            textpage.close()
            page.close()


def _line(textpage: pypdfium2.PdfTextPage, words: str, start: int, page: int) -> _Line:
    """The line that holds ``words``, which start at the UTF-16 unit ``start`` of the page's text."""
    words = _BROKEN.sub("-", words)
    cells: list[str] = []
    left = right = base = height = 0.0
    for match in _WORD.finditer(words):
        begin, low, end, top = _box(textpage, start + match.start())
        height = max(height, top - low)
        if not cells:
            left, base = begin, low
            cells.append(match.group())
        elif begin - right > _CELL_GAP * height:
            cells.append(match.group())
        else:
            cells[-1] += " " + match.group()
        right = end if len(match.group()) == 1 else _box(textpage, start + match.end() - 1)[2]
    return _Line(cells, left, right, base, height, page)


def _box(textpage: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """Left, lower, right and upper edge of the character at ``index`` of the page's text, as high as its font."""
    box = pdfium.FS_RECTF()
    character = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, index)
    pdfium.FPDFText_GetLooseCharBox(textpage, character, ctypes.byref(box))
    return box.left, box.bottom, box.right, box.top


def _without_margins(lines: list[_Line]) -> list[_Line]:
    """The lines without page numbers, and without what stands at the head or foot of several pages."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    edges = [{_pattern(line) for line in (*page[:_EDGE], *page[-_EDGE:])} for page in pages]
    counts = Counter(pattern for edge in edges for pattern in edge)
    kept = []
    for page in pages:
        for place, line in enumerate(page):
            at_edge = place < _EDGE or place >= len(page) - _EDGE
            repeated = counts[_pattern(line)] >= _MIN_REPEATS or _PAGE_NUMBER.fullmatch(line.words)
            if not (at_edge and repeated and len(pages) > 1):
                kept.append(line)
    return kept or lines


def _pattern(line: _Line) -> str:
    return re.sub(r"\d+", "0", line.words)


class _Layout:
    """Turns lines into blocks, by what is usual in the document."""

    def __init__(self, builder: Builder, lines: Sequence[_Line]) -> None:
        self._builder = builder
        self._lines = lines
        self._list = OpenList(builder)
        heights = Counter[float]()
        for line in lines:
            heights[round(line.height, 1)] += len(line.words)
        self._height = heights.most_common(1)[0][0]
        larger = sorted({height for height in heights if height > self._height * _LARGE}, reverse=True)
        self._levels = {height: min(level, _SIZES) for level, height in enumerate(larger, start=1)}
        gaps = Counter(
            round(before.base - line.base)
            for before, line in pairwise(lines)
            if before.page == line.page and before.base - line.base > line.height / 2
        )
        self._gap = gaps.most_common(1)[0][0] if gaps else 0
        self._edges: dict[int, float] = {}
        for line in lines:
            self._edges[line.page] = max(self._edges.get(line.page, 0.0), line.right)

    def read(self) -> None:
        """Add the blocks of all lines."""
        at = 0
        while at < len(self._lines):
            at += self._table(at) or self._block(at)

    def _table(self, at: int) -> int:
        """Read the lines from ``at`` that have as many cells each; how many lines that took."""
        lines = self._lines
        end = at
        while end < len(lines) and len(lines[end].cells) == len(lines[at].cells) > 1 and lines[end].page == lines[at].page:
            end += 1
        if end - at < 2:
            return 0
        self._list.close()
        rows = [[Cell([_piece(words)]) for words in line.cells] for line in lines[at:end]]
        add_table(self._builder, rows, None)
        return end - at

    def _block(self, at: int) -> int:
        """Read a heading, an item or a paragraph; how many lines it took."""
        lines = self._lines
        line = lines[at]
        level = self._levels.get(round(line.height, 1), 0)
        mark = bullet(line.words)
        end = at + 1
        while end < len(lines) and self._goes_on(lines[end - 1], lines[end]):
            end += 1
        words = _joined([each.words for each in lines[at:end]])
        if mark and not level:
            numbered = not (mark["sign"] or mark["dash"])
            self._list.add(round(line.left / 6), numbered, [_piece(words[mark.end() :])])
            return end - at
        self._list.close()
        if level and len(words) <= 200:
            self._builder.add("heading", [_piece(words)], level)
        elif end - at == 1 and is_title(words) and self._stands_apart(at):
            self._builder.add("heading", [_piece(words)], IMPLIED_HEADING)
        else:
            self._builder.add("paragraph", [_piece(words)])
        return end - at

    def _goes_on(self, before: _Line, line: _Line) -> bool:
        """Whether ``line`` goes on with the block of the line before it."""
        if abs(before.height - line.height) > 0.1 * line.height or bullet(line.words) or len(line.cells) > 1:
            return False
        if before.page != line.page or line.base > before.base:  # the next page or column
            return line.words[0].islower() and before.words[-1] not in ".!?:"
        if before.base - line.base > _APART * max(self._gap, line.height):
            return False
        return before.right >= _FULL * self._edges[before.page] or line.words[0].islower()

    def _stands_apart(self, at: int) -> bool:
        """Whether there is more room above a line than usual, and text or a list below it."""
        line, lines = self._lines[at], self._lines
        if at + 1 == len(lines) or len(lines[at + 1].cells) > 1:
            return False
        before = lines[at - 1] if at else None
        return before is None or before.page != line.page or before.base - line.base > _APART * max(self._gap, line.height)


def _piece(words: str) -> Piece:
    return (words, 0, len(words))


def _joined(lines: Sequence[str]) -> str:
    """The lines of a paragraph in one, words that were parted at a line's end put together."""
    parts: list[str] = []
    for words in lines:
        before = parts[-1] if parts else ""
        if before[-1:] not in _HYPHENS or not before or not before[-2:-1].isalpha() or not words[0].islower():
            parts += (" ", words) if parts else (words,)
            continue
        first, second = _WORD_END.search(before[:-1]), _WORD_START.match(words)
        compound = before[-1] in "-\u2010" and first and second and (first[0].lower() in _FIRSTS or second[0] in _SECONDS)
        parts[-1] = before if compound else before[:-1]
        parts.append(words)
    return "".join(parts)
