"""The list of all claims, and the index that the search in it reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.charts import Note
from reports.data import Claim
from reports.facts import Facts
from reports.pages.page import Page, Pager, cut
from schemas.kinds import KINDS

INDEX = "data/search.js"

QUOTE_SEARCHED = 240
"""Code points of a quote that the search reads and shows."""

ROWS = 200
"""Claims on one page of the list."""


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """A claim in the list of all."""

    value: str
    quote: str
    kind: str
    subject: Note
    source: Note
    badge: str
    address: str


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """A page of the list of all claims."""

    claims: Sequence[ListedClaim]
    pager: Pager


def claim_pages(facts: Facts) -> Iterator[Page]:
    """The list of all claims, cut into pages."""
    kinds = list(KINDS)
    ordered = sorted(facts.claims.values(), key=lambda claim: (claim.subject, kinds.index(claim.kind), claim.source))
    for pager, part in cut("claims.html", ordered, ROWS):
        listed = tuple(listed_claim(facts, claim) for claim in part)
        yield Page(pager.address, "claims.html", ClaimsView(listed, pager))


def listed_claim(facts: Facts, claim: Claim) -> ListedClaim:
    """A claim as a line of the list."""
    topic = facts.topic_of(claim)
    return ListedClaim(
        value=claim.value,
        quote=shortened(claim.quote),
        kind=KINDS[claim.kind].title,
        subject=Note(claim.subject, addresses.subject(claim.subject)),
        source=Note(claim.source, addresses.source(claim.source)),
        badge=topic.badge if topic else "single source",
        address=facts.claim_in_topic(claim, topic) if topic else facts.claim_in_document(claim),
    )


def shortened(quote: str) -> str:
    """A quote on one line, cut where it is long."""
    line = " ".join(quote[: 2 * QUOTE_SEARCHED].split())
    return line if len(line) <= QUOTE_SEARCHED else f"{line[: QUOTE_SEARCHED - 1]}…"


def search_index(facts: Facts) -> bytes:
    """A script that holds every claim for the search: names once, claims as rows of numbers and words.

    It is a script since a page opened from ``file://`` may load no other data. Nothing in it can end a script element.
    """
    names: dict[str, dict[str, int]] = {"kinds": {}, "subjects": {}, "sources": {}, "verdicts": {}}
    links: dict[str, list[str]] = {"subjects": [], "sources": []}
    rows = []
    for claim in facts.claims.values():
        listed = listed_claim(facts, claim)
        for part, note in (("subjects", listed.subject), ("sources", listed.source)):
            if note.text not in names[part]:
                links[part].append(note.address)
        place = [
            names[part].setdefault(name, len(names[part]))
            for part, name in (
                ("kinds", listed.kind),
                ("subjects", listed.subject.text),
                ("sources", listed.source.text),
                ("verdicts", listed.badge),
            )
        ]
        rows.append([*place, listed.value, listed.quote, listed.address])
    content = {**{part: list(found) for part, found in names.items()}, "links": links, "rows": rows}
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c").replace(">", "\\u003e")
    return f"window.consilience={text};\n".encode("ascii")
