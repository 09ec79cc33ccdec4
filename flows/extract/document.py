"""All claims of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module

from flows.extract.context.rows import Row, identify
from flows.extract.context.titles_used import as_titled
from flows.extract.context.vocabulary import names_of
from flows.extract.mentions.signals import SIGNALS
from flows.extract.pages.page import Page
from flows.extract.records import of_occupations
from schemas.document import Document
from schemas.kinds import KINDS

AT_ONCE = 50
"""Documents that are extracted side by side: enough to gain by it, few enough for memory."""


def extract_claims(document: Document) -> dict[str, list[Row]]:
    """The claims that a document makes, by kind: rows as the kind's schema says, in order of their place in the text."""
    return extract_all((document,))


def extract_all(documents: Sequence[Document]) -> dict[str, list[Row]]:
    """The claims of all ``documents``, by kind; in the order of the documents, and in each in order of their place in the text.

    Kind by kind, not document by document, which was measured to save a tenth of the time. What all pages are scanned for comes
    first, one scan after the other.
    """
    claims: dict[str, list[Row]] = {kind: [] for kind in KINDS}
    for first in range(0, len(documents), AT_ONCE):
        pages = [Page(document) for document in documents[first : first + AT_ONCE]]
        for sort in SIGNALS:
            for page in pages:
                page.signals(sort)
        for page in pages:
            page.cues()
        for page in pages:
            names_of(page, "")
        for kind, extract in _extractors().items():
            for page in pages:
                claims[kind] += identify(as_titled(page, of_occupations(page, extract(page))))
    return claims


@cache
def _extractors() -> Mapping[str, Callable[[Page], Iterable[Row]]]:
    """By kind the function ``extract`` of the module of this room that has the kind's name."""
    return {kind: import_module(f"flows.extract.{kind}").extract for kind in KINDS}
