"""Numbers as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.mentions.numbers import find_numbers, read_number


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("114,121", 114121, 1),
        ("8,00,000", 800000, 1),
        ("1,20,000", 120000, 1),
        ("120.000", 120000, 1),
        ("95'000", 95000, 1),
        ("85 000", 85000, 1),
        ("16.50", 16.5, 0.01),
        ("1.2", 1.2, 0.1),
        ("45,5", 45.5, 0.1),
        ("1,234.56", 1234.56, 0.01),
        ("1.234,56", 1234.56, 0.01),
        ("2021", 2021, 1),
        ("1171,000", 1171000, 1),
    ],
)
def test_a_number_is_read_as_it_is_written(written: str, value: float, unit: float) -> None:
    assert read_number(written) == (value, pytest.approx(unit))


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [number.value for number in find_numbers("in 2021 114,121 people")] == [2021, 114121]


@given(st.integers(min_value=0, max_value=10**9))
def test_grouping_by_thousands_does_not_change_the_value(value: int) -> None:
    for written in (f"{value}", f"{value:,}", f"{value:,}".replace(",", "'")):
        assert read_number(written) == (float(value), 1.0)


@given(st.text(max_size=300))
def test_every_number_stands_where_it_is_said_to_stand(words: str) -> None:
    for number in find_numbers(words):
        assert words[number.start].isdigit()
        assert words[number.end - 1].isdigit()


@pytest.mark.parametrize("words", ["Rs. 410, 067 a year", "Rs 410, 067 a year", "$ 410, 067 a year", "$410, 067 a year"])
def test_a_comma_and_a_space_group_thousands_of_money(words: str) -> None:
    assert [number.value for number in find_numbers(words)] == [410_067]
