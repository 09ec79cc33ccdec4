"""Plain text: lines, and what their shape says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.read.blocks import Builder, is_clean, pieces_of
from flows.read.drawn import set_table
from flows.read.lists import OpenList, bullet
from flows.read.markup import TAG
from flows.read.tables import Cell, add_table
from schemas.document import IMPLIED_HEADING, BlockKind

MAX_TITLE = 80
"""Characters of a line that can be a heading without markup."""

_MAX_QUESTION = 120  # of a question that can be one
_MAX_GLUED = 60  # of a heading with its text right below it
_MAX_ITEM = 160  # of an item without a bullet
_MAX_SENTENCE = 100  # of a sentence that is such an item
_RULE = frozenset("-=+: ")  # what a line between the rows of a table is drawn with
_MOST_ROWS = 2_000  # of a table whose columns spaces part, that are read as one
_WRAP = range(40, 121)  # characters of the longest line where text is wrapped by hand
_FIGURE_LABEL = re.compile(
    r"[^:]{1,60}(?<!\d):\s(?:(?!(?:19|20)\d\d [A-Z])\d|.{0,60}?[$€£₹])|[^:]{1,60}\b(?:19|20)\d\d:\s(?:[$€£₹]|[\d.,]+%?\Z)"
)  # "Pay: $40,000", "Posts in 2020: 4,000"; no "Careers of 2020: 10 to watch"
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?] [^\W\d_a-z]")
_SENTENCE_ENDS = (". ", "! ", "? ")
_CODE = re.compile(r"[{}=<>\\]|[$#]{2}|\w\[|\w\((?!s\))|^[ \t]*(?:[$#]|//|--) ", re.MULTILINE)
_UNMARKED = re.compile(r"[A-Z](?:(?!: )[^{}<>|*_`\[\]])*\Z")
_LEAST_WORDS = 7  # of what is set like code and is prose
_URL = re.compile(r"https?://|www\.|\S+@\S+\.\w+$")


class Line(NamedTuple):
    """A line that is not blank: where its words start in the text, the words, the columns that it is set in by."""

    start: int
    words: str
    indent: int


def read_plain(text: str, builder: Builder, start: int = 0) -> None:
    """Add the blocks of ``text[start:]``.

    A line is a block, unless lines are wrapped by hand; bullets are items; a short line that stands alone without the point of
    a sentence is a heading; short lines below a line that ends with a colon are items.
    """
    groups = list(_groups(text, start))
    reader = _Reader(text, builder, groups)
    for number in range(len(groups)):
        reader.read_group(number)


_MONEY = re.compile(r"[$£€₹]\s?\d")
"""How a line starts that is a figure rather than a title."""


def is_title(words: str) -> bool:
    """Whether a line that stands alone reads as a heading: short, not a sentence, not a labelled figure."""
    if len(words) > (_MAX_QUESTION if words[-1] == "?" else MAX_TITLE) or words[-1] in ".!;,:":
        return False
    if not any(map(str.isalpha, words)) or _URL.match(words) or _MONEY.match(words):
        return False
    if words[0] == "(" and words[-1] == ")":  # "(Source: Guild, 2022)"
        return False
    if any(end in words for end in _SENTENCE_ENDS) and _SENTENCES.search(words):
        return False
    return not (":" in words and _FIGURE_LABEL.match(words))


def heads_text(words: str, after: Iterable[str]) -> bool:
    """Whether a line of Markdown that stands alone and is not marked reads as a heading: it holds no markup and no label, and the
    next of the lines ``after`` it is no such line, as are the lines of a card."""
    follows = next(filter(None, map(str.strip, after)), "") if _is_unmarked_title(words) else ""
    return follows != "" and not _is_unmarked_title(follows)


def _is_unmarked_title(words: str) -> bool:
    return _UNMARKED.match(words) is not None and is_title(words)


def is_prose(words: str) -> bool:
    """Whether what is set like code reads like a sentence, whatever tags are in it."""
    words = TAG.sub("", words) if "<" in words else words
    return len(words.split(None, _LEAST_WORDS - 1)) >= _LEAST_WORDS and not _CODE.search(words)


def _groups(text: str, start: int) -> Iterator[list[Line]]:
    """The lines between blank lines."""
    group: list[Line] = []
    at = start
    for line in (text[start:] if start else text).split("\n"):
        words = line.strip()
        if words:
            lead = len(line) - len(line.lstrip()) if line[0] != words[0] else 0
            indent = len(line[:lead].expandtabs(4)) if lead else 0
            group.append(Line(at + lead, words, indent))
        elif group:
            yield group
            group = []
        at += len(line) + 1
    if group:
        yield group


def _numbers_a_section(lines: Sequence[Line], mark: re.Match[str] | None) -> bool:
    """True for a numbered title with sentences right below it that stand no further in: "2. Pay in Ohio"."""
    if mark is None or mark["sign"] or mark["dash"] or len(lines) < 2 or lines[1].indent > lines[0].indent:
        return False
    words, after = lines[0].words, lines[1].words
    return is_title(words) and not after[0].islower() and after[-1] in ".!?:" and len(after) > len(words)


class _Reader:
    __slots__ = ("_builder", "_colon", "_groups", "_items", "_list", "_tabular", "_text")

    def __init__(self, text: str, builder: Builder, groups: Sequence[list[Line]]) -> None:
        self._text = text
        self._builder = builder
        self._groups = groups
        self._list = OpenList(builder)
        self._tabular = "|" in text or "\t" in text or "  " in text or "..." in text
        self._colon = False  # the last block is a paragraph that ends with a colon
        self._items = 0  # groups, from here on, that are items of such a paragraph

    def read_group(self, number: int) -> None:
        group = self._groups[number]
        if len(group) > 1:
            self._read_lines(group, number)
            return
        line = group[0]
        if mark := bullet(line.words):
            numbered = not (mark["sign"] or mark["dash"])
            counted = any(of_numbers for _, of_numbers, _ in self._list.stack)  # the list that is open is one of numbers
            apart = not counted and not line.indent and not (self._colon and self._goes_on(number))
            if numbered and apart and is_title(line.words):
                self._list.close()
                self._add("heading", [line], IMPLIED_HEADING)  # "1. Overview" alone, "2. Pay" below the bullets of "1. Overview"
            else:
                self._read_item(group, 0, 1, mark)
            return
        if self._list.stack and line.indent > self._list.stack[0][0]:
            self._add("paragraph", [line], lead=self._list.owner(line.indent))
            return
        if self._colon and not self._items:
            self._items = self._short_groups(number)
        if self._items:
            self._items -= 1
            self._read_item(group, 0, 1, None)
            return
        self._add_alone(line)

    def _goes_on(self, number: int) -> bool:
        """True where the next group has a mark of its own, so that the two are items of one list below a colon."""
        return number + 1 < len(self._groups) and bullet(self._groups[number + 1][0].words) is not None

    def _add_alone(self, line: Line) -> None:
        self._list.close()
        if is_title(line.words):
            self._add("heading", [line], IMPLIED_HEADING)
        else:
            self._add("paragraph", [line])

    def _short_groups(self, number: int) -> int:
        """How many of the groups from ``number`` are items below a colon: two or more short lines in a row.

        The last of them is a heading where text follows it.
        """
        end = number
        while end < len(self._groups) and len(self._groups[end]) == 1:
            words = self._groups[end][0].words
            if len(words) > MAX_TITLE or words[-1] in ".!?;:" or bullet(words):
                break
            end += 1
        if end < len(self._groups) and not bullet(self._groups[end][0].words):
            end -= 1
        return end - number if end - number > 1 else 0

    def _read_lines(self, group: list[Line], number: int) -> None:
        marks = [bullet(line.words) for line in group]
        bounds = [at for at, mark in enumerate(marks) if mark]
        bounds.append(len(group))
        if bounds[0]:
            self._read_prose(group, 0, bounds[0], number)
        for at, following in pairwise(bounds):
            if _numbers_a_section(group[at:following], marks[at]):
                self._list.close()
                self._add("heading", [group[at]], IMPLIED_HEADING)
                end = at + 1
            else:
                end = self._read_item(group, at, following, marks[at])
            if end < following:
                self._read_prose(group, end, following, number)

    def _read_item(self, group: list[Line], at: int, following: int, mark: re.Match[str] | None) -> int:
        """Read the item at ``at`` and the lines that continue it, up to ``following``; where they end."""
        line = group[at]
        start = line.start + (mark.end() if mark else 0)
        numbered = mark is not None and not (mark["sign"] or mark["dash"])
        end = at + 1
        while end < following and group[end].indent > line.indent:
            end += 1
        level, lead = self._list.place(line.indent, numbered)
        words = line.words[start - line.start :]
        if end == at + 1 and is_clean(words):
            index = self._builder.line("item", words, start, level, lead)
        else:
            spans = [(start, line.start + len(line.words))]
            spans += [(more.start, more.start + len(more.words)) for more in group[at + 1 : end]]
            index = self._builder.add("item", pieces_of(self._text, spans), level, lead)
        self._list.push(line.indent, numbered, index)
        self._colon = False
        return end

    def _read_table(self, group: list[Line], first: int, end: int) -> int:
        """Read the lines from ``at`` that have as many pipes or tabs each; how many lines that took."""
        for sign in "|", "\t":
            count = group[first].words.strip("|").count(sign)
            at = first
            while at < end and count and group[at].words.strip("|").count(sign) == count:
                at += 1
            if at - first > 1:
                self._list.close()
                rows = [_cells(self._text, line, sign) for line in group[first:at]]
                ruled = [row for row in rows if not all(set(cell.words()) <= _RULE for cell in row)]
                add_table(self._builder, ruled, None)
                self._colon = False
                return at - first
        return self._read_set_table(group, first, end) if "  " in group[first].words or "..." in group[first].words else 0

    def _read_set_table(self, group: list[Line], first: int, end: int) -> int:
        """Read the table whose columns spaces or dots part, from a line on; how many lines that took."""
        lines = [" " * line.indent + line.words for line in group[first : min(end, first + _MOST_ROWS)]]
        table = set_table(lines, 0)
        if table is None:
            return 0
        self._list.close()
        starts = [line.start - line.indent for line in group[first : first + len(lines)]]
        rows = [[Cell(pieces_of(self._text, [(starts[at] + left, starts[at] + right)])) for at, left, right in row]
                for row in table.rows]  # fmt: skip
        add_table(self._builder, rows, table.headers)
        self._colon = False
        return table.last

    def _read_prose(self, group: list[Line], at: int, end: int, number: int) -> None:
        """Read ``group[at:end]``, which has no bullets."""
        if self._list.stack and group[at].indent > self._list.stack[0][0]:
            self._add("paragraph", group[at:end], lead=self._list.owner(group[at].indent))
            return
        first = at
        while at < end:
            # Below a heading that is glued to them, lines can still be wrapped.
            if at - first < 2 and end - at > 1 and is_wrapped(group[at:end]):
                self._list.close()
                self._add("paragraph", group[at:end])
                return
            taken = self._read_table(group, at, end) if self._tabular else 0
            if not taken and self._colon:
                taken = self._read_items(group, at, end, number)
            if not taken:
                self._list.close()
                if at + 1 < end and _is_glued(group[at].words, group[at + 1].words):
                    self._add("heading", [group[at]], IMPLIED_HEADING)
                else:
                    self._add("paragraph", [group[at]])
                taken = 1
            at += taken

    def _read_items(self, group: list[Line], at: int, end: int, number: int) -> int:
        """Read short lines below a colon; how many lines that took."""
        last = at
        while last < end and len(group[last].words) <= _MAX_ITEM and group[last].words[-1] not in ".!?:":
            last += 1
        if last - at < 2:
            lines = (group[i].words for i in range(at, end))
            if end - at < 3 or any(len(words) > _MAX_SENTENCE or words[-1] == ":" for words in lines):
                return 0
            last = end
        self._list.close()
        run = group[at:last]
        heading = last == len(group) and number + 1 < len(self._groups) and _stands_out([line.words for line in run])
        for place in range(at, last - heading):
            self._read_item(group, place, place + 1, None)
        if heading:
            self._add_alone(run[-1])
        return last - at

    def _add(self, kind: BlockKind, lines: Sequence[Line], level: int = 0, lead: int = -1) -> None:
        first = lines[0]
        if len(lines) == 1 and is_clean(first.words):
            self._builder.line(kind, first.words, first.start, level, lead)
        else:
            spans = [(line.start, line.start + len(line.words)) for line in lines]
            self._builder.add(kind, pieces_of(self._text, spans), level, lead)
        self._colon = kind == "paragraph" and lines[-1].words[-1] == ":"


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the lines are one paragraph, wrapped by hand: no line had room for the next one's first word."""
    width = max(len(line.words) for line in lines)
    if width not in _WRAP:
        return False
    small = sum(line.words[0].islower() for line in lines[1:])
    if small == len(lines) - 1 and not any(line.words[-1] in ".:;" for line in lines[:-1]):
        return True
    if small * 5 < (len(lines) - 1) * 2:
        return False
    return all(len(line.words) + 1 + len(after.words.split(None, 1)[0]) > width for line, after in pairwise(lines))


def _is_glued(words: str, after: str) -> bool:
    """Whether a line is the heading of the sentence or sentences right below it."""
    return (
        len(words) <= _MAX_GLUED
        and not words[0].islower()
        and is_title(words)
        and len(after) > max(_MAX_GLUED, 2 * len(words))
        and after[-1] in ".!?:"
    )


def _stands_out(run: Sequence[str]) -> bool:
    """Whether the last of the lines is Capitalised Like a Title while none of the others is."""
    return len(run) > 2 and _is_capitalised(run[-1]) and not any(map(_is_capitalised, run[:-1]))


def _is_capitalised(words: str) -> bool:
    return all(not word[0].islower() for word in words.split() if len(word) > 3)


def _cells(text: str, line: Line, sign: str) -> list[Cell]:
    """The cells of a line, split at pipes or tabs."""
    words, at = line.words, line.start
    if sign == "|":
        at += len(words) - len(words.lstrip("|"))
        words = words.strip("|")
    cells = []
    for part in words.split(sign):
        cells.append(Cell(pieces_of(text, [(at, at + len(part))])))
        at += len(part) + 1
    return cells
