"""A large site is made by several processes: each takes the next part, reads the warehouse itself, and writes its files."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from reports import data
from reports.load import Reader, last_run, relations_of
from reports.making import Maker, Part
from reports.obeying import obey
from reports.swap import Build, Filled, made
from warehouse import reading

MOST = 3
"""Processes that help, at most: each holds all claims in memory."""

AHEAD = 2
"""Parts that each of them has been handed and not made: the one that it makes, and the next."""


class Helpers(NamedTuple):
    """Processes that help, and how many they are."""

    executor: ProcessPoolExecutor
    processes: int


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
def helpers(order: Order, count: int) -> Iterator[Helpers | None]:
    """Processes that help, reading already; None where ``count`` is 0. They end with the block, and with this process."""
    if count <= 0:
        yield None
        return
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    count = min(count, MOST)
    with ProcessPoolExecutor(count, mp_context=context, initializer=obey) as executor:
        try:
            for _ in range(count):
                executor.submit(begin, order)
            yield Helpers(executor, count)
        finally:
            executor.shutdown(cancel_futures=True)


def share_out(
    parts: Sequence[Part], maker: Maker, build: Build, bounds: Mapping[str, str], helping: Helpers | None, order: Order
) -> None:
    """Make all parts: the helpers from the first on, this process from the last on, and whatever a helper fails to."""
    left, handed = deque(parts), list[tuple[Part, Future[Filled]]]()
    while left:
        helping = helping and hand_out(left, handed, helping, order, bounds)
        if left:
            maker.make(left.pop(), build, bounds)
    for part, future in handed:
        try:
            build.add(future.result())
        except (BrokenProcessPool, ReplacedError):
            maker.make(part, build, bounds)


def hand_out(
    left: deque[Part], handed: list[tuple[Part, Future[Filled]]], helping: Helpers, order: Order, bounds: Mapping[str, str]
) -> Helpers | None:
    """Hand the helpers as many parts as they should have; None where one of them died, which ends them all.

    No part is handed out early to be taken back: if a helper dies after that, Python 3.11 leaves whoever waits for another part
    waiting for good, since it can't break a future that was cancelled.
    """
    try:
        while left and sum(not future.done() for _, future in handed) < AHEAD * helping.processes:
            handed.append((left[0], helping.executor.submit(help_with, order, left[0], bounds)))
            left.popleft()
    except BrokenProcessPool:
        return None
    return helping


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
