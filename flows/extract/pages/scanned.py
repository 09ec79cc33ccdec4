"""A document as the extractors see it: its blocks and sentences, and what is found in them, each scanned at most once."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeVar, TypeVarTuple

from flows.extract.mentions.cues import find_cues
from flows.extract.mentions.occupation_spelling import fold_case, fold_lower
from flows.extract.mentions.sentences import split_sentences
from flows.extract.mentions.signals import SIGNALS
from schemas.document import Document

T = TypeVar("T")
Places = TypeVarTuple("Places")


LOST_APOSTROPHE = re.compile(r"(?<=[A-Za-z])[?\ufffd](?=s\b)")
"""An apostrophe that was lost when a text was encoded anew."""
FOLLOWED = ("paragraph", "heading", "item")
"""Kinds of blocks that what stands below can go on from: as the answer to a question."""


class Mention(Protocol):
    """Something found in words: offsets from 0, end exclusive."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends."""


Found = TypeVar("Found", bound=Mention)


class Span(NamedTuple):
    """A stretch of ``Document.plain``: offsets from 0, end exclusive."""

    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        """True where ``start:end`` lies within."""
        return self.start <= start and end <= self.end


class Placed(NamedTuple, Generic[Found]):
    """A mention with its place in ``Document.plain``."""

    start: int
    end: int
    found: Found


_start = attrgetter("start")

BEYOND = sys.maxsize
"""Where no text reaches: the last of offsets in order, so that there is always one that comes after another."""


def _first_from(ordered: Sequence[tuple[Any, ...]], position: int) -> int:
    """Index of the first of spans or mentions in order that starts at ``position`` or after it."""
    return bisect_left(ordered, (position,))


def _starting_in(placed: list[Placed[Found]], start: int, end: int) -> list[Placed[Found]]:
    """Of mentions in order, those that start within ``start:end``."""
    if not placed or (start <= placed[0][0] and placed[-1][0] < end):
        return placed
    return placed[_first_from(placed, start) : _first_from(placed, end)]


def _in_plain_words(document: Document) -> str:
    """The plain text with one sign for hyphens that look alike, an apostrophe where a wrong encoding lost it ("bachelor?s"), and
    the words of names apart in the headers of tables ("salary_year_avg"). Every character keeps its place."""
    plain = document.plain.replace("\u2010", "-").replace("\u2011", "-")
    if "?s" in plain or "\ufffds" in plain:
        plain = LOST_APOSTROPHE.sub("'", plain)
    if "_" not in plain:
        return plain
    pieces, end = [], 0
    for block in document.blocks:
        if block.kind == "cell" and block.row == 0:
            pieces += [plain[end : block.start], plain[block.start : block.end].replace("_", " ")]
            end = block.end
    return "".join([*pieces, plain[end:]])


