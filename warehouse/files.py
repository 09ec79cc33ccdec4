"""The files of a warehouse: what was published, what is being built beside it, and how the one takes the other's place.

For ``consilience.duckdb`` these are, in one folder, ``.consilience.duckdb.lock`` (held by the one run that may publish),
``.consilience.duckdb.build`` (what that run builds) and ``.consilience.duckdb.spill`` (what does not fit into its memory).
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from warehouse.errors import WarehouseError


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one warehouse. ``published`` is absolute and free of symbolic links."""

    published: Path

    @classmethod
    def of(cls, warehouse: Path) -> Files:
        """The files of the warehouse at ``warehouse``; a symbolic link is followed, so that it stays a link."""
        return cls(warehouse.resolve())

    @property
    def lock(self) -> Path:
        """The file that the one run that may publish holds locked."""
        return self._beside("lock")

    @property
    def build(self) -> Path:
        """The file that is built aside."""
        return self._beside("build")

    @property
    def spill(self) -> Path:
        """The folder for what does not fit into memory."""
        return self._beside("spill")

    @property
    def published_log(self) -> Path:
        """DuckDB's write-ahead log of the published file: there only while, or after, another program writes into it."""
        return self.published.with_name(f"{self.published.name}.wal")

    def _beside(self, role: str) -> Path:
        return self.published.with_name(f".{self.published.name}.{role}")


def make_folder(files: Files) -> None:
    """Make the folder of the warehouse.

    Raises:
        WarehouseError: it cannot be made, or the warehouse's own path is a folder.
    """
    try:
        files.published.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehouseError(
            f"Cannot make the folder {files.published.parent} ({error.strerror}): choose another place for the warehouse."
        ) from error
    if files.published.is_dir():
        raise WarehouseError(f"{files.published} is a folder: name a file for the warehouse.")


def clear(files: Files) -> None:
    """Remove what a run leaves beside the publication, be it done, failed or killed. Only the holder of the lock may."""
    files.build.unlink(missing_ok=True)
    shutil.rmtree(files.spill, ignore_errors=True)


def copy_published(files: Files) -> None:
    """Start the build as a copy of the last publication.

    Raises:
        WarehouseError: it cannot be read, or there is no room for the copy.
    """
    try:
        shutil.copyfile(files.published, files.build)
    except OSError as error:
        raise WarehouseError(
            f"Cannot copy {files.published} to build the next publication beside it ({error.strerror}): "
            "see that the file can be read and that its folder can be written and has room for a second copy."
        ) from error


def swap(files: Files) -> None:
    """Put the build in the place of the publication, at once and for good (it is on the disk before and after the swap).

    Readers that have the old file open keep it. The new one may be read by those who might read the old.

    Raises:
        WarehouseError: the file system refuses; the last publication stands.
    """
    try:
        if files.published.exists():
            shutil.copymode(files.published, files.build)
        _flush(files.build)
        files.build.replace(files.published)
    except OSError as error:
        raise WarehouseError(
            f"Cannot put the new publication in the place of {files.published} ({error.strerror}): "
            "close what has it open, see that its folder can be written, and run again."
        ) from error
    if os.name == "posix":  # elsewhere a folder can't be opened, and the rename is durable without
        _flush(files.published.parent)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
