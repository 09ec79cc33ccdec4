"""All claims of one document."""

from __future__ import annotations

from importlib import import_module

from flows.extract.page import Page
from flows.extract.rows import Row, identify
from schemas.document import Document
from schemas.kinds import KINDS


def extract_claims(document: Document) -> dict[str, list[Row]]:
    """The claims that a document makes, by kind: rows as the kind's schema says, in order of their place in the text.

    The extractor of a kind is ``extract(page)`` in the module of this room that has the kind's name.
    """
    page = Page(document)
    return {kind: identify(import_module(f"flows.extract.{kind}").extract(page)) for kind in KINDS}
