"""Batches over a process pool, so that a document that crashes or hangs costs itself alone.

Workers are forked from a server process that has the extraction room loaded (``forkserver``), which is safe beside the
threads of an orchestrator and costs milliseconds. Where the platform has none, they are spawned.
"""

from __future__ import annotations

import multiprocessing as mp
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from time import monotonic
from typing import TypeVar, cast

from flows.errors import WorkerError
from reports.obeying import obey

Item = TypeVar("Item")
Result = TypeVar("Result")

PRELOAD = ["flows.batch", "flows.warm"]

CLOSE_LIMIT = 10.0
"""Seconds that are waited for the thread that manages a pool whose processes are gone; it takes it milliseconds."""

START_LIMIT = 120.0
"""Seconds that a process may take to start, where it must load the extraction room itself and the machine is busy."""


def context() -> BaseContext:
    """The way in which workers are started."""
    if "forkserver" not in mp.get_all_start_methods():
        return mp.get_context("spawn")
    server = mp.get_context("forkserver")
    server.set_forkserver_preload(PRELOAD)
    return server


def warm_up() -> None:
    """Start the server that workers are forked from. It loads the extraction room while the caller goes on."""
    if context().get_start_method() == "forkserver":
        from multiprocessing.forkserver import ensure_running

        ensure_running()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Within it, an interrupt or SIGTERM waits until the end.

    The server that forks workers writes a traceback to standard error of a start that its caller gives up half-way, and Python
    tells there of every semaphore of a pool that was given up while it was made.
    """
    if threading.current_thread() is not threading.main_thread():  # interrupts come to the main thread only
        yield
        return
    held: list[int] = []
    before = {number: signal.signal(number, lambda came, _: held.append(came)) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)
        if held:
            signal.raise_signal(held[0])


def map_batches(
    work: Callable[[Sequence[Item]], Result],
    batches: Iterator[Sequence[Item]],
    failed: Callable[[Item, str], Result],
    *,
    workers: int,
    time_limit: Callable[[Sequence[Item]], float],
) -> Iterator[Result]:
    """``work`` of every batch, in the order of the batches; at most ``2 * workers`` results are held.

    A batch that crashes its process, raises, or takes longer than ``time_limit(batch)`` seconds is taken apart: each of its items
    is tried in a process of its own with the limit of that item, and ``failed(item, reason)`` stands in for what fails again.
    Raises ``WorkerError`` where such a process ends before it has taken up its item: then no item is to blame.
    """
    executor = _pool(workers)
    running: list[tuple[Sequence[Item], Future[Result], float]] = []
    try:
        exhausted = False
        while running or not exhausted:
            while not exhausted and len(running) < 2 * workers:
                batch = next(batches, None)
                if batch is None:
                    exhausted = True
                else:
                    with undisturbed():  # the first one starts the workers
                        running.append((batch, executor.submit(work, batch), monotonic()))
            if not running:
                break
            batch, future, started = running.pop(0)
            # Batches ahead of it in the queue had their own time; this one's starts when it can run.
            result, broken = _result(future, max(time_limit(batch), started + time_limit(batch) - monotonic()))
            if result is not None:
                yield result[0]
                continue
            if broken:
                _kill(executor)
                executor = _pool(workers)
                with undisturbed():
                    running = [(each, executor.submit(work, each), monotonic()) for each, _, _ in running]
            yield from _one_by_one(work, batch, failed, time_limit)
    finally:
        _kill(executor)


def _pool(workers: int) -> ProcessPoolExecutor:
    with undisturbed():
        return ProcessPoolExecutor(workers, mp_context=context(), initializer=obey)


def _result(future: Future[Result], seconds: float) -> tuple[tuple[Result] | None, bool]:
    """The result of a batch in a 1-tuple, or None; and whether the pool must be given up (a worker died or hangs)."""
    done, _ = wait([future], timeout=seconds, return_when=FIRST_COMPLETED)
    if not done:
        return None, True
    try:
        return (future.result(),), False
    except BrokenProcessPool:
        return None, True
    except Exception:  # any bug in a reader or extractor: the documents are tried alone, and the reason is told there
        return None, False


def _kill(executor: ProcessPoolExecutor) -> None:
    processes = list((executor._processes or {}).values())
    manager = cast(threading.Thread | None, executor._executor_manager_thread)
    executor.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.kill()
        process.join()
    if manager is not None:  # Python wakes it at the end of the program, which fails while it is closing what it is woken by
        manager.join(CLOSE_LIMIT)


def _one_by_one(
    work: Callable[[Sequence[Item]], Result],
    batch: Sequence[Item],
    failed: Callable[[Item, str], Result],
    time_limit: Callable[[Sequence[Item]], float],
) -> Iterator[Result]:
    for item in batch:
        outcome = alone(work, item, time_limit((item,)))
        yield failed(item, outcome) if isinstance(outcome, str) else outcome[0]


def alone(work: Callable[[Sequence[Item]], Result], item: Item, time_limit: float) -> tuple[Result] | str:
    """``work`` of one item in a process of its own: a 1-tuple of its result, or what went wrong, in words.

    Raises ``WorkerError`` where the process can't start.
    """
    ctx = context()
    receiver, sender = ctx.Pipe(duplex=False)
    process = ctx.Process(target=_send, args=(work, item, sender))  # type: ignore[attr-defined]
    with undisturbed():
        process.start()
    sender.close()
    started = False
    try:
        if not receiver.poll(START_LIMIT):
            raise WorkerError(
                f"a process that reads documents did not start within {START_LIMIT:g} s; run again on a freer machine"
            )
        started = receiver.recv()
        if not receiver.poll(time_limit):
            return f"it took longer than {time_limit:g} s; take the document apart, or out"
        outcome = receiver.recv()
    except EOFError:
        process.join()
        if not started:
            raise WorkerError(
                f"a process that reads documents ended before it began (exit code {process.exitcode}; standard error has the "
                "reason) and nothing was published: mend that and run again. A script that runs the flow must be a file that can "
                'be imported, and call it below `if __name__ == "__main__":`'
            ) from None
        return f"the process that read it died (exit code {process.exitcode}); the file may be damaged or exhaust the memory"
    finally:
        process.kill()
        process.join()
        receiver.close()
    return str(outcome) if isinstance(outcome, str) else (outcome[0],)


def _send(work: Callable[[Sequence[Item]], Result], item: Item, sender: Connection) -> None:
    obey()
    sender.send(True)  # what fails before this is not the item's fault
    try:
        sender.send((work((item,)),))
    except Exception as error:
        sender.send(f"it could not be processed: {type(error).__name__}: {error}")
