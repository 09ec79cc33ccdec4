"""The report as one HTML file, to mail: the pages that matter, one after the other, with anchors in place of addresses.

It holds no script and asks for nothing. The markup that is rewritten here is that of the templates: text of documents can't
look like it, since its quotes and angle brackets are escaped.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from reports import data
from reports.facts import Facts
from reports.load import Reader, read_comparisons, read_facts
from reports.pages.documents import document_pages
from reports.pages.front import front_page
from reports.pages.page import Page
from reports.pages.runs import run_pages
from reports.pages.sources import source_pages
from reports.pages.subjects import subject_pages
from reports.pages.topics import topic_pages
from reports.rendering import STATIC, environment, render
from warehouse import reading

LIMIT = 10_000_000
"""Bytes of the file, at most: what mail servers commonly take, with room for the encoding (RFC 2045 adds a third)."""

ROOT = "site:"
"""What the links between pages start with until they are turned into anchors."""

LINK = re.compile(rf'(<a (?:[^>]* )?href="){ROOT}([^"#]*)(?:#([^"]*))?("[^>]*>.*?</a>)', re.DOTALL)
OWN = re.compile(r' (id|aria-labelledby|href)="(#?)([^":#]+)"')
LANDMARKS = (
    (re.compile(r'<section aria-labelledby="[^"]*"'), "<section"),
    (re.compile(r'<nav class="([^"]*)" aria-label="[^"]*"'), r'<div class="\1"'),
    (re.compile("</nav>"), "</div>"),
)
"""What is a landmark on a page of its own, and would be one of many of the same name in the file."""

HEADING = re.compile(r"(</?h)([1-3])\b")

GROUPS = (
    ("Findings", "index"),
    ("Subjects", "subject"),
    ("Questions", "topic"),
    ("Sources", "source"),
    ("Documents", "document"),
    ("Run", "run"),
)
"""The parts of the file: their names, and the first word of their addresses."""


@dataclass(frozen=True, slots=True)
class Part:
    """A page as a part of the file."""

    anchor: str
    body: Markup


@dataclass(frozen=True, slots=True)
class Single:
    """What became of the file: ``size`` is in bytes; ``written`` is false where it is over the limit."""

    path: Path
    size: int
    written: bool


def beside(site: Path) -> Path:
    """Where the single file of a site stands: beside its folder, ``reports/site.html`` for ``reports/site``."""
    return site.with_name(f"{site.name}.html")


def write_single(warehouse: Path, path: Path) -> Single:
    """Write the report of ``warehouse`` to the one file ``path``; equal warehouses give equal bytes.

    A report of more than ``LIMIT`` bytes is not written, and what stood there, which tells of an earlier run, is removed.

    Raises:
        WarehouseError: the warehouse can't be read.
    """
    with closing(reading.connect(warehouse)) as connection:
        reader = Reader(connection)
        facts = read_facts(reader)
        content = single_file(facts, reader)
    if len(content) > LIMIT:
        path.unlink(missing_ok=True)
        return Single(path, len(content), written=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.part")
    partial.write_bytes(content)
    partial.replace(path)
    return Single(path, len(content), written=True)


def single_file(facts: Facts, reader: Reader) -> bytes:
    """The file, in UTF-8."""
    pages = list(pages_of(facts, reader))
    anchors = {page.address: anchor(page.address) for page in pages}
    templates = environment(single=True)
    parts = tuple(part(templates, page, anchors) for page in pages)
    style = (STATIC / "style.css").read_text(encoding="utf-8")
    text = templates.get_template("single.html").render(
        parts=parts,
        groups=[(label, f"#{first}", False) for label, name in GROUPS if (first := first_of(name, anchors))],
        style=Markup(style),  # noqa: S704 -- our own stylesheet
        policy=Markup(f"style-src 'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"),  # noqa: S704 -- a digest
    )
    return text.encode("utf-8")


def pages_of(facts: Facts, reader: Reader) -> Iterator[Page]:
    """The pages that the file holds. A question that one source alone answers has no part of its own: its claims stand with
    their source and in their document."""
    runs = reader.rows("runs", data.Run)
    changes = reader.rows("changes", data.Change)
    decisions = reader.rows("decisions", data.Decision)
    comparisons = read_comparisons(reader)
    shared = [topic for topic in facts.topics.values() if topic.verdict != "single source"]
    yield front_page(facts, comparisons.pairs, runs, changes)
    yield from (page for page in subject_pages(facts) if page.template == "subject.html")
    yield from topic_pages(facts, comparisons, shared)
    yield from (page for page in source_pages(facts) if page.template == "source.html")
    yield from (page for page in document_pages(facts, reader.texts()) if page.template == "document.html")
    yield from (page for page in run_pages(facts, runs, changes, decisions) if page.template == "run.html")


def anchor(address: str) -> str:
    """A page's anchor in the file: ``topic-0123456789abcdef`` for ``topic/0123456789abcdef.html``."""
    return address.removesuffix(".html").replace("/", "-")


def first_of(name: str, anchors: Mapping[str, str]) -> str:
    """The anchor of the first page of a group; '' where it has none."""
    return next((found for found in anchors.values() if found == name or found.startswith(f"{name}-")), "")


def part(templates: Environment, page: Page, anchors: Mapping[str, str]) -> Part:
    """A page as a part: its ids and links are its own, links to pages that are not there become
    text, and those to lists of all nothing."""
    own = anchors[page.address]

    def turned(link: re.Match[str]) -> str:
        start, address, place, end = link.groups()
        target = anchors.get(address)
        if target is None:
            return "" if ' class="all"' in start else end.partition(">")[2].removesuffix("</a>")
        return f"{start}#{target}{f'--{place}' if place else ''}{end}"

    body = render(templates, page, root=ROOT).decode("utf-8")
    for landmark, plain in LANDMARKS:
        body = landmark.sub(plain, body)
    body = OWN.sub(rf' \1="\2{own}--\3"', body)
    body = LINK.sub(turned, body)
    if page.template != "front.html":
        body = HEADING.sub(lambda tag: f"{tag[1]}{int(tag[2]) + 1}", body)
    return Part(own, Markup(body))  # noqa: S704 -- what the templates escaped
