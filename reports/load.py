"""Warehouse rows to dataclasses: one query per kind of row, none per page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any, Protocol, TypeVar

from reports import data
from reports.facts import Comparisons, Facts, Pairs, grouped
from reports.words import closed
from schemas.comparisons import RELATIONS
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item, Level, Range
from warehouse import reading
from warehouse.sql import identifier, literal

QUERIES = Path(__file__).parent / "queries"

PAIRS_SHOWN = 12
"""Comparisons of each relation that a topic's page shows; the warehouse has all."""

DISPUTES_SHOWN = 3
"""Topics that are named of those on which two sources contradict each other."""

TEXTS_AT_ONCE = 200
"""Documents whose text is in memory at one time."""

WEIGHTIEST_FIRST = ", ".join(map(literal, RELATIONS))
"""The relations of two claims, in their order, as SQL."""

Row = TypeVar("Row")


class Warehouse(Protocol):
    """What the report asks of an open warehouse."""

    def execute(self, query: str) -> Any:
        """Run a query; the answer has ``fetchall`` and ``fetchmany``."""


class Reader:
    """Runs the queries of this room."""

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse

    def rows(self, name: str, row: type[Row], **names: str) -> list[Row]:
        """The rows of ``queries/NAME.sql`` as dataclasses; ``names`` fills what the query leaves open."""
        return [row(*map(settled, values)) for values in self._warehouse.execute(query(name, **names)).fetchall()]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Each document's id and text, in the order of the paths."""
        answer = self._warehouse.execute(query("texts"))
        while rows := answer.fetchmany(TEXTS_AT_ONCE):
            yield from rows

    def lines(self, relation: str, line: str, condition: str) -> list[tuple[str, str]]:
        """The rows of a relation for which ``condition`` holds, each as ``line`` puts it (both are expressions) and as JSON,
        sorted."""
        answer = self._warehouse.execute(query("lines", relation=identifier(relation), line=line, condition=condition))
        return list(answer.fetchall())

    def bounds(self, relations: Iterable[data.Relation], most: int) -> dict[str, str]:
        """Of each relation with more than ``most`` rows, what its first column is in the row after the first ``most``."""
        asked = [
            query(
                "bound",
                label=literal(relation.name),
                relation=identifier(relation.name),
                column=identifier(relation.columns[0].name),
                most=str(most),
            )
            for relation in relations
        ]
        found = self._warehouse.execute("\nUNION ALL\n".join(asked)).fetchall() if asked else []
        return {name: bound for name, bound in found if bound is not None}

    def expand(self, views: Iterable[str]) -> None:
        """Compute views once, for all queries that follow."""
        for view in views:
            self._warehouse.execute(query("expanded", view=identifier(view)))

    def definition(self, view: str) -> str:
        """The SQL of a view; '' for a table."""
        found = self._warehouse.execute(query("definition", view=literal(view))).fetchall()
        return str(found[0][0]) if found else ""

    def digests(self, columns: Mapping[str, Sequence[str]]) -> dict[str, str]:
        """By relation, what is equal as long as these columns of it hold the same."""
        asked = [
            query("digest", label=literal(name), relation=identifier(name), columns=", ".join(map(identifier, names)))
            for name, names in columns.items()
        ]
        return dict(self._warehouse.execute("\nUNION ALL\n".join(asked)).fetchall())


def relations_of(described: Sequence[reading.RelationInfo]) -> list[data.Relation]:
    """The public relations."""
    return [data.Relation(name, says, tuple(data.Column(*column) for column in columns)) for name, says, columns in described]


def last_run(runs: Sequence[data.Run]) -> str:
    """The id of the last run; '' where there is none."""
    return runs[0].run_id if runs else ""


def settled(value: Any) -> Any:
    """A value as the pages may show it: text that can't reorder its surroundings, lists that can't change."""
    if isinstance(value, str):
        return value if value.isascii() else closed(value)
    return tuple(map(settled, value)) if isinstance(value, list) else value


def query(name: str, **names: str) -> str:
    """The SQL of ``queries/NAME.sql``."""
    return Template((QUERIES / f"{name}.sql").read_text(encoding="utf-8")).substitute(names)


def read_comparisons(reader: Reader) -> Comparisons:
    """How the claims of all topics compare."""
    rules = reader.rows("rules", data.RuleCount, relations=WEIGHTIEST_FIRST)
    disputed = reader.rows("disputed", data.Disputed)
    return Comparisons(
        pairs=read_pairs(reader),
        rules=grouped((rule.topic_id, rule) for rule in rules),
        disputed={each.topic_id: each.claims for each in disputed},
    )


def read_pairs(reader: Reader, topics: Iterable[data.Topic] | None = None) -> Pairs:
    """The comparisons that the pages show, of all topics or of some."""
    condition = "true" if topics is None else f"topic_id IN ({', '.join(['NULL', *(literal(t.topic_id) for t in topics)])})"
    pairs = reader.rows("pairs", data.Pair, pairs=str(PAIRS_SHOWN), condition=condition, relations=WEIGHTIEST_FIRST)
    return grouped((pair.topic_id, pair) for pair in pairs)


def read_facts(reader: Reader) -> Facts:
    """All that the lasting pages show, but the comparisons; nothing of it changes from run to run over unchanged documents."""
    details: list[data.Detail] = []
    for kind in KINDS.values():
        details.extend(read_details(reader, kind))
    return Facts.of(
        documents=reader.rows("documents", data.Document),
        claims=reader.rows("claims", data.Claim),
        details=details,
        topics=reader.rows("topics", data.Topic),
        lists=reader.rows("lists", data.Listed),
        camps=reader.rows("camps", data.Camp),
        answers=reader.rows("answers", data.Answer),
        supports=reader.rows("supports", data.Support),
        standings=reader.rows("standings", data.Standing),
        neighbours=reader.rows("neighbours", data.Neighbours, disputes=str(DISPUTES_SHOWN)),
        rejects=reader.rows("rejects", data.Reject),
    )


def read_details(reader: Reader, kind: Kind) -> Iterable[data.Detail]:
    """What the claims of a kind say, by the shape of the kind."""
    relation = identifier(f"{kind.name}_claims")
    shape = kind.shape
    if isinstance(shape, Range):
        first, last = shape.window or (None, None)
        columns = {
            "low": shape.low,
            "high": shape.high,
            "unit": shape.unit,
            "statistic": shape.statistic,
            "component": shape.component,
            "measure": shape.measure,
            "percentile": shape.percentile,
            "listed_as": shape.listed_as,
            "from_year": first,
            "to_year": last,
        }
        return reader.rows("range", data.Figure, relation=relation, **chosen(columns))
    if isinstance(shape, Level):
        columns = {"rung": shape.rung, "modality": shape.modality, "qualifiers": shape.qualifiers}
        return reader.rows("level", data.Rung, relation=relation, **chosen(columns))
    if isinstance(shape, Item):
        columns = {
            "item": shape.item,
            "polarity": shape.polarity,
            "modality": shape.modality,
            "open_list": shape.open_list,
        }
        return reader.rows("item", data.Naming, relation=relation, **chosen(columns))
    columns = {"value": shape.value, "about": shape.about}
    return reader.rows("statement", data.Saying, relation=relation, **chosen(columns))


def chosen(columns: dict[str, str | None]) -> dict[str, str]:
    """What each part of a shape is in SQL: a column, or NULL where the kind has no such part."""
    return {part: "NULL" if column is None else identifier(column) for part, column in columns.items()}
