"""Documents for tests of the reading room, from words, and what they were read as."""

from __future__ import annotations

from flows.read.document import read_document
from flows.read.folder import Found
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from schemas.document import Block, Document, Reject


def read_any(
    data: str | bytes, path: str = "page.md", sources: Sources | None = None, settings: ReadSettings | None = None
) -> Document | Reject:
    """What a file of these words, or bytes, is read as; the extension of ``path`` says how."""
    data = data.encode() if isinstance(data, str) else data
    return read_document(data, Found(path, "", len(data), path), sources or Sources(), settings or ReadSettings())


def read(data: str | bytes, path: str = "page.md", sources: Sources | None = None) -> Document:
    """The same, where it is a document."""
    document = read_any(data, path, sources)
    assert isinstance(document, Document), document
    return document


def failure(data: str | bytes, path: str = "page.md", settings: ReadSettings | None = None) -> str:
    """Why it is refused."""
    reject = read_any(data, path, settings=settings)
    assert isinstance(reject, Reject)
    return reject.failure


def outline(document: Document) -> list[str]:
    """A line per block: its kind (with the level of a heading or item), and its words."""
    return [f"{mark(block)} {document.words(block)}" for block in document.blocks]


def mark(block: Block) -> str:
    """The kind of a block, short: ``h2`` for a heading, ``- 0`` for an item."""
    if block.kind == "heading":
        return f"h{block.level}"
    if block.kind == "item":
        return f"-{block.level}"
    return {"paragraph": "p", "cell": "c", "field": "f", "code": "x"}[block.kind]


def block_of(document: Document, words: str) -> Block:
    """The block with these words."""
    [block] = [block for block in document.blocks if document.words(block) == words]
    return block


def lead_of(document: Document, words: str) -> str | None:
    """The words of the block that introduces the one with ``words``."""
    lead = block_of(document, words).lead
    return None if lead < 0 else document.words(document.blocks[lead])


def heading_of(document: Document, words: str) -> str | None:
    """The words of the heading that governs the block with ``words``."""
    heading = block_of(document, words).heading
    return None if heading < 0 else document.words(document.blocks[heading])


def table_of(document: Document) -> list[tuple[int, int, str, str | None, str | None]]:
    """Row, column, words, header and label of each cell."""

    def words(index: int) -> str | None:
        return None if index < 0 else document.words(document.blocks[index])

    return [
        (block.row, block.column, document.words(block), words(block.header), words(block.stub))
        for block in document.blocks
        if block.kind == "cell"
    ]


def links_of(document: Document) -> list[tuple[str, str]]:
    """The words and the target of each link."""
    return [(document.plain[link.start : link.end], link.url) for link in document.links]


def source_of(document: Document, words: str) -> str:
    """What stands in the text where ``words`` first stand in the plain text."""
    start = document.plain.index(words)
    left, right = document.anchors.span(start, start + len(words))
    return document.text[left:right]
