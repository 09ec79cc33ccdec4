"""Where extraction spends its time: the functions of the room with the most time of their own, and with all that they call."""

from __future__ import annotations

import cProfile
import pstats
from pathlib import Path

from flows.extract.document import extract_claims
from tests.benchmarks.documents import documents
from tests.benchmarks.measuring import Row
from tests.benchmarks.stages import document_of

HOTTEST = 20


def profiling(count: int) -> list[Row]:
    """Microseconds a document and calls a document, as the profiler sees them: it doubles the cost of small functions."""
    read = [document_of(name, text.encode()) for name, text in documents(count)]
    extract_claims(read[0])
    profile = cProfile.Profile()
    profile.enable()
    for document in read:
        extract_claims(document)
    profile.disable()
    counted = pstats.Stats(profile).get_stats_profile().func_profiles
    rows = []
    for area, by in (("own time", "tottime"), ("with callees", "cumtime")):
        hottest = sorted(counted.items(), key=lambda each: -getattr(each[1], by))[:HOTTEST]
        for name, each in hottest:
            says = f"{int(str(each.ncalls).partition('/')[0]) / count:,.1f} calls a document"
            what = f"{Path(each.file_name).stem}:{each.line_number} {name}" if each.line_number else name
            rows.append(Row(area, what, getattr(each, by), count, says=says))
    return rows
