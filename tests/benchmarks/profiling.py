"""Where extraction spends its time: samples of the running stack, some hundreds for each second of the processor.

A sample costs what it measures next to nothing, where a tracing profiler makes small functions three times as dear. Time in C
(regular expressions, automata) counts for the line that called it. POSIX only.
"""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from flows.extract.document import extract_claims
from tests.benchmarks.documents import documents
from tests.benchmarks.measuring import Row, watch
from tests.benchmarks.stages import document_of

INTERVAL = 0.001
"""Seconds of the processor between two samples; many kernels give four times as many."""

ROOM = str(Path("flows", "extract"))
"""What the files of the extraction room have in their paths; time in libraries counts for the room's line that called them."""

HOTTEST = 25


def profiling(count: int) -> list[Row]:
    """The functions and lines with the most time of their own, and the functions with the most time with all that they call, in
    milliseconds a document."""
    read = [document_of(name, text.encode()) for name, text in documents(count)]
    extract_claims(read[0])  # lexicons are loaded once per process
    own: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    whole: Counter[str] = Counter()

    def sample(_: int, frame: FrameType | None) -> None:
        stack = [each for each in _stack(frame) if ROOM in each.f_code.co_filename]
        if stack:
            own[_name(stack[0])] += 1
            lines[f"{Path(stack[0].f_code.co_filename).stem}:{stack[0].f_lineno}"] += 1
            whole.update({_name(each) for each in stack})

    before = signal.signal(signal.SIGPROF, sample)
    signal.setitimer(signal.ITIMER_PROF, INTERVAL, INTERVAL)
    try:
        with watch() as seconds:
            for document in read:
                extract_claims(document)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    each = seconds.processor / max(own.total(), 1)
    return [
        Row(area, what, samples * each, count)
        for area, counted in (("own time", own), ("line", lines), ("with callees", whole))
        for what, samples in counted.most_common(HOTTEST)
    ]


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    """A frame and those that called it, the innermost first."""
    while frame:
        yield frame
        frame = frame.f_back


def _name(frame: FrameType) -> str:
    return f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_qualname}"
