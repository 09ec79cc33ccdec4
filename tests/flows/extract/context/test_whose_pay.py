"""Whose pay is told, and where: ranks after one another, jobs in a field, respondents of a survey, jobs side by side."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def _subjects(words: str) -> list[str]:
    return [row["subject"] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("# Pilot pay\n\nFirst officers earn $90,000. Captains at the big lines clear $350,000.", ["first officer", "captain"]),
        ("# Police pay\n\nSergeants earn £49,000 and inspectors £60,000 a year.", ["sergeant", "inspector"]),
        ("Most construction jobs pay an average salary of $58,000.", ["construction worker"]),
        ("Most jobs in law pay over $150,000 a year.", ["lawyer"]),
        ("Region managers typically earn $90,000.", ["region manager"]),
        ("The average realtor earns $86,000 a year.", ["realtor"]),
        ("Speech pathologists earn $84,000 a year.", ["speech pathologist"]),
        ("| Occupation | Median wage |\n|---|---|\n| Treasurers and Controllers | $162,000 |", ["treasurer"]),
        ("# Driver - Class 1\n\n£44,000 pa\n\n# Forklift Operator\n\nSalary: £23,000 pa", ["driver", "forklift operator"]),
    ],
)
def test_pay_is_of_those_whom_its_own_words_name(words: str, subjects: list[str]) -> None:
    assert _subjects(words + "\n") == subjects


@pytest.mark.parametrize(
    ("title", "opening", "place"),
    [
        ("Plumber Pay Survey", "I asked 85 plumbers in Ohio what they earn.", "Ohio"),
        ("Plumber Pay Survey", "I asked 85 plumbers in Ohio and in Iowa what they earn.", None),
        ("Plumber Pay Notes", "A group of plumbers met in Leeds.", None),
    ],
)
def test_a_survey_is_of_where_its_respondents_are(title: str, opening: str, place: str | None) -> None:
    rows = extract(page_of(f"# {title}\n\n{opening}\n\n## Results\n\nThe average salary was 61,000 USD.\n"))
    assert [row["location"] for row in rows] == [place]
