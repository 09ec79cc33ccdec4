"""A document as the extractors see it: sentences, and the blocks that surround a mention, each scanned at most once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from flows.extract.occupation_spelling import fold
from flows.extract.sentences import split_sentences
from flows.extract.signals import SIGNALS
from schemas.document import Block, Document, Link

T = TypeVar("T")


class Mention(Protocol):
    """Something found in words: offsets from 0, end exclusive."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends."""


Found = TypeVar("Found", bound=Mention)

MOST_ABOVE = 12
"""Headings or introductions above a block that are followed up, at most."""

SHORT_INTRODUCTION = 140
"""Code points up to which a paragraph before a list or table introduces it without a colon."""

INTRODUCES = re.compile(r"\b(?:here(?:[’']s| is| are)|(?:the )?following|below|as follows?)\b", re.IGNORECASE)
"""What the last sentence of a paragraph says of the list or table after it."""

SHORT_LINE = 80
"""Code points of a line that can label the lines below it, or be one of these."""

LONG_LABEL = 110
"""Code points of a line that can be the header of the lines below it."""

FIGURE_LINE = re.compile(r"[$£€₹]\s?\d|\d[\d,.]*\s?(?:[A-Z]{3}\b|k\b|LPA\b)|\b[A-Z]{3}\s?\d{1,3},\d")
FIGURE = re.compile(r"[$£€₹]\s?\d")


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


def _starting_in(placed: list[Placed[Found]], span: Span) -> list[Placed[Found]]:
    """Of mentions in order, those that start within a span."""
    if not placed or (span.start <= placed[0].start and placed[-1].start < span.end):
        return placed
    first = bisect_left(placed, span.start, key=_start)
    return placed[first : bisect_left(placed, span.end, lo=first, key=_start)]


