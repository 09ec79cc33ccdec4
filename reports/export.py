"""Each relation of the warehouse as CSV (RFC 4180) and as JSON: DuckDB writes the lines, this room joins them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from reports import addresses, data
from reports.load import Reader
from reports.swap import Build
from warehouse.sql import identifier, literal

ROWS_EXPORTED = 50_000
"""Rows of a relation that its files hold, at most; the warehouse has all."""

FORMULA = r"^[=+@\t\r-]."
"""Text that a spreadsheet would run as a formula (OWASP, "CSV Injection"); a lone sign is none."""


def write_table(build: Build, reader: Reader, relation: data.Relation, bound: str | None) -> None:
    """A relation as CSV and as JSON, in UTF-8; where a ``bound`` is given, the rows whose first column, the identity, is less."""
    names = [column.name for column in relation.columns]
    condition = "true" if bound is None else f"{identifier(names[0])} < {literal(bound)}"
    lines = reader.lines(relation.name, csv_line(relation.columns), condition)
    table = "".join(f"{line}\r\n" for line in (",".join(names), *(line for line, _ in lines)))
    build.write(addresses.table(relation.name, "csv"), table.encode("utf-8", "replace"))
    objects = ",\n".join(each for _, each in lines)
    build.write(addresses.table(relation.name, "json"), f"[\n{objects}\n]\n".encode("utf-8", "replace"))


def write_matrix(build: Build, neighbours: Sequence[data.Neighbours]) -> None:
    """Every two sources that share a topic, with their counts, as CSV and as JSON."""
    columns = ("source_a", "source_b", "shared", "agreed", "contradicted")
    lines = [",".join(columns)]
    for pair in neighbours:
        names = (pair.source_a, pair.source_b)
        cells = ('"' + re.sub(FORMULA, r"'\g<0>", name, flags=re.DOTALL).replace('"', '""') + '"' for name in names)
        lines.append(f"{','.join(cells)},{pair.shared},{pair.agreed},{pair.contradicted}")
    table = "".join(f"{line}\r\n" for line in lines)
    build.write(addresses.table("matrix", "csv"), table.encode("utf-8", "replace"))
    objects = [json.dumps({name: getattr(pair, name) for name in columns}, ensure_ascii=False) for pair in neighbours]
    text = ",\n".join(objects)
    build.write(addresses.table("matrix", "json"), f"[\n{text}\n]\n".encode("utf-8", "replace"))


def csv_line(columns: Sequence[data.Column]) -> str:
    """The expression that gives a row as a line of CSV: NULL is empty, a list is JSON, a formula is preceded by an apostrophe."""
    cells = (f"coalesce({csv_cell(column)}, '')" for column in columns)
    return f"concat_ws(',', {', '.join(cells)})"


def csv_cell(column: data.Column) -> str:
    """The expression of one cell; NULL stays NULL."""
    cell = identifier(column.name)
    if column.type == "VARCHAR":
        cell = f"regexp_replace({cell}, '{FORMULA}', '''\\0', 's')"
    elif column.type.endswith("]"):
        cell = f"to_json({cell})::VARCHAR"
    else:
        return f"{cell}::VARCHAR"
    return f"""'"' || replace({cell}, '"', '""') || '"'"""
