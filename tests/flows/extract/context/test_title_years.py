"""Whether the year in a title dates the figures below it."""

from __future__ import annotations

import pytest

from flows.extract.context.title_years import dates_all


@pytest.mark.parametrize(
    ("title", "dates"),
    [
        ("What welders earn: pay data 2019", True),
        ("How much do welders make in 2024?", True),
        ("Survey of welders 2021", True),
        ("The state of welding jobs, February 2026", True),
        ("Welding jobs market (Q1 2021)", True),
        ("Best welding jobs - May 2024", False),
        ("The market for welders 2024", False),
        ("How to become a welder: guide for 2024", False),
        ("Welders: jobs, training and salaries (2019)", False),
        ("How much do welding courses cost in 2024?", False),
    ],
)
def test_the_year_of_what_was_counted_dates_it_and_that_of_a_guide_does_not(title: str, dates: bool) -> None:
    assert dates_all(title) is dates
