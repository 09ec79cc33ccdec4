"""The files of the raw folder."""

from __future__ import annotations

import hashlib
import os
import stat
from array import array
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from io import BufferedReader
from operator import itemgetter
from pathlib import Path

from flows.read.settings import ReadSettings
from schemas.document import Reject

CONTROL_FILES = frozenset({"sources.toml", "decisions.toml"})
"""Files at the top of the raw folder that steer the run and are no documents."""

_DIGEST = 32
"""Bytes of a SHA-256."""

_OUTSIDE = "a symbolic link that leads out of the folder; copy what it leads to into the folder instead"


@dataclass(frozen=True, slots=True)
class Found:
    """A file that can be read.

    path    relative to the raw folder, ``/`` between parts; bytes that are no UTF-8 as ``\\xff``
    sha256  of its bytes, hexadecimal
    size    bytes
    name    the relative path as the system knows it
    """

    path: str
    sha256: str
    size: int
    name: str


class Files(Collection[Found]):
    """Files in order, packed: each takes less than half the memory of a ``Found``, of which there can be a hundred thousand."""

    __slots__ = ("_digests", "_names", "_paths", "_sizes")

    def __init__(self) -> None:
        self._paths: list[str] = []
        self._names: list[str] = []
        self._digests = bytearray()
        self._sizes = array("Q")

    def append(self, file: Found) -> None:
        """Put ``file`` behind the others."""
        self._paths.append(file.path)
        self._names.append(file.name)
        self._digests += bytes.fromhex(file.sha256)
        self._sizes.append(file.size)

    def __iter__(self) -> Iterator[Found]:
        for at, (path, name, size) in enumerate(zip(self._paths, self._names, self._sizes, strict=True)):
            yield Found(path, self._digests[at * _DIGEST : (at + 1) * _DIGEST].hex(), size, name)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, file: object) -> bool:
        return any(file == each for each in self)


def list_files(raw: Path, settings: ReadSettings) -> tuple[Files, list[Reject]]:
    """The files under ``raw``, ordered by path, and those that can't be read.

    Hidden files and folders and the control files are passed over. A symbolic link is followed to a file inside ``raw`` only.
    Raises ``NotADirectoryError`` where ``raw`` is no folder.
    """
    if not raw.is_dir():
        raise NotADirectoryError(f"{raw} is not a folder; create it and put the documents in, or name another one")
    root = os.path.realpath(raw)
    found = Files()
    rejects: list[Reject] = []
    taken = ""  # the path of the last file that was found
    walked = ((readable_path(name), name, failure) for name, failure in _walk(Path(root)))
    for path, name, failure in sorted(walked, key=itemgetter(0)):
        if not failure and path == taken:
            failure = "another file has this path once odd bytes are written out; rename one of them"
        result = Reject(path, "document", failure) if failure else _look(root, name, path, settings)
        if isinstance(result, Reject):
            rejects.append(result)
        else:
            found.append(result)
            taken = path
    return found, rejects


def readable_path(name: str) -> str:
    """``name`` with ``/`` between parts and undecodable bytes written out, so that it can be stored and shown."""
    path = os.fsencode(name).decode("utf-8", "backslashreplace").replace(os.sep, "/")
    return name if path == name else path  # of hundreds of thousands of files one string each is kept


def read_bytes(raw: Path, name: str, settings: ReadSettings) -> bytes | str:
    """The bytes of the file ``name`` in ``raw``, or what keeps them from being read, in words."""
    file = _open(os.path.realpath(raw), name, settings)
    if isinstance(file, str):
        return file
    with file:
        try:
            # A buffer of the greatest size would have to be made for every file.
            data = file.read(min(os.fstat(file.fileno()).st_size, settings.max_bytes) + 1)
            data += file.read(settings.max_bytes + 1 - len(data))
        except OSError as error:
            return _failure(error)
    return data if len(data) <= settings.max_bytes else too_large(settings)


def too_large(settings: ReadSettings) -> str:
    """What is said of a file over the limit."""
    return f"over the size limit of {settings.max_bytes / 1e6:g} MB; split it, or raise max_bytes"


def _look(root: str, name: str, path: str, settings: ReadSettings) -> Found | Reject:
    file = _open(root, name, settings)
    if isinstance(file, str):
        return Reject(path, "document", file)
    with file:
        try:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return Found(path, digest, file.tell(), name)
        except OSError as error:
            return Reject(path, "document", _failure(error))


def _open(root: str, name: str, settings: ReadSettings) -> BufferedReader | str:
    """The file opened for reading, or what speaks against it. ``root`` is a real path."""
    try:
        real = os.path.realpath(os.path.join(root, name))  # noqa: PTH118 -- half of a path object's time
        if not _is_inside(root, real):
            return _OUTSIDE
        # O_NONBLOCK: a pipe would wait for a writer. O_NOFOLLOW: nothing is linked in between.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        file = os.fdopen(os.open(real, flags), "rb")
    except (OSError, ValueError) as error:
        return _failure(error)
    state = os.fstat(file.fileno())
    if stat.S_ISREG(state.st_mode) and state.st_size <= settings.max_bytes:
        return file
    file.close()
    return too_large(settings) if stat.S_ISREG(state.st_mode) else "not a regular file; remove it from the folder"


def _failure(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "vanished while the folder was read, or a link to nothing; run again if it should be there"
    if isinstance(error, PermissionError):
        return "not permitted to read it; change its permissions"
    return f"can't be read ({getattr(error, 'strerror', None) or error}); check the file and its disk"


def _is_inside(root: str, real: str) -> bool:
    return real.startswith(root.rstrip(os.sep) + os.sep) and real != root


def _walk(root: Path) -> Iterator[tuple[str, str]]:
    """The names of the files below ``root``, each with what speaks against reading it, if anything does."""
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(root / folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except FileNotFoundError:
            yield folder, "the folder vanished while it was read; run again if it should be there"
            continue
        except OSError as error:
            yield folder, f"the folder can't be read ({error.strerror}); change its permissions"
            continue
        for entry in listed:
            name = f"{folder}{os.sep}{entry.name}" if folder else entry.name
            if entry.name.startswith(".") or name in CONTROL_FILES:
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(name)
            elif entry.is_symlink() and entry.is_dir():
                # What it leads to inside the folder is read where it stands.
                real = os.path.realpath(root / name)
                if real != str(root) and not _is_inside(str(root), real):
                    yield name, _OUTSIDE
            else:
                yield name, ""
