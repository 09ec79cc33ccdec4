"""What can go wrong with a warehouse. Every message says what happened, to which file, and what to do."""

from __future__ import annotations

# ruff: noqa: N818 -- the names say what is the case; WarehouseError is what they are


class WarehouseError(Exception):
    """The warehouse could not be built or read; the last publication is untouched."""


class WarehouseBusy(WarehouseError):
    """Another run, or a program that writes, holds the warehouse."""


class WarehouseMissing(WarehouseError):
    """There is no warehouse at this path yet."""


class WarehouseOutdated(WarehouseError):
    """The warehouse is of another version of Consilience."""


class WarehouseUnreadable(WarehouseError):
    """The file is damaged, or is no warehouse of Consilience."""


class CheckFailed(WarehouseError):
    """What was built does not pass the warehouse's own checks, and was not published."""


class QueryError(WarehouseError):
    """A query of the reader could not be answered."""
