"""Benchmark: comparing a million claims over 20,000 topics, one of them with 5,000 sources, in DuckDB."""

from __future__ import annotations

import tempfile
from pathlib import Path

import duckdb

from tests.benchmarks.claims import fill
from tests.benchmarks.measuring import Row, peak_megabytes, watch
from warehouse.compare import compare

SECONDS = 30.0
MEGABYTES = 4_000.0
MILLION = 1_000_000

_COUNTS = (
    "SELECT count(*) FROM topics",
    "SELECT max(sources) FROM topics",
    "SELECT count(*) FROM positions",
    "SELECT count(*) FROM position_pairs",
)


def comparison(claims: int) -> list[Row]:
    """Seconds of the clock and memory for comparing; the targets are for a million claims."""
    with tempfile.TemporaryDirectory() as folder, duckdb.connect(Path(folder) / "w.duckdb") as connection:
        connection.execute("SET enable_progress_bar = false")
        fill(connection, claims)
        before = peak_megabytes()
        with watch() as seconds:
            compare(connection)
        topics, widest, positions, pairs = (connection.sql(query).fetchall()[0][0] for query in _COUNTS)
    share = claims / MILLION
    peak = peak_megabytes()
    most = SECONDS * share
    return [
        Row(
            "compare",
            f"{claims:,} claims",
            seconds.clock,
            says=f"{topics:,} topics, one with {widest:,} sources; {seconds.processor:.1f} s of the processors",
            target=f"{most:g} s",
            met=seconds.clock <= most,
        ),
        Row("compare", "positions and pairs", says=f"{positions:,} and {pairs:,}"),
        Row(
            "compare",
            "peak memory",
            says=f"{before:,.0f} MB before",
            peak=peak,
            target=f"{MEGABYTES:,.0f} MB",
            met=peak <= MEGABYTES,
        ),
    ]