class Page:
    """A document being read for claims. Everything that is found in a block is found once and kept.

    Not shared between threads; lives as long as one document is extracted.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.plain = document.plain.replace("\u2010", "-").replace("\u2011", "-")  # hyphens that look alike; offsets stay
        self.blocks = document.blocks
        self._starts = [block.start for block in document.blocks]
        self._link_starts = [link.start for link in document.links]
        self._rows: dict[tuple[int, int], list[int]] | None = None
        self._labels: list[int] | None = None
        self._introductions: dict[tuple[int, int], list[tuple[int, Span]]] = {}
        self._around: dict[tuple[int, int, int], list[tuple[int, Span]]] = {}
        self._sentences: dict[int, list[Span]] = {}
        self._headings: dict[int, tuple[int, ...]] = {}
        self._leads: dict[int, tuple[int, ...]] = {}
        self._found: dict[tuple[str, int], object] = {}
        self._kept: dict[tuple[object, ...], object] = {}
        self._mentions: dict[tuple[str, int], list[Placed[Any]]] = {}
        self._signals: dict[str, list[int]] = {}
        self._folded: str | None = None

    @property
    def folded(self) -> str:
        """``plain`` as ``fold`` gives it, for a search by words; the same offsets."""
        if self._folded is None:
            self._folded = fold(self.plain)
        return self._folded

    def block_at(self, position: int) -> int:
        """Index of the block that holds ``position`` (the last one that starts at or before it)."""
        return max(bisect_right(self._starts, position) - 1, 0)

    def words(self, index: int) -> str:
        """The plain text of a block."""
        block = self.blocks[index]
        return self.plain[block.start : block.end]

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
        block = self.blocks[index]
        at = bisect_left(signals, block.start)
        if at == len(signals) or signals[at] >= block.end or span.start >= span.end:
            return []
        spans = self.sentences(index)
        if len(spans) == 1:
            return _starting_in(self._placed(name, spans[0], find), span)
        first = max(bisect_right(spans, span.start, key=_start) - 1, 0)
        found: list[Placed[Found]] = []
        for sentence in spans[first : bisect_left(spans, span.end, lo=first, key=_start)]:
            at = bisect_left(signals, sentence.start)
            if at < len(signals) and signals[at] < sentence.end:
                found += _starting_in(self._placed(name, sentence, find), span)
        return found

    def signals(self, sort: str) -> list[int]:
        """Where mentions of a sort can stand at all: offsets into ``plain`` in order, at least one in each sentence with any."""
        found = self._signals.get(sort)
        if found is None:
            found = self._signals[sort] = sorted(set(SIGNALS[sort](self.plain, self.folded)))
        return found

    def signalled(self, sort: str, start: int, end: int) -> bool:
        """False where no mention of a sort can stand in the sentences that lie in ``plain[start:end]``."""
        signals = self._signals.get(sort)
        if signals is None:
            signals = self.signals(sort)
        at = bisect_left(signals, start)
        return at < len(signals) and signals[at] < end

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
        spans = self.sentences(self.block_at(position))
        return spans[min(max(bisect_right(spans, position, key=_start) - 1, 0), len(spans) - 1)] if len(spans) > 1 else spans[0]

    def sentences_before(self, index: int, sentence: Span, count: int) -> list[Span]:
        """Up to ``count`` sentences of a block before ``sentence``, the nearest first."""
        if sentence.start == self.blocks[index].start:
            return []
        spans = self.sentences(index)
        at = bisect_left(spans, sentence.start, key=_start)
        return spans[max(0, at - count) : at][::-1]

    def row_of(self, block: Block) -> list[int]:
        """Indexes of the cells in the same row of a table, left to right."""
        if self._rows is None:
            self._rows = {}
            for index, each in enumerate(self.blocks):
                if each.kind == "cell":
                    self._rows.setdefault((each.table, each.row), []).append(index)
        return self._rows.get((block.table, block.row), [])

    def headings(self, index: int) -> tuple[int, ...]:
        """Indexes of the headings that govern a block, the nearest first."""
        above = self.blocks[index].heading
        chain = self._headings.get(above)
        if chain is None:
            chain = self._headings[above] = self._chain(above, lambda block: block.heading)
        return chain

    def leads(self, index: int) -> tuple[int, ...]:
        """Indexes of the blocks that introduce a block (its list, its table), the nearest first; headings left out."""
        above = self.blocks[index].lead
        chain = self._leads.get(above)
        if chain is None:
            chained = self._chain(above, lambda block: block.lead)
            chain = self._leads[above] = tuple(each for each in chained if self.blocks[each].kind != "heading")
        return chain

    def _chain(self, above: int, next_of: Callable[[Block], int]) -> tuple[int, ...]:
        chain: list[int] = []
        while above >= 0 and len(chain) < MOST_ABOVE:
            chain.append(above)
            above = next_of(self.blocks[above])
        return tuple(chain)

    def stand(self, index: int) -> tuple[int, int, int]:
        """What is equal for blocks that the same introduction and headings govern: ``around`` gives the same of them."""
        block = self.blocks[index]
        return (block.lead, block.heading, self.label_of(index))

    def around(self, index: int) -> list[tuple[int, Span]]:
        """What governs a block, nearest first: the sentences that introduce its list or table, then the headings above it.

        A paragraph introduces with its last sentence, and only where that ends with a colon or says so ("Here are ..."), or it is
        short and states no figure.
        """
        key = self.stand(index)
        around = self._around.get(key)
        if around is None:
            headings = [(above, Span(self.blocks[above].start, self.blocks[above].end)) for above in self.headings(index)]
            around = self._around[key] = self.introductions(index) + headings
        return around

    def introductions(self, index: int) -> list[tuple[int, Span]]:
        """The sentences that introduce a block's list or table, nearest first."""
        label = self.label_of(index)
        key = (self.blocks[index].lead, label)
        found = self._introductions.get(key)
        if found is None:
            found = self._introductions[key] = self._find_introductions(index, label)
        return found

    def _find_introductions(self, index: int, label: int) -> list[tuple[int, Span]]:
        found = []
        if label >= 0:
            whole = Span(self.blocks[label].start, self.blocks[label].end)
            found.append((label, whole if whole.end - whole.start <= LONG_LABEL else self.sentences(label)[-1]))
            found.extend(self._before_label(label))
        for above in self.leads(index):
            block = self.blocks[above]
            last = self.sentences(above)[-1] if block.end > block.start else Span(block.start, block.end)
            words = self.plain[block.start : block.end]
            short = len(words) <= SHORT_INTRODUCTION and not FIGURE.search(words)
            if short or words.rstrip().endswith(":") or INTRODUCES.search(self.plain, last.start, last.end):
                found.append((above, Span(block.start, block.end) if short else last))
            if self._interrupts(above):
                found += self.introductions(above - 1)
                break
        return found

    def _interrupts(self, index: int) -> bool:
        """True for a line between two parts of one list that introduces neither, such as a caption."""
        block = self.blocks[index]
        before = self.blocks[index - 1] if index else block
        words = self.words(index).rstrip()
        return (
            block.kind == "paragraph"
            and before.kind == "item"
            and before.heading == block.heading
            and words.endswith((".", ")"))
            and len(words) <= SHORT_INTRODUCTION
            and not INTRODUCES.search(words)
        )

    def _before_label(self, label: int) -> list[tuple[int, Span]]:
        """The sentence that introduces the lines below a label: right above it, or above a repeated title."""
        above = label - 1
        while (
            above > label - 3
            and self.blocks[above].kind == "paragraph"
            and self.blocks[above].end - self.blocks[above].start < 60
        ):
            above -= 1
        if above < 0 or self.blocks[above].kind != "paragraph":
            return []
        last = self.sentences(above)[-1]
        words = self.plain[last.start : last.end]
        return [(above, last)] if words.rstrip().endswith(":") or INTRODUCES.search(words) else []

    def label_of(self, index: int) -> int:
        """The short line, or the paragraph that ends with a colon, that labels a line with a figure where neither is marked up as
        heading or list; -1 for none."""
        if self._labels is None:
            self._labels = self._find_labels()
        return self._labels[index]

    def _find_labels(self) -> list[int]:
        labels = [-1] * len(self.blocks)
        label = -1
        for index, block in enumerate(self.blocks):
            length = block.end - block.start
            figures = (
                block.kind == "paragraph" and length <= LONG_LABEL and FIGURE_LINE.search(self.plain, block.start, block.end)
            )
            introduces = block.kind == "paragraph" and not figures and self.plain[block.end - 1 : block.end] == ":"
            if block.kind != "paragraph" or (length > (SHORT_LINE if figures else LONG_LABEL) and not introduces):
                label = -1
            elif figures:
                labels[index] = label
            else:
                label = index if self.plain[block.end - 1] not in ".!?;," else -1
        return labels

    def links_after(self, start: int, end: int) -> list[Link]:
        """The links that start within ``plain[start:end]``, in order."""
        if not self._link_starts:
            return []
        first = bisect_left(self._link_starts, start)
        return list(self.document.links[first : bisect_left(self._link_starts, end, lo=first)])

    def cites(self, start: int, end: int) -> bool:
        """True where ``plain[start:end]`` is part of the name of a source: a link in brackets of more words than it."""
        return bool(self._link_starts) and any(
            link.start <= start
            and end <= link.end
            and link.end - link.start > end - start
            and self.plain[link.start - 1 : link.start] == "("
            for link in self.links_after(start - SHORT_LINE, end)
        )

    def links_on(self, start: int, end: int) -> list[str]:
        """Addresses of the links that touch ``plain[start:end]``."""
        first = max(bisect_right(self._link_starts, start) - 1, 0)
        urls = []
        for link in self.document.links[first:]:
            if link.start >= end:
                break
            if link.end > start:
                urls.append(link.url)
        return urls
