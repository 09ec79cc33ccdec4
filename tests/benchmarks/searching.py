"""Benchmark: searching all claims of a site in a real browser."""

from __future__ import annotations

import tempfile
from pathlib import Path

from flows.pipeline import run
from flows.settings import RunSettings
from tests.benchmarks.measuring import Row
from tests.reports.browsing import CHROMIUM, WIDE, Visit, chromium, many_claims

ROOT = Path(__file__).parents[2]
LIMIT = 0.2
"""Seconds from a key to its result within which a reader sees no lag."""

TIMED = """() => {
  const field = document.querySelector("#search [name=text]");
  const taken = [];
  for (const text of ["a", "py", "python", "engineer 79", "nothing of that kind"]) {
    field.value = text;
    const before = performance.now();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    document.body.getBoundingClientRect();
    taken.push(performance.now() - before);
  }
  return taken;
}"""


def searching(count: int) -> list[Row]:
    """Seconds of the slowest of five inputs, from the key to the page laid out, over ``count`` claims."""
    if CHROMIUM is None:
        return [Row("search", "not measured", says="there is no chromium on this machine")]
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        place = Path(folder)
        run(RunSettings(raw=ROOT / "raw", warehouse=place / "c.duckdb", reports=place / "site"))
        many_claims(place / "site", place / "many", count)
        page = Visit(browser.new_context(viewport=WIDE)).go(place / "many", "claims.html")
        seconds = max(page.evaluate(TIMED)) / 1000
    return [Row("search", "slowest input", seconds, says=f"{count:,} claims", target=f"{LIMIT} s", met=seconds <= LIMIT)]
