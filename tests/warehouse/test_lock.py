"""One run at a time on one warehouse, and none for ever."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from warehouse.errors import WarehouseBusy, WarehouseError
from warehouse.lock import RunLock

HOLD = """
import os, sys, time
from pathlib import Path
from warehouse.lock import RunLock
RunLock(Path(sys.argv[1]), Path('w.duckdb')).acquire()
print("held", flush=True)
"""
WAIT = "time.sleep(60)"
FORK = """
if os.fork() == 0:
    print(os.getpid(), flush=True)
time.sleep(60)
"""


def test_a_lock_is_given_back(tmp_path: Path) -> None:
    lock = RunLock(tmp_path / "lock", tmp_path / "w")
    for _ in range(2):
        lock.acquire()
        assert lock.held
        lock.release()
        assert not lock.held
    lock.release()


def test_two_runs_in_one_process_exclude_each_other(tmp_path: Path) -> None:
    first, second = RunLock(tmp_path / "lock", tmp_path / "w"), RunLock(tmp_path / "lock", tmp_path / "w")
    first.acquire()
    with pytest.raises(WarehouseBusy, match="this process"):
        second.acquire()
    second.release()
    with pytest.raises(WarehouseBusy, match="this process"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


def test_a_lock_is_held_against_other_processes_and_freed_when_its_holder_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD + WAIT, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(WarehouseBusy, match=rf"Another run \(process {holder.pid}\) .*w\.duckdb: wait until it is done"):
            RunLock(path, Path("w.duckdb")).acquire()
        holder.kill()
    lock = RunLock(path, Path("w.duckdb"))
    lock.acquire()
    lock.release()


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system does not fork")
def test_a_worker_that_outlives_a_killed_run_does_not_hold_its_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD + FORK, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        worker = int(holder.stdout.readline())
        holder.kill()
        holder.wait()
        lock = RunLock(path, Path("w.duckdb"))
        try:
            lock.acquire()
        finally:
            lock.release()
            os.kill(worker, signal.SIGKILL)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match=r"Cannot write .*lock.*see that the folder"):
        RunLock(tmp_path / "missing" / "lock", tmp_path / "w").acquire()
