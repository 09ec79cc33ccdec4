"""Lines below figures that say where these are from: "Source: Acme" under a table, below a section, at the foot of a page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from flows.extract.context.said_before import origins_in
from flows.extract.mentions.dates import MONTH
from flows.extract.mentions.only import only
from flows.extract.mentions.origin_carried import NOTE
from flows.extract.mentions.origin_names import origin_names
from flows.extract.mentions.origins import origin_of_url
from flows.extract.mentions.pay_terms import PAY_NOUNS
from flows.extract.pages.page import FIGURE_LINE, Page, Span

ORIGIN_HEADER = re.compile(r"\b(?:sources?|origin|data from|reported by|links?)\b", re.IGNORECASE)
TO_EMPLOYER = re.compile(
    r"\b(?:web ?sites?|apply|application|careers?|jobs?|openings?|compan(?:y|ies)|home ?pages?|profiles?)\b", re.IGNORECASE
)
"""In a header over links that lead to who hires, and not to where figures are from."""
WORD = re.compile(r"[a-z]{3,}")
PART = re.compile(r"(?P<label>[A-Za-z][^:.;$£€₹\d]{2,40}):[^:;]{2,120}")
"""What a line below a table says of one of its columns: "Pay: Acme, 2020; openings: Initech"."""

NAMED = re.compile(r": (?P<name>[A-Z][\w.&’' ]{1,40}?)(?=[,.;(]| \d|\Z)")
LONGEST_NOTE = 480
"""Code points of a paragraph of which a later sentence may be a note."""
LONGEST_CREDIT = 100
"""Code points of a line that is an origin and what credits or dates it, at most."""
CREDIT = re.compile(
    r"(?:\W|\b(?:via|from|per|as per|by|according to|courtesy of|and|the|in|as of|accessed|retrieved|updated|data|figures|"
    rf"{PAY_NOUNS}|report|survey|estimates?|statistics|national|us|uk|(?:19|20)\d\d|q[1-4])\b|\b{MONTH}(?!\w))+",
    re.IGNORECASE,
)
"""What stands beside an origin in a line that credits figures to it."""
LINKED_NOTE = re.compile(rf"\W*(?:(?:{PAY_NOUNS}|data|figures?) )?sources?(?: (?:and|&)(?: [a-z]+){{1,3}})?\W*", re.IGNORECASE)
"""A line that is a link to where the figures above it are from, and says no more."""

PAY_FROM = re.compile(
    rf"\b{PAY_NOUNS}(?: (?:data|figures|information|ranges|numbers|estimates))? (?:is |are )?"
    r"(?:from|by|via) ",
    re.IGNORECASE,
)


USED_FOR_PAY = re.compile(
    rf"(?: (?:was|is|were))? used for (?:the )?{PAY_NOUNS}"
    r"(?: (?:data|figures|information|numbers|estimates)\b|(?=[,.;:]| and\b|\s*\Z))"
)
"""After the name of where figures of pay are from, beside those of other things: "Acme used for salary data"."""


class Note(NamedTuple):
    """A line that says where figures above it are from, and the sentence of it that does."""

    line: int
    origin: str
    span: Span


def note_below(page: Page, index: int) -> Note | None:
    """What ends the paragraph of a figure ("... Source: X"), or a line below it, under the same heading, says of its column
    ("Pay: X"), else of all above it ("Source: X")."""
    if page.blocks[index].kind == "paragraph" and (
        ending := page.kept("note at end", (index,), lambda: _note_at_end(page, index))
    ):
        return ending
    if page.blocks[index].kind == "cell" and (of_column := _note_of_column(page, index)):
        return of_column
    notes = _notes(page)
    at = bisect_left(notes, index, key=lambda note: note.line)
    same = at < len(notes) and page.blocks[notes[at].line].heading == page.blocks[index].heading
    return notes[at] if same else None


def _note_at_end(page: Page, index: int) -> Note | None:
    """The last sentence of a paragraph with figures, where it says where these are from."""
    block = page.blocks[index]
    if not page.signalled("origins", block.start, block.end) or not FIGURE_LINE.search(page.plain, block.start, block.end):
        return None
    last = page.sentences(index)[-1]
    if last.start == block.start or not NOTE.match(page.plain, *last) or FIGURE_LINE.search(page.plain, *last):
        return None
    name = only(each.found.name for each in origins_in(page, index, last))
    return Note(index, name, last) if name else None


def note_above(page: Page, index: int) -> Note | None:
    """What the line right above a list or table says of where its figures are from ("Source: Acme / Initech, 2020"), the
    first-named of several; None where figures stand before it under its heading, which it may be about."""
    above = page.blocks[index].lead
    if above < 0 or page.blocks[above].kind != "paragraph":
        return None
    return page.kept("note above", (above,), lambda: _note_above(page, above))


def _note_above(page: Page, above: int) -> Note | None:
    block = page.blocks[above]
    if not NOTE.match(page.plain, block.start, block.end) or FIGURE_LINE.search(page.plain, block.start, block.end):
        return None
    first = page.blocks[block.heading].end if block.heading >= 0 else 0
    named = origins_in(page, above)
    if not named or FIGURE_LINE.search(page.plain, first, block.start):
        return None
    return Note(above, named[0].found.name, page.whole(above))


def _note_of_column(page: Page, index: int) -> Note | None:
    """What the line right below a table names as the origin of one of its columns, by a word of the header."""
    cell = page.blocks[index]
    if cell.header < 0:
        return None
    labelled = page.kept("notes of columns", (cell.table,), lambda: _notes_of_columns(page, index))
    header = set(WORD.findall(page.words(cell.header).lower())) if labelled else set()
    named = [note for label, note in labelled if label & header]
    return named[0] if len(named) == 1 else None


def _notes_of_columns(page: Page, index: int) -> list[tuple[set[str], Note]]:
    below = index
    while below < len(page.blocks) and page.blocks[below].table == page.blocks[index].table:
        below += 1
    if below == len(page.blocks) or page.blocks[below].kind != "paragraph" or FIGURE_LINE.search(page.words(below)):
        return []
    found = []
    for span in page.sentences(below) if ":" in page.words(below) else ():
        for part in PART.finditer(page.plain, *span):
            inside = Span(*part.span())
            spelled = NAMED.match(page.plain, part.end("label"), inside.end)
            known = origin_names().spellings.get(spelled["name"]) if spelled else None
            if name := known or only(each.found.name for each in origins_in(page, below, inside)):
                found.append((set(WORD.findall(part["label"].lower())), Note(below, name, inside)))
    return found


def foot_origin(page: Page) -> str | None:
    """The one origin that a line below the last figure of a document names, where neither another such line nor anything else
    names one, and the line is not a table's own; None for none."""
    return page.known(_foot_origin)


