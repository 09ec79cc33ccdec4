"""Benchmark: from valid claims to the published warehouse and site."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from flows.batch import Batch, batches, process
from flows.pipeline import reject_frame
from flows.read.folder import list_files
from flows.read.metadata import Sources
from reports.site import write_site
from tests.benchmarks.documents import write
from tests.benchmarks.measuring import Row, peak_megabytes, watch
from tests.benchmarks.stages import settings_in
from warehouse.publication import Publication

SHARE = 0.24
"""Share of claims in a document that gives about twenty of them."""

WORKERS = 2
"""Cores of the machine that figures are stated for."""

SITE_DOCUMENTS, SITE_SECONDS = 1_000, 20
"""A site of so many documents is built in so many seconds."""


def publishing(count: int) -> list[Row]:
    """Seconds of the clock for loading, comparing, publishing and the site of ``count`` documents with twenty claims each."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw"
        size = write(raw, count, claims=SHARE) / 1e6
        settings = settings_in(raw, workers=WORKERS)
        files, _ = list_files(settings.raw, settings.read)
        ready: list[Batch] = [process(batch, Sources(), (), settings) for batch in batches(files, settings)]
        claims = sum(len(frame) for batch in ready for frame in batch.claims.values())
        with Publication(settings.warehouse, version="benchmark", started=datetime.now(UTC)) as publication:
            with watch() as seconds:
                for batch in ready:
                    publication.load(batch.documents, batch.claims, reject_frame(publication.run_id, batch.rejects, Sources()))
            rows.append(Row("load", "batches", seconds.clock, count, size, says=f"{claims:,} claims"))
            with watch() as seconds:
                publication.compare(settings.tolerance)
            rows.append(Row("compare", "the same", seconds.clock, count, size))
            with watch() as seconds:
                summary = publication.publish()
            rows.append(
                Row("publish", "warehouse", seconds.clock, count, size, says=f"{summary.contradictions:,} contradictions")
            )
        before = peak_megabytes()
        for what, limit in (("site, first", SITE_SECONDS), ("site, unchanged", None)):
            with watch() as seconds:
                site = write_site(settings.warehouse, settings.reports, settings.workers)
            says = f"{site.pages_written:,} pages written, {site.pages_kept:,} kept"
            target, met = (f"{limit} s", seconds.clock <= limit) if limit and count <= SITE_DOCUMENTS else ("", None)
            rows.append(Row("site", what, seconds.clock, count, says=says, target=target, met=met))
        rows.append(Row("site", "peak memory", says=f"{before:,.0f} MB before the site", peak=peak_megabytes()))
    return rows
