"""The report: warehouse to a folder of pages that is replaced whole."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import filterfalse
from pathlib import Path

from jinja2 import Environment

from reports import data
from reports.export import ROWS_EXPORTED, write_matrix, write_table
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
from reports.swap import Build, Made, made, replacing
from schemas.kinds import KINDS
from warehouse import reading

OF_RUNS = ("runs", "changes")
"""Relations that tell of runs alone."""

EXPANDED = ("comparisons", "scope_pairs")
"""Views that expand other public relations pair by pair: they say the same as long as those and their own SQL do."""

COLUMNS_OF_RUNS = ("run_id", "last_seen")
"""Columns that tell which run saw a row, and not what it says."""


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
    with closing(reading.connect(warehouse)) as connection, replacing(site) as build, ExitStack() as until_made:
        reader = Reader(connection)
        facts = read_facts(reader)
        until_made.enter_context(passed_over())
        relations = relations_of(reading.relations(connection))
        notes = {"software": software(), **digests(reader, relations)}
        runs = reader.rows("runs", data.Run)
        changes = reader.rows("changes", data.Change)
        decisions = reader.rows("decisions", data.Decision)
        cut = write_tables(build, reader, filter(tells_of_runs, relations))
        templates = environment(cut)
        for page in (front_page(facts, runs, changes), *run_pages(facts, runs, changes, decisions)):
            build.write(page.address, render(templates, page))
        passing = sorted(build.files)
        if build.before is None or build.before.notes.get("lasting") != notes or not keep_lasting(build, build.before):
            cut |= write_tables(build, reader, filterfalse(tells_of_runs, relations))
            write_lasting(build, templates, facts, reader, relations)
        build.notes = {"lasting": notes, "run": runs[0].run_id if runs else "", "passing": passing}
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
    shown = (standing.notes.get("run"), standing.notes.get("lasting", {}).get("software"))
    return shown == (runs[0].run_id if runs else "", software())


@contextmanager
def passed_over() -> Iterator[None]:
    """While pages are made, the garbage collector passes over what stands already: all rows of the warehouse, which would
    otherwise be searched for cycles again and again, a fifth of the time of a large site."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def keep_lasting(build: Build, before: Made) -> bool:
    """Take over everything that does not tell of the run itself; False where some of it is no longer there."""
    lasting = before.files.keys() - set(before.notes["passing"])
    return all(build.keep(address) for address in sorted(lasting))


def write_lasting(build: Build, templates: Environment, facts: Facts, reader: Reader, relations: Sequence[data.Relation]) -> None:
    """Everything that does not tell of the run itself, but the tables."""
    for page in lasting_pages(facts, reader, relations):
        build.write(page.address, render(templates, page))
    write_matrix(build, facts.neighbours)
    build.write(INDEX, search_index(facts))
    for file in sorted(STATIC.iterdir()):
        build.write(f"static/{file.name}", file.read_bytes())


def write_tables(build: Build, reader: Reader, relations: Iterable[data.Relation]) -> set[str]:
    """The files of relations; the names of those that end early."""
    return {relation.name for relation in relations if write_table(build, reader, relation)}


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


def relations_of(described: Sequence[reading.RelationInfo]) -> list[data.Relation]:
    """The public relations."""
    return [data.Relation(name, says, tuple(data.Column(*column) for column in columns)) for name, says, columns in described]


def digests(reader: Reader, relations: Sequence[data.Relation]) -> dict[str, str]:
    """What tells whether each relation that lasts says the same as before, whichever run says it."""
    found = {}
    for relation in relations:
        if relation.name in OF_RUNS:
            continue
        lasting = [column.name for column in relation.columns if column.name not in COLUMNS_OF_RUNS]
        definition = reader.definition(relation.name) if relation.name in EXPANDED else ""
        found[relation.name] = definition or reader.digest(relation.name, lasting)
    return found


def tells_of_runs(relation: data.Relation) -> bool:
    """True for a relation that is different after every run."""
    return relation.name in OF_RUNS or any(column.name in COLUMNS_OF_RUNS for column in relation.columns)


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
