"""The benchmarks: ``python -m tests.benchmarks``. Each area runs in a process of its own; the table goes to ``.bench`` too."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.benchmarks.measuring import Row, apart, keep

ROOT = Path(__file__).parents[2]
AREAS = ("stages", "process", "pool", "compare", "publish", "search", "ablation", "profile")
USUAL = AREAS[:-1]
SEARCHED = 12_000
"""Claims of a site that are searched."""

SAMPLE = 10
"""One document in this many is used where each stage is measured apart."""


def main() -> None:
    """Run the benchmarks that are asked for, and print one table."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("areas", nargs="*", metavar="area", help=f"of {', '.join(AREAS)}; all but the profile if none is named")
    parser.add_argument("--documents", type=int, default=10_000, help="generated documents of about 4 kB (10,000)")
    parser.add_argument(
        "--claims", type=int, default=200_000, help="claims that are compared (200,000; the target is for 1,000,000)"
    )
    given = parser.parse_args()
    if unknown := sorted(set(given.areas) - set(AREAS)):
        parser.error(f"no area is called {unknown[0]}: name some of {', '.join(AREAS)}")
    rows: list[Row] = []
    for area in given.areas or USUAL:
        sys.stderr.write(f"{area} ...\n")
        try:
            rows += _run(area, given.documents, given.claims)
        except Exception as error:  # minutes of measuring before it are not lost
            rows.append(Row(area, "failed", says=f"{type(error).__name__}: {error}", met=False))
    if rows:
        sys.stdout.write(keep(rows, ROOT / ".bench"))


def _run(area: str, documents: int, claims: int) -> list[Row]:
    sample = max(documents // SAMPLE, 1)
    if area == "process":
        few, many = (apart("stages", "whole", count) for count in (sample, documents))
        return [*few, *many, *_growth(few[0], many[0])]
    module, name, given = {
        "stages": ("stages", "stages", sample),
        "pool": ("pooling", "pooling", sample),
        "compare": ("comparison", "comparison", claims),
        "publish": ("publishing", "publishing", min(documents, 1_000)),
        "search": ("searching", "searching", SEARCHED),
        "ablation": ("ablation", "ablation", ROOT.parent / "shared"),
        "profile": ("profiling", "profiling", sample),
    }[area]
    return apart(module, name, given)


def _growth(few: Row, many: Row) -> list[Row]:
    """How time and memory grow with the number of documents."""
    slower = ((many.seconds or 0.0) / many.documents) / ((few.seconds or 1.0) / few.documents)
    memory = many.peak / few.peak
    said = f"{few.documents:,} to {many.documents:,} documents"
    return [
        Row("process", f"time a document, {said}", says=f"{slower:.2f} times", target="1.15 times", met=slower <= 1.15),
        Row("process", f"peak memory, {said}", says=f"{memory:.2f} times", target="1.15 times", met=memory <= 1.15),
    ]


if __name__ == "__main__":
    main()
