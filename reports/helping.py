"""A large site is made by several processes: each takes the next part, reads the warehouse itself, and writes its files."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Thread

from reports import data
from reports.load import Reader, last_run, relations_of
from reports.making import Maker, Part
from reports.swap import Build, Filled, made
from warehouse import reading

MOST = 3
"""Processes that help, at most: each holds all claims in memory."""

Helpers = ProcessPoolExecutor | None


class ReplacedError(Exception):
    """Another run has been published while the site of this one is made."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which run of which warehouse is shown where: what a helper has to know."""

    warehouse: Path
    run: str
    folder: Path
    before: Path | None


@contextmanager
def helpers(order: Order, count: int) -> Iterator[Helpers]:
    """Processes that help, reading already; None where ``count`` is 0. They end with the block, and with this process."""
    if count <= 0:
        yield None
        return
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(min(count, MOST), mp_context=context, initializer=obey) as executor:
        try:
            for _ in range(min(count, MOST)):
                executor.submit(begin, order)
            yield executor
        finally:
            executor.shutdown(cancel_futures=True)


def share_out(
    parts: Sequence[Part], maker: Maker, build: Build, bounds: Mapping[str, str], helping: Helpers, order: Order
) -> None:
    """Make all parts: the helpers from the first on, this process from the last on, and whatever a helper fails to."""
    offered: list[Future[Filled]] = []
    with suppress(BrokenProcessPool):
        if helping:
            offered.extend(helping.submit(help_with, order, part, bounds) for part in parts)
    taken = []
    for place, part in reversed(list(enumerate(parts))):
        if place >= len(offered) or offered[place].cancel():
            maker.make(part, build, bounds)
        else:
            taken.append((part, offered[place]))
    for part, future in taken:
        try:
            build.add(future.result())
        except (BrokenProcessPool, ReplacedError):
            maker.make(part, build, bounds)


def obey() -> None:
    """A helper ends when the process that it helps does, and leaves it to that process to hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    """Wait until the parent has gone."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@lru_cache(maxsize=1)
def maker_of(order: Order) -> tuple[Maker, Build]:
    """What a helper works with: it reads the warehouse once.

    Raises:
        ReplacedError: another run has been published in between.
    """
    connection = reading.connect(order.warehouse)
    reader = Reader(connection)
    if last_run(reader.rows("runs", data.Run)) != order.run:
        raise ReplacedError
    relations = relations_of(reading.relations(connection))
    return Maker(reader, relations), Build(order.folder, made(order.before) if order.before else None)


def begin(order: Order) -> None:
    """Read what most parts need."""
    maker_of(order)[0].facts  # noqa: B018 -- reads them


def help_with(order: Order, part: Part, bounds: Mapping[str, str]) -> Filled:
    """Make a part; what was written."""
    maker, build = maker_of(order)
    share = Build(build.folder, build.before)
    maker.make(part, share, bounds)
    return share.filled()
