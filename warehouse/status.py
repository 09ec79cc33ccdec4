"""What the last runs did, for whoever asks for the status."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import duckdb

Rows = tuple[list[str], list[tuple[Any, ...]]]
"""Names of columns, and rows."""


def last_runs(connection: duckdb.DuckDBPyConnection, limit: int) -> Rows:
    """The last ``limit`` runs, the newest first."""
    return _ask(connection, "last_runs", limit)


def last_changes(connection: duckdb.DuckDBPyConnection, limit: int) -> Rows:
    """At most ``limit`` differences between the last two runs, those that weigh most."""
    return _ask(connection, "last_changes", limit)


def count_changes(connection: duckdb.DuckDBPyConnection) -> int:
    """How many differences there are between the last two runs."""
    return int(connection.execute("SELECT count(*) FROM changes").fetchall()[0][0])


def new_contradictions(connection: duckdb.DuckDBPyConnection, limit: int) -> Rows:
    """At most ``limit`` contradictions that are certain now and were not in the run before."""
    return _ask(connection, "new_contradictions", limit)


def _ask(connection: duckdb.DuckDBPyConnection, name: str, limit: int) -> Rows:
    sql = (files("warehouse") / "queries" / f"{name}.sql").read_text(encoding="utf-8")
    result = connection.execute(sql, {"limit": limit})
    return [column[0] for column in result.description], result.fetchall()
