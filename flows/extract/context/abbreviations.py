"""Occupations that a document names by their initials: once it has said what these stand for ("Business Analyst (BA)"), and those
of what it is about, or of any title of three words, where they stand for people.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from flows.extract.context.title_subject import titled
from flows.extract.mentions.occupation_lexicon import lexicon
from flows.extract.mentions.occupation_mention import OccupationMention
from flows.extract.mentions.occupation_spelling import initials
from flows.extract.mentions.occupations import find_fields, find_occupations
from flows.extract.mentions.signals import capital_pairs
from flows.extract.pages.page import Page, Placed, Span

INTRODUCED = re.compile(r" \((?P<short>[A-Z]{2,5})s?\)")
"""Initials in brackets."""
WORDS = re.compile(r"[A-Za-z]+")
"""The words of a title whose initials are written."""
MOST_INTRODUCED = 60
"""Brackets of a document that are looked at, at most."""
CAPITALS = re.compile(r"(?<![\w&/(-])[A-Z]{2,5}s?(?![\w&-])")
"""What can be initials."""
LEAST_WORDS = 3
"""Words of a title that is long enough to be known by its initials where nothing introduces them, and to need no further word
before it. Of what the document is about two words do."""
MOST_SPELT = 3
"""Places in a document where words start with the letters of initials that are looked at, at most."""
LONGEST_TITLE = 90
"""Code points of a first line that can be a title, at most."""
NOBODY = frozenset(
    {"AI", "AR", "BA", "BS", "CA", "CS", "DC", "EU", "HR", "ID", "IT", "LA", "MA", "MD", "MS", "NY", "OR", "PA", "PC"}
)
"""Initials of two letters that stand for something else even in a document about a "Business Analyst" or "Medical Doctor": its
title alone does not introduce them."""
BEFORE = re.compile(r"(?P<word>[A-Z][a-z]+) \Z")
"""A word in capitals before initials."""


def with_initials(page: Page, span: Span, found: list[Placed[OccupationMention]]) -> list[Placed[OccupationMention]]:
    """``found``, the occupations that a span names in full, with those that it names by initials of the document's, in order."""
    initials, written = page.known(_of_document)
    if written is None:
        return found
    named = []
    for each in written.finditer(page.plain, span.start, span.end):
        if not any(one.start < each.end() and one.end > each.start() for one in found):
            subject, start = _narrowed(page, span, initials[each["short"]], each.start())
            named.append(Placed(start, each.end(), _mention(subject, each["plural"] == "s", each.end() - start)))
    return sorted([*found, *named], key=lambda each: each.start) if named else found


def initials_of_workers(page: Page) -> frozenset[str]:
    """The initials that a document introduces for an occupation, and those of what its title says that it is about."""
    about = {initials(each.subject).upper() for each in titled(page, _title(page)) if " " in each.subject}
    return frozenset({*page.known(_of_document)[0], *about})


def _narrowed(page: Page, span: Span, subject: str, start: int) -> tuple[str, int]:
    """The occupation of initials with a word before them that belongs to its title ("Travel PT"), and where that starts; a long
    title is narrow enough."""
    before = BEFORE.search(page.plain, span.start, start)
    if before is None or subject.count(" ") + 1 >= LEAST_WORDS or before["word"].lower() not in lexicon().before_titles:
        return subject, start
    return f"{before['word'].lower()} {subject}", before.start()


def _mention(subject: str, plural: bool, length: int) -> OccupationMention:
    return OccupationMention(0, length, subject, None, True, plural)


def _of_document(page: Page) -> tuple[dict[str, str], re.Pattern[str] | None]:
    """The initials of a document, each with its occupation, and how these are written; None for a document without any."""
    initials = _meanings(page)
    short = "|".join(initials)
    return initials, re.compile(rf"(?<![\w&/(-])(?P<short>{short})(?P<plural>s?)(?![\w&-])") if initials else None


def _meanings(page: Page) -> dict[str, str]:
    """The initials that stand for an occupation in a document, each with it: those that it introduces in brackets, of two the
    first, and those of titles that it names (``_of_titles``)."""
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
    shouted = (CAPITALS.match(page.plain, at) for at in capital_pairs(page.plain))
    others = {each[0].rstrip("s") for each in shouted if each} - initials.keys() - NOBODY
    for short, subject in _of_titles(page, others) if others else ():
        initials.setdefault(short, subject)
    return initials


def _title(page: Page) -> str:
    """The title of a document, or a first line that can be one."""
    return page.document.title or (page.words(0) if page.blocks and page.blocks[0].end <= LONGEST_TITLE else "")


def _of_titles(page: Page, shorts: Collection[str]) -> Iterator[tuple[str, str]]:
    """Which of ``shorts`` are the initials of what a document is about by its title, or of a longer title that it names."""
    title = _title(page)
    about = next((each.subject for each in titled(page, title) if each.known), None) or next(iter(find_fields(title)), None)
    if about and " " in about and initials(about).upper() in shorts:
        yield initials(about).upper(), about
    for short in sorted(each for each in shorts if len(each) >= LEAST_WORDS):
        first, rest = short[0].lower(), short[1:].lower()
        # The first letter comes before what must not stand before it: the search runs from letter to letter.
        spelt = re.compile(rf"{first}(?<!\w.)[a-z]+" + "".join(f" {letter}[a-z]+" for letter in rest))
        for hit in islice(spelt.finditer(page.folded), MOST_SPELT):
            index = page.block_at(hit.start())
            for named in page.within("occupations", index, find_occupations, page.whole(index)):
                if named.found.known and initials(named.found.subject).upper() == short:
                    yield short, named.found.subject
