"""A folder that is replaced whole: built aside, then switched in by one atomic step.

``site`` is a symbolic link to a hidden, numbered folder beside it (``.site-7``). The next one is built as ``.site-8``, and
the link is replaced. Whoever looks sees the one or the other, whole, and a kill leaves at most a folder to sweep away.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

MARKER = ".consilience-site.json"
"""Stands in every folder that this module made; ``files`` is in it once the folder is whole."""

PARTIAL = f"{MARKER}.part"
"""The marker while it is being written."""


class SiteError(Exception):
    """The site can't be written where it was asked for; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Made:
    """A folder that was finished: its digests by file, and what its maker wanted to remember."""

    folder: Path
    files: dict[str, str]
    notes: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Filled:
    """What was put into a folder: its digests by file, which of them were written, and which were taken over."""

    files: dict[str, str]
    written: set[str]
    kept: set[str]


@dataclass(slots=True)
class Build:
    """A folder being filled: files with new bytes (``written``), files taken over from ``before`` (``kept``).

    ``notes`` is kept with the folder, for its maker.
    """

    folder: Path
    before: Made | None
    notes: dict[str, Any] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)

    def write(self, address: str, content: bytes) -> None:
        """Write one file; where the folder before has the same bytes, that file is taken over."""
        digest = blake2b(content, digest_size=16).hexdigest()
        if self.files.get(address) == digest:
            return
        if self.before is not None and self.before.files.get(address) == digest and self.keep(address):
            return
        target = self._target(address)
        target.unlink(missing_ok=True)  # it may share its bytes with the folder before
        target.write_bytes(content)
        self.files[address] = digest
        self.written.add(address)

    def keep(self, address: str) -> bool:
        """Take a file over from the folder before; False where it has none."""
        if address in self.files:
            return True
        if self.before is None or address not in self.before.files:
            return False
        old, new = self.before.folder / address, self._target(address)
        new.unlink(missing_ok=True)
        try:
            os.link(old, new)
        except FileNotFoundError:
            return False
        except OSError:  # a file system without hard links
            shutil.copyfile(old, new)
        self.files[address] = self.before.files[address]
        self.kept.add(address)
        return True

    def filled(self) -> Filled:
        """What has been put into it so far."""
        return Filled(self.files, self.written, self.kept)

    def add(self, filled: Filled) -> None:
        """Count in what another process put into the folder."""
        self.files.update(filled.files)
        self.written |= filled.written
        self.kept |= filled.kept

    def _target(self, address: str) -> Path:
        target = self.folder / address
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, exist_ok=True)
        return target


def made(folder: Path) -> Made | None:
    """What is known of a finished folder; None where there is none, or it isn't whole, or isn't ours."""
    try:
        marker = json.loads((folder / MARKER).read_bytes())
        return Made(folder, dict(marker["files"]), dict(marker["notes"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


@contextmanager
def replacing(site: Path) -> Iterator[Build]:
    """Fill a new folder and put it in the place of ``site``. What goes wrong inside leaves the old one as it was.

    Raises:
        SiteError: ``site`` is something else than a site of ours, or the folder it would stand in can't be made.
    """
    site = site.parent.resolve() / site.name
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise SiteError(
            f"The folder {site.parent} can't be made ({error.strerror}): choose another one for the report."
        ) from error
    with locked(site.parent):
        before = claimed(site)
        sweep(site, keep=before.folder if before else None)
        build = Build(aside(site), before)
        build.folder.mkdir()
        _mark(build.folder, {})
        try:
            yield build
            _mark(build.folder, {"files": dict(sorted(build.files.items())), "notes": build.notes})
            switch(site, build.folder)
        except BaseException:
            remove(build.folder)
            raise
        sweep(site, keep=build.folder)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a lock on ``folder``; a second writer waits until the first is done."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def claimed(site: Path) -> Made | None:
    """The site that stands there now, or that a killed run left aside; None where there is none yet."""
    if site.is_symlink():
        standing = made(site.resolve())
        if standing is None and site.exists() and not ours(site.resolve()):
            raise SiteError(f"{site} is a link to a folder that is not a report. Remove the link, or choose another folder.")
        return standing or newest_aside(site)
    if not site.exists():
        return newest_aside(site)
    if not site.is_dir():
        raise SiteError(f"{site} is a file. Remove it, or choose another folder for the report.")
    if any(site.iterdir()):
        if not ours(site):
            raise SiteError(f"{site} holds files that are not a report. Empty it, or choose another folder for the report.")
        return made(site) or newest_aside(site)
    return newest_aside(site)


def ours(folder: Path) -> bool:
    """True for a folder that this module made, whole or not."""
    return (folder / MARKER).is_file() or (folder / PARTIAL).is_file()


def switch(site: Path, folder: Path) -> None:
    """Make ``site`` show ``folder``."""
    link = site.with_name(f".{site.name}-link")
    link.unlink(missing_ok=True)
    link.symlink_to(folder.name, target_is_directory=True)
    if site.is_dir() and not site.is_symlink():  # a copy of a site, or an empty folder: a link can't replace a folder in one step
        site.rename(aside(site))
    link.replace(site)


def siblings(site: Path) -> list[tuple[int, Path]]:
    """The hidden folders beside ``site`` that bear its name and a number, in the order of their numbers."""
    pattern = re.compile(rf"\.{re.escape(site.name)}-(\d{{1,9}})")
    found = [(pattern.fullmatch(entry.name), entry) for entry in site.parent.iterdir()]
    return sorted((int(match[1]), entry) for match, entry in found if match and entry.is_dir() and not entry.is_symlink())


def aside(site: Path) -> Path:
    """A hidden name beside ``site`` that is not taken."""
    taken = siblings(site)
    return site.with_name(f".{site.name}-{taken[-1][0] + 1 if taken else 1}")


def newest_aside(site: Path) -> Made | None:
    """The newest whole folder that stands aside."""
    whole = (made(folder) for _, folder in reversed(siblings(site)))
    return next((found for found in whole if found is not None), None)


def sweep(site: Path, keep: Path | None) -> None:
    """Remove what earlier runs left aside: our own folders, and empty ones, and nothing else."""
    for _, folder in siblings(site):
        if folder != keep and (ours(folder) or not any(folder.iterdir())):
            remove(folder)


def remove(folder: Path) -> None:
    """Remove a folder of ours, its marker last, so that a kill leaves it recognisable."""
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        elif entry.name != MARKER:
            entry.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)


def _mark(folder: Path, content: dict[str, object]) -> None:
    partial = folder / PARTIAL
    partial.write_text(json.dumps(content, ensure_ascii=True, indent=0), encoding="utf-8")
    partial.replace(folder / MARKER)
