"""A document being read for claims: what surrounds a block and governs it, beside what is found in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from flows.extract.mentions.currencies import SIGNS
from flows.extract.mentions.pay_terms import PAY_NOUNS, PAY_STEMS
from flows.extract.pages.scanned import Found, Placed, Scanned, Span
from schemas.document import IMPLIED_HEADING, Block, Document, Link

__all__ = ["BRACKETS", "FIGURE", "FIGURE_LINE", "Found", "Page", "Placed", "Span"]

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

MOST_CELLS = 60
"""Cells of a table that are compared with the paragraph above it, at most."""
SHORT_CELL = 3
"""Code points of a cell that says too little to be named."""
NAMED_CELLS = 2
"""Cells of a table that a paragraph names which it goes on from."""

VALUE = re.compile(
    rf"[~≈]?(?:[{SIGNS}]\s?\d[\d,.]*[kKmM]?\+?(?:\s?(?:[-–—]|to)\s?[{SIGNS}]?\s?\d[\d,.]*[kKmM]?\+?)?|[-+]?\d[\d.]*\s?%)"
    r"(?:\s?(?:/|per |an? )\s?(?:year|yr|hour|hr|month|mo|week)| annually)?\W{0,2}"
)
"""A line that is a value and no more."""

SHORT_CARD = 50
"""Code points of a line that can be the label of the value above it."""

FIGURE_LINE = re.compile(
    rf"[{SIGNS}₫\dA-Z](?:(?<=[{SIGNS}₫])\s?\d|(?<=\d)[\d,.]*\s?(?:[A-Z]{{3}}\b|k\b|(?i:lpa|lakhs?)\b)|"
    r"(?<=\b[A-Z])[A-Z]{2}\s?\d{1,3},\d)"
)
"""An amount of money, with the sign, the code or the scale of one. It starts with a class of all that it can start with, so that
the search skips the rest."""
FIGURE = re.compile(r"[$£€₹\d](?:(?<!\d)\s?\d|(?<=\d)\s?(?:[€£₹](?!\s?\d)|(?i:lpa|lakhs?)\b))")
"""An amount of money with its sign, or in lakhs. It starts with such a class, too."""

_OF_CAPTION = (
    r"(?:average|avg|mean|median|typical|approximate|estimated|annual|yearly|monthly|weekly|hourly|daily|gross|net|base|basic|"
    rf"total|starting|{PAY_NOUNS}|figures?|amounts?|numbers?|values?|ranges?|rates?|"
    r"data|all|in|per|an?|the|by|for|of|as|are|is|shown|given|based|on|before|tax|local|currency|year|month|hour|week|annum|"
    r"euros?|dollars?|pounds?|rupees|US|[A-Z]{3}|(?:19|20)\d\d)"
)
CAPTION = re.compile(
    rf"[^\w$£€₹]*(?:(?:note|caption|table \d{{1,2}})[:.] )?(?=[^.]{{0,60}}{PAY_STEMS})"
    r"(?![^\n]*\b(?:earns?|makes?|can|will|var(?:y|ies)|depends?|do|does|how|what|why|you|we|your|our|see|below)\b)"
    rf"(?:[\w’'/-]+ ){{0,5}}?{_OF_CAPTION}(?:[ ,()/:–-]+{_OF_CAPTION})*(?:[ ,(]+[\w’'/-]+(?: [\w’'/-]+){{0,5}})?[^\w$£€₹]*",
    re.IGNORECASE,
)
"""A line below a table that says what its figures are: "Average annual salaries, 2021"."""
LONGEST_CAPTION = 100
"""Code points of such a line, at most."""

BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\})")
"""What a label, a heading or an entry says aside, with the space before it."""


class Page(Scanned):
    """A document with its structure: headings, introductions, labels, rows and links.

    Not shared between threads; lives as long as one document is extracted.
    """

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._link_starts = [link.start for link in document.links]
        self._rows: dict[tuple[int, int], list[int]] | None = None
        self._labels: list[int] | None = None
        self._captions: dict[int, int] = {}
        self._introductions: dict[tuple[int, int, int], list[tuple[int, Span]]] = {}
        self._around: dict[tuple[int, int, int, int], list[tuple[int, Span]]] = {}
        self._headings: dict[int, tuple[int, ...]] = {}
        self._leads: dict[int, tuple[int, ...]] = {}

    def row_of(self, block: Block) -> list[int]:
        """Indexes of the cells in the same row of a table, left to right."""
        if self._rows is None:
            self._rows = {}
            for index, each in enumerate(self.blocks):
                if each.kind == "cell":
                    self._rows.setdefault((each.table, each.row), []).append(index)
        return self._rows.get((block.table, block.row), [])

    def over(self, index: int) -> tuple[int, ...]:
        """Indexes of the cells that head the column of a cell, the nearest first: "2020" over "Median", over the cell."""
        return self._chain(self.blocks[index].header, lambda block: block.header)

    def corner(self, index: int) -> int:
        """Index of the cell that heads the labels of the rows of a cell's table; -1 for none."""
        stub = self.blocks[index].stub
        return self.blocks[stub].header if stub >= 0 else -1

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

    def governing(self, index: int, *, headings: int, leads: int = MOST_ABOVE) -> tuple[int, ...]:
        """Indexes of the blocks above a block that say what it is of, the nearest first: at most so many that introduce it, then
        so many headings."""
        return self.leads(index)[:leads] + self.headings(index)[:headings]

    def alike(self, index: int, reach: int) -> list[int]:
        """Indexes of the blocks that stand where a block does, itself included: of its kind, under its heading, in its list; at
        most ``reach`` before and after it."""
        block, near = self.blocks[index], range(max(0, index - reach), min(len(self.blocks), index + reach + 1))
        place = (block.kind, block.heading, block.lead)
        return [at for at in near if (self.blocks[at].kind, self.blocks[at].heading, self.blocks[at].lead) == place]

    def _chain(self, above: int, next_of: Callable[[Block], int]) -> tuple[int, ...]:
        chain: list[int] = []
        while above >= 0 and len(chain) < MOST_ABOVE:
            chain.append(above)
            above = next_of(self.blocks[above])
        return tuple(chain)

    def stand(self, index: int) -> tuple[int, int, int, int]:
        """What is equal for blocks that the same introduction and headings govern: ``around`` gives the same of them."""
        block = self.blocks[index]
        return (block.lead, block.heading, self.label_of(index), self.caption_of(index))

    def caption_of(self, index: int) -> int:
        """The line right below a cell's table that says what its figures are, and introduces nothing itself; -1 for none."""
        table = self.blocks[index].table
        if self.blocks[index].kind != "cell":
            return -1
        if table not in self._captions:
            self._captions[table] = self._find_caption(index)
        return self._captions[table]

    def _find_caption(self, index: int) -> int:
        table = self.blocks[index].table
        below = index
        while below < len(self.blocks) and self.blocks[below].table == table:
            below += 1
        if below == len(self.blocks) or self.blocks[below].kind != "paragraph":
            return -1
        block = self.blocks[below]
        after = below + 1
        if after < len(self.blocks) and (self.blocks[after].lead == below or self.label_of(after) == below):
            return -1
        if block.end - block.start > LONGEST_CAPTION or not CAPTION.fullmatch(self.plain, block.start, block.end):
            return -1
        return below

    def around(self, index: int) -> list[tuple[int, Span]]:
        """What governs a block, nearest first: the sentences that introduce its list or table, then the headings above it.

        A paragraph introduces with its last sentence, and only where that ends with a colon or says so ("Here are ..."), or it is
        short and states no figure.
        """
        key = self.stand(index)
        around = self._around.get(key)
        if around is None:
            headings = [(above, self.whole(above)) for above in self.headings(index)]
            around = self._around[key] = self.introductions(index) + headings
        return around

    def introductions(self, index: int) -> list[tuple[int, Span]]:
        """The sentences that introduce a block's list or table, nearest first."""
        label = self.label_of(index)
        caption = self.caption_of(index)
        key = (self.blocks[index].lead, label, caption)
        found = self._introductions.get(key)
        if found is None:
            found = self._introductions[key] = self._find_introductions(index, label)
            if caption >= 0:
                found.append((caption, self.whole(caption)))
        return found

    def _find_introductions(self, index: int, label: int) -> list[tuple[int, Span]]:
        found = []
        if label >= 0:
            whole = self.whole(label)
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
                found += self.introductions(above - 1)[:MOST_ABOVE]
                break
        if not found and self.blocks[index].kind == "cell" and (above := self.blocks[index].lead) >= 0:
            found += self._names_rows(above, index)
        if not found and self.blocks[index].kind == "item" and (line := self._parted(self.blocks[index].lead)) >= 0:
            found.append((line, self.sentences(line)[-1]))
        return found

    def _names_rows(self, above: int, index: int) -> list[tuple[int, Span]]:
        """The last sentences of a paragraph that name rows or figures of the table right below it."""
        if self.blocks[above].kind != "paragraph" or self.blocks[above].end == self.blocks[above].start:
            return []
        table = self.blocks[index].table
        cells = [
            self.words(at)
            for at in range(above + 1, min(above + 1 + MOST_CELLS, len(self.blocks)))
            if self.blocks[at].table == table
        ]
        last = self.sentences(above)[-2:]
        words = self.plain[last[0].start : last[-1].end]
        if sum(len(each) > SHORT_CELL and each in words for each in dict.fromkeys(cells)) < NAMED_CELLS:
            return []
        first = next(each for each in last if any(len(cell) > SHORT_CELL and cell in self.plain[slice(*each)] for cell in cells))
        return [(above, Span(first.start, last[-1].end))]

    def _parted(self, part: int) -> int:
        """The sentence alone that introduces a list in parts under lines of their own ("Highest", "Lowest"), of which ``part`` is
        one; -1 for none."""
        above = part
        while above > 0 and (self.blocks[above].kind == "item" or self.blocks[above].level >= IMPLIED_HEADING):
            above -= 1
        block = self.blocks[above]
        if above == part or block.kind != "paragraph" or len(sentences := self.sentences(above)) != 1:
            return -1
        return above if INTRODUCES.search(self.plain, *sentences[0]) else -1

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
        for value in range(len(self.blocks) - 1):
            if labels[value] in (-1, value - 1) and self._precedes_label(value, labels):
                labels[value] = value + 1
        return labels

    def _precedes_label(self, index: int, labels: list[int]) -> bool:
        """True for a line that is a value with its label below it, as cards are laid out: it opens them, or goes on from one."""
        if not self._is_value(index) or not self._is_line(index + 1):
            return False
        return labels[index] == -1 or (self._is_value(index - 2) and labels[index - 2] == index - 1)

    def _is_value(self, index: int) -> bool:
        return index >= 0 and self.blocks[index].kind == "paragraph" and VALUE.fullmatch(self._words[index]) is not None

    def _is_line(self, index: int) -> bool:
        """True for a line that can be a label."""
        block = self.blocks[index]
        short = block.kind == "paragraph" and 0 < block.end - block.start <= SHORT_CARD
        return short and not VALUE.fullmatch(self._words[index]) and self.plain[block.end - 1] not in ".!?;,:"

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
