"""One run at a time on one warehouse."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from warehouse.errors import WarehouseBusy, WarehouseError

if sys.platform != "win32":
    import fcntl

_held: set[tuple[int, Path]] = set()
"""(process, path) of the locks that this process holds: the system's locks tell processes apart, not the runs in one."""


class RunLock:
    """The right to publish: held by one run at a time, and freed by the system when that run is killed.

    On POSIX it is a record lock (``fcntl``), which worker processes do not inherit: one that outlives a killed run does not
    hold it. Elsewhere it is a file that is made exclusively and that can't be removed while its maker has it open.
    ``path`` is the file to lock, ``guarded`` the one that it stands for.
    """

    def __init__(self, path: Path, guarded: Path) -> None:
        self._path = path
        self._guarded = guarded
        self._descriptor = -1

    @property
    def held(self) -> bool:
        """True between ``acquire`` and ``release``."""
        return self._descriptor >= 0

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            WarehouseBusy: another run holds it.
            WarehouseError: the lock file cannot be made.
        """
        if (os.getpid(), self._path) in _held:
            raise WarehouseBusy(self._busy("this process"))
        try:
            self._descriptor = _open_locked(self._path)
        except BlockingIOError as error:
            raise WarehouseBusy(self._busy(_holder(self._path))) from error
        except OSError as error:
            raise WarehouseError(
                f"Cannot write {self._path} ({error.strerror}): see that the folder of the warehouse can be written."
            ) from error
        _held.add((os.getpid(), self._path))
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, str(os.getpid()).encode())

    def release(self) -> None:
        """Give the lock back, if it is held. The file stays: to remove it would let two runs lock two files of one name."""
        if self.held:
            os.close(self._descriptor)
            self._descriptor = -1
            _held.discard((os.getpid(), self._path))

    def _busy(self, holder: str) -> str:
        return f"Another run ({holder}) is publishing to {self._guarded}: wait until it is done, then run again."


def _open_locked(path: Path) -> int:
    """A descriptor of the locked file at ``path``. Raises BlockingIOError where another process holds it."""
    if sys.platform == "win32":
        try:
            path.unlink(missing_ok=True)
        except PermissionError as error:
            raise BlockingIOError from error
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        if isinstance(error, BlockingIOError | PermissionError):
            raise BlockingIOError from error
        raise
    return descriptor


def _holder(path: Path) -> str:
    try:
        return f"process {int(path.read_text(encoding='utf-8'))}"
    except (OSError, ValueError):
        return "another process"
