"""Pay that is told as what it was and what it has become."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Between 2004 and 2015, the median salary of bakers dropped from $40,000 to $31,000.",
            [(40000, "median", 2004), (31000, "median", 2015)],
        ),
        ("Their income went up 40 percent from $30,000 to $42,000.", [(30000, "typical", None), (42000, "typical", None)]),
        (
            "The average pay of bakers rose from $40,000 in 2019 to $46,000 in 2022.",
            [(40000, "mean", 2019), (46000, "mean", 2022)],
        ),
        ("The average pay of bakers rose from $40,000 to $46,000 in 2022.", [(40000, "mean", None), (46000, "mean", 2022)]),
        ("Wages of bakers fell from £16 an hour to £14 an hour.", [(16, "typical", None), (14, "typical", None)]),
    ],
)
def test_both_ends_of_a_change_are_pay_of_their_years(words: str, expected: list[tuple[float, str, int | None]]) -> None:
    assert [(row["low"], row["statistic"], row["as_of"]) for row in claims(f"# Bakers\n\n{words}")] == expected


def test_what_pay_was_in_no_year_is_set_apart_from_what_it_is() -> None:
    former, latter = claims("# Bakers\n\nSalaries of bakers grew by 5.2%, from $40,000 to $42,000.")
    assert former["grade"] is not None
    assert latter["grade"] is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Salaries of bakers range from $40,000 to $60,000.", [(40000, 60000)]),
        ("The price of an oven rose from $40,000 to $42,000.", []),
        ("The salary of a baker rose by $4,000.", []),
        ("Sales of bakers fell from $400,000 to $320,000.", []),
    ],
)
def test_spans_and_other_changes_are_none_of_pay(words: str, expected: list[tuple[float, float]]) -> None:
    assert [(row["low"], row["high"]) for row in claims(f"# Bakers\n\n{words}")] == expected
