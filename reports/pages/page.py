"""What every page has in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from reports import addresses

Row = TypeVar("Row")

ROWS_PER_PAGE = 100
"""Rows of a list on one page."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be rendered: where it stands, its template, and the one dataclass that the template shows."""

    address: str
    template: str
    view: Any


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands in a list that is cut into pages. Rows and pages count from 1."""

    base: str
    number: int
    pages: int
    first: int
    last: int
    rows: int

    @property
    def previous(self) -> str | None:
        """The page before."""
        return addresses.part(self.base, self.number - 1) if self.number > 1 else None

    @property
    def next(self) -> str | None:
        """The page after."""
        return addresses.part(self.base, self.number + 1) if self.number < self.pages else None

    @property
    def address(self) -> str:
        """This page."""
        return addresses.part(self.base, self.number)


def cut(base: str, rows: Sequence[Row], size: int = ROWS_PER_PAGE) -> Iterator[tuple[Pager, Sequence[Row]]]:
    """A list cut into pages of ``size`` rows; an empty list is one empty page."""
    pages = max(1, -(-len(rows) // size))
    for number in range(1, pages + 1):
        first = (number - 1) * size
        part = rows[first : first + size]
        yield Pager(base, number, pages, first + 1 if part else 0, first + len(part), len(rows)), part
