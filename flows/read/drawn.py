"""Tables that are drawn with characters in text that is set as it stands: columns apart by lines or by spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.read.blocks import Builder, Piece
from flows.read.tables import Cell, add_table

_BARS = re.compile(r"[|│║┃]")
_RULE = frozenset("+-=|:_ \t─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╞╪╡╟╫╢╭╮╰╯│║┃")  # what a line between rows is drawn with
_DASHES = re.compile(r"\s*[-=─━═]{2,}(?:\s+[-=─━═]{2,})+\s*")  # the line below a header whose columns spaces part
_WIDE = re.compile(r"\s{2,}|\t|\s*\.{3,}\s*")  # between columns: also the dots that lead from one to the next
_MAX_COLUMNS = 20
_FRAME = " \t│║┃|├└┌─━═►•*"  # what stands around the words of a line that is drawn
_MOST_TRIED = 8  # lines of which some state a figure, for them to be a table that no line rules
_FIGURE = re.compile(r"[$£€₹]\s?\d|\d\s?(?:k|LPA|lakhs?|[€£₹])\b|\d ?%")
_MONEY = re.compile(r"[$£€₹]\s?\d|\d\s?(?:LPA|lakhs?|[€£₹])")

_CODE = ("{", "}", ";", "==", "=>", "</", "$(", "= '", '= "', "('", '("')  # signs of a program

Span = tuple[int, int, int]
"""A cell: its line, and where it starts and ends there."""


class Drawn(NamedTuple):
    """A table in ``lines[first:last]``: its rows of cells, and how many of them are headers; None where no line says it."""

    first: int
    last: int
    rows: list[list[Span]]
    headers: int | None


def read_drawn(
    lines: Sequence[str], starts: Sequence[int], builder: Builder, pieces: Callable[[int, int], Sequence[Piece]]
) -> bool:
    """Add the blocks of ``lines`` that are set as they stand: a cell for each of their tables', a paragraph for each other line.

    ``starts``: where each line starts in the text; ``pieces`` gives those of a stretch of it. False, and nothing is added, where
    the lines neither draw a table nor state amounts of money.
    """
    tables = drawn_tables(lines)
    if not tables and not states_figures(lines):
        return False
    at = 0
    for table in (*tables, None):
        for number in range(at, table.first if table else len(lines)):
            line = lines[number]
            start = starts[number] + len(line) - len(line.lstrip(_FRAME))
            if (words := line.strip(_FRAME)) and not is_drawing(line):
                builder.add("paragraph", pieces(start, start + len(words)))
        if table:
            rows = [[Cell(pieces(starts[line] + start, starts[line] + end)) for line, start, end in row] for row in table.rows]
            add_table(builder, rows, table.headers)
            at = table.last
    return True


def drawn_tables(lines: Sequence[str]) -> list[Drawn]:
    """The tables that ``lines`` draw, from top to bottom. Time is proportional to the characters."""
    tables: list[Drawn] = []
    at = 0
    while at < len(lines):
        framed = _framed(lines, at)
        table = _bordered(lines, at, framed) or set_table(lines, at)
        if table:
            tables.append(table)
        at = table.last if table else max(at + 1, framed)
    return tables


def set_table(lines: Sequence[str], at: int) -> Drawn | None:
    """The table from line ``at`` on whose columns spaces or dots part; None for none."""
    return _ruled(lines, at) or _spaced(lines, at)


def is_drawing(line: str) -> bool:
    """Whether a line has no words and only draws."""
    return set(line) <= _RULE


def states_figures(lines: Sequence[str]) -> bool:
    """Whether at least two of ``lines`` hold a figure, one of them an amount of money, and none of these a sign of code."""
    figures = [line for line in lines if _FIGURE.search(line)]
    coded = any(sign in line for line in figures for sign in _CODE)
    return len(figures) > 1 and not coded and any(map(_MONEY.search, figures))


def _framed(lines: Sequence[str], first: int) -> int:
    """Where the lines from ``first`` on end that have bars or only draw."""
    last = first
    while last < len(lines) and lines[last].strip() and (is_drawing(lines[last]) or _BARS.search(lines[last])):
        last += 1
    return last


def _bordered(lines: Sequence[str], first: int, last: int) -> Drawn | None:
    """The table of the lines between whose columns bars stand."""
    rows, headers = list[list[Span]](), None
    for at in range(first, last):
        if not is_drawing(lines[at]):
            rows.append(_between_bars(lines[at], at))
        elif len(rows) == 1:
            headers = 1
    count = len(rows[0]) if rows else 0
    if len(rows) < 2 or not 1 < count <= _MAX_COLUMNS or sum(len(row) == count for row in rows) * 4 < len(rows) * 3:
        return None
    return Drawn(first, last, rows, headers)


def _between_bars(line: str, at: int) -> list[Span]:
    """The cells of a line, without what stands outside its outer bars where that is blank."""
    bars = [bar.start() for bar in _BARS.finditer(line)]
    cells = [_stripped(line, at, left + 1, right) for left, right in zip([-1, *bars], [*bars, len(line)], strict=True)]
    outer = slice(int(cells[0][1] == cells[0][2]), len(cells) - (cells[-1][1] == cells[-1][2]))
    return cells[outer] if bars else cells


def _ruled(lines: Sequence[str], first: int) -> Drawn | None:
    """The table of a header at line ``first`` with dashes below each of its columns."""
    if first + 2 >= len(lines) or not lines[first].strip() or not _DASHES.fullmatch(lines[first + 1]):
        return None
    starts = [dashes.start() for dashes in re.finditer(r"[-=─━═]{2,}", lines[first + 1])]
    last = first + 2
    while last < len(lines) and lines[last].strip() and not is_drawing(lines[last]):
        last += 1
    rows = [_columns(lines[at], at, starts) for at in (first, *range(first + 2, last))]
    return Drawn(first, last, rows, 1) if len(rows) > 1 and len(starts) <= _MAX_COLUMNS else None


def _columns(line: str, at: int, starts: Sequence[int]) -> list[Span]:
    """The cells of a line: as wide spaces part them where these are as many as the columns, else by where columns start."""
    parts = _parts(line, at)
    if len(parts) == len(starts):
        return parts
    edges = [0, *starts[1:], len(line)]
    return [_stripped(line, at, left, right) for left, right in pairwise(edges)]


def _spaced(lines: Sequence[str], first: int) -> Drawn | None:
    """The table without any line whose columns wide spaces part, from line ``first`` on, of figures."""
    tried = lines[first : first + _MOST_TRIED]
    if sum(_FIGURE.search(line) is not None for line in tried) * 2 < min(len(tried), 3) - 1:
        return None
    rows = list[list[Span]]()
    last = first
    while last < len(lines) and (parts := _parts(lines[last], last)) and 1 < len(parts) <= _MAX_COLUMNS:
        if (rows and len(parts) != len(rows[0])) or any(lines[last][end - 1] in ".!?;," for _, _, end in parts[:-1]):
            break
        rows.append(parts)
        last += 1
    return Drawn(first, last, rows, None) if len(rows) > 1 else None


def _parts(line: str, at: int) -> list[Span]:
    spans = list[Span]()
    start = len(line) - len(line.lstrip())
    end = len(line.rstrip())
    for gap in _WIDE.finditer(line, start, end):
        spans.append((at, start, gap.start()))
        start = gap.end()
    return [*spans, (at, start, end)] if start < end else spans


def _stripped(line: str, at: int, start: int, end: int) -> Span:
    words = line[start:end]
    left = start + len(words) - len(words.lstrip())
    return at, min(left, end), max(min(left, end), start + len(words.rstrip()))
