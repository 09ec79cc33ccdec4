"""What a warehouse file holds: tables with history in the schema ``store``, and the public relations over them in ``main``."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow  # type: ignore[import-untyped]

from schemas.aliases import Aliases, aliases_in
from schemas.changes import ChangeRow
from schemas.claims import ClaimRow
from schemas.decisions import DECISIONS as SORTS
from schemas.decisions import Decision, DecisionRow, Decisions
from schemas.documents import DocumentRow
from schemas.kinds import KINDS
from schemas.passages import PassageRow
from schemas.rejects import RejectRow
from schemas.runs import RunRow
from warehouse.compare import TABLES, VIEWS, compare
from warehouse.errors import WarehouseOutdated, WarehouseUnreadable
from warehouse.tables import (
    FIRST_SEEN,
    LAST_SEEN,
    OPEN_END,
    VERSION_SEEN,
    Column,
    Table,
    columns,
    create,
    describe,
    insert,
    summary,
    to_arrow,
)

ROOM = Path(__file__).parent
MIGRATIONS = ROOM / "migrations"

_SPEAKS = Column("speaks", "BOOLEAN", "True while it speaks")

DOCUMENTS = Table("documents", summary(DocumentRow), columns(DocumentRow))
REJECTS = Table("rejects", summary(RejectRow), columns(RejectRow))
RUNS = Table("runs", summary(RunRow), columns(RunRow))
CHANGES = Table("changes", summary(ChangeRow), columns(ChangeRow))
PASSAGES = Table("store.passages", summary(PassageRow), columns(PassageRow))
DECISIONS = Table("decisions", summary(DecisionRow), columns(DecisionRow))
CLAIMS = {kind: Table(kind, f"One row per {kind} claim.", columns(registered.rows)) for kind, registered in KINDS.items()}
META = Table(
    "store.meta",
    "One row: what this file knows of itself.",
    (
        Column("schema_version", "INTEGER", "Number of the last migration that was applied"),
        Column("built_by", "VARCHAR", "Digest of the code and models that its views and comparisons were built by"),
        Column("tolerance", "DOUBLE", "Tolerance that its comparisons were built with; 0.02 is 2 %"),
        Column("compared", "VARCHAR[]", "Relations that comparing made, to be made anew"),
    ),
)


def stored_tables() -> Iterator[Table]:
    """The tables of a warehouse file that are kept from run to run."""
    yield Table(
        "store.documents",
        "One row per version of a document that any run has read.",
        (*DOCUMENTS.columns, FIRST_SEEN, VERSION_SEEN, OPEN_END),
    )
    for kind, table in CLAIMS.items():
        yield Table(f"store.{kind}", f"One row per {kind} claim that any run has found.", (*table.columns, FIRST_SEEN, OPEN_END))
    yield from (REJECTS, RUNS, CHANGES, DECISIONS, PASSAGES)


def latest_version(migrations: Path = MIGRATIONS) -> int:
    """Number of the newest migration: the schema version that this code reads and writes."""
    return max(_number(file) for file in migrations.glob("*.sql"))


def stored_version(connection: duckdb.DuckDBPyConnection) -> int | None:
    """Schema version of the current database; None where it is no warehouse."""
    try:
        rows = connection.execute("SELECT schema_version FROM store.meta").fetchall()
    except (duckdb.CatalogException, duckdb.BinderException):
        return None
    return int(rows[0][0]) if rows else None


def lay_out(connection: duckdb.DuckDBPyConnection) -> None:
    """Lay out an empty database file."""
    connection.execute((MIGRATIONS / "0001_meta.sql").read_text(encoding="utf-8"))
    connection.execute("UPDATE store.meta SET schema_version = $latest", {"latest": latest_version()})
    for table in stored_tables():
        create(connection, table)


def migrate(connection: duckdb.DuckDBPyConnection, warehouse: Path, migrations: Path = MIGRATIONS) -> None:
    """Bring the current database to the latest schema version, one migration after the other.

    ``warehouse`` is the file to speak of in errors. A kind of claim that is new gets its table.

    Raises:
        WarehouseUnreadable: the file is no warehouse.
        WarehouseOutdated: a newer version wrote it, or its tables are not those of its version.
    """
    version = stored_version(connection)
    if version is None:
        raise WarehouseUnreadable(not_ours(warehouse))
    if version > latest_version(migrations):
        raise WarehouseOutdated(from_the_future(warehouse))
    for file in sorted(migrations.glob("*.sql")):
        if _number(file) > version:
            connection.execute(
                f"BEGIN;\n{file.read_text(encoding='utf-8')};\nUPDATE store.meta SET schema_version = {_number(file)};\nCOMMIT"
            )
    for table in stored_tables():
        create(connection, table)
    _hold_to_models(connection, warehouse)


def lay_out_views(connection: duckdb.DuckDBPyConnection) -> None:
    """Create the views over what is stored, and write every description into the database."""
    for table in (META, *stored_tables()):
        describe(connection, "TABLE", table.name, table.description, table.columns)
    common = columns(ClaimRow)
    names = ", ".join(column.name for column in common)
    connection.execute(_decisions_sql("merged_sources"))
    each = (f"SELECT {names}, first_seen, last_seen FROM store.{kind}" for kind in KINDS)  # noqa: S608 -- names of the registry
    connection.execute("CREATE OR REPLACE VIEW store.claims AS " + " UNION ALL ".join(each))
    all_kinds = "One row per claim of any kind that any run has found, with what every kind has."
    describe(connection, "VIEW", "store.claims", all_kinds, (*common, FIRST_SEEN, OPEN_END))
    described = {
        "documents": (*DOCUMENTS.columns, FIRST_SEEN, LAST_SEEN),
        "document_history": (*DOCUMENTS.columns, FIRST_SEEN, VERSION_SEEN, LAST_SEEN, _SPEAKS),
        "claims": common,
        "claim_passages": PASSAGES.columns,
        "claim_history": (*common, FIRST_SEEN, LAST_SEEN, _SPEAKS),
        **{f"{kind}_claims": table.columns for kind, table in CLAIMS.items()},
    }
    for file in sorted((ROOM / "models").glob("*.sql")):
        for name, model in for_each_kind(file.stem.partition("_")[2], file.read_text(encoding="utf-8")):
            connection.execute(model)
            said = headline(model)
            describe(connection, "VIEW", name, f"{said[0].upper()}{said[1:]}.", described[name])


def headline(model: str) -> str:
    """What a model says of itself: its first line, a comment."""
    return model.partition("\n")[0].removeprefix("-- ")


def for_each_kind(name: str, sql: str) -> list[tuple[str, str]]:
    """A model and its name: one for every kind, where the name says KIND, with the kind's own name in its place."""
    return [(name.replace("KIND", kind), sql.replace("KIND", kind)) for kind in KINDS] if "KIND" in name else [(name, sql)]


