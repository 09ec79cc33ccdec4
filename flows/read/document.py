"""One file to one document."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from urllib.parse import urlsplit

from flows.read.blocks import Builder
from flows.read.docx import read_docx
from flows.read.encoding import decode
from flows.read.errors import UnreadableError
from flows.read.folder import Found, read_bytes, too_large
from flows.read.frontmatter import Facts, facts_of, read_front_matter
from flows.read.html import markup_of, read_html
from flows.read.markdown import read_markdown
from flows.read.metadata import Sources
from flows.read.parts import nest_parts, raise_levels
from flows.read.pdf import read_pdf
from flows.read.plain import read_plain
from flows.read.records import read_records
from flows.read.rst import read_rst
from flows.read.settings import ReadSettings
from schemas.document import IMPLIED_HEADING, Document, Reject

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_COMPONENT = frozenset({".js", ".jsx", ".ts", ".tsx", ".vue", ".svelte", ".astro", ".php"})
_BLOCK_END = re.compile(r"</(?:p|li|t[dh]|h[1-6]|blockquote)>", re.IGNORECASE)
_LEAST_MARKED = 5  # blocks of a page that is written as a program
_LOOKS_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html)\b", re.IGNORECASE | re.DOTALL)
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_EMPTY = "empty: there is no text in it; remove it or fill it"
_INLINE_TAG = re.compile(r"</?(?:a|abbr|b|br|code|em|i|mark|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_SLUG = re.compile(r"[a-z0-9]+(?:[-_/][a-z0-9]+)+")
_TITLE_BLOCKS = 3  # a first heading without markup counts as the title only so near to the top


class Reading(NamedTuple):
    """What a reader makes of a file."""

    media_type: str
    text: str
    builder: Builder
    facts: Facts
    metadata: dict[str, str]


def read_file(raw: Path, found: Found, sources: Sources, settings: ReadSettings) -> Document | Reject:
    """Read ``found`` from the folder ``raw``; a reject where it has vanished, is not permitted or has grown too large."""
    data = read_bytes(raw, found.name, settings)
    if isinstance(data, str):
        return Reject(found.path, "document", data)
    return read_document(data, found, sources, settings)


def read_document(data: bytes, found: Found, sources: Sources, settings: ReadSettings) -> Document | Reject:
    """The document whose file holds ``data``, or why there is none. Depends on its arguments alone."""
    try:
        if len(data) > settings.max_bytes:
            raise UnreadableError(too_large(settings))
        reading = _read(data, PurePosixPath(found.path).suffix.lower(), settings)
        if not reading.builder.blocks:
            raise UnreadableError(_EMPTY)
    except UnreadableError as error:
        return Reject(found.path, "document", str(error), sha256=found.sha256)
    said = sources.of(found.path)
    facts = reading.facts
    url = said.url or facts.url
    publisher = said.publisher or facts.publisher
    return Document(
        doc_id=hashlib.blake2b(found.path.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(),
        path=found.path,
        source=publisher or _host(url) or found.path,
        title=said.title or _title_of(facts.title, _first_heading(reading.builder)) or reading.metadata.get("name"),
        url=url,
        media_type=reading.media_type,
        published=said.published or facts.published,
        sha256=hashlib.sha256(data).hexdigest(),
        text=reading.text,
        plain=reading.builder.plain(),
        anchors=reading.builder.anchors(),
        blocks=nest_parts(raise_levels(reading.builder.blocks), reading.builder.words),
        links=tuple(reading.builder.links),
        retrieved=said.retrieved,
        publisher=publisher,
        metadata=reading.metadata,
    )


def _read(data: bytes, suffix: str, settings: ReadSettings) -> Reading:
    builder = Builder()
    if not data:
        raise UnreadableError(_EMPTY)
    if data.startswith(b"{\\rtf"):
        raise UnreadableError("RTF can't be read; save it as DOCX or as text")
    if suffix == ".pdf" or data.startswith(b"%PDF-"):
        facts = read_pdf(data, builder, settings)
        return Reading("application/pdf", builder.settle(), builder, facts, {})
    if suffix == ".docx" or (data.startswith(b"PK\x03\x04") and b"word/" in data):
        facts, metadata = read_docx(data, builder, settings)
        return Reading(_DOCX, builder.settle(), builder, facts, metadata)
    text = decode(data)
    if len(text) > settings.max_text:
        raise UnreadableError(too_large(settings))
    metadata, start = read_front_matter(text, builder)
    if suffix in _COMPONENT and _is_page(text):
        suffix, text = ".html", text[:start] + markup_of(text[start:])
    if suffix in _HTML or _LOOKS_HTML.match(text, start):
        page = read_html(text[start:], builder, text[:start])
        known = [own or said for own, said in zip(facts_of(metadata), page.facts, strict=True)]
        return Reading("text/html", page.text, builder, Facts(*known), page.metadata | metadata)
    if read_records(text, builder, start):
        return Reading("text/plain", text, builder, facts_of(metadata), metadata)
    if suffix in _MARKDOWN or (suffix == ".txt" and _looks_like_markdown(text)):
        read_markdown(text, builder, start)
        return Reading("text/markdown", text, builder, facts_of(metadata), metadata)
    if suffix in (".rst", ".rest"):
        metadata = read_rst(text, builder, start) | metadata
        return Reading("text/x-rst", text, builder, facts_of(metadata), metadata)
    read_plain(text, builder, start)
    return Reading("text/plain", text, builder, facts_of(metadata), metadata)


def _is_page(text: str) -> bool:
    """Whether a program is the markup of a page from its first half on, and not figures with a view of them below."""
    marked = [end.start() for end in _BLOCK_END.finditer(text)]
    return len(marked) >= _LEAST_MARKED and marked[0] < len(text) / 2


def _looks_like_markdown(text: str) -> bool:
    """Whether a text file holds Markdown: two of headings, bold words and links."""
    return (text.startswith("#") or "\n#" in text) + (text.count("**") > 3) + ("](http" in text) > 1


def _title_of(stated: str | None, headed: str | None) -> str | None:
    """The title that the metadata of a document states, without inline tags, but the first heading where that is only an
    address."""
    if stated and headed and _SLUG.fullmatch(stated):
        return headed
    return (_INLINE_TAG.sub("", stated) if stated else stated) or headed


def _first_heading(builder: Builder) -> str | None:
    """The first heading of the highest level, if there is a marked one, or an unmarked one at the top."""
    headings = [index for index, block in enumerate(builder.blocks) if block.kind == "heading" and block.level <= IMPLIED_HEADING]
    if not headings:
        return None
    first = min(headings, key=lambda index: (builder.blocks[index].level, index))
    fields = sum(block.kind == "field" for block in builder.blocks)
    if builder.blocks[first].level == IMPLIED_HEADING and first >= fields + _TITLE_BLOCKS:
        return None
    return builder.words(first)


def _host(url: str | None) -> str | None:
    """The host of ``url`` without ``www.``."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return re.sub(r"^www\d?\.", "", host) if host else None
