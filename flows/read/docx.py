"""DOCX: paragraphs by their style, lists, tables, and the core properties."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as Docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from flows.read.blocks import Builder
from flows.read.errors import UnreadableError
from flows.read.frontmatter import Facts
from flows.read.lists import OpenList
from flows.read.plain import is_title
from flows.read.settings import ReadSettings
from flows.read.tables import Cell, add_table
from schemas.document import IMPLIED_HEADING

_RATIO = 200
"""How many times its packed size a part may have unpacked; text packs 5 to 20 times."""

_LEVEL = re.compile(r"(?:heading|überschrift|titre|título)\s*(\d)", re.IGNORECASE)
_LIST = re.compile(r"list|bullet", re.IGNORECASE)


def read_docx(data: bytes, builder: Builder, settings: ReadSettings) -> tuple[str, Facts]:
    """Add the blocks of a DOCX; its text (a line a block) and what it says of itself.

    Raises ``UnreadableError`` where it is broken, encrypted, or unpacks to more than the limits allow (a zip bomb).
    """
    _hold_to_limits(data, settings)
    try:
        document = docx.Document(io.BytesIO(data))
        listing = OpenList(builder)
        for block in _blocks(document):
            if isinstance(block, Table):
                listing.close()
                _table(builder, block)
            else:
                _paragraph(builder, listing, block)
    except UnreadableError:
        raise
    except Exception as error:  # the library raises whatever a broken part of the archive leads to
        raise UnreadableError(
            f"broken DOCX ({type(error).__name__}: {error}); open it in a word processor and save it again"
        ) from error
    title = (document.core_properties.title or "").strip()
    created = document.core_properties.created
    return builder.settle(), Facts(
        title=title or None, published=created.date().isoformat() if created and created.year > 1990 else None
    )


def _hold_to_limits(data: bytes, settings: ReadSettings) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError("encrypted, or an old .doc file; save it as DOCX without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UnreadableError(f"broken DOCX ({error}); open it in a word processor and save it again") from error
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    if unpacked > 10 * settings.max_bytes or (unpacked > 1_000_000 and unpacked > _RATIO * packed):
        raise UnreadableError(
            f"a zip bomb? {len(data)} bytes unpack to {unpacked}; save the document anew, without embedded files"
        )


def _blocks(document: Docx) -> Iterator[Paragraph | Table]:
    for element in document.element.body.iterchildren():
        tag = element.tag.rsplit("}", 1)[-1]
        if tag == "p":
            yield Paragraph(element, document)
        elif tag == "tbl":
            yield Table(element, document)


def _paragraph(builder: Builder, listing: OpenList, paragraph: Paragraph) -> None:
    words = paragraph.text
    if not words.strip():
        return
    pieces = [(words, 0, len(words))]
    style = paragraph.style.name if paragraph.style is not None and paragraph.style.name else ""
    level = _LEVEL.match(style)
    properties = paragraph._p.pPr
    numbered = properties is not None and properties.numPr is not None
    if level or style == "Title":
        listing.close()
        builder.add("heading", pieces, int(level[1]) if level else 1)
    elif numbered or _LIST.search(style):
        depth = re.search(r"(\d)\s*$", style)
        listing.add(4 * (int(depth[1]) - 1 if depth else 0), "number" in style.lower(), pieces)
    else:
        listing.close()
        bold = bool(paragraph.runs) and all(run.bold for run in paragraph.runs if run.text.strip())
        if bold and is_title(words.strip().rstrip(":") or "x"):
            builder.add("heading", pieces, IMPLIED_HEADING)
        else:
            builder.add("paragraph", pieces)


def _table(builder: Builder, table: Table) -> None:
    rows = []
    for row in table.rows:
        cells: list[Cell] = []
        before = None
        for cell in row.cells:
            if before is not None and cell._tc is before:
                cells[-1].columns += 1
                continue
            before = cell._tc
            words = " ".join(cell.text.split())
            cells.append(Cell([(words, 0, len(words))] if words else []))
        rows.append(cells)
    add_table(builder, rows, 1 if len(rows) > 1 else None)
