"""How values and names are written in SQL."""

from __future__ import annotations


def literal(value: object) -> str:
    """A value of SQL: text as a string, a number as it is."""
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)


def identifier(name: str) -> str:
    """The name of a relation or column, whatever characters are in it."""
    return '"' + name.replace('"', '""') + '"'
