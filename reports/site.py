"""The report: warehouse to a folder of pages that is replaced whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

from jinja2 import Environment

from reports import addresses, data, export
from reports.facts import Facts
from reports.load import Reader, read_facts
from reports.pages.claims import INDEX, claim_pages, search_index
from reports.pages.documents import document_pages
from reports.pages.front import front_page
from reports.pages.page import Page
from reports.pages.runs import data_page, reject_pages, run_pages
from reports.pages.sources import source_pages
from reports.pages.subjects import subject_pages
from reports.pages.topics import topic_pages, verdict_pages
from reports.rendering import ROOM, STATIC, environment, render
from reports.swap import Build, made, replacing
from schemas.kinds import KINDS
from warehouse import reading

ROWS_EXPORTED = 200_000
"""Rows of a relation that its CSV and JSON hold, at most; the warehouse has all."""


@dataclass(frozen=True, slots=True)
class SiteSummary:
    """Pages with new content, and pages taken over from the site before."""

    pages_written: int
    pages_kept: int


def write_site(warehouse: Path, site: Path) -> SiteSummary:
    """Write the report of ``warehouse`` to the folder ``site``, which is replaced whole.

    Equal warehouses give equal bytes. Pages whose content is the same as before are taken over; where nothing but the run
    itself is new, only the pages that tell of the run are made.

    Raises:
        SiteError: ``site`` is something else than a report.
        WarehouseError: the warehouse can't be read.
    """
    with closing(reading.connect(warehouse)) as connection, replacing(site) as build:
        reader = Reader(connection)
        facts = read_facts(reader)
        notes = {"facts": reader.fingerprint, "software": software()}
        runs = reader.rows("runs", data.Run)
        changes = reader.rows("changes", data.Change)
        templates = environment()
        for page in (front_page(facts, runs, changes), *run_pages(facts, runs, changes)):
            build.write(page.address, render(templates, page))
        relations = write_tables(build, reader, reading.relations(connection))
        passing = sorted(build.files)
        if build.before is None or any(build.before.notes.get(name) != note for name, note in notes.items()):
            write_lasting(build, templates, facts, reader, relations)
        else:
            for address in build.before.files.keys() - set(build.before.notes["passing"]):
                build.keep(address)
        build.notes = {**notes, "run": runs[0].run_id if runs else "", "passing": passing}
    return SiteSummary(pages_in(build.written), pages_in(build.kept))


def is_current(warehouse: Path, site: Path) -> bool:
    """True where ``site`` shows the last run of ``warehouse``, made by this version of the report.

    Raises:
        WarehouseError: the warehouse can't be read.
    """
    standing = made(site)
    if standing is None:
        return False
    with closing(reading.connect(warehouse)) as connection:
        runs = Reader(connection).rows("runs", data.Run)
    return standing.notes.get("run") == (runs[0].run_id if runs else "") and standing.notes.get("software") == software()


def write_lasting(build: Build, templates: Environment, facts: Facts, reader: Reader, relations: Sequence[data.Relation]) -> None:
    """Everything that does not tell of the run itself."""
    for page in lasting_pages(facts, reader, relations):
        build.write(page.address, render(templates, page))
    build.write(INDEX, search_index(facts))
    for file in sorted(STATIC.iterdir()):
        build.write(f"static/{file.name}", file.read_bytes())


def lasting_pages(facts: Facts, reader: Reader, relations: Sequence[data.Relation]) -> Iterator[Page]:
    """All pages that stay as they are over unchanged documents."""
    yield from verdict_pages(facts)
    yield from topic_pages(facts)
    yield from subject_pages(facts)
    yield from source_pages(facts)
    yield from document_pages(facts, reader.texts())
    yield from claim_pages(facts)
    yield from reject_pages(facts)
    yield data_page(relations, ROWS_EXPORTED)


def write_tables(build: Build, reader: Reader, described: Sequence[reading.RelationInfo]) -> list[data.Relation]:
    """Each public relation as CSV and JSON; what is written is told back."""
    told = []
    for name, description, columns in described:
        rows, in_all = reader.table(name, ROWS_EXPORTED)
        names = [column.name for column in columns]
        build.write(addresses.table(name, "csv"), export.as_csv(names, rows))
        build.write(addresses.table(name, "json"), export.as_json(names, rows))
        told.append(data.Relation(name, description, tuple(data.Column(*column) for column in columns), in_all))
    return told


def pages_in(files: set[str]) -> int:
    """How many of the files are pages."""
    return sum(file.endswith(".html") for file in files)


@cache
def software() -> str:
    """A digest of all that makes the pages: this room, and the registry of kinds."""
    digest = blake2b(repr(KINDS).encode(), digest_size=16)
    for pattern in ("*.py", "pages/*.py", "queries/*.sql", "templates/*", "static/*"):
        for file in sorted(ROOM.glob(pattern)):
            digest.update(file.relative_to(ROOM).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
