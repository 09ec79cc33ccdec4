"""The page of the run, what it refused and what it changed, and the page of the data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports import addresses
from reports.data import Change, Decision, Reject, Relation, Run
from reports.facts import Facts
from reports.pages.front import ChangeLine, change_lines
from reports.pages.page import Page, Pager, cut

RUNS_SHOWN = 50
"""Runs that the page of the run lists; the warehouse has all."""

REJECTS_SHOWN = 20
"""Rejects that the page of the run lists; a list of their own has all."""


@dataclass(frozen=True, slots=True)
class RunView:
    """What the page of the run shows."""

    run: Run | None
    runs: tuple[Run, ...]
    runs_in_all: int
    rejects: tuple[Reject, ...]
    rejects_in_all: int
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class RejectsView:
    """A page of the list of rejects."""

    rejects: Sequence[Reject]
    pager: Pager


@dataclass(frozen=True, slots=True)
class ChangesView:
    """A page of the list of changes."""

    changes: Sequence[ChangeLine]
    pager: Pager


@dataclass(frozen=True, slots=True)
class RelationLine:
    """A relation with the files that hold it."""

    relation: Relation
    csv: str
    json: str


@dataclass(frozen=True, slots=True)
class DataView:
    """What the page of the data shows; files hold at most ``most`` rows."""

    relations: tuple[RelationLine, ...]
    most: int


def run_pages(facts: Facts, runs: Sequence[Run], changes: Sequence[Change], decisions: Sequence[Decision]) -> Iterator[Page]:
    """The pages that tell of the run itself; they change with every run."""
    view = RunView(
        run=runs[0] if runs else None,
        runs=tuple(runs[:RUNS_SHOWN]),
        runs_in_all=len(runs),
        rejects=facts.rejects[:REJECTS_SHOWN],
        rejects_in_all=len(facts.rejects),
        decisions=tuple(decisions),
    )
    yield Page("run.html", "run.html", view)
    for pager, part in cut("changes.html", change_lines(facts, changes)):
        yield Page(pager.address, "changes.html", ChangesView(part, pager))


def reject_pages(facts: Facts) -> Iterator[Page]:
    """The list of all that was refused."""
    for pager, part in cut("rejects.html", facts.rejects):
        yield Page(pager.address, "rejects.html", RejectsView(part, pager))


def data_page(relations: Sequence[Relation], most: int) -> Page:
    """The page that leads to the data; files hold at most ``most`` rows."""
    lines = tuple(
        RelationLine(
            relation=relation,
            csv=addresses.table(relation.name, "csv"),
            json=addresses.table(relation.name, "json"),
        )
        for relation in relations
    )
    return Page("data.html", "data.html", DataView(lines, most))
