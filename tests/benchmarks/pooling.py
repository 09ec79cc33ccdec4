"""Benchmark: what two worker processes gain over one, extraction alone."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from flows.batch import batches, process
from flows.pipeline import refused, seconds_for
from flows.pool import map_batches, warm_up
from flows.read.folder import list_files
from flows.read.metadata import Sources
from tests.benchmarks.documents import write
from tests.benchmarks.measuring import Row, watch
from tests.benchmarks.stages import settings_in

SPEED_UP = 1.7


def pooling(count: int) -> list[Row]:
    """Seconds of the clock for ``count`` documents with one worker and with two. The machine should be idle."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        size = write(Path(folder), count) / 1e6
        warm_up()
        for workers in (1, 2):
            settings = settings_in(Path(folder), workers)
            files, _ = list_files(settings.raw, settings.read)
            work = partial(process, sources=Sources(), aliases=(), settings=settings)
            with watch() as seconds:
                for _ in map_batches(
                    work, batches(files, settings), refused, workers=workers, time_limit=partial(seconds_for, settings)
                ):
                    pass
            rows.append(Row("pool", f"{workers} worker{'s' if workers > 1 else ''}, by the clock", seconds.clock, count, size))
    gain = (rows[0].seconds or 0.0) / (rows[1].seconds or 1.0)
    return [*rows, Row("pool", "two over one", says=f"{gain:.2f} times", target=f"{SPEED_UP} times", met=gain >= SPEED_UP)]
