"""A run that is killed at any moment leaves the last publication whole, and the next run able to finish."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from flows.pipeline import run
from flows.settings import RunSettings
from tests.flows.placing import settings_in
from warehouse.reading import connect, query

PROGRAM = """
import sys
from pathlib import Path
from flows.pipeline import run
from flows.settings import RunSettings
from tests.flows.placing import settings_in, write_documents
raw, warehouse, reports = map(Path, sys.argv[1:])
run(RunSettings(raw=raw, warehouse=warehouse, reports=reports))
"""


def start(place: RunSettings) -> subprocess.Popen[bytes]:
    """A run in a process group of its own."""
    arguments = [str(place.raw), str(place.warehouse), str(place.reports)]
    root = Path(__file__).parents[2]
    return subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments], cwd=root, start_new_session=True)


def published(place: RunSettings) -> tuple[int, int]:
    """What a reader sees: documents, and claims whose quote is in its place."""
    with closing(connect(place.warehouse)) as connection:
        sql = "SELECT count(DISTINCT doc_id), count(*) FROM claims JOIN documents USING (doc_id) WHERE contains(text, quote)"
        [(documents, claims)] = query(connection, sql)[1]
    return int(documents), int(claims)


@pytest.fixture(scope="module")
def before(first_run: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """A folder in which documents have been published, and the seconds that a run over changed ones takes."""
    folder = tmp_path_factory.mktemp("before")
    shutil.copytree(first_run, folder, symlinks=True, dirs_exist_ok=True)
    place = settings_in(folder)
    change(place, "Welders earn $61,000 a year.")
    started = time.monotonic()
    assert start(place).wait() == 0
    return folder, time.monotonic() - started


def change(place: RunSettings, words: str) -> None:
    """Each document says one thing more."""
    for path in place.raw.iterdir():
        path.write_text(path.read_text(encoding="utf-8") + f"\n{words}\n", encoding="utf-8")


@pytest.mark.parametrize("share", [0.4, 0.7, 0.95])
def test_a_kill_leaves_the_last_publication_and_the_next_run_finishes(
    before: tuple[Path, float], tmp_path: Path, share: float
) -> None:
    folder, seconds = before
    shutil.copytree(folder, tmp_path, symlinks=True, dirs_exist_ok=True)
    place = settings_in(tmp_path)
    documents, claims = published(place)
    change(place, "Welders earn $64,000 a year.")
    process = start(place)
    time.sleep(seconds * share)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert published(place)[0] == documents
    assert (place.reports / "index.html").is_file()
    summary = run(place)
    assert summary.documents == 3
    assert published(place)[1] > claims
    assert (place.reports / "index.html").is_file()
