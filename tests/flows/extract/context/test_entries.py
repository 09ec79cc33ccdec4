"""The occupation of an entry by its label, where the labels beside it are occupations."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def subjects(words: str) -> list[str]:
    return [row["subject"] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- Welder: $45,000\n- Roofer: $42,000\n- Stage Rigger: $40,000\n", ["welder", "roofer", "stage rigger"]),
        ("- Welder – $45,000\n- Roofer – $42,000\n- Kelp Plot Worker – $30,000\n", ["welder", "roofer", "kelp plot worker"]),
        (
            "- **Welder** Such a job pays $45,000.\n- **Roofer** This pays $42,000.\n- **Kelp Plot Worker** This pays $30,000.\n",
            ["welder", "roofer", "kelp plot worker"],
        ),
        (
            "## Welder\n\nIt pays $45,000.\n\n## Roofer\n\nIt pays $42,000.\n\n## Kelp Plot Worker\n\nIt pays $30,000.\n",
            ["welder", "roofer", "kelp plot worker"],
        ),
        ("- Engineering Manager: $160,000\n- Sales Manager: $120,000\n- XQ Manager: $90,000\n", [
            "engineering manager", "sales manager", "xq manager",
        ]),
    ],
)  # fmt: skip
def test_an_unknown_title_among_known_ones_is_an_occupation(words: str, expected: list[str]) -> None:
    assert subjects(f"# Pay of trades\n\n{words}") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "# Welder pay\n\n- Welder: $45,000\n- Roofer: $42,000\n- Best Year of a Career: $90,000\n",
            ["welder", "roofer", "welder"],
        ),
        ("# Welder pay\n\n- Entry-Level Worker: $30,000\n- Night Shift Worker: $50,000\n", ["welder", "welder"]),
        ("# Welder pay\n\n- Welder: $45,000\n- Roofer: $42,000\n- Junior Welder: $30,000\n", ["welder", "roofer", "welder"]),
    ],
)
def test_other_labels_are_no_occupations(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


def test_a_text_of_several_occupations_named_once_each_is_about_none_of_them() -> None:
    words = "# Pay bands\n\nWelders are wanted.\n\nRoofers too.\n\nSo are glaziers.\n\nJunior: $30,000 a year.\n"
    assert subjects(words) == []
    assert subjects(words.replace("So are glaziers", "So are welders")) == ["welder"]
