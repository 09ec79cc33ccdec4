"""Rows of cells to blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from flows.read.blocks import Builder, Piece, Target

_MAX_COLUMNS = 100  # that one cell spans; no table for readers has more
_MAX_HELD = 200  # columns in which cells can span rows


@dataclass(slots=True)
class Cell:
    """A cell as it stands in the document."""

    pieces: Sequence[Piece]
    targets: Sequence[Target] = ()
    columns: int = 1
    rows: int = 1
    label: bool = False  # marked as a header (<th>)
    blocks: list[int] = field(default_factory=list)

    def words(self) -> str:
        """What it says."""
        return "".join(words for words, _, _ in self.pieces).strip()


def add_table(builder: Builder, rows: Sequence[Sequence[Cell]], headers: int | None) -> None:
    """Add a block per cell that is not empty.

    ``headers`` is the number of header rows, None where the document does not say. The last header row is row 0 or later and
    governs the columns; without one, rows count from 1, so that row 0 is always a header.
    """
    if headers is None:
        headers = int(_looks_headed(rows))
    if headers == 1 and _is_second_header(rows):
        headers = 2
    table, lead = builder.new_table(), builder.last
    above: dict[int, int] = {}  # column: its header so far
    held: dict[int, tuple[int, int]] = {}  # column: rows for which a cell from above still holds it, and that cell
    for number, row in enumerate(rows, start=0 if headers else 1):
        is_header = number < headers
        column, stub = 0, -1
        below: dict[int, int] = {}
        for cell in row:
            column, stub = _skip_held(held, column, stub)
            header = above.get(column, -1)
            index = builder.add("cell", cell.pieces, lead=lead, place=(table, number, column, header, stub), targets=cell.targets)
            if index >= 0:
                for under in range(column, column + min(cell.columns, _MAX_COLUMNS)):
                    if is_header:
                        below[under] = index
                    if cell.rows > 1 and under < _MAX_HELD:
                        held[under] = (cell.rows - 1, index)
                if column == 0:
                    stub = index
            elif is_header and number < headers - 1 and column - 1 in below:
                below[column] = below[column - 1]  # "| | Junior | | Senior | |" over "| | Leeds | York | Leeds | York |"
            column += cell.columns
        _skip_held(held, column, stub)
        above.update(below)


def itemised(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a cell, its lines (parted by a piece ``"\\n"``) set apart by semicolons where no other sign does it."""
    lines: list[Piece] = []
    words = ""  # the last that are not blank
    held: Piece | None = None
    for piece in pieces:
        if piece[0] == "\n":
            held = piece if words else None
            continue
        if held and not piece[0].isspace():
            apart = words.rstrip()[-1] not in ".,;:!?(-–—/" and piece[0].lstrip()[0] not in "(,;:.)"
            lines.append(("; " if apart else " ", held[1], held[2]))
            held = None
        if not piece[0].isspace():
            words = piece[0]
        lines.append(piece)
    return lines


def _skip_held(held: dict[int, tuple[int, int]], column: int, stub: int) -> tuple[int, int]:
    """The next column that no cell from above holds; the label of the row where such a cell is the first."""
    while held and column in held:
        left, index = held.pop(column)
        if left > 1:
            held[column] = (left - 1, index)
        if column == 0:
            stub = index
        column += 1
    return column, stub


def _is_second_header(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the second row names the columns that the first parts: cells without words follow some of the first, and the
    second has words below these and no label."""
    if len(rows) < 3 or len(rows[1]) < 3 or len(rows[0]) != len(rows[1]) or rows[1][0].words():
        return False
    first, second = ([cell.words() for cell in row[1:]] for row in rows[:2])
    return bool(first[0]) and not all(first) and all(second) and not any(_has_figure(_ORDINAL.sub("", each)) for each in second)


def _looks_headed(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the first row names the columns: a column of figures under words, or three columns of words."""
    if len(rows) < 2 or not rows[0]:
        return False
    first = [cell.words() for cell in rows[0]]
    if not all(first[1:]) or any(_has_figure(_ORDINAL.sub("", words)) for words in first):
        return False
    for column in range(len(first)):
        below = [_has_figure(row[column].words()) for row in rows[1:] if column < len(row)]
        if sum(below) * 2 >= len(below) > 0:
            return True
    return len(first) > 2


_ORDINAL = re.compile(r"\b(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)\b")
"""Digits that the name of a column may hold: "75th percentile", "Wage in 2020"."""


def _has_figure(words: str) -> bool:
    return any(map(str.isdigit, words))
