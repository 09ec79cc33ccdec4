"""PDF: the text of each page, its lines joined to paragraphs."""

from __future__ import annotations

import re

import pypdfium2

from flows.read.dates import iso_date
from flows.read.errors import UnreadableError
from flows.read.frontmatter import Facts
from flows.read.settings import ReadSettings

_HYPHEN = re.compile(r"(?<=[^\W\d_])(?:[-\u00ad\u2010]\r?\n|\ufffe\r?\n?|\u0002\r?\n?)(?=[a-z])")
_BULLET = re.compile(r"(?:[•●▪◦‣·–-]|\d{1,2}[.)])\s")
_ENDS = re.compile(r"[.!?]\Z")
_FULL = 0.8
"""Share of the width of a page that a line fills if its paragraph goes on."""

_MIN_WIDTH = 40
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def pdf_text(data: bytes, settings: ReadSettings) -> tuple[str, Facts]:
    """The text of a PDF, pages parted by a blank line, words that a line break parts joined; and what it says of itself.

    Raises ``UnreadableError`` where it is broken, encrypted, too long, or holds no text (a scan).
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableError("encrypted: the PDF asks for a password; save it without one") from error
        raise UnreadableError(f"broken PDF ({error}); open it in a viewer and save it again") from error
    try:
        if len(document) > settings.max_pages:
            raise UnreadableError(f"over the limit of {settings.max_pages} pages ({len(document)}); split it")
        pages = []
        size = 0
        for number in range(len(document)):
            page = document[number]
            textpage = page.get_textpage()
            words = textpage.get_text_bounded()
            textpage.close()
            page.close()
            size += len(words)
            if size > settings.max_text:
                raise UnreadableError(f"over the limit of {settings.max_text} characters of text; split it")
            pages.append(words)
        about = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(f"broken PDF ({error}); open it in a viewer and save it again") from error
    finally:
        document.close()
    text = "\n\n".join(_paragraphs(_HYPHEN.sub("", page).replace("\r\n", "\n").replace("\r", "\n")) for page in pages)
    if not text.strip():
        raise UnreadableError("a PDF without text (a scan?); run text recognition on it first")
    created = _DATE.match(about.get("CreationDate") or "")
    published = iso_date("-".join(created.groups())) if created else None
    return text, Facts(title=(about.get("Title") or "").strip() or None, published=published)


def _paragraphs(page: str) -> str:
    """The lines of a page, those that fill its width joined with the next; short lines stay lines, apart from what is around them."""
    lines = [line.strip() for line in page.split("\n")]
    width = sorted(map(len, lines))[-max(1, len(lines) // 10)] if lines else 0
    parts: list[str] = []
    full = False  # the line before fills the width, so that its paragraph goes on
    for line in lines:
        if not line:
            parts.append("\n\n")
            full = False
            continue
        fills = len(line) >= _FULL * width and width >= _MIN_WIDTH
        if full and not _BULLET.match(line):
            parts.append(" " + line)
        else:
            apart = parts and (fills or _ENDS.search(parts[-1]))
            parts.append(("\n\n" if apart else "\n") + line)
        full = fills
    return re.sub(r"\n{3,}", "\n\n", "".join(parts)).strip("\n")
