"""What the readers of ``related_role`` share: a statement that ties two occupations together, and the rows that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from flows.extract.context.rows import Row, claim_row, trim
from flows.extract.context.scope import scope_of
from flows.extract.mentions.occupations import OccupationMention
from flows.extract.pages.page import Page, Placed, Span

Relation = Literal["same as", "kind of", "distinct from", "leads to"]
Occupation = Placed[OccupationMention]

JOINED = re.compile(r",? (?:or|and) (?:even )?(?:an? |the )?|, (?:an? |the )?| ?/ ?")
MOST_OTHERS = 8
"""Occupations that one sentence says are led to, at most."""


class Said(NamedTuple):
    """One statement, and the words that make it: offsets into ``Document.plain``."""

    subject: Occupation | None
    relation: Relation
    other: Occupation
    words: Span


def run_of(plain: str, found: list[Occupation], position: int) -> list[Occupation]:
    """The occupations that are named one after the other from ``position`` on."""
    run = [found[position]]
    for each in found[position + 1 : position + MOST_OTHERS]:
        if not is_named(each) or not JOINED.fullmatch(plain[run[-1].end : each.start]):
            break
        run.append(each)
    return run


def is_named(occupation: Occupation) -> bool:
    """True for an occupation named in full, not by a bare head ("engineer")."""
    return occupation.found.known or " " in occupation.found.subject


def rows_of(page: Page, index: int, said: Said, sentence: Span, topic: str | None = None) -> Iterator[Row]:
    """The rows of a statement; where it names no subject itself it is of ``topic``, else of the occupation of its scope."""
    scope = scope_of(page, said.words, Span(sentence.start, said.words.end), index=index)
    subject = said.subject.found.subject if said.subject else topic or scope.subject
    other = said.other.found.subject
    if subject is None or subject == other:
        return
    quote = trim(page, said.words)
    seniority = said.subject.found.seniority if said.subject else None if topic else scope.seniority
    pairs = [(subject, other)] if said.relation in ("kind of", "leads to") else [(subject, other), (other, subject)]
    for one, another in pairs:
        values = {"relation": said.relation, "other": another}
        yield claim_row(
            page, "related_role", f"{said.relation} {another}", scope._replace(subject=one, seniority=seniority), quote, values
        )
