"""The delta of a run: what it read is staged batch by batch, then settled into the stored tables at once, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

import duckdb
import pandas as pd
import pyarrow  # type: ignore[import-untyped]

from warehouse.errors import WarehouseError
from warehouse.storage import CLAIMS, DOCUMENTS, PASSAGES, REJECTS, ROOM, for_each_kind
from warehouse.tables import Table, create, insert, to_arrow

_BUFFER_BYTES = 64_000_000
"""Batches are gathered up to this size before DuckDB takes them in: an insert costs milliseconds, however few its rows."""


class Delta:
    """What a run read, in temporary tables of ``connection``.

    They spill to disk beyond DuckDB's memory limit, which is four fifths of what the machine, or the container, has.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._buffers: dict[str, list[pyarrow.Table]] = {}
        self._buffered = 0
        for table in (DOCUMENTS, REJECTS, PASSAGES, *CLAIMS.values()):
            name = _staged(table)
            create(connection, Table(name, table.description, table.columns), temporary=True)
            self._buffers[name] = []

    def add(
        self,
        documents: pd.DataFrame,
        claims: Mapping[str, pd.DataFrame],
        rejects: pd.DataFrame,
        passages: pd.DataFrame | None = None,
    ) -> None:
        """Stage one batch: documents, their claims by kind, their rejects, and the passages that hold the claims.

        Raises:
            WarehouseError: a kind is not registered, or a frame is not of its schema; nothing of the batch is staged.
        """
        if unknown := sorted(claims.keys() - CLAIMS.keys()):
            raise WarehouseError(f"Claims of the kind {unknown[0]} can't be loaded: register it in schemas.kinds.KINDS.")
        frames = [(DOCUMENTS, documents), (REJECTS, rejects), *((CLAIMS[kind], rows) for kind, rows in claims.items())]
        if passages is not None:
            frames.append((PASSAGES, passages))
        batch = [(_staged(table), to_arrow(table, frame)) for table, frame in frames if not frame.empty]
        for name, rows in batch:
            self._buffers[name].append(rows)
            self._buffered += rows.nbytes
        if self._buffered > _BUFFER_BYTES:
            self._flush()

    def settle(self, retained: Iterable[str], *, last_run: datetime | None, this_run: datetime, speakers_changed: bool) -> None:
        """Bring documents, claims and rejects to what this run saw: staged documents speak anew, those at ``retained`` still do,
        all others are history. Times are the starts of the runs. Without ``speakers_changed`` only rejects are settled.

        Raises:
            WarehouseError: a document was staged twice.
        """
        self._flush()
        connection = self._connection
        connection.register("retained_paths", pyarrow.table({"path": pyarrow.array(sorted(retained), pyarrow.string())}))
        connection.execute(_sql("retained"))
        connection.execute(_sql("rejects"))
        connection.unregister("retained_paths")
        if speakers_changed:
            times = {"last_run": last_run, "this_run": this_run}
            _refuse_twice(connection)
            _run(connection, _sql("documents"), times)
            connection.execute(_sql("passages"))
            for _, sql in for_each_kind("KIND_claims", _sql("KIND_claims")):
                _run(connection, sql, times)

    def _flush(self) -> None:
        for name, batches in self._buffers.items():
            if batches:
                insert(self._connection, name, pyarrow.concat_tables(batches))
                batches.clear()
        self._buffered = 0


def _staged(table: Table) -> str:
    return f"staged_{table.name.removeprefix('store.')}"


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


def _sql(name: str) -> str:
    return (ROOM / "load" / f"{name}.sql").read_text(encoding="utf-8")
