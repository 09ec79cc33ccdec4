"""What a run does, in order: plan, extract (read, extract, validate), load, compare, publish. Plain functions; no
orchestrator needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from itertools import chain
from typing import Any

import pandas as pd

from flows.batch import Batch, batches, extractor_of, process, refusal
from flows.notify import notify
from flows.pool import map_batches
from flows.progress import Progress, Silent
from flows.read import decisions, metadata
from flows.read.folder import Files, Found, list_files
from flows.read.metadata import Sources
from flows.settings import SLOWEST, RunSettings
from flows.validate import frame_of
from reports.single import LIMIT, Single, beside, write_single
from reports.site import is_current, write_site
from schemas.aliases import aliases_in
from schemas.decisions import Decisions
from schemas.document import Reject
from schemas.rejects import RejectRow
from warehouse.changing import Summary
from warehouse.publication import Publication
from warehouse.reading import connect
from warehouse.status import last_runs

ABSENT = "names what is not there (any more)"

Stage = Callable[[str, Callable[..., Any]], Callable[..., Any]]
"""Gives a stage's function its orchestration: the name of the stage and its function in, a function with the same call out."""


def bare(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A stage as it is."""
    del name
    return function


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run has to do: files to read, documents that did not change, files that can't be read."""

    files: Collection[Found]
    unchanged: tuple[str, ...]
    rejects: tuple[Reject, ...]
    sources: Sources
    decisions: Decisions


def plan(settings: RunSettings, publication: Publication) -> Plan:
    """Compare the raw folder with what the warehouse knows, by content hash, metadata, extractor version and aliases."""
    sources, decided = metadata.read_sources(settings.raw), decisions.read_decisions(settings.raw)
    found, rejects = list_files(settings.raw, settings.read)
    known = publication.known()
    aliases = decided.aliases
    used = {path: aliases_in(text, aliases) for path, text in publication.texts()} if aliases else {}
    fresh, unchanged = Files(), []
    for each in found:
        before = known.get(each.path)
        if (
            before
            and before.sha256 == each.sha256
            and before.extractor == extractor_of(sources, each.path, used.get(each.path, ()))
        ):
            unchanged.append(each.path)
        else:
            fresh.append(each)
    return Plan(fresh, tuple(unchanged), tuple(rejects), sources, decided)


def unmatched_sources(planned: Plan) -> list[str]:
    """The entries of ``sources.toml`` that no file stands under, be it read or refused."""
    there = ((each.path for each in planned.files), planned.unchanged, (reject.path for reject in planned.rejects))
    return planned.sources.unmatched(chain.from_iterable(there))


def extract(settings: RunSettings, planned: Plan) -> Iterator[tuple[int, Batch]]:
    """Batches of the planned files as they are done: how many files each stands for, and what it gives."""
    work = partial(process, sources=planned.sources, aliases=planned.decisions.aliases, settings=settings)
    parts = batches(planned.files, settings)
    for batch in map_batches(work, parts, refused, workers=settings.workers, time_limit=partial(seconds_for, settings)):
        yield len(batch.documents) + sum(reject.kind == "document" for reject in batch.rejects), batch


def seconds_for(settings: RunSettings, files: Sequence[Found]) -> float:
    """Seconds that files may take together before they are taken to hang."""
    return settings.time_limit + sum(found.size for found in files) / SLOWEST


def refused(found: Found, reason: str) -> Batch:
    """The batch of a document that could not be processed even alone."""
    return refusal([Reject(found.path, "document", reason)])


def extract_and_load(settings: RunSettings, planned: Plan, publication: Publication, progress: Progress) -> int:
    """Extract what is new or changed and load it; the number of documents that were read."""
    publication.retain(planned.unchanged)
    read = 0
    if planned.rejects:
        _load(publication, refusal(planned.rejects), planned.sources)
    with progress.documents(len(planned.files)) as advance:
        for count, batch in extract(settings, planned) if planned.files else ():
            _load(publication, batch, planned.sources)
            read += len(batch.documents)
            advance(count)
    return read


def _load(publication: Publication, batch: Batch, sources: Sources) -> None:
    rejects = reject_frame(publication.run_id, batch.rejects, sources)
    publication.load(batch.documents, batch.claims, rejects, batch.passages)


def reject_frame(run_id: str, rejects: list[Reject], sources: Sources) -> pd.DataFrame:
    """Rejects as a valid frame of ``RejectRow``."""
    rows = [
        {
            "run_id": run_id,
            "path": reject.path,
            "kind": reject.kind,
            "failure": reject.failure,
            "row": reject.row or None,
            "sha256": reject.sha256 or None,
            "extractor": extractor_of(sources, reject.path) if reject.sha256 else None,
        }
        for reject in rejects
    ]
    frame = frame_of(RejectRow, rows)
    return RejectRow.to_schema().validate(frame) if rows else frame  # Pandera takes a quarter of a second to start


def run(settings: RunSettings, progress: Progress | None = None, stage: Stage = bare) -> Summary:
    """One run, from the folder of documents to the published warehouse and site.

    Raises ``WarehouseError`` where the warehouse is busy, foreign or unreadable, and leaves the last publication whole.
    """
    tell = progress or Silent()
    with Publication(settings.warehouse, version=version("consilience"), started=datetime.now(UTC)) as publication:
        planned = stage("plan", plan)(settings, publication)
        tell.say(f"{len(planned.files)} documents to read, {len(planned.unchanged)} unchanged, {len(planned.rejects)} refused")
        if missing := unmatched_sources(planned):
            tell.say(f"{metadata.FILE_NAME} {ABSENT}: {', '.join(missing)}")
        stage("extract and load", extract_and_load)(settings, planned, publication, tell)
        stage("compare", publication.compare)(settings.tolerance, planned.decisions)
        for sort, number, missing in publication.unmatched():
            tell.say(f"{decisions.FILE_NAME}: {decisions.called(sort, number)} {ABSENT}: {', '.join(missing)}")
        summary: Summary = stage("publish the warehouse", publication.publish)()
    tell.say(f"warehouse published: {summary.documents} documents, {summary.claims} claims, {summary.rejects} rejects")
    if not is_current(settings.warehouse, settings.reports):
        site = stage("publish the site", write_site)(settings.warehouse, settings.reports, settings.workers)
        tell.say(f"site published: {site.pages_written} pages written, {site.pages_kept} kept")
    return summary


def emptied(settings: RunSettings) -> list[str]:
    """After a run that found no document that speaks: a warning where the run before had some."""
    with closing(connect(settings.warehouse)) as connection:
        columns, rows = last_runs(connection, 2)
    before = [row[columns.index("documents")] for row in rows][1:]
    return [
        f"{settings.raw} has no document left that can be read, and the run before had {documents}: see that the folder is there "
        "in full (a share that is not mounted is an empty folder) and run again; what they said is kept as history"
        for documents in before
        if documents
    ]


def afterwards(settings: RunSettings, summary: Summary, stage: Stage = bare) -> dict[str, Any]:
    """What is done once a run is published, and can't spoil it: the single file, and telling of new contradictions.

    ``single_file`` is the size of the file in bytes, None where none was written; ``warnings`` says in words what went wrong.
    """
    size: int | None = None
    warnings = [] if summary.documents else emptied(settings)
    if settings.single_file:
        path = beside(settings.reports)
        try:
            made: Single = stage("write the single file", write_single)(settings.warehouse, path)
        except OSError as error:
            warnings.append(f"{path} was not written: {error.strerror}; make room for it, or choose another place")
        else:
            size = made.size if made.written else None
            if not made.written:
                warnings.append(
                    f"{path} was not written: it would be {made.size / 1e6:.1f} MB, and the most is {LIMIT / 1e6:g} MB; "
                    f"send the folder {settings.reports} as an archive, or run over fewer documents"
                )
    if settings.notify_url:
        failure = stage("notify", notify)(settings.notify_url, settings.warehouse, settings.reports, summary)
        warnings += [failure] if failure else []
    return {"single_file": size, "warnings": warnings}
