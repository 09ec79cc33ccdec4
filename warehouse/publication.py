"""One run of the flow is one publication: built aside, checked, and swapped in whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

import duckdb
import pandas as pd

from schemas.decisions import Decisions
from warehouse import changing, storage
from warehouse.changing import Summary
from warehouse.checking import hold_to_checks
from warehouse.compare import NONE_MADE
from warehouse.errors import WarehouseError
from warehouse.files import Files, clear, make_folder, swap
from warehouse.loading import Delta
from warehouse.lock import RunLock
from warehouse.opening import close_build, open_build, unbuilt


@dataclass(frozen=True, slots=True)
class Known:
    """A document that spoke in the last publication, or a file that was refused for what is in it."""

    sha256: str
    extractor: str
    speaks: bool


class Publication:
    """The run that may publish to ``warehouse``: a context manager.

    ``started`` (naive is UTC) tells runs apart: a run that starts no later than the last one, because a clock was set back,
    is taken to start a microsecond after it. Leaving the context without ``publish`` leaves the last publication as it is.

    Raises, on entry:
        WarehouseBusy: another run is at it, or a program has the warehouse open for writing.
        WarehouseUnreadable, WarehouseOutdated: the file that is there can't be built upon.
    """

    def __init__(self, warehouse: Path, *, version: str, started: datetime) -> None:
        self._files = Files.of(warehouse)
        self._version = version
        self._started = started.astimezone(UTC).replace(tzinfo=None) if started.tzinfo else started
        self._lock = RunLock(self._files.lock, self._files.published)
        self._retained: set[str] = set()
        self._loaded = False
        self._compared = False

    def __enter__(self) -> Publication:
        make_folder(self._files)
        self._lock.acquire()
        try:
            clear(self._files)
            self._first = not self._files.published.exists()
            self._connection = open_build(self._files)
        except BaseException:
            self._release()
            raise
        try:
            self._begin()
        except duckdb.Error as error:
            self._abandon()
            raise unbuilt(error, self._files.published) from error
        except BaseException:
            self._abandon()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._abandon()
        if isinstance(error, duckdb.Error):
            raise unbuilt(error, self._files.published) from error

    def known(self) -> dict[str, Known]:
        """The documents that spoke in the last publication and the files that it refused for what is in them, by path."""
        return dict(self._known)

    def texts(self) -> Iterator[tuple[str, str]]:
        """Path and text of every document that spoke in the last publication."""
        answer = self._connection.execute("SELECT path, text FROM documents ORDER BY path")
        while rows := answer.fetchmany(1000):
            yield from rows

    def load(
        self,
        documents: pd.DataFrame,
        claims: Mapping[str, pd.DataFrame],
        rejects: pd.DataFrame,
        passages: pd.DataFrame | None = None,
    ) -> None:
        """Take in a batch of documents that were read in this run, with all their claims and rejects.

        The frames are valid by ``schemas``: ``DocumentRow``; the rows of each kind, with or without ``evidence``; ``RejectRow``;
        ``PassageRow``, without which copies of what these claims stand in are not found.
        They replace everything that these documents said before. A document is loaded once in a run.

        Raises:
            WarehouseError: a kind is not registered, or a frame is not of its schema.
        """
        self._delta.add(documents, claims, rejects, passages)
        self._loaded |= not documents.empty or any(not rows.empty for rows in claims.values())

    def retain(self, paths: Iterable[str]) -> None:
        """Say that the documents at ``paths`` are unchanged: they and their claims still speak, what was refused still is.

        Raises:
            WarehouseError: a path is not one of ``known()``.
        """
        added = set(paths)
        if unknown := sorted(added - self._known.keys()):
            raise WarehouseError(f"{unknown[0]} can't be retained, {self._files.published} does not know it: load it.")
        self._retained |= added

    def compare(self, tolerance: float = 0.02, decisions: Decisions = NONE_MADE) -> None:
        """Settle what speaks now and compare it; skipped where no document, setting, decision or model has changed.

        ``tolerance`` is relative: 0.02 takes figures for equal that differ by 2 %.
        """
        spoke = {path for path, document in self._known.items() if document.speaks}
        speakers_changed = self._loaded or not spoke <= self._retained
        self._changed = (
            self._first
            or speakers_changed
            or self._built_with != (self._digest, tolerance)
            or storage.decisions_made(self._connection) != decisions
        )
        self._kept = self._changed and not self._first and changing.keep_state(self._connection)
        self._delta.settle(self._retained, last_run=self._last_run, this_run=self._started, speakers_changed=speakers_changed)
        if self._changed:
            storage.decide(self._connection, decisions)
            storage.compare_anew(self._connection, self._digest, tolerance, decisions)
        self._compared = True

    def unmatched(self) -> list[tuple[str, int, list[str]]]:
        """The decisions that name what is not there, or not any more, after ``compare``: sort, number among those of the sort,
        and those names."""
        return storage.unmatched(self._connection)

    def publish(self) -> Summary:
        """Check what was built, swap it in and give back the lock.

        Raises:
            CheckFailed: what was built is not sound; nothing is published.
            WarehouseError: the file system refuses; nothing is published.
        """
        if not self._compared:
            self.compare()
        self._connection.execute("DELETE FROM changes")
        new_contradictions = changing.record_changes(self._connection) if self._kept else 0
        changing.record_run(
            self._connection,
            run_id=self.run_id,
            started=self._started,
            finished=datetime.now(UTC).replace(tzinfo=None),
            version=self._version,
        )
        if self._changed:
            hold_to_checks(self._connection, self._files.published)
        summary = changing.summary(self._connection, new_contradictions)
        close_build(self._connection)
        swap(self._files)
        self._release()
        return summary

    def _begin(self) -> None:
        """Lay out or migrate the build, and learn from it what spoke last."""
        connection = self._connection
        self._digest = storage.digest(self._version)
        if self._first:
            storage.lay_out(connection)
        else:
            storage.migrate(connection, self._files.published)
        self._built_with = storage.built_with(connection)
        if self._built_with[0] != self._digest:
            storage.lay_out_views(connection)
        self._delta = Delta(connection)
        rows = connection.execute(
            "SELECT path, sha256, extractor, true FROM documents "
            "UNION ALL SELECT path, sha256, extractor, false FROM rejects WHERE sha256 IS NOT NULL"
        ).fetchall()
        self._known = {path: Known(*row) for path, *row in rows}
        self._last_run, runs = storage.last_run(connection)
        if self._last_run is not None:
            self._started = max(self._started, self._last_run + timedelta(microseconds=1))
        self.run_id = f"{self._started:%Y%m%dT%H%M%SZ}-{runs + 1:06d}"

    def _abandon(self) -> None:
        self._connection.close()
        # Whoever was given this publication (Prefect's threads keep it for ever) keeps no connection alive by it: DuckDB
        # reports every one that is left when the process ends.
        for held in ("_connection", "_delta"):
            vars(self).pop(held, None)
        self._release()

    def _release(self) -> None:
        if self._lock.held:
            clear(self._files)
            self._lock.release()
