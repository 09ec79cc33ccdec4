"""What the command line shows: progress, and rows."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from itertools import count
from math import isfinite
from typing import Any

from flows.progress import Progress

CELL = 60
"""Characters of a value that a table shows; CSV, JSON and Markdown show all of it."""

SHORT = 8
"""Characters up to which a table shows a number as it is."""

LARGE = 1e15
"""Below it a whole number is written with all its digits, and exactly."""


def tell(words: str) -> None:
    """One line on standard output. Once nobody reads that any more (``| head -1``), it and all that follow go nowhere: what is
    told of a run never fails it."""
    try:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


class Lines:
    """Plain lines, for logs and pipes."""

    def say(self, words: str) -> None:
        """One line."""
        tell(words)

    @contextmanager
    def documents(self, total: int) -> Iterator[Callable[[int], None]]:
        """A line for every tenth of the documents."""
        done = told = 0

        def advance(count: int) -> None:
            nonlocal done, told
            done += count
            if total and (done * 10 // total > told or done == total):
                told = done * 10 // total
                self.say(f"{done} of {total} documents extracted")

        yield advance


@contextmanager
def console_progress() -> Iterator[Progress]:
    """A progress bar on a terminal, plain lines elsewhere."""
    if not sys.stdout.isatty():
        yield Lines()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    with Bars(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()) as bars:

        class Terminal:
            def say(self, words: str) -> None:
                with suppress(OSError):  # the terminal is gone
                    bars.console.print(words, markup=False, highlight=False)

            def documents(self, total: int) -> AbstractContextManager[Callable[[int], None]]:
                return self._documents(total)

            @contextmanager
            def _documents(self, total: int) -> Iterator[Callable[[int], None]]:
                task = bars.add_task("Extracting", total=total)
                yield lambda count: bars.advance(task, count)

        yield Terminal()


def render(columns: Sequence[str], rows: Sequence[Sequence[Any]], form: str) -> str:
    """Rows as ``table``, ``csv``, ``json`` (a list of objects) or ``markdown``; ends with a newline. A table is for the screen:
    it cuts and rounds, which the other forms never do."""
    if form == "json":
        names = _distinct(columns)
        objects = [dict(zip(names, map(_json, row), strict=True)) for row in rows]
        return json.dumps(objects, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([["" if value is None else _text(value) for value in row] for row in rows])
        return out.getvalue()
    heads, *cells = [[_cell(value, form) for value in row] for row in (columns, *rows)]
    if form == "markdown":
        lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
        return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in cells]) + "\n"
    widths = [max([len(name), *(len(row[at]) for row in cells)]) for at, name in enumerate(heads)]
    right = [all(isinstance(row[at], int | float) or row[at] is None for row in rows) for at in range(len(heads))]

    def line(values: Sequence[str]) -> str:
        padded = [
            value.rjust(width) if at_right else value.ljust(width)
            for value, width, at_right in zip(values, widths, right, strict=True)
        ]
        return "  ".join(padded).rstrip()

    counted = f"{len(rows)} row{'' if len(rows) == 1 else 's'}"
    return "\n".join([line(heads), line(["-" * width for width in widths]), *map(line, cells), counted]) + "\n"


def _cell(value: Any, form: str) -> str:
    words = "" if value is None else _shown(value) if form == "table" else _text(value)
    # Control characters (escape sequences of a terminal among them) come from documents.
    words = "".join(character if character.isprintable() else " " for character in words)
    if form == "markdown":
        return words.replace("\\", "\\\\").replace("|", "\\|")
    return words if len(words) <= CELL else words[: CELL - 1] + "…"


def _shown(value: Any) -> str:
    """A value on the screen: times to the second; long fractions rounded, and never to what looks like a whole number."""
    if isinstance(value, float) and isfinite(value) and len(text := _text(value)) > SHORT and value != int(value):
        return f"{value:.2f}" if 1 <= abs(value) < LARGE else f"{value:#.4g}" if abs(value) < 1 else text
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    return _text(value)


def _text(value: Any) -> str:
    """A value in full. NULL is so named where it stands in a list."""
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) < LARGE and value == int(value) else repr(value)
    if isinstance(value, list):
        return ", ".join("NULL" if each is None else _text(each) for each in value)
    return str(value)


def _json(value: Any) -> Any:
    """A value as JSON has it, in full; what is no finite number is null there."""
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, list | tuple):
        return list(map(_json, value))
    if isinstance(value, dict):
        return {str(name): _json(each) for name, each in value.items()}
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _distinct(columns: Sequence[str]) -> list[str]:
    """Names of columns, each once; those that stand there again are numbered, as DuckDB does in a table."""
    names: list[str] = []
    for column in columns:
        numbered = (f"{column}_{number}" for number in count(1))
        names.append(column if column not in names else next(name for name in numbered if name not in names))
    return names
