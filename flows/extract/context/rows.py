"""Rows of claims: what the extractors of all kinds have in common once they have found a value and its scope."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import itemgetter
from typing import Any

from flows.extract.context.said_before import origins_in
from flows.extract.context.scope import Scope
from flows.extract.mentions.as_written import grade
from flows.extract.mentions.origin_names import origin_names
from flows.extract.pages.page import FIGURE, Page, Span
from flows.extract.version import extractor

Row = dict[str, Any]

NOT_CONTENT = frozenset(
    {"char_start", "char_end", "extractor", "path", "source", "label", "requirement", "grade", "open_end", "occupation"}
)
"""Columns that don't make a claim what it is: they don't enter its id."""

ABOUT_YEARS = "experience"
"""The kind whose claims are years of work: these are no grade that the claim is about."""

OF_FIGURES = frozenset({"salary", "education", "language", "outlook"})
"""The kinds whose claims take their origin from what stands around them too; that of others is said in their own sentence."""

OF_NAMES = ("certification", "employer", "framework", "skill")
"""The kinds whose names may hold the name of a place, which is none of the work: "Mila (Montreal)", "Phoenix, Looker"."""

LONGEST_LABEL = 80
"""Code points of a label that are kept of each part."""


def claim_row(
    page: Page, kind: str, value: str, scope: Scope, quote: Span, values: Mapping[str, Any], group: str | None = None
) -> Row:
    """A claim's row but for its id: document, scope, value and evidence. ``quote`` is a span of ``plain``; ``values`` are the
    kind's own columns; ``group`` is what a claim of some only is of: of these workers, of these posts."""
    if scope.attributed_to and kind not in OF_FIGURES and not _says_who(page, scope.attributed_to, quote):
        scope = scope._replace(attributed_to=None)
    if kind in OF_NAMES and scope.location and scope.location in page.plain[quote.start : quote.end]:
        scope = scope._replace(location=None, place=None)
    document = page.document
    start, end = document.anchors.span(quote.start, quote.end)
    place = scope.place
    country = (
        place.country if place else origin_names().offices.get(scope.attributed_to or "") if scope.location is None else None
    )
    label = label_of(page, quote)
    return {
        "doc_id": document.doc_id,
        "path": document.path,
        "source": document.source,
        "kind": kind,
        "subject": scope.subject,
        "occupation": scope.subject,
        "value": value,
        "location": scope.location,
        "country": country,
        "region": place.region if place else None,
        "city": place.city if place else None,
        "industry": scope.industry,
        "seniority": scope.seniority,
        "grade": group or grade(scope.seniority, page.plain[quote.start : quote.end], label or "", banded=kind != ABOUT_YEARS),
        "as_of": scope.as_of,
        "attributed_to": scope.attributed_to,
        "label": label,
        "quote": document.text[start:end],
        "char_start": start,
        "char_end": end,
        "extractor": extractor(),
        **values,
    }


def _says_who(page: Page, origin: str, quote: Span) -> bool:
    """True where the sentence of a quote, beside it, says that ``origin`` says so."""
    index = page.block_at(quote.start)
    told = (each for each in origins_in(page, index, page.sentence_of(index, quote.start)) if each.found.name == origin)
    return any(each.found.strength == "attributed" and not quote.start <= each.start < quote.end for each in told)


def label_of(page: Page, quote: Span) -> str | None:
    """What sets the place of a claim apart from its neighbours: heading and row of a table, heading and item of a list, or its
    words where one sentence states several amounts; else None.

    A document that gives two figures in two rows means two things, even where their scope is told alike ("1-3" and "4-6 years").
    """
    index = page.block_at(quote.end - 1)
    block = page.blocks[index]
    if block.kind == "cell":
        edges = [edge for edge in (block.stub, block.header) if edge >= 0] or [index]
        own = " / ".join([f"row {block.row}", *(page.words(edge)[:LONGEST_LABEL] for edge in edges)])
    elif block.kind in ("item", "field"):
        own = (block.name if block.kind == "field" else page.words(index))[:LONGEST_LABEL]
    else:
        sentence = page.sentence_at(quote.end - 1)
        if len(FIGURE.findall(page.plain, sentence.start, sentence.end)) < 2:
            return None
        own = page.plain[quote.start : min(quote.start + LONGEST_LABEL, sentence.end)]
    heading = page.words(block.heading)[:LONGEST_LABEL] if block.heading >= 0 else ""
    return f"{heading}: {own}" if heading else own


def identify(rows: Iterable[Row]) -> list[Row]:
    """The rows of one kind and document with their ``claim_id``, in order of their place in the text.

    The id is a BLAKE2b hash (8 bytes) of document, kind, values, scope and quote, with a counter where all these are equal;
    offsets and extractor don't enter it.
    """
    seen: dict[str, int] = {}
    identified = []
    for row in sorted(rows, key=itemgetter("char_start", "char_end", "value")):
        written, values_of = _content(tuple(row))
        key = written % values_of(row)
        count = seen[key] = seen.get(key, 0) + 1
        digest = hashlib.blake2b(f"{key}\x00{count}".encode(), digest_size=8).hexdigest()
        identified.append({"claim_id": digest, **row})
    return identified


@cache
def _content(columns: tuple[str, ...]) -> tuple[str, Callable[[Row], tuple[Any, ...]]]:
    """How what makes a row a claim is written (``repr`` of its columns' names with their values), and what gives the values."""
    names = sorted(set(columns) - NOT_CONTENT)
    return f"[{', '.join(f'({name!r}, %r)' for name in names)}]", itemgetter(*names)


def trim(page: Page, span: Span) -> Span:
    """``span`` without white space and dangling punctuation at its ends."""
    start, end = span.start, span.end
    while start < end and (page.plain[start].isspace() or page.plain[start] in ",;:–—-)|."):
        if page.plain[start : start + 2].isupper() and page.plain[start] == ".":
            break  # ".NET"
        start += 1
    while end > start and (page.plain[end - 1].isspace() or page.plain[end - 1] in ",;:–—-(|."):
        end -= 1
    return Span(start, end)
