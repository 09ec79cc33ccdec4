"""Which occupation a figure is about."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def subjects(words: str) -> list[str]:
    return [row["subject"] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Plumbers earn $52,000, more than welders do.", ["plumber"]),
        ("The pay is $52,000 for plumbers.", ["plumber"]),
        ("Welders earn $47,000, while plumbers earn $52,000.", ["welder", "plumber"]),
        ("Software developers and engineers earn $120,000.", ["software developer"]),
        ("# Aircraft mechanic\n\nMechanics earn $70,000.", ["aircraft mechanic"]),
        ("# Certified welder\n\nWelders, cutters, solderers and brazers earn $44,000.", ["welder"]),
        ("# Data engineer\n\nThey work with pipelines. The average salary is $120,000.", ["data engineer"]),
        (
            "# Trades\n\n## Welder\n\nThe average salary is $47,000.\n\n## Plumber\n\nThe average salary is $52,000.",
            ["welder", "plumber"],
        ),
        ("# Trades\n\n- Welder: $47,000\n- Plumber: $52,000", ["welder", "plumber"]),
        ("# Pay\n\n| | Welder | Plumber |\n|---|---|---|\n| Average salary | $47,000 | $52,000 |\n", ["welder", "plumber"]),
        ("# Pay\n\n| Career | Salary |\n|---|---|\n| Software Engineering | $95,000 |\n", ["software engineer"]),
        ("# Crane operator\n\nOperators work outdoors. The average salary is $47,000.", ["crane operator"]),
        ("Teachers, hired as civil servants, earn $47,000.", ["teacher"]),
        ("The average salary is $47,000.", []),
    ],
)
def test_the_subject_is_the_nearest_occupation_that_is_no_comparison(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


def test_a_comma_alone_shares_no_head() -> None:
    assert subjects("Responsible for secure network solutions, security engineers earn $95,000.") == ["security engineer"]


def test_a_stage_of_a_career_is_no_part_of_a_title() -> None:
    assert subjects("Mid-career electricians earn $62,000.") == ["electrician"]
