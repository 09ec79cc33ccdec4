"""Growth of workers that are no known occupation."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Jobs for health professionals are expected to rise 3% by 2030.", [("health professional", "+3% by 2030")]),
        (
            "Health Professionals (up 6.3%, or 900 jobs) and ICT Professionals (6.0%, or 700) are projected to see growth.",
            [("health professional", "+6.3%"), ("ict professional", "+6%")],
        ),
        ("# Baker\n\nJobs for all working professionals are expected to rise 3% by 2030.", [("baker", "+3% by 2030")]),
        ("# Baker\n\nDemand for dock staff is expected to rise 3% by 2030.", []),
    ],
)
def test_growth_is_of_workers_by_what_they_are_called(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("Employment in legal occupations is projected to grow 9 percent.", "legal occupation"),
        ("Overall, demand for farming, fishing and forestry occupations fell 9%.", "farming, fishing and forestry occupation"),
        ("Sales occupations will grow 9% by 2033.", "sales occupation"),
        ("Employment of health care occupations will rise 9%.", "health care occupation"),
        ("# Roofers\n\nJobs in construction and extraction occupations will grow 9%.", "construction and extraction occupation"),
    ],
)
def test_growth_of_a_group_of_occupations_is_that_of_the_group(words: str, group: str) -> None:
    assert [row["subject"] for row in extract(page_of(words))] == [group]


@pytest.mark.parametrize(
    "words",
    [
        "Employment in all occupations is projected to grow 9 percent.",
        "Jobs in most other occupations will grow 9%.",
        "Employment in fast growing occupations will rise by 9%.",
        "# Roofers\n\nEmployment in these occupations will rise by 9%.",
        "Occupations that ask for a degree will grow 9%.",
    ],
)
def test_occupations_that_are_no_group_are_nobodys(words: str) -> None:
    assert extract(page_of(words)) == []
