"""Text to PDF, in the plainest form that is one: lines of Helvetica."""

from __future__ import annotations

from textwrap import wrap

LINES = 50
"""Lines of a page."""


def pdf(text: str) -> bytes:
    """A PDF of ``text``; characters beyond Latin-1 become question marks."""
    lines = [line for paragraph in text.split("\n") for line in wrap(paragraph, 90) or [""]]
    pages = [lines[first : first + LINES] for first in range(0, len(lines), LINES)]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, page in enumerate(pages):
        place = f"/Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page {place} >>".encode())
        drawn = b"BT /F1 10 Tf 14 TL 72 780 Td\n" + b"".join(_line(line) for line in page) + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    return _assembled(objects)


def _line(words: str) -> bytes:
    escaped = words.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"(%s) Tj T*\n" % escaped


def _assembled(objects: list[bytes]) -> bytes:
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(data)
