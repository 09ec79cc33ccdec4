"""Measuring: each benchmark in a process of its own, seconds of its processor, its greatest memory, and one table of results."""

from __future__ import annotations

import multiprocessing as mp
import os
import platform
import resource
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from pathlib import Path
from time import perf_counter, process_time


@dataclass(frozen=True, slots=True)
class Row:
    """A result: what was measured, how much, and what it should have been.

    documents, megabytes  what was worked on; 0 where that says nothing
    seconds               of the processor in one process, else of the clock
    peak                  greatest memory in MB
    """

    area: str
    what: str
    seconds: float | None = None
    documents: int = 0
    megabytes: float = 0.0
    says: str = ""
    target: str = ""
    met: bool | None = None
    peak: float = 0.0

    def cells(self) -> list[str]:
        """The row as the table shows it."""
        rate = [self.documents / self.seconds, self.megabytes / self.seconds] if self.seconds else [0.0, 0.0]
        verdict = "" if self.met is None else "met" if self.met else "MISSED"
        each = self.seconds / self.documents * 1000 if self.seconds and self.documents else 0.0
        shown = [_number(value) for value in (self.documents, self.seconds or 0.0, rate[0], rate[1], each, self.peak)]
        return [self.area, self.what, *shown, self.says, self.target, verdict]


def _number(value: float) -> str:
    if not value:
        return ""
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"


@dataclass(slots=True)
class Watch:
    """Seconds that passed: of the processor (this process), and of the clock."""

    processor: float = field(default=0.0)
    clock: float = field(default=0.0)


@contextmanager
def watch() -> Iterator[Watch]:
    """Measures what is done within."""
    measured = Watch()
    processor, clock = process_time(), perf_counter()
    yield measured
    measured.processor, measured.clock = process_time() - processor, perf_counter() - clock


def peak_megabytes() -> float:
    """The most memory that this process has had, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def apart(module: str, name: str, given: object) -> list[Row]:
    """A benchmark by module and name in a new process, so that its memory is its own.

    This process imports none of what it measures: a child's greatest memory is counted from its parent's.
    """
    with ProcessPoolExecutor(1, mp_context=mp.get_context("spawn")) as executor:
        return executor.submit(_found, module, name, given).result()


def _found(module: str, name: str, given: object) -> list[Row]:
    rows: list[Row] = getattr(import_module(f"tests.benchmarks.{module}"), name)(given)
    return rows


def table(rows: Sequence[Row]) -> str:
    """The results as plain text."""
    head = ["area", "what", "documents", "seconds", "docs/s", "MB/s", "ms/doc", "peak MB", "", "target", ""]
    cells = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(head))]
    right = range(2, 8)

    def line(values: list[str]) -> str:
        padded = (v.rjust(w) if at in right else v.ljust(w) for at, (v, w) in enumerate(zip(values, widths, strict=True)))
        return "  ".join(padded).rstrip()

    return "\n".join([line(head), "-" * (sum(widths) + 2 * len(widths)), *(line(values) for values in cells[1:])])


def machine() -> str:
    """What it was measured on, and how busy that was."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return f"Python {platform.python_version()}, {os.cpu_count()} processors, load {load:.1f} at the end"


def keep(rows: Sequence[Row], folder: Path) -> str:
    """Write the table into ``folder`` under the time of day, and give it."""
    folder.mkdir(exist_ok=True)
    report = f"{table(rows)}\n\n{machine()}\n"
    (folder / f"{datetime.now():%Y%m%d-%H%M%S}.txt").write_text(report, encoding="utf-8")
    return report
