"""A run that is killed at any moment leaves the last publication whole, and the next run able to finish."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from flows.pipeline import run
from flows.settings import RunSettings
from tests.flows.placing import settings_in
from warehouse.reading import connect, query

RUN_WHAT_IS_ASKED = """
import os, sys
from pathlib import Path
from flows.pipeline import run
from flows.settings import RunSettings

for line in sys.stdin:
    child = os.fork()
    if child:
        os.setpgid(child, child)
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        continue
    raw, warehouse, reports = map(Path, line.rstrip().split("|"))
    run(RunSettings(raw=raw, warehouse=warehouse, reports=reports))
    os._exit(0)
"""


class Nursery:
    """A process that has loaded what a run needs, and forks runs: a kill meets a run at its work, not at its imports."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._asked, self._told = process.stdin, process.stdout

    def start(self, place: RunSettings) -> int:
        """Start a run in a process group of its own; the id of both."""
        self._asked.write(f"{place.raw}|{place.warehouse}|{place.reports}\n")
        self._asked.flush()
        return int(self._told.readline())

    def wait(self) -> int:
        """Wait for the end of the run; its exit code, below 0 where it was killed."""
        return int(self._told.readline())


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Started once for all runs."""
    command = [sys.executable, "-c", RUN_WHAT_IS_ASKED]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        yield Nursery(process)


def published(place: RunSettings) -> tuple[int, int]:
    """What a reader sees: documents, and claims whose quote is in its place."""
    with closing(connect(place.warehouse)) as connection:
        sql = "SELECT count(DISTINCT doc_id), count(*) FROM claims JOIN documents USING (doc_id) WHERE contains(text, quote)"
        [(documents, claims)] = query(connection, sql)[1]
    return int(documents), int(claims)


@pytest.fixture(scope="module")
def before(nursery: Nursery, first_run: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """A folder in which documents have been published, and the seconds that a run over changed ones takes."""
    folder = tmp_path_factory.mktemp("before")
    shutil.copytree(first_run, folder, symlinks=True, dirs_exist_ok=True)
    place = settings_in(folder)
    change(place, "Welders earn $61,000 a year.")
    started = time.monotonic()
    nursery.start(place)
    assert nursery.wait() == 0
    return folder, time.monotonic() - started


def change(place: RunSettings, words: str) -> None:
    """Each document says one thing more."""
    for path in place.raw.iterdir():
        path.write_text(path.read_text(encoding="utf-8") + f"\n{words}\n", encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="this system does not fork")
@pytest.mark.parametrize("share", [0.4, 0.7, 0.95])
def test_a_kill_leaves_the_last_publication_and_the_next_run_finishes(
    nursery: Nursery, before: tuple[Path, float], tmp_path: Path, share: float
) -> None:
    folder, seconds = before
    shutil.copytree(folder, tmp_path, symlinks=True, dirs_exist_ok=True)
    place = settings_in(tmp_path)
    documents, claims = published(place)
    change(place, "Welders earn $64,000 a year.")
    process = nursery.start(place)
    time.sleep(seconds * share)
    with suppress(ProcessLookupError):  # it is done
        os.killpg(process, signal.SIGKILL)
    nursery.wait()
    assert published(place)[0] == documents
    assert (place.reports / "index.html").is_file()
    summary = run(place)
    assert summary.documents == 3
    assert published(place)[1] > claims
    assert (place.reports / "index.html").is_file()
