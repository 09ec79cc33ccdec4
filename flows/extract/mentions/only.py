"""Of several that a text names, only one that all of them are decides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


def only(values: Iterable[T]) -> T | None:
    """The one that all values are; None for none, and for different ones."""
    different = set(values)
    return different.pop() if len(different) == 1 else None
