"""Growth that answers a question with a figure alone."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Q: How fast will baker jobs grow?\nA: About 8% by 2030.", [("baker", "+8% by 2030")]),
        ("### What is the projected growth for a welder?\n\n9% by 2031.", [("welder", "+9% by 2031")]),
        ("### How much will employment of welders decline?\n\nRoughly 4%.", [("welder", "-4%")]),
        ("Welders join metal. Their job outlook? A solid 8% by 2032.", [("welder", "+8% by 2032")]),
        ("### How many job postings for welders were lost, and what was the drop?\n\n5%.", [("welder", "-5% job postings")]),
        (
            "## What is the outlook for welders?\n\nAccording to the agency, it is expected to grow by 6% from 2021 to 2031.",
            [("welder", "+6% from 2021 to 2031")],
        ),
        (
            "# Welders\n\nJobs will grow from one million in 2025 to one point one million in 2035. That is 10 percent.",
            [("welder", "+10% from 2025 to 2035")],
        ),
        ("# Welders\n\nEmployment should shrink by 900 jobs. That's a drop of 9% (6% for all jobs).", [("welder", "-9%")]),
        ("# Welders\n\nThe fair had 900 guests who asked about pay, job growth and tools. That's a 20 percent increase.", []),
        ("# Welders\n\nPay should grow by $900. That is 9%.", []),
        ("# Welders\n\nJobs should grow by 4% a year. That is 9% of the firms.", [("welder", "+4%")]),
        ("### How much did the salary of welders grow?\n\n9% by 2031.", []),
        ("### What is the growth for a welder?\n\n9% of them leave.", []),
        ("### How do welders work?\n\n9% by 2031.", []),
    ],
)
def test_a_figure_answers_the_question_before_it(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected
