"""What the schemas say of a row, as DuckDB says it: columns with type and description, tables, and frames on their way in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import duckdb
import pandas as pd
import pandera.pandas as pa
import pyarrow  # type: ignore[import-untyped]

from warehouse.errors import WarehouseError
from warehouse.sql import identifier, literal

_TYPES = {
    "string": "VARCHAR",
    "Int64": "INTEGER",
    "int64": "BIGINT",
    "float64": "DOUBLE",
    "bool": "BOOLEAN",
    "object": "VARCHAR[]",
    "datetime64": "TIMESTAMP",
}
"""DuckDB's type of each type that the schemas use. ``Int64`` holds years and percentiles, ``object`` lists of words."""

_ARROW = {
    "VARCHAR": pyarrow.large_string(),
    "INTEGER": pyarrow.int32(),
    "BIGINT": pyarrow.int64(),
    "DOUBLE": pyarrow.float64(),
    "BOOLEAN": pyarrow.bool_(),
    "VARCHAR[]": pyarrow.list_(pyarrow.large_string()),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``type`` is DuckDB's."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table that follows from a model. ``name`` may be qualified with a schema (``store.salary``)."""

    name: str
    description: str
    columns: tuple[Column, ...]


FIRST_SEEN = Column("first_seen", "TIMESTAMP", "Start, in UTC, of the first run that saw it")
LAST_SEEN = Column("last_seen", "TIMESTAMP", "Start, in UTC, of the last run that saw it")
OPEN_END = Column("last_seen", "TIMESTAMP", "Start, in UTC, of the last run that saw it; NULL while it speaks")
VERSION_SEEN = Column("version_seen", "TIMESTAMP", "Start, in UTC, of the first run that saw this file with this text")


def columns(model: type[pa.DataFrameModel]) -> tuple[Column, ...]:
    """The columns of a model in its order; ``evidence``, which is not stored, is left out."""
    described = model.to_schema().columns.items()
    return tuple(
        Column(name, _type(str(column.dtype)), column.description or "") for name, column in described if name != "evidence"
    )


def summary(model: type[pa.DataFrameModel]) -> str:
    """What one row of a model is: the first line of its docstring."""
    return (model.__doc__ or "").partition("\n")[0]


def create(connection: duckdb.DuckDBPyConnection, table: Table, *, temporary: bool = False) -> None:
    """Create ``table`` if it is not there. A temporary table has the same columns and no comments."""
    body = ", ".join(f"{identifier(column.name)} {column.type}" for column in table.columns)
    connection.execute(f"CREATE {'TEMP ' if temporary else ''}TABLE IF NOT EXISTS {table.name} ({body})")


def describe(connection: duckdb.DuckDBPyConnection, what: str, name: str, description: str, described: Iterable[Column]) -> None:
    """Write descriptions into the database. ``what`` is TABLE or VIEW; columns that the relation lacks are an error."""
    statements = [f"COMMENT ON {what} {name} IS {literal(description)}"]
    statements += [f"COMMENT ON COLUMN {name}.{identifier(column.name)} IS {literal(column.description)}" for column in described]
    connection.execute(";".join(statements))


def to_arrow(table: Table, frame: pd.DataFrame) -> pyarrow.Table:
    """The rows of ``frame`` as ``table`` has them; columns of the frame that the table lacks are left out.

    Raises:
        WarehouseError: the frame lacks a column of the table, or holds another type.
    """
    fields = pyarrow.schema([(column.name, _ARROW[column.type]) for column in table.columns])
    try:
        return pyarrow.Table.from_pandas(frame, schema=fields, preserve_index=False)
    except (KeyError, pyarrow.ArrowException) as error:
        raise WarehouseError(
            f"Rows for {table.name} are not what the schemas say ({error}): validate them before loading."
        ) from error


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: pyarrow.Table) -> None:
    """Append ``rows`` to the table of that name, column by name."""
    connection.register("incoming", rows)
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM incoming")  # noqa: S608 -- a name of this room
    connection.unregister("incoming")


def _type(dtype: str) -> str:
    return next(duckdb_type for prefix, duckdb_type in _TYPES.items() if dtype.startswith(prefix))
