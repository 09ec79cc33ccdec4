"""The delta of a run: what it read is staged batch by batch, then settled into the stored tables at once, in a fixed order.

Staging lives in temporary tables, which spill to disk beyond DuckDB's memory limit (four fifths of what the machine, or the
container, has).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

import duckdb
import pandas as pd
import pyarrow  # type: ignore[import-untyped]

from warehouse.errors import WarehouseError
from warehouse.storage import CLAIMS, DOCUMENTS, REJECTS, ROOM, for_each_kind
from warehouse.tables import Table, append, create


def prepare(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables in which a run's batches are staged."""
    for table in (DOCUMENTS, REJECTS, *CLAIMS.values()):
        create(connection, _staged(table), temporary=True)


def stage(
    connection: duckdb.DuckDBPyConnection, documents: pd.DataFrame, claims: Mapping[str, pd.DataFrame], rejects: pd.DataFrame
) -> None:
    """Stage one batch: documents, their claims by kind, and their rejects.

    Raises:
        WarehouseError: a kind is not registered, or a frame is not of its schema.
    """
    append(connection, _staged(DOCUMENTS), documents)
    for kind, rows in claims.items():
        if kind not in CLAIMS:
            raise WarehouseError(f"Claims of the kind {kind} can't be loaded: register it in schemas.kinds.KINDS.")
        append(connection, _staged(CLAIMS[kind]), rows)
    append(connection, _staged(REJECTS), rejects)


def settle(
    connection: duckdb.DuckDBPyConnection,
    retained: Iterable[str],
    *,
    last_run: datetime | None,
    this_run: datetime,
    speakers_changed: bool,
) -> None:
    """Bring documents, claims and rejects to what this run saw: staged documents speak anew, those at ``retained`` still do,
    all others are history. Times are the starts of the runs. Without ``speakers_changed`` only rejects are settled.
    """
    connection.register("retained_paths", pyarrow.table({"path": pyarrow.array(sorted(retained), pyarrow.string())}))
    connection.execute(_sql("retained"))
    connection.unregister("retained_paths")
    connection.execute(_sql("rejects"))
    if speakers_changed:
        times = {"last_run": last_run, "this_run": this_run}
        _refuse_twice(connection)
        _run(connection, _sql("documents"), times)
        for _, sql in for_each_kind("KIND_claims", _sql("KIND_claims")):
            _run(connection, sql, times)


def _refuse_twice(connection: duckdb.DuckDBPyConnection) -> None:
    twice = connection.execute(
        "SELECT path FROM staged_documents GROUP BY path HAVING count(*) > 1 ORDER BY path LIMIT 1"
    ).fetchone()
    if twice:
        raise WarehouseError(f"{twice[0]} was loaded twice in one run: load every document once.")


def _run(connection: duckdb.DuckDBPyConnection, script: str, parameters: Mapping[str, object]) -> None:
    """Run the statements of a script, each with those of the parameters that it names."""
    for statement in connection.extract_statements(script):
        connection.execute(statement, {name: parameters[name] for name in statement.named_parameters})


def _staged(table: Table) -> Table:
    return Table(f"staged_{table.name}", table.description, table.columns)


def _sql(name: str) -> str:
    return (ROOM / "load" / f"{name}.sql").read_text(encoding="utf-8")
