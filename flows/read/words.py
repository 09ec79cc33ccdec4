"""Lines of Markdown to the words of a block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.read.blocks import Builder, Cut, Piece, Target, is_clean, pieces_of
from flows.read.inline import MARKUP_SIGNS, read_inline, read_simple
from schemas.document import BlockKind


class Words:
    """Takes the markup out of lines of one text. ``references`` leads from the labels of reference links to their targets."""

    __slots__ = ("_builder", "_references", "_signs", "_text")

    def __init__(self, text: str, builder: Builder, references: Mapping[str, str]) -> None:
        self._text = text
        self._builder = builder
        self._references = references
        self._signs = [sign for sign in MARKUP_SIGNS if sign in text]

    def add(self, kind: BlockKind, spans: list[tuple[int, int]], level: int = 0, lead: int = -1) -> int:
        """Add the block that the lines at ``spans`` make; its index, or -1 where nothing is left of it."""
        if len(spans) == 1:
            start, end = spans[0]
            words = self._text[start:end]
            if is_clean(words):
                if not self._may_hold_markup(words):
                    return self._builder.line(kind, words, start, level, lead)
                cuts, links = self._markup(spans)
                # An entity can stand for a sign that is not clean.
                clean = all(cut.words in ("", " ") for cut in cuts)
                return self._builder.add(kind, pieces_of(self._text, spans, cuts), level, lead, targets=links, clean=clean)
        pieces, targets = self._pieces(spans)
        return self._builder.add(kind, pieces, level, lead, targets=targets)

    def render(self, start: int, end: int) -> tuple[Sequence[Piece], Sequence[Target]]:
        """The pieces and links of ``text[start:end]``."""
        return self._pieces([(start, end)])

    def _pieces(self, spans: list[tuple[int, int]]) -> tuple[Sequence[Piece], Sequence[Target]]:
        if not any(self._may_hold_markup(self._text[start:end]) for start, end in spans):
            return pieces_of(self._text, spans), ()
        cuts, targets = self._markup(spans)
        return pieces_of(self._text, spans, cuts), targets

    def _markup(self, spans: list[tuple[int, int]]) -> tuple[list[Cut], list[Target]]:
        simple = read_simple(self._text, *spans[0]) if len(spans) == 1 else None
        return simple or read_inline(self._text, spans, self._references)

    def _may_hold_markup(self, words: str) -> bool:
        for sign in self._signs:  # noqa: SIM110 this is asked for every line, and a generator takes three times as long
            if sign in words:
                return True
        return False
