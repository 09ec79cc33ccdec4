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


@pytest.mark.parametrize("form", ["csv", "markdown"])
@pytest.mark.parametrize(
    ("value", "written"),
    [
        (95432.75, "95432.75"),
        (1234567.891, "1234567.891"),
        (0.1 + 0.2, "0.30000000000000004"),
        (95432.0, "95432"),
        (1e300, "1e+300"),
        (datetime(2024, 5, 1, 6, 0, 0, 123456), "2024-05-01 06:00:00.123456"),
        ([1.5, None, "a"], "1.5, NULL, a"),
    ],
)
def test_what_other_programs_read_keeps_every_digit(value: object, written: str, form: str) -> None:
    assert written in render(["x"], [(value,)], form).splitlines()[-1].replace('"', "")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (95432.75, "95432.75"),
        (1234567.891, "1234567.89"),
        (95432.9999, "95433.00"),
        (0.1 + 0.2, "0.3000"),
        (0.999999999, "1.000"),
        (0.25, "0.25"),
        (95432.0, "95432"),
        (1e300, "1e+300"),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (datetime(2024, 5, 1, 6, 0, 0, 123456), "2024-05-01 06:00:00"),
    ],
)
def test_a_table_rounds_but_never_to_what_looks_whole(value: object, shown: str) -> None:
    assert render(["x"], [(value,)], "table").splitlines()[2] == shown


def test_json_has_full_digits_null_for_what_is_no_number_and_every_column() -> None:
    values = (float("nan"), [float("inf"), 0.1 + 0.2], {datetime(2024, 5, 1): float("-inf")}, True, 2)
    text = render(["a", "a", "b", "a_1", "a"], [values], "json")
    assert json.loads(text, parse_constant=pytest.fail) == [
        {"a": None, "a_1": [None, 0.30000000000000004], "b": {"2024-05-01 00:00:00": None}, "a_1_1": True, "a_2": 2}
    ]


def test_markdown_escapes_names_of_columns() -> None:
    assert render(["a|b"], [], "markdown") == "| a\\|b |\n| --- |\n"


def test_progress_that_nobody_reads_any_more_fails_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        os.close(reading)
        with Lines().documents(2) as advance:
            advance(1)
            advance(1)
        Lines().say("done")
