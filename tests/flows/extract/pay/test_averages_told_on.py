"""Figures that are averages as the ones beside them are."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "statistics"),
    [
        ("Bakers average €2,000-€2,400 a month as juniors, €2,500-€3,000 at mid level, and €3,100-€3,900 later.", ["mean"] * 3),
        ("The median for bakers was $30,000 to $33,000. Chefs earn $40,000 to $50,000.", ["median", "range"]),
        ("Bakers get above-average wages: $40,000 to $50,000 a year.", ["range"]),
        ("Bakers earn $60,000, well above average.", ["typical"]),
        ("Median pay for bakers reached $38,000 in 2025, up from $31,000 in 2020.", ["median"] * 2),
    ],
)  # fmt: skip
def test_spans_of_an_enumeration_are_averages_as_its_first_is(words: str, statistics: list[str]) -> None:
    assert [row["statistic"] for row in claims(f"# Baker\n\n{words}\n")] == statistics


@pytest.mark.parametrize(
    ("header", "row", "statistics"),
    [
        ("Median salary | By the hour (2,080 hours)", "$52,000 | ~$25/hr", ["median", "median"]),
        ("Hourly | Mean annual wage", "$25/hr | $52,000", ["mean", "mean"]),
        ("Median salary | Of night shifts", "$52,000 | $31/hr", ["median", "typical"]),
        ("Salary | By the hour", "$52,000 | $25/hr", ["typical", "typical"]),
    ],
)
def test_a_cell_that_tells_the_average_beside_it_over_another_period_is_that_average(
    header: str, row: str, statistics: list[str]
) -> None:
    rows = claims(f"# Pay\n\n| Trade | {header} |\n|---|---|---|\n| Baker | {row} |\n")
    assert [each["statistic"] for each in rows] == statistics
