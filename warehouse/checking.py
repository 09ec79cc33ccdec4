"""The checks that a warehouse passes before it is published. A check is a query that returns the rows that fail."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.errors import CheckFailed
from warehouse.storage import ROOM, for_each_kind, headline

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Failure:
    """A check that fails: its name, what it demands, how many rows fail, and the ids of a few."""

    name: str
    demand: str
    rows: int
    examples: tuple[str, ...]


def failures(connection: duckdb.DuckDBPyConnection, folder: Path = ROOM / "checks") -> list[Failure]:
    """The checks in ``folder`` that the connection's warehouse fails; none, if it is whole."""
    failed = []
    for file in sorted(folder.glob("*.sql")):
        sql = file.read_text(encoding="utf-8")
        for name, check in for_each_kind(file.stem, sql):
            ids = connection.execute(check).fetchmany(1000)
            if ids:
                failed.append(Failure(name, headline(sql), len(ids), tuple(sorted(str(row[0]) for row in ids)[:_SHOWN])))
    return failed


def hold_to_checks(connection: duckdb.DuckDBPyConnection, warehouse: Path) -> None:
    """Crash rather than publish what fails a check.

    Raises:
        CheckFailed: names each check and a few of the rows.
    """
    failed = failures(connection)
    if failed:
        found = "; ".join(f"{failure.name} ({failure.demand}): {', '.join(failure.examples)}" for failure in failed)
        raise CheckFailed(
            f"What was built for {warehouse} fails its own checks and was not published; the last publication stands. {found}"
        )
