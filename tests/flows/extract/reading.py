"""Documents for tests of the extraction room, from words."""

from __future__ import annotations

import hashlib

from flows.extract.pages.page import Page
from flows.read.document import read_document
from flows.read.folder import Found
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from schemas.document import Document


def document_of(words: str, path: str = "page.md") -> Document:
    """The document that a file of these words is read as; the extension of ``path`` says how."""
    data = words.encode()
    found = Found(path=path, sha256=hashlib.sha256(data).hexdigest(), size=len(data), name=path)
    document = read_document(data, found, Sources(), ReadSettings())
    assert isinstance(document, Document), document
    return document


def page_of(words: str, path: str = "page.md") -> Page:
    """The same, ready for extraction."""
    return Page(document_of(words, path))
