"""Opening warehouse files, and saying in words why one can't be opened."""

from __future__ import annotations

from pathlib import Path

import duckdb

from warehouse.errors import WarehouseBusy, WarehouseError, WarehouseOutdated, WarehouseUnreadable
from warehouse.files import Files, copy_published
from warehouse.sql import literal

_OFFLINE = {"autoinstall_known_extensions": False, "autoload_known_extensions": False, "python_enable_replacements": False}


def open_build(files: Files) -> duckdb.DuckDBPyConnection:
    """Open the file that is built aside: a copy of the last publication, or an empty file where there is none.

    The publication stays attached for reading while the build lasts, so that no program starts to write into it.

    A first build is written in the format of DuckDB 1.2, the oldest that compresses long texts (half the size of 1.0's): every
    DuckDB since February 2025 opens it, the 1.4, 1.5 and 2.0 lines among them; 2.0's own default opens in none before it. A copy
    keeps its format. A build has no write-ahead log: until it is checkpointed and swapped in, nobody needs it.

    Raises:
        WarehouseError: the publication can't be read, or is written to by another program; see the message.
    """
    connection = _connect(spill=str(files.spill))
    try:
        if files.published.exists():
            _take_in_log(connection, files)
            attach(connection, files.published, "published")
            copy_published(files)
            form = ""
        else:
            files.published_log.unlink(missing_ok=True)  # of a file that is gone; DuckDB would replay it into the new one
            form = "STORAGE_VERSION 'v1.2.0', "
        connection.execute(f"ATTACH {literal(str(files.build))} AS warehouse ({form}RECOVERY_MODE no_wal_writes)")
        connection.execute("USE warehouse")
    except duckdb.Error as error:
        connection.close()
        raise unbuilt(error, files.published) from error
    except BaseException:
        connection.close()
        raise
    return connection


def close_build(connection: duckdb.DuckDBPyConnection) -> None:
    """Write everything into the one file of the build, and let go of it and of the publication."""
    connection.execute("CHECKPOINT warehouse")
    connection.close()


def open_published(files: Files) -> duckdb.DuckDBPyConnection:
    """Open the published file for reading, in a database of its own: DuckDB shares one among all that open the same path in a
    process, and who opens it after a publication would still see the file that was replaced.

    Raises:
        WarehouseError: it can't be read; see the message.
    """
    connection = _connect(spill="")
    try:
        attach(connection, files.published, "warehouse")
        connection.execute("USE warehouse")
    except BaseException:
        connection.close()
        raise
    return connection


def attach(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> None:
    """Attach the file at ``path`` for reading.

    Raises:
        WarehouseError: it can't be read; see the message.
    """
    try:
        connection.execute(f"ATTACH {literal(str(path))} AS {name} (READ_ONLY)")
    except duckdb.Error as error:
        raise unopened(error, path) from error


def unopened(error: duckdb.Error, path: Path) -> WarehouseError:
    """Why the file at ``path`` can't be opened, and what to do."""
    reason = one_line(error)
    if "Could not set lock" in reason or "already attached" in reason:
        return WarehouseBusy(f"{path} is open for writing in another program: close it there and try again ({reason}).")
    if "version number" in reason:
        return WarehouseOutdated(
            f"{path} was written by a DuckDB of another age: update Consilience, or move the file away ({reason})."
        )
    if "ermission denied" in reason:
        return WarehouseError(f"{path} may not be read: change its permissions, or name another file ({reason}).")
    return WarehouseUnreadable(_damaged(path, reason))


def unbuilt(error: duckdb.Error, path: Path) -> WarehouseError:
    """Why the next publication to ``path`` could not be built, and what to do."""
    reason = one_line(error)
    if "Could not read" in reason or "Corrupt" in reason or "deserialize" in reason:
        return WarehouseUnreadable(_damaged(path, reason))
    to_do = "see that disk and memory have room, then run again"
    if not isinstance(error, duckdb.OperationalError):
        to_do = "this is a fault of Consilience, please report it"
    return WarehouseError(f"The publication to {path} failed and the last one stands ({reason}): {to_do}.")


def one_line(error: duckdb.Error) -> str:
    """An error of DuckDB in one line, without the excerpt of the query."""
    return " ".join(str(error).partition("\n\nLINE ")[0].split())


def _connect(spill: str) -> duckdb.DuckDBPyConnection:
    """A database in memory that spills to the folder ``spill``, or nowhere, and reaches for nothing outside of itself."""
    connection = duckdb.connect(config={**_OFFLINE, "temp_directory": spill})
    connection.execute("SET enable_progress_bar = false")
    return connection


def _damaged(path: Path, reason: str) -> str:
    return (
        f"{path} is damaged, or is no DuckDB file: name another file, or move it away and run again, "
        f"which reads every document anew ({reason})."
    )


def _take_in_log(connection: duckdb.DuckDBPyConnection, files: Files) -> None:
    """Take in what another program that died left in a log beside the publication: DuckDB would replay it into the next one."""
    if files.published_log.exists():
        try:
            connection.execute(f"ATTACH {literal(str(files.published))} AS published")
            connection.execute("CHECKPOINT published")
            connection.execute("DETACH published")
        except duckdb.Error as error:
            raise unopened(error, files.published) from error
