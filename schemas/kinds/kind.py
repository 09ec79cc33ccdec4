"""A kind of claim: what its rows are, and which shape they have."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.claims import ClaimRow
from schemas.kinds.shape import Shape


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of claim.

    name      the same in every room: ``salary``
    title     heading for it in a report
    question  what an editor would ask, before the scope is named; ``{subject}`` stands for the occupation with its article
    rows      the Pandera model of its rows
    shape     which of its columns play which part in comparison, storage and charts
    """

    name: str
    title: str
    question: str
    rows: type[ClaimRow]
    shape: Shape