def built_with(connection: duckdb.DuckDBPyConnection) -> tuple[str | None, float | None]:
    """What the views and comparisons of the current database were built with: the digest of the code, and the tolerance."""
    rows = connection.execute("SELECT built_by, tolerance FROM store.meta").fetchall()
    return rows[0][0], rows[0][1]


def compare_anew(connection: duckdb.DuckDBPyConnection, built_by: str, tolerance: float, decisions: Decisions) -> None:
    """Compare what speaks now, and put that in the place of all that was compared before, by whichever version.

    ``built_with`` gives back ``built_by`` and ``tolerance``.
    """
    stale = dict(
        connection.execute(
            "SELECT table_name, CASE table_type WHEN 'VIEW' THEN 'VIEW' ELSE 'TABLE' END FROM information_schema.tables "
            "WHERE table_catalog = current_database() AND table_schema = 'main' "
            "AND table_name IN (SELECT unnest(compared) FROM store.meta)"
        ).fetchall()
    )
    for name, table_or_view in stale.items():
        connection.execute(f'DROP {table_or_view} "{name}"')
    compare(connection, tolerance, decisions=decisions)
    connection.register("alias_uses", _alias_uses(connection, decisions.aliases))
    connection.execute(_decisions_sql("effects"))
    connection.unregister("alias_uses")
    connection.execute(
        "UPDATE store.meta SET built_by = $built_by, tolerance = $tolerance, compared = $compared",
        {"built_by": built_by, "tolerance": tolerance, "compared": [*TABLES, *VIEWS]},
    )


