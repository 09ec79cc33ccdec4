"""What a run does, in order: plan, extract (read, extract, validate), load, compare, publish. Plain functions; no
orchestrator needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from typing import Any

import pandas as pd

from flows.aliases import aliases_in
from flows.batch import Batch, batches, extractor_of, process, refusal
from flows.pool import map_batches
from flows.progress import Progress, Silent
from flows.read.decisions import FILE_NAME, read_decisions
from flows.read.folder import Found, list_files
from flows.read.metadata import Sources, read_sources
from flows.settings import RunSettings
from flows.validate import frame_of
from reports.site import is_current, write_site
from schemas.decisions import Decisions
from schemas.document import Reject
from schemas.rejects import RejectRow
from warehouse.changing import Summary
from warehouse.publication import Publication

Stage = Callable[[str, Callable[..., Any]], Callable[..., Any]]
"""Gives a stage's function its orchestration: the name of the stage and its function in, a function with the same call out."""


def bare(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A stage as it is."""
    del name
    return function


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run has to do: files to read, documents that did not change, files that can't be read."""

    files: tuple[Found, ...]
    unchanged: tuple[str, ...]
    rejects: tuple[Reject, ...]
    sources: Sources
    decisions: Decisions


def plan(settings: RunSettings, publication: Publication) -> Plan:
    """Compare the raw folder with what the warehouse knows, by content hash, metadata, extractor version and aliases."""
    sources, decisions = read_sources(settings.raw), read_decisions(settings.raw)
    found, rejects = list_files(settings.raw, settings.read)
    known = publication.known()
    aliases = decisions.aliases
    used = {path: aliases_in(text, aliases) for path, text in publication.texts()} if aliases else {}
    fresh, unchanged = [], []
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
    return Plan(tuple(fresh), tuple(unchanged), tuple(rejects), sources, decisions)


def extract(settings: RunSettings, planned: Plan) -> Iterator[tuple[int, Batch]]:
    """Batches of the planned files as they are done: how many files each stands for, and what it gives."""
    work = partial(process, sources=planned.sources, aliases=planned.decisions.aliases, settings=settings)
    parts = batches(planned.files, settings)
    for batch in map_batches(work, parts, refused, workers=settings.workers, time_limit=settings.time_limit):
        yield len(batch.documents) + sum(reject.kind == "document" for reject in batch.rejects), batch


def refused(found: Found, reason: str) -> Batch:
    """The batch of a document that could not be processed even alone."""
    return refusal([Reject(found.path, "document", reason)])


def extract_and_load(settings: RunSettings, planned: Plan, publication: Publication, progress: Progress) -> int:
    """Extract what is new or changed and load it; the number of documents that were read."""
    publication.retain(planned.unchanged)
    read = 0
    if planned.rejects:
        _load(publication, refusal(planned.rejects))
    with progress.documents(len(planned.files)) as advance:
        for count, batch in extract(settings, planned) if planned.files else ():
            _load(publication, batch)
            read += len(batch.documents)
            advance(count)
    return read


def _load(publication: Publication, batch: Batch) -> None:
    publication.load(batch.documents, batch.claims, reject_frame(publication.run_id, batch.rejects), batch.passages)


def reject_frame(run_id: str, rejects: list[Reject]) -> pd.DataFrame:
    """Rejects as a valid frame of ``RejectRow``."""
    rows = [{"run_id": run_id, "path": r.path, "kind": r.kind, "failure": r.failure, "row": r.row or None} for r in rejects]
    return RejectRow.to_schema().validate(frame_of(RejectRow, rows))


def run(settings: RunSettings, progress: Progress | None = None, stage: Stage = bare) -> Summary:
    """One run, from the folder of documents to the published warehouse and site.

    Raises ``WarehouseError`` where the warehouse is busy, foreign or unreadable, and leaves the last publication whole.
    """
    tell = progress or Silent()
    with Publication(settings.warehouse, version=version("consilience"), started=datetime.now(UTC)) as publication:
        planned = stage("plan", plan)(settings, publication)
        tell.say(f"{len(planned.files)} documents to read, {len(planned.unchanged)} unchanged, {len(planned.rejects)} refused")
        stage("extract and load", extract_and_load)(settings, planned, publication, tell)
        stage("compare", publication.compare)(settings.tolerance, planned.decisions)
        for number, sort, missing in publication.unmatched():
            tell.say(f"{FILE_NAME}: decision {number} ({sort}) names what is not there (any more): {', '.join(missing)}")
        summary: Summary = stage("publish the warehouse", publication.publish)()
    tell.say(f"warehouse published: {summary.documents} documents, {summary.claims} claims, {summary.rejects} rejects")
    if not is_current(settings.warehouse, settings.reports):
        site = stage("publish the site", write_site)(settings.warehouse, settings.reports)
        tell.say(f"site published: {site.pages_written} pages written, {site.pages_kept} kept")
    return summary