class Scanned:
    """The words of a document. Everything that is found in a block is found once and kept."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.plain = _in_plain_words(document)
        self.blocks = document.blocks
        self._starts = [block.start for block in document.blocks]
        self._sentences: dict[int, list[Span]] = {}
        self._known: dict[object, object] = {}
        self._found: dict[tuple[str, int], object] = {}
        self._kept: dict[tuple[object, ...], object] = {}
        self._mentions: dict[tuple[str, int], list[Placed[Any]]] = {}
        self._signals: dict[str, list[int]] = {}
        self._cues: Mapping[str, list[int]] | None = None
        self._words = [self.plain[block.start : block.end] for block in document.blocks]
        self._wholes = [Span(block.start, block.end) for block in document.blocks]
        self._lower: str | None = None
        self._folded: str | None = None

    @property
    def lower(self) -> str:
        """``plain`` in lower case with straight apostrophes; the same offsets."""
        if self._lower is None:
            self._lower = fold_case(self.plain)
        return self._lower

    @property
    def folded(self) -> str:
        """``plain`` as ``fold`` gives it, for a search by words; the same offsets."""
        if self._folded is None:
            self._folded = fold_lower(self.lower)
        return self._folded

    def block_at(self, position: int) -> int:
        """Index of the block that holds ``position`` (the last one that starts at or before it)."""
        return (bisect_right(self._starts, position) or 1) - 1

    def words(self, index: int) -> str:
        """The plain text of a block."""
        return self._words[index]

    def whole(self, index: int) -> Span:
        """Where a block stands in ``plain``."""
        return self._wholes[index]

    def known(self, find: Callable[[Self, *Places], T], *place: *Places) -> T:
        """What ``find``, a function of a module, finds in the document as a whole, or for a ``place`` in it; looked for once."""
        key = (find, *place) if place else find
        found = self._known.get(key, self)
        if found is self:  # which stands for "not looked for yet"
            found = self._known[key] = find(self, *place)
        return found  # type: ignore[return-value]

    def once(self, name: str, index: int, find: Callable[[str], T]) -> T:
        """What ``find`` finds in the words of block ``index``; kept under ``name``."""
        key = (name, index)
        found = self._found.get(key, self)
        if found is self:  # which stands for "not looked for yet"
            found = self._found[key] = find(self.words(index))
        return found  # type: ignore[return-value]

    def kept(self, name: str, place: tuple[object, ...], find: Callable[[], T]) -> T:
        """What ``find`` finds, looked for once for each ``place``."""
        key = (name, *place)
        found = self._kept.get(key, self)
        if found is self:  # which stands for "not looked for yet"
            found = self._kept[key] = find()
        return found  # type: ignore[return-value]

    def within(self, name: str, index: int, find: Callable[[str], Sequence[Found]], span: Span) -> list[Placed[Found]]:
        """What ``find`` finds in a block, of it what starts within ``span``, with its place in ``plain``; in order.

        ``name`` is the sort of mention, with a word behind it where ``find`` is one of several for that sort. Only sentences
        with a signal of that sort are searched.
        """
        signals = self._signals.get(name)
        if signals is None:
            signals = self._signals[name] = self.signals(name.partition(" ")[0])
        if not signals:
            return []
        start, end = span
        first, last = self._wholes[index]
        if signals[bisect_left(signals, first)] >= last or start >= end:
            return []
        spans = self.sentences(index)
        if len(spans) == 1:
            return _starting_in(self._placed(name, spans[0], find), start, end)
        first = max(_first_from(spans, start + 1) - 1, 0)
        found: list[Placed[Found]] = []
        for sentence in spans[first : _first_from(spans, end)]:
            if signals[bisect_left(signals, sentence[0])] < sentence[1]:
                found += _starting_in(self._placed(name, sentence, find), start, end)
        return found

    def signals(self, sort: str) -> list[int]:
        """Where mentions of a sort can stand at all: offsets into ``plain`` in order, at least one in each sentence with any.
        Where there is one, ``BEYOND`` comes last."""
        found = self._signals.get(sort)
        if found is None:
            found = self._signals[sort] = sorted(set(SIGNALS[sort](self.plain, self.lower, self.folded)))
            if found:
                found.append(BEYOND)
        return found

    def signalled(self, sort: str, start: int, end: int) -> bool:
        """False where no mention of a sort can stand in the sentences that lie in ``plain[start:end]``."""
        signals = self._signals.get(sort)
        if signals is None:
            signals = self.signals(sort)
        return bool(signals) and signals[bisect_left(signals, start)] < end

    def cued(self, cue: str, start: int, end: int) -> bool:
        """False where no stem of a cue (of ``STEMS``) stands in ``plain[start:end]``, and no pattern finds what holds one."""
        lasts = (self._cues or self.cues())[cue]
        return lasts[bisect_left(lasts, start)] < end

    def cues(self) -> Mapping[str, list[int]]:
        """What ``find_cues`` finds in the document, with ``BEYOND`` as the last of each."""
        if self._cues is None:
            self._cues = find_cues(self.folded)
            for lasts in self._cues.values():
                lasts.append(BEYOND)
        return self._cues

    def _placed(self, name: str, sentence: Span, find: Callable[[str], Sequence[Found]]) -> list[Placed[Found]]:
        key = (name, sentence.start)
        placed = self._mentions.get(key)
        if placed is None:
            base = sentence.start
            found = find(self.plain[base : sentence.end])
            placed = [Placed(base + each.start, base + each.end, each) for each in found]
            placed.sort(key=_start)
            self._mentions[key] = placed
        return placed

    def sentences(self, index: int) -> list[Span]:
        """The sentences of a block, as spans of ``plain``."""
        spans = self._sentences.get(index)
        if spans is None:
            base = self.blocks[index].start
            spans = self._sentences[index] = [Span(base + a, base + b) for a, b in split_sentences(self.words(index))]
        return spans

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds ``position``."""
        spans = self.sentences((bisect_right(self._starts, position) or 1) - 1)
        return spans[(bisect_left(spans, (position + 1,)) or 1) - 1] if len(spans) > 1 else spans[0]

    def sentence_of(self, index: int, position: int) -> Span:
        """The sentence of a block that holds ``position``; of a cell all of it."""
        return self.whole(index) if self.blocks[index].kind == "cell" else self.sentence_at(position)

    def sentences_before(self, index: int, sentence: Span, count: int) -> list[Span]:
        """Up to ``count`` sentences of a block before ``sentence``, the nearest first."""
        if sentence.start == self.blocks[index].start:
            return []
        spans = self.sentences(index)
        at = _first_from(spans, sentence.start)
        return spans[max(0, at - count) : at][::-1]

    def right_before(self, index: int, sentence: Span) -> tuple[int, Span] | None:
        """The sentence right before one of block ``index``, in its block or at the end of the one above, with the index of its
        block; None for none. A cell follows nothing."""
        if within := self.sentences_before(index, sentence, 1):
            return index, within[0]
        above = self.blocks[index - 1] if index else None
        if above is None or above.kind not in FOLLOWED or above.end == above.start:
            return None
        return index - 1, self.sentences(index - 1)[-1]
