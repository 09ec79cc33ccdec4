"""Errors that a user can do something about, as one line."""

from __future__ import annotations

import errno
from traceback import clear_frames


class ServerError(RuntimeError):
    """No Prefect server answers, or none can be started. The message says what to do."""


class WorkerError(RuntimeError):
    """No process that reads documents can start. The message says what to do."""


def remedied(error: BaseException) -> str | None:
    """The one line for an error whose message says what to do; None for a bug, which keeps its traceback."""
    # Here, since the rooms take a second to load, and who raises an error of this module has no need of them.
    from flows.read.decisions import DecisionsError
    from flows.read.metadata import SourcesError
    from reports.swap import SiteError
    from warehouse.errors import WarehouseError

    if isinstance(
        error, WarehouseError | SourcesError | DecisionsError | SiteError | ServerError | WorkerError | NotADirectoryError
    ):
        return " ".join(str(error).split())
    if isinstance(error, PermissionError) or (isinstance(error, OSError) and error.errno == errno.EROFS):
        return f"{error.filename or 'a file'}: not permitted ({error.strerror}); grant access to it or choose another place"
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"{error.filename or 'the disk'}: no space left ({error.strerror}); free some and run again"
    return None


def let_go(error: BaseException) -> None:
    """Drop what the frames of an error hold, and of those that it came of: Prefect keeps errors until the process ends, and
    DuckDB reports every connection that is left then, in forty lines."""
    cause: BaseException | None = error
    while cause is not None:
        clear_frames(cause.__traceback__)
        cause = cause.__cause__ or cause.__context__
