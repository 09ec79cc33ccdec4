"""Percentages as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.mentions.percents import find_fractions, find_percents


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("23%", [(23, 23)]),
        ("5 per cent", [(5, 5)]),
        ("a 2-percent rise", [(2, 2)]),
        ("Percent: 7 percent", [(7, 7)]),
        ("50pc", [(50, 50)]),
        ("twenty percent", [(20, 20)]),
        ("twenty-five percent", [(25, 25)]),
        ("ten point two percent", [(10.2, 10.2)]),
        ("thirty one point zero five percent", [(31.05, 31.05)]),
        ("three and a half per cent", [(3.5, 3.5)]),
        ("1,200%", [(1200, 1200)]),
        ("22.89%", [(22.89, 22.89)]),
        ("2,5 %", [(2.5, 2.5)]),
        ("10–15%", [(10, 15)]),
        ("10% to 15%", [(10, 15)]),
        ("40%-60%", [(40, 60)]),
        ("between 10 and 15 percent", [(10, 15)]),
        ("5% and 10%", [(5, 5), (10, 10)]),
        ("from 2020 to 30%", [(30, 30)]),
        ("2022-32: 5%", [(5, 5)]),
        ("the 99th percentile, a percentage, 15 pcs", []),
        ("$5%", []),
    ],
)
def test_percentages_are_found(words: str, expected: list[tuple[float, float]]) -> None:
    assert [(each.low, each.high) for each in find_percents(words)] == expected


@pytest.mark.parametrize(("words", "negative"), [("(-3%)", True), ("−3%", True), ("growth – 3%", False), ("2-3%", False)])
def test_a_minus_sign_stands_right_before_its_figure(words: str, negative: bool) -> None:
    assert [each.negative for each in find_percents(words)] == [negative]


@pytest.mark.parametrize(("words", "unit"), [("23%", 1), ("22.8%", 0.1), ("22.80%", 0.01), ("5.5-10%", 1)])
def test_the_unit_is_that_of_the_last_digit_of_the_coarser_figure(words: str, unit: float) -> None:
    assert [each.unit for each in find_percents(words)] == [pytest.approx(unit)]


@given(st.text(alphabet="0123456789%.,-–to percntbwand $", max_size=80))
def test_offsets_are_in_order_and_figures_too(words: str) -> None:
    last = 0
    for percent in find_percents(words):
        assert last <= percent.start < percent.end <= len(words)
        assert percent.low <= percent.high
        last = percent.end


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("to go up by a fifth", [20]),
        ("fell by about one-third", [33.33]),
        ("by three quarters", [75]),
        ("by a quarter and by half a day", [25]),
        ("a third of them", []),
    ],
)
def test_what_something_changes_by_is_told_as_a_part_of_it(words: str, expected: list[float]) -> None:
    assert [each.low for each in find_fractions(words)] == expected
