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
