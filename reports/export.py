"""Each relation of the warehouse as CSV (RFC 4180) and as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection")."""

Cell = Any
"""A value as DuckDB gives it."""


def as_csv(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """CSV in UTF-8 with a header. Longer text that a spreadsheet would run as a formula is preceded by an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([in_csv(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8", "replace")


def in_csv(cell: Cell) -> Cell:
    """A value as a cell holds it; NULL is empty, and a list is JSON."""
    if isinstance(cell, str):
        return f"'{cell}" if len(cell) > 1 and cell.startswith(FORMULA) else cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, list):
        return json.dumps(cell, ensure_ascii=False)
    return in_json(cell)


def as_json(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """A JSON list in UTF-8, one object a line."""
    lines = (json.dumps(dict(zip(columns, map(in_json, row), strict=True)), ensure_ascii=False) for row in rows)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("utf-8", "replace")


def in_json(cell: Cell) -> Cell:
    """A value that JSON can hold; times are ISO 8601."""
    return cell.isoformat() if isinstance(cell, (date, datetime)) else cell
