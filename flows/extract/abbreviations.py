"""Occupations that a document names by their initials, once it has said what these stand for: "Business Analyst (BA)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.occupation_mention import OccupationMention
from flows.extract.occupations import find_occupations
from flows.extract.page import Page, Placed, Span

INTRODUCED = re.compile(r" \((?P<short>[A-Z]{2,5})s?\)")
WORDS = re.compile(r"[A-Za-z]+")
MOST_INTRODUCED = 60
"""Brackets of a document that are looked at, at most."""


def with_initials(page: Page, span: Span, found: list[Placed[OccupationMention]]) -> list[Placed[OccupationMention]]:
    """``found``, the occupations that a span names in full, with those that it names by initials of the document's, in order."""
    initials = page.once("initials", -1, lambda _: _introduced(page))
    if not initials:
        return found
    short = re.compile(rf"(?<![\w&/(-])(?P<short>{'|'.join(initials)})(?P<plural>s?)(?![\w&-])")
    named = [
        Placed(each.start(), each.end(), _mention(initials[each["short"]], each["plural"] == "s", each.end() - each.start()))
        for each in short.finditer(page.plain, span.start, span.end)
        if not any(one.start < each.end() and one.end > each.start() for one in found)
    ]
    return sorted([*found, *named], key=lambda each: each.start) if named else found


def _mention(subject: str, plural: bool, length: int) -> OccupationMention:
    return OccupationMention(0, length, subject, None, True, plural)


def _introduced(page: Page) -> dict[str, str]:
    """The initials that a document introduces in brackets, each with the occupation that they stand for; of two the first."""
    initials: dict[str, str] = {}
    for count, bracket in enumerate(INTRODUCED.finditer(page.plain)):
        if count == MOST_INTRODUCED:
            break
        index = page.block_at(bracket.start())
        before: Sequence[Placed[OccupationMention]] = page.within(
            "occupations", index, find_occupations, Span(page.blocks[index].start, bracket.start())
        )
        if before and before[-1].found.known and before[-1].end in (bracket.start(), bracket.end()):
            written = WORDS.findall(page.plain[before[-1].start : bracket.start()])
            if "".join(word[0].upper() for word in written).endswith(bracket["short"]):
                initials.setdefault(bracket["short"], before[-1].found.subject)
    return initials
