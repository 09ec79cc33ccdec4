"""Batches over a process pool: a document that crashes or hangs costs itself alone."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from flows.errors import WorkerError, let_go, remedied
from flows.pool import alone, map_batches, undisturbed

ROOT = Path(__file__).parents[2]


def work(items: Sequence[str]) -> list[str]:
    """Upper case; some items crash, hang or raise."""
    for item in items:
        if item == "crash":
            os._exit(7)
        if item == "hang":
            time.sleep(60)
        if item == "raise":
            raise ValueError("no such thing")
    return [item.upper() for item in items]


def tell_and_wait(items: Sequence[str]) -> list[str]:
    """For ever at work."""
    print(*items, flush=True)  # noqa: T201
    time.sleep(600)
    return []


class Unloadable:
    """Work that ends the process that takes it in, before any item is looked at."""

    def __call__(self, items: Sequence[str]) -> list[str]:
        return list(items)

    def __reduce__(self) -> Any:
        return os._exit, (3,)


def failed(item: str, reason: str) -> list[str]:
    return [f"{item}: {reason}"]


def seconds_for(items: Sequence[str]) -> float:
    """Time enough for all that ends; what never does is not waited for."""
    return 0.5 if "hang" in items else 20.0


def run(batches: list[list[str]]) -> list[str]:
    results = map_batches(work, iter(batches), failed, workers=2, time_limit=seconds_for)
    return [item for result in results for item in result]


def test_results_come_in_the_order_of_the_batches() -> None:
    assert run([["a", "b"], ["c"], ["d"]]) == ["A", "B", "C", "D"]


def test_an_item_that_raises_is_told_and_its_batch_survives() -> None:
    assert run([["a", "raise", "b"], ["c"]]) == ["A", "raise: it could not be processed: ValueError: no such thing", "B", "C"]


def test_an_item_that_kills_its_process_is_told_and_all_batches_survive() -> None:
    done = run([["a"], ["b", "crash", "c"], ["d"], ["e"]])
    assert [item for item in done if not item.startswith("crash")] == ["A", "B", "C", "D", "E"]
    [crashed] = [item for item in done if item.startswith("crash")]
    assert "exit code 7" in crashed


def test_an_item_that_hangs_is_told_and_its_batch_survives() -> None:
    done = run([["a", "hang"], ["b"]])
    assert done[0] == "A"
    assert done[1].startswith("hang: it took longer than 0.5 s")
    assert done[2] == "B"


def test_nothing_to_do_starts_nothing() -> None:
    assert run([]) == []


def test_one_item_alone_gives_its_result() -> None:
    assert alone(work, "a", 20.0) == (["A"],)


def test_processes_that_end_before_they_take_up_an_item_fail_the_run_and_blame_no_item() -> None:
    with pytest.raises(WorkerError, match=r"ended before it began \(exit code 3; ") as raised:
        list(map_batches(Unloadable(), iter([["a"], ["b"]]), failed, workers=2, time_limit=seconds_for))
    assert "nothing was published" in (remedied(raised.value) or "")


@pytest.mark.parametrize(
    "call",
    [
        "list(map_batches(tell_and_wait, iter('a'), failed, workers=1, time_limit=lambda _: 600))",
        "alone(tell_and_wait, 'a', 600)",
    ],
)
def test_no_process_outlives_a_run_that_is_killed(call: str) -> None:
    code = (
        f"from flows.pool import alone, map_batches, undisturbed; from tests.flows.test_pool import failed, tell_and_wait; {call}"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE) as run_to_kill:
        assert run_to_kill.stdout is not None
        assert run_to_kill.stdout.readline() == b"a\n"
        run_to_kill.kill()
        assert run_to_kill.stdout.read() == b""  # nobody holds the other end of it


def _start(number: int, steps: list[str]) -> None:
    with undisturbed():
        signal.raise_signal(number)
        steps.append("started")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_waits_until_a_process_has_started(number: signal.Signals) -> None:
    steps: list[str] = []

    def came(*_: object) -> None:
        steps.append("interrupted")
        raise KeyboardInterrupt

    before = signal.signal(number, came)
    try:
        with pytest.raises(KeyboardInterrupt):
            _start(number, steps)
        assert signal.getsignal(number) is came
    finally:
        signal.signal(number, before)
    assert steps == ["started", "interrupted"]


def test_an_interrupt_while_a_pool_is_made_leaves_no_semaphore(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[tuple[str, str]] = []

    def registered(name: str, kind: str) -> None:
        left.append((name, kind))
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("multiprocessing.resource_tracker.register", registered)
    monkeypatch.setattr("multiprocessing.resource_tracker.unregister", lambda name, kind: left.remove((name, kind)))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            list(map_batches(work, iter([["a"]]), failed, workers=1, time_limit=lambda _: 60.0))
    finally:
        signal.signal(signal.SIGINT, before)
    let_go(caught.value)
    gc.collect()
    assert left == []


def test_without_an_interrupt_nothing_is_raised_and_handlers_are_as_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with undisturbed():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