def decisions_made(connection: duckdb.DuckDBPyConnection) -> Decisions:
    """The decisions that the views and comparisons of the current database were built with."""
    rows = connection.execute("SELECT decision, names, reason FROM decisions ORDER BY number").fetchall()
    rows.sort(key=lambda row: SORTS.index(row[0]))
    return Decisions(tuple(Decision(decision, tuple(names), reason) for decision, names, reason in rows))


def decide(connection: duckdb.DuckDBPyConnection, decisions: Decisions) -> None:
    """Put ``decisions`` in the place of those that were made before. Views give merged sources their name at once."""
    made = decisions.numbered()
    frame = pd.DataFrame(
        [(number, each.decision, list(each.names), each.reason, None, []) for number, each in made],
        columns=[column.name for column in DECISIONS.columns],
    )
    connection.execute("DELETE FROM decisions")
    if not frame.empty:
        insert(connection, "decisions", to_arrow(DECISIONS, frame))


def unmatched(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, int, list[str]]]:
    """The decisions that name what is not there, or not any more: sort, number among those of the sort, and names."""
    return connection.execute("SELECT decision, number, missing FROM decisions WHERE len(missing) > 0 ORDER BY ALL").fetchall()


def _alias_uses(connection: duckdb.DuckDBPyConnection, aliases: Aliases) -> pyarrow.Table:
    """How many documents use each alias, by the matcher that they were read by; an alias that none uses has no row."""
    uses: Counter[str] = Counter()
    answer = connection.execute("SELECT text FROM documents") if aliases else None
    while answer and (rows := answer.fetchmany(1000)):
        uses.update(alias for (text,) in rows for alias, _ in aliases_in(text, aliases))
    return pyarrow.table(
        {"alias": pyarrow.array(uses, pyarrow.large_string()), "documents": pyarrow.array(uses.values(), pyarrow.int64())}
    )


def last_run(connection: duckdb.DuckDBPyConnection) -> tuple[datetime | None, int]:
    """Start of the last run, in UTC without a zone, and the number of runs."""
    rows = connection.execute("SELECT max(started), count(*) FROM runs").fetchall()
    return rows[0][0], rows[0][1]


def digest(version: str) -> str:
    """What views and comparisons follow from, besides documents and claims: version, and the code and models of these rooms."""
    built_by = hashlib.sha256(version.encode())
    for room in (ROOM, ROOM.parent / "schemas"):
        # Not what runs write there: by default the warehouse itself stands in its room.
        for file in sorted(file for file in room.rglob("*") if file.suffix in (".py", ".sql")):
            built_by.update(f"{file.relative_to(room.parent)}\n".encode() + file.read_bytes())
    return built_by.hexdigest()


def not_ours(warehouse: Path) -> str:
    """Message: the file is a DuckDB database that holds something else."""
    return (
        f"{warehouse} is a DuckDB file, but no warehouse of Consilience: name another file, or move this one away and run again."
    )


def from_the_future(warehouse: Path) -> str:
    """Message: the file was written by a newer version."""
    return f"{warehouse} was written by a newer version of Consilience: update Consilience, or move the file away and run again."


def _decisions_sql(name: str) -> str:
    return (ROOM / "decisions" / f"{name}.sql").read_text(encoding="utf-8")


def _number(migration: Path) -> int:
    return int(migration.name.partition("_")[0])


def _hold_to_models(connection: duckdb.DuckDBPyConnection, warehouse: Path) -> None:
    """Crash rather than load rows into tables of another form."""
    for table in stored_tables():
        stored = connection.table(table.name)
        types = [str(duckdb_type) for duckdb_type in stored.types]
        if set(zip(stored.columns, types, strict=True)) != {(column.name, column.type) for column in table.columns}:
            raise WarehouseOutdated(
                f"The table {table.name} of {warehouse} is not of this version of Consilience: move the file away and run again, "
                "which reads every document anew."
            )