def _foot_origin(page: Page) -> str | None:
    notes = _notes(page)
    last, name = notes[-1][:2] if notes else (-1, "")
    if last < 1 or page.blocks[last - 1].kind == "cell" or {each.origin for each in notes} != {name}:
        return None
    if _of_pay(page, last) is None and {each.found.name for each in origins_in(page, last)} - {name}:
        return None
    if any(FIGURE_LINE.search(page.plain, block.start, block.end) for block in page.blocks[last + 1 :]):
        return None
    named = {
        each.found.name
        for index, block in enumerate(page.blocks)
        if index != last and page.signalled("origins", block.start, block.end)
        for each in origins_in(page, index)
        if each.found.strength == "attributed"
    }
    return name if named <= {name} else None


def _notes(page: Page) -> list[Note]:
    return page.known(_source_notes)


def _source_notes(page: Page) -> list[Note]:
    """The blocks that name the origin of what stands above them, in order, with that origin, the first-named of several."""
    found = []
    for index, block in enumerate(page.blocks):
        if linked := _linked_note(page, index):
            found.append(Note(index, linked, page.whole(index)))
        if not page.signalled("origins", block.start, block.end):
            continue
        named = block.kind == "field" and ORIGIN_HEADER.fullmatch(block.name or "")
        span = page.whole(index) if named else _noted(page, index)
        if span:
            origins = origins_in(page, index, span)
            links = page.links_after(*span)
            first = origins[0].found.name if origins and not (links and links[0].end <= origins[0].start) else None
            if name := _of_pay(page, index) or first:
                found.append(Note(index, name, span))
    return found


def words_beside(page: Page, index: int, spans: Sequence[Span]) -> str:
    """The words of a block without those in ``spans``, in any order."""
    pieces, last = [], page.blocks[index].start
    for start, end in sorted(spans):
        pieces.append(page.plain[last : max(start, last)])
        last = max(end, last)
    return " ".join([*pieces, page.plain[last : page.blocks[index].end]])


def _is_credit(page: Page, index: int) -> bool:
    """True for a paragraph that is an origin and no more than what credits it, or dates it: "(via Acme, 2023)"."""
    block = page.blocks[index]
    if block.kind != "paragraph" or block.end - block.start > LONGEST_CREDIT or index == 0:
        return False
    named = origins_in(page, index)
    if not named:
        return False
    rest = words_beside(page, index, [Span(each.start, each.end) for each in named])
    return CREDIT.fullmatch(rest) is not None and any(letter.isalnum() for letter in rest)


def _noted(page: Page, index: int) -> Span | None:
    """What a line says of where figures are from: all of it that starts so, or the later sentence of a short one without
    figures that does ("Pay in a year. Source: Acme")."""
    block = page.blocks[index]
    if block.kind not in ("paragraph", "item"):
        return None
    if _is_credit(page, index):
        return page.whole(index)
    if NOTE.match(page.plain, block.start, block.end) or _used_for_pay(page, index):
        return page.whole(index)
    if block.end - block.start > LONGEST_NOTE or block.kind == "item" or FIGURE_LINE.search(page.plain, block.start, block.end):
        return None
    return next((span for span in page.sentences(index)[1:] if NOTE.match(page.plain, *span)), None)


def _of_pay(page: Page, index: int) -> str | None:
    """The first origin that a note gives the figures of pay to: "Sources: postings on Acme, salary data from PayScale"."""
    if used := _used_for_pay(page, index):
        return used
    given = PAY_FROM.search(page.plain, page.blocks[index].start, page.blocks[index].end)
    if given is None:
        return None
    return next((each.found.name for each in origins_in(page, index) if 0 <= each.start - given.end() <= len("the ")), None)


def _used_for_pay(page: Page, index: int) -> str | None:
    """The origin that a line says to be used for figures of pay."""
    block = page.blocks[index]
    if page.plain.find(" used for ", block.start, block.end) < 0:
        return None
    named = origins_in(page, index)
    return next((each.found.name for each in named if USED_FOR_PAY.match(page.plain, each.end, block.end)), None)


def _linked_note(page: Page, index: int) -> str | None:
    block = page.blocks[index]
    if block.kind != "paragraph" or not LINKED_NOTE.match(page.plain, block.start, block.end):
        return None
    links = page.links_after(block.start, block.end)
    beside = (page.words(index), words_beside(page, index, [Span(links[0].start, links[0].end)])) if len(links) == 1 else ()
    return origin_of_url(links[0].url) if any(map(LINKED_NOTE.fullmatch, beside)) else None
