"""Languages in lower case in a list, and those of code at hand, commands, money and courses."""

from __future__ import annotations

import pytest

from flows.extract.language import extract
from tests.flows.extract.reading import page_of


def named(words: str) -> set[str]:
    return {row["name"] for row in extract(page_of(f"# Data analyst\n\n{words}"))}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You know the tools of the trade (excel, r, python).", {"R", "Python"}),
        ("Skills: C/C++, `rust`, `go`", {"C", "C++", "Rust", "Go"}),
        ("Languages: C, ASM, Python", {"C", "Assembly", "Python"}),
        ("You write PHP, go to meetings, and r.s.v.p. for parties.", {"PHP"}),
        ("The ASM unit asks for Python.", {"Python"}),
    ],
)
def test_names_in_lower_case_are_languages_anywhere_in_a_list_of_them(words: str, expected: set[str]) -> None:
    assert named(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The following Python code scrapes the postings.", set()),
        ("The R scripts below draw a chart.", set()),
        ("You will maintain the Python code of our site.", {"Python"}),
        ("Check the table with `python check.py` first.", set()),
        ("Skills: SQL/NoSQL databases.", set()),
        ("You write SQL/NoSQL queries.", {"SQL"}),
        ("We use SQL for this.\n\nAnnual pay: R 40 000", {"SQL"}),
        ("We use R 4.2 and SQL.", {"R", "SQL"}),
        ("- 101: learn CSS Layout: This short course starts with boxes.", set()),
        ("- Learn CSS for layout: this is what employers ask for.", {"CSS"}),
    ],
)
def test_code_at_hand_commands_kinds_of_databases_and_money_are_no_languages_to_know(words: str, expected: set[str]) -> None:
    assert named(words) == expected
