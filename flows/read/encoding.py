"""Bytes to text, whatever their encoding."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

from flows.read.errors import UnreadableError

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_MAGIC = (
    *(b"\x89PNG", b"GIF8", b"\xff\xd8\xff"),
    *(b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ"),
    *(b"\x7fELF", b"MZ\x90", b"SQLite format 3"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_CONTROLS = bytes(sign for sign in (*range(0x20), 0x7F) if sign not in b"\t\n\v\f\r\x1b")
_HIGH = bytes(range(0x80, 0x100))
_SAMPLE = 65_536
_BINARY = "binary: the file holds no text; convert it to text, Markdown, HTML, PDF or DOCX, or remove it"


def decode(data: bytes) -> str:
    """The text of ``data``, newlines as ``\\n`` and NUL as U+FFFD.

    A byte order mark decides; without one UTF-8, UTF-16, what an HTML page declares, and Windows-1252 are tried in this order.
    A byte that does not fit in an otherwise good text becomes U+FFFD. Raises ``UnreadableError`` where the bytes are no text.
    """
    text = _decode(data)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls:
        controls = len(_CONTROL.findall(text))  # not those that are halves of a character
        if controls * 5 > len(text) or (controls > 4 and controls * 50 > len(text)):
            raise UnreadableError(_BINARY)
        text = text.replace("\0", "\ufffd")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data.startswith(_MAGIC):
        raise UnreadableError(_BINARY)
    wide = _utf16(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    stray = text.count("\ufffd")
    high = len(data) - len(data.translate(None, _HIGH))
    # What is left of the high bytes stands in whole UTF-8 sequences, of two to four bytes each.
    if (high - stray) // 2 >= stray or (stray == 1 and (b"\xfe" in data or b"\xff" in data)):
        return text
    declared = _CHARSET.search(data[:4096])
    if declared:
        try:
            return data.decode(declared[1].decode("ascii"), "replace")
        except LookupError:
            pass
    if high * 4 > len(data):  # no Western text
        guess = from_bytes(data[:_SAMPLE]).best()
        if guess is not None and guess.encoding not in ("ascii", "utf_8"):
            return data.decode(guess.encoding, "replace")
    return data.decode("cp1252", "replace")


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:_SAMPLE]
    if b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd * 2 > half and even * 20 <= half:
        return "utf-16-le"
    if even * 2 > half and odd * 20 <= half:
        return "utf-16-be"
    return None
