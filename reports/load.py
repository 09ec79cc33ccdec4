"""Warehouse rows to dataclasses: one query per kind of row, none per page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from string import Template
from typing import Any, Protocol, TypeVar

from reports import data
from reports.facts import Facts
from reports.words import closed
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Item, Level, Range

QUERIES = Path(__file__).parent / "queries"

PAIRS_SHOWN = 12
"""Comparisons of each relation that a topic's page shows; the warehouse has all."""

DISPUTES_SHOWN = 3
"""Topics that are named of those on which two sources contradict each other."""

TEXTS_AT_ONCE = 200
"""Documents whose text is in memory at one time."""

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
        answer = self._warehouse.execute(query("lines", relation=quoted(relation), line=line, condition=condition))
        return list(answer.fetchall())

    def bound(self, relation: str, column: str, most: int) -> str:
        """The value of ``column`` in the row after the first ``most``, as an expression."""
        sql = query("bound", relation=quoted(relation), column=quoted(column), most=str(most))
        return literal(str(self._warehouse.execute(sql).fetchall()[0][0]))

    def longer(self, relation: str, most: int) -> bool:
        """True for a relation of more than ``most`` rows; no more of them are counted."""
        sql = query("longer", relation=quoted(relation), most=str(most + 1))
        return bool(self._warehouse.execute(sql).fetchall()[0][0] > most)

    def definition(self, view: str) -> str:
        """The SQL of a view; '' for a table."""
        found = self._warehouse.execute(query("definition", view=literal(view))).fetchall()
        return str(found[0][0]) if found else ""

    def digest(self, relation: str, columns: Sequence[str]) -> str:
        """What is equal as long as these columns of a relation hold the same."""
        sql = query("digest", relation=quoted(relation), columns=", ".join(map(quoted, columns)))
        return str(self._warehouse.execute(sql).fetchall()[0][0])


def settled(value: Any) -> Any:
    """A value as the pages may show it: text that can't reorder its surroundings, lists that can't change."""
    if isinstance(value, str):
        return value if value.isascii() else closed(value)
    return tuple(map(settled, value)) if isinstance(value, list) else value


def query(name: str, **names: str) -> str:
    """The SQL of ``queries/NAME.sql``."""
    return Template((QUERIES / f"{name}.sql").read_text(encoding="utf-8")).substitute(names)


def read_facts(reader: Reader) -> Facts:
    """All that the lasting pages show; nothing of it changes from run to run over unchanged documents."""
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
        pairs=reader.rows("pairs", data.Pair, pairs=str(PAIRS_SHOWN)),
        rules=reader.rows("rules", data.RuleCount),
        supports=reader.rows("supports", data.Support),
        standings=reader.rows("standings", data.Standing),
        neighbours=reader.rows("neighbours", data.Neighbours, disputes=str(DISPUTES_SHOWN)),
        rejects=reader.rows("rejects", data.Reject),
    )


def read_details(reader: Reader, kind: Kind) -> Iterable[data.Detail]:
    """What the claims of a kind say, by the shape of the kind."""
    relation = quoted(f"{kind.name}_claims")
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
    return {part: "NULL" if column is None else quoted(column) for part, column in columns.items()}


def quoted(identifier: str) -> str:
    """An identifier as SQL writes it."""
    return '"' + identifier.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"
