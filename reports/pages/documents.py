"""Pages of the documents: the text with every claim marked in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Note
from reports.claimlines import ClaimLine
from reports.data import Claim, Document
from reports.facts import Facts
from reports.marks import Piece, pieces
from reports.pages.page import Page, Pager, cut
from reports.words import BADGES, closed
from schemas.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim in the text: the label behind its words, which leads to its topic."""

    claim_id: str
    number: int
    kind: str
    value: str
    badge: str
    address: str
    question: str


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text under the same claims; ``badge`` is the weightiest of theirs, '' where there are none."""

    text: str
    badge: str
    claims: str
    starting: tuple[str, ...]
    ending: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A claim in the list beside the text."""

    claim: ClaimLine
    mark: Mark
    subject: Note


@dataclass(frozen=True, slots=True)
class DocumentView:
    """What a document's page shows."""

    document: Document
    source: Note
    runs: tuple[Run, ...]
    lines: tuple[MarkedLine, ...]
    claims_in_all: int
    pager: Pager


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in a list."""

    document: Note
    source: Note
    path: str
    published: str
    claims: int


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """A page of the list of documents."""

    documents: Sequence[DocumentLine]
    pager: Pager


def document_pages(facts: Facts, texts: Iterable[tuple[str, str]]) -> Iterator[Page]:
    """The list of documents, and the pages of each."""
    lines = [document_line(facts, document) for document in facts.documents.values()]
    for pager, part in cut("documents.html", lines):
        yield Page(pager.address, "documents.html", DocumentsView(part, pager))
    for doc_id, text in texts:
        yield from pages_of(facts, facts.documents[doc_id], text)


def document_line(facts: Facts, document: Document) -> DocumentLine:
    """A document as a line of a list."""
    return DocumentLine(
        document=Note(document.name, addresses.document(document.doc_id)),
        source=Note(document.source, addresses.source(document.source)),
        path=document.path,
        published=document.published or "",
        claims=len(facts.claims_of_document.get(document.doc_id, ())),
    )


def pages_of(facts: Facts, document: Document, text: str) -> Iterator[Page]:
    """A document's text on as many pages as its length needs."""
    claims = facts.claims_of_document.get(document.doc_id, ())
    marks = {claim.claim_id: mark(facts, claim, number) for number, claim in enumerate(claims, 1)}
    for pager, part in cut(addresses.document(document.doc_id), range(len(text)), addresses.PART_LENGTH):
        start, end = part[0] if part else 0, part[-1] + 1 if part else 0
        here = [claim for claim in claims if claim.char_start < end and claim.char_end > start]
        view = DocumentView(
            document=document,
            source=Note(document.source, addresses.source(document.source)),
            runs=tuple(run(piece, marks) for piece in pieces(text, here, start, end)),
            lines=tuple(marked_line(facts, claim, marks[claim.claim_id]) for claim in here if claim.char_start >= start),
            claims_in_all=len(claims),
            pager=pager,
        )
        yield Page(pager.address, "document.html", view)


def mark(facts: Facts, claim: Claim, number: int) -> Mark:
    """The label of a claim in the text."""
    topic = facts.topic_of(claim)
    return Mark(
        claim_id=claim.claim_id,
        number=number,
        kind=KINDS[claim.kind].title,
        value=claim.value,
        badge=topic.badge if topic else "single source",
        address=facts.claim_in_topic(claim, topic) if topic else addresses.subject(claim.subject),
        question=topic.title if topic else "",
    )


def run(piece: Piece, marks: dict[str, Mark]) -> Run:
    """A piece of text with the labels of the claims that end in it."""
    found = {marks[claim_id].badge for claim_id in piece.covering}
    return Run(
        text=closed(piece.text),
        badge=next((badge for badge in BADGES if badge in found), ""),
        claims=" ".join(piece.covering),
        starting=piece.starting,
        ending=tuple(marks[claim_id] for claim_id in piece.ending),
    )


def marked_line(facts: Facts, claim: Claim, label: Mark) -> MarkedLine:
    """A claim as a line of the list beside the text."""
    return MarkedLine(facts.lines[claim.claim_id], label, Note(claim.subject, addresses.subject(claim.subject)))
