"""What the command line shows."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from datetime import datetime

import pytest

from flows.console import Lines, render

COLUMNS = ["title", "count"]
ROWS = [("plain", 1), ('a "quoted", | piped\nline', None)]


def test_a_table_aligns_numbers_and_counts_rows() -> None:
    assert render(["n", "value"], [("a", 5), ("b", 1234)], "table") == "n  value\n-  -----\na      5\nb   1234\n2 rows\n"


def test_a_table_shows_no_control_characters() -> None:
    assert "\x1b" not in render(["x"], [("\x1b[31mred",)], "table")


def test_csv_reads_back() -> None:
    assert list(csv.reader(io.StringIO(render(COLUMNS, ROWS, "csv")))) == [
        COLUMNS,
        ["plain", "1"],
        ['a "quoted", | piped\nline', ""],
    ]


def test_json_reads_back() -> None:
    rows = json.loads(render(["at", "tags"], [(datetime(2024, 5, 1, 6, 0), ["a", "b"])], "json"))
    assert rows == [{"at": "2024-05-01 06:00:00", "tags": ["a", "b"]}]


def test_markdown_escapes_pipes() -> None:
    assert render(["x"], [("a|b",)], "markdown") == "| x |\n| --- |\n| a\\|b |\n"


def test_progress_that_nobody_reads_any_more_fails_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        os.close(reading)
        with Lines().documents(2) as advance:
            advance(1)
            advance(1)
        Lines().say("done")
