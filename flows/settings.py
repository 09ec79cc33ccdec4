"""Settings of a run. Plain data, handed to every stage whole."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from flows.read.settings import ReadSettings

SLOWEST = 15_000
"""Bytes a second that any document is extracted with, on a machine that is busy: text of nothing but claims, the slowest there
is, is read with 90,000."""


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What a run reads, where it publishes, and its limits.

    raw         folder of documents
    warehouse   DuckDB file
    reports     folder of the site
    read        limits for reading one document
    tolerance   relative difference below which two figures agree (0.02 is 2 %)
    workers     processes that extract
    time_limit  seconds that a batch, or a document that is tried alone, may take beyond ``SLOWEST``
    batch_documents, batch_bytes  the most that one batch holds; batches are the unit of work, and bound the memory
    single_file  whether the report is written as one file, too
    notify_url   address that is told of new contradictions
    """

    raw: Path
    warehouse: Path
    reports: Path
    read: ReadSettings = field(default_factory=ReadSettings)
    tolerance: float = 0.02
    workers: int = field(
        default_factory=lambda: len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    time_limit: float = 30.0
    batch_documents: int = 500
    batch_bytes: int = 2_000_000
    single_file: bool = False
    notify_url: str | None = None
