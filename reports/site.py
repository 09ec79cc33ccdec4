"""The report: warehouse to a folder of pages that is replaced whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

from reports import data
from reports.export import ROWS_EXPORTED
from reports.facts import Pairs
from reports.helping import Order, helpers, share_out
from reports.load import Reader, last_run, read_pairs, relations_of
from reports.making import EXPANDED, Maker, Part, parts_of, searched_again
from reports.pages.front import front_page, shown_as_cards
from reports.pages.runs import run_pages
from reports.rendering import ROOM, environment, render
from reports.swap import Build, Made, made, replacing
from schemas.comparisons import RELATIONS
from schemas.currencies import SIGNS
from schemas.kinds import KINDS
from schemas.kinds.education import MODALITIES
from warehouse import reading

SMALL = 500
"""Claims up to which all pairs of them are held in memory: they are read several times, and grow with the square."""

LARGE = 5_000
"""Claims from which on other processes help: below, starting them takes as long as the site."""

OF_RUNS = ("runs", "changes")
"""Relations that tell of runs alone."""

FOLLOWING = ("comparisons", "scope_pairs", "telling_comparisons", "topic_rules")
"""Views that follow from other public relations: they say the same as long as those and their own SQL do."""

COLUMNS_OF_RUNS = ("run_id", "last_seen")
"""Columns that tell which run saw a row, and not what it says."""


@dataclass(frozen=True, slots=True)
class SiteSummary:
    """Pages with new content, and pages taken over from the site before."""

    pages_written: int
    pages_kept: int


def write_site(warehouse: Path, site: Path, workers: int = 1) -> SiteSummary:
    """Write the report of ``warehouse`` to the folder ``site``, which is replaced whole; a large one in ``workers`` processes.

    Equal warehouses give equal bytes, whoever makes them. Pages whose content is the same as before are taken over; where
    nothing but the run itself is new, only the pages that tell of the run are made.

    Raises:
        SiteError: ``site`` is something else than a report.
        WarehouseError: the warehouse can't be read.
    """
    with closing(reading.connect(warehouse)) as connection, searched_again(), replacing(site) as build:
        reader = Reader(connection)
        relations = relations_of(reading.relations(connection))
        maker = Maker(reader, relations)
        runs = reader.rows("runs", data.Run)
        notes = {"software": software(), **digests(reader, relations)}
        unchanged = build.before is not None and build.before.notes.get("lasting") == notes
        passing = [relation for relation in relations if tells_of_runs(relation)]
        lasting = [relation for relation in relations if not tells_of_runs(relation)]
        order = Order(warehouse, last_run(runs), build.folder, build.before.folder if build.before else None)
        claims = runs[0].claims if runs else 0
        with helpers(order, workers - 1 if claims >= LARGE and not unchanged else 0) as helping:
            if not unchanged:
                reader.expand(FOLLOWING if claims <= SMALL else EXPANDED)
            pairs = read_pairs(reader, shown_as_cards(maker.facts)) if unchanged else maker.comparisons.pairs
            bounds = reader.bounds(perhaps_long(passing, notes), ROWS_EXPORTED)
            write_passing(build, maker, passing, bounds, runs, pairs)
            build.notes = {"lasting": notes, "run": last_run(runs), "passing": sorted(build.files)}
            if not (unchanged and build.before and keep_lasting(build, build.before)):
                bounds |= reader.bounds(perhaps_long(lasting, notes), ROWS_EXPORTED)
                share_out(parts_of(lasting, list(maker.facts.topics), maker.comparisons), maker, build, bounds, helping, order)
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


def keep_lasting(build: Build, before: Made) -> bool:
    """Take over everything that does not tell of the run itself; False where some of it is no longer there."""
    lasting = before.files.keys() - set(before.notes["passing"])
    return all(build.keep(address) for address in sorted(lasting))


def write_passing(
    build: Build,
    maker: Maker,
    relations: Sequence[data.Relation],
    bounds: Mapping[str, str],
    runs: Sequence[data.Run],
    pairs: Pairs,
) -> None:
    """Everything that tells of the run itself; ``pairs`` holds the comparisons of what the front page shows."""
    changes = maker.reader.rows("changes", data.Change)
    decisions = maker.reader.rows("decisions", data.Decision)
    templates = environment(frozenset(bounds))
    for page in (front_page(maker.facts, pairs, runs, changes), *run_pages(maker.facts, runs, changes, decisions)):
        build.write(page.address, render(templates, page))
    for relation in relations:
        maker.make(Part("table", relation.name), build, bounds)


def digests(reader: Reader, relations: Sequence[data.Relation]) -> dict[str, str]:
    """What tells whether each relation that lasts says the same as before, whichever run says it."""
    views = {relation.name: reader.definition(relation.name) for relation in relations if relation.name in FOLLOWING}
    columns = {
        relation.name: [column.name for column in relation.columns if column.name not in COLUMNS_OF_RUNS]
        for relation in relations
        if relation.name not in (*OF_RUNS, *FOLLOWING)
    }
    return {**views, **reader.digests(columns)}


def tells_of_runs(relation: data.Relation) -> bool:
    """True for a relation that is different after every run."""
    return relation.name in OF_RUNS or any(column.name in COLUMNS_OF_RUNS for column in relation.columns)


def perhaps_long(relations: Sequence[data.Relation], notes: Mapping[str, str]) -> list[data.Relation]:
    """The relations that may have more rows than their files hold; a digest starts with the number of rows."""
    uncounted = (*OF_RUNS, *FOLLOWING)
    return [each for each in relations if each.name in uncounted or int(notes[each.name].split()[0]) > ROWS_EXPORTED]


def pages_in(files: set[str]) -> int:
    """How many of the files are pages."""
    return sum(file.endswith(".html") for file in files)


@cache
def software() -> str:
    """A digest of all that makes the pages: this room, the registry of kinds, and the words that pages take from the schemas."""
    digest = blake2b(repr((KINDS, SIGNS, MODALITIES, RELATIONS)).encode(), digest_size=16)
    for pattern in ("*.py", "pages/*.py", "queries/*.sql", "templates/*.html", "static/*"):
        for file in sorted(ROOM.glob(pattern)):
            digest.update(file.relative_to(ROOM).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
