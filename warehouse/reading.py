"""Reading a published warehouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from schemas.kinds import KINDS
from warehouse import storage
from warehouse.errors import QueryError, WarehouseMissing, WarehouseOutdated, WarehouseUnreadable
from warehouse.files import Files
from warehouse.opening import one_line, open_published

_FACE = ("documents", "claims", *(f"{kind}_claims" for kind in KINDS), "comparisons", "topics", "rejects", "runs", "changes")
"""The relations that analysts ask for first, in the order in which they are listed; the others follow."""


class ColumnInfo(NamedTuple):
    """A column as the database describes it."""

    name: str
    type: str
    description: str


class RelationInfo(NamedTuple):
    """A public relation as the database describes it."""

    name: str
    description: str
    columns: list[ColumnInfo]


def connect(warehouse: Path) -> duckdb.DuckDBPyConnection:
    """Open the published warehouse for reading. A publication while it is open changes nothing for this reader.

    The connection reaches nothing but the warehouse: no file, no network, no extension, no variable of the program.

    Raises:
        WarehouseMissing: there is no such file yet.
        WarehouseOutdated: another version of Consilience wrote it.
        WarehouseUnreadable: it is damaged, or no warehouse.
        WarehouseBusy: another program has it open for writing.
    """
    files = Files.of(warehouse)
    if not files.published.is_file():
        raise WarehouseMissing(f"There is no warehouse at {warehouse} yet: make it with `consilience run`, or name another file.")
    connection = open_published(files)
    try:
        version = storage.stored_version(connection)
        if version is None:
            raise WarehouseUnreadable(storage.not_ours(warehouse))
        if version > storage.latest_version():
            raise WarehouseOutdated(storage.from_the_future(warehouse))
        if version < storage.latest_version():
            raise WarehouseOutdated(
                f"{warehouse} was written by an older version of Consilience: run `consilience run`, which migrates it."
            )
        connection.execute("SET enable_external_access = false; SET lock_configuration = true")
    except BaseException:
        connection.close()
        raise
    return connection


def relations(connection: duckdb.DuckDBPyConnection) -> list[RelationInfo]:
    """The public relations with their descriptions and their columns; those that analysts ask for first come first."""
    described = connection.execute(
        "SELECT table_name, comment FROM duckdb_tables() WHERE database_name = current_database() AND schema_name = 'main' "
        "UNION ALL "
        "SELECT view_name, comment FROM duckdb_views() WHERE database_name = current_database() AND schema_name = 'main' "
        "AND NOT internal"
    ).fetchall()
    columns: dict[str, list[ColumnInfo]] = {name: [] for name, _ in described}
    for table, *column in connection.execute(
        "SELECT table_name, column_name, data_type, coalesce(comment, '') FROM duckdb_columns() "
        "WHERE database_name = current_database() AND schema_name = 'main' AND NOT internal ORDER BY table_name, column_index"
    ).fetchall():
        columns[table].append(ColumnInfo(*column))
    described.sort(key=lambda row: (_FACE.index(row[0]) if row[0] in _FACE else len(_FACE), row[0]))
    return [RelationInfo(name, comment or "", columns[name]) for name, comment in described]


def query(connection: duckdb.DuckDBPyConnection, sql: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The columns and rows of a query; of several statements, those of the last.

    Raises:
        QueryError: the query can't be answered, with DuckDB's reason in one line.
    """
    try:
        answer: Any = connection.execute(sql)
        if answer is None:  # there was no statement, only comments
            return [], []
        return [column[0] for column in answer.description or []], answer.fetchall()
    except duckdb.Error as error:
        raise QueryError(one_line(error)) from error
