"""The pages of the world of ``world.py``, by what they show."""

from __future__ import annotations

from reports import addresses
from tests.reports.reading import Leaf, Node
from tests.reports.telling import KEEPER, Doc, Question
from tests.reports.world import BY_PATH, TOPICS

KINDS_OF_PAGE = {
    "front": "index.html",
    "verdict": "verdict/contradiction.html",
    "subject": addresses.subject(KEEPER),
    "topic": addresses.topic(TOPICS["pay"].topic_id),
    "document": addresses.document(BY_PATH["notes/nasty.html"].doc_id),
    "source": addresses.source("Beacon Board"),
    "matrix": "matrix.html",
    "claims": "claims.html",
    "run": "run.html",
    "rejects": "rejects.html",
    "changes": "changes.html",
    "data": "data.html",
    "subjects": "subjects.html",
    "sources": "sources.html",
    "documents": "documents.html",
}


def topic(pages: dict[str, Leaf], question: Question) -> Node:
    """The page of a question."""
    return pages[addresses.topic(question.topic_id)].tree


def document(pages: dict[str, Leaf], doc: Doc) -> Node:
    """The page of a document."""
    return pages[addresses.document(doc.doc_id)].tree


def claim(path: str, number: int) -> str:
    """The identifier of one of the claims of a document, which are counted from 0."""
    return BY_PATH[path].claim_id(number)


def plain(text: str) -> str:
    """Text without what a page may not hold: control characters, and closers of directions."""
    kept = (c for c in text.replace("\r\n", "\n") if c not in "\ufffd\x00" and not "\u202a" <= c <= "\u2069")
    return "".join(kept)
