"""Footnotes of Markdown, by their marks, and whom they name."""

from __future__ import annotations

import re

from flows.extract.context.said_before import origins_in
from flows.extract.mentions.origin_context import could_be_origin
from flows.extract.mentions.origin_names import origin_names
from flows.extract.pages.page import Page, Span

NOTE_MARK = re.compile(r"\[\^([\w-]{1,20})\](?!:)")
NOTE_LABEL = re.compile(r"\[\^([\w-]{1,20})\]:[ \t]*\Z")
"""A mark of Markdown that refers to a footnote, and what the footnote starts with."""
OPENING_NAME = re.compile(r"([A-Z][\w.&’' ]{1,40}?)(?=[,:;(]|\.? |\.?\Z)")
"""The name that a footnote opens with."""
FURTHEST_MARK, FURTHEST_LABEL = 12, 30
"""Code points after a sentence, and before a footnote, within which its mark stands."""


def marked_note(page: Page, figure: Span, sentence: Span) -> str | None:
    """The origin that the footnote after a figure, or at the end of its sentence, names: "$40,000.[^1]" with "[^1]: Acme"."""
    if not (notes := page.known(_marked_notes)):
        return None
    at, end = page.document.anchors.span(figure.end - 1, sentence.end)
    mark = NOTE_MARK.search(page.document.text, at, end + FURTHEST_MARK)
    index = notes.get(mark[1], -1) if mark else -1
    found = origins_in(page, index) if index >= 0 else []
    if index >= 0 and not found and (opening := OPENING_NAME.match(page.words(index))) and could_be_origin(opening[1]):
        return origin_names().spellings.get(opening[1])
    return found[0].found.name if found else None


def _marked_notes(page: Page) -> dict[str, int]:
    """The blocks of footnotes by their marks."""
    text = page.document.text
    notes: dict[str, int] = {}
    for index, block in enumerate(page.blocks) if "[^" in text else ():
        at = page.document.anchors.span(block.start, block.start + 1)[0]
        if mark := NOTE_LABEL.search(text, max(0, at - FURTHEST_LABEL), at):
            notes.setdefault(mark[1], index)
    return notes
