"""Amounts of money: figures, ranges, currencies, scales, periods."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.mentions.money import find_amounts, unit_of_pay


@pytest.mark.parametrize(
    ("words", "low", "high", "currency", "period"),
    [
        ("$114,121 per year", 114121, 114121, "USD", "year"),
        ("$ 112,992 a year", 112992, 112992, "USD", "year"),
        ("$80-120k", 80000, 120000, "USD", None),
        ("$80k to $120k", 80000, 120000, "USD", None),
        ("$1.2M", 1200000, 1200000, "USD", None),
        ("45k€", 45000, 45000, "EUR", None),
        ("120.000 €", 120000, 120000, "EUR", None),
        ("€85-€120,000", 85000, 120000, "EUR", None),
        ("£30,000 – £45,000", 30000, 45000, "GBP", None),
        ("£45k p.a.", 45000, 45000, "GBP", "year"),
        ("CHF 95'000", 95000, 95000, "CHF", None),
        ("AUD 85,000 – 95,000 per annum", 85000, 95000, "AUD", "year"),
        ("$85,000-$140,000 AUD", 85000, 140000, "AUD", None),
        ("US$120k", 120000, 120000, "USD", None),
        ("S$5,000 to S$7,000 monthly", 5000, 7000, "SGD", "month"),
        ("₹8,00,000", 800000, 800000, "INR", None),
        ("₹5-8 LPA", 500000, 800000, "INR", "year"),
        ("₹10–18L", 1000000, 1800000, "INR", None),
        ("$80,000 --- $120,000", 80000, 120000, "USD", None),
        ("$1–2M", 1000000, 2000000, "USD", None),
        ("12–18 LPA", 1200000, 1800000, "INR", "year"),
        ("₹60-1.2 Cr+", 6000000, 12000000, "INR", None),
        ("6 lakhs per annum", 600000, 600000, "INR", "year"),
        ("Rs. 25,000 - 30,000 per month", 25000, 30000, "INR", "month"),
        ("$16.50/hour", 16.5, 16.5, "USD", "hour"),
        ("$30/hr", 30, 30, "USD", "hour"),
        ("$50-$60 an hour", 50, 60, "USD", "hour"),
        ("between $60,000 and $80,000", 60000, 80000, "USD", None),
        ("ranged from $60,000, to $80,000", 60000, 80000, "USD", None),
        ("a low of $50,000 to a high of $90,000", 50000, 90000, "USD", None),
        ("50,000 to 60,000 euros", 50000, 60000, "EUR", None),
    ],
)
def test_an_amount_is_read_with_its_currency_and_period(
    words: str, low: float, high: float, currency: str, period: str | None
) -> None:
    [amount] = [each for each in find_amounts(words) if each.currency]
    assert (amount.low, amount.high, amount.currency, amount.period) == (low, high, currency, period)


@pytest.mark.parametrize(
    ("words", "written_to"),
    [("$114,121", 1), ("$114k", 1000), ("$80-120k", 1000), ("$1.2M", 100000), ("12–18 LPA", 100000), ("$16.50/hour", 0.01)],
)
def test_the_unit_of_the_last_digit_is_kept(words: str, written_to: float) -> None:
    assert find_amounts(words)[0].written_to == pytest.approx(written_to)


@pytest.mark.parametrize("words", ["150k+", "$150k+", "$200,000+ a year", "$55+/hour"])
def test_an_open_upper_end_is_kept(words: str) -> None:
    assert find_amounts(words)[0].plus


@pytest.mark.parametrize("words", ["grew 12% in the year", "the 90th percentile", "22 °C", "7 percent"])
def test_shares_ranks_and_degrees_are_no_amounts(words: str) -> None:
    assert find_amounts(words) == []


def test_two_figures_without_a_range_between_them_stay_two() -> None:
    words = "from $90,000 for entry-level positions to over $220,000 for senior roles"
    assert [(each.low, each.high) for each in find_amounts(words)] == [(90000, 90000), (220000, 220000)]


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("£28K <= £35K <= £51K", [(28000, 51000)]),
        ("€3,100 ≤ €3,900", [(3100, 3900)]),
        ("$40k <= $52k, later $61k", [(40000, 52000), (61000, 61000)]),
        ("$61k <= $52k", [(61000, 61000), (52000, 52000)]),
        ("$40k - $52k - $61k", [(40000, 52000), (61000, 61000)]),
    ],
)
def test_the_first_and_the_last_of_figures_that_rise_by_their_signs_are_the_ends(words: str, ends: list[tuple[int, int]]) -> None:
    assert [(amount.low, amount.high) for amount in find_amounts(words)] == ends


def test_two_currencies_are_two_amounts() -> None:
    words = "CAD 70,000–95,000/year ≈ $52k–$70k USD"
    assert [(each.low, each.high, each.currency) for each in find_amounts(words)] == [
        (70000, 95000, "CAD"),
        (52000, 70000, "USD"),
    ]


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from(["-", "–", " to ", " - "]))
def test_a_range_holds_its_two_ends_in_order(first: int, second: int, dash: str) -> None:
    low, high = sorted((first, second))
    [amount] = find_amounts(f"${low},000{dash}${high},000")
    assert (amount.low, amount.high) == (low * 1000, high * 1000)


def test_a_sign_before_a_figure_is_not_behind_another_one() -> None:
    assert [(amount.low, amount.currency, amount.start) for amount in find_amounts("5$A7, 5$ and 6 €")][1:] == [
        (7, "AUD", 1),
        (5, "USD", 6),
        (6, "EUR", 13),
    ]


@given(st.text(alphabet="$£€₹0123456789,.-–kKmM +toand%LPA/hr", max_size=200))
def test_whatever_is_written_amounts_stand_in_order_and_in_the_text(words: str) -> None:
    end = 0
    for amount in find_amounts(words):
        assert end <= amount.start < amount.end <= len(words)
        assert amount.low <= amount.high
        end = amount.end


def test_time_grows_with_the_length_of_the_text() -> None:
    def seconds(count: int) -> float:
        words = "$1,000 - " * count
        start = time.process_time()
        find_amounts(words)
        return time.process_time() - start

    seconds(100)
    assert seconds(20_000) < 60 * max(seconds(2_000), 0.01)


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Salary (LPA)", (100_000, "INR")),
        ("Base ($k)", (1_000, "USD")),
        ("Pay (£'000)", (1_000, "GBP")),
        ("Pay (USD thousands)", (1_000, "USD")),
        ("Average (in lakhs)", (100_000, "INR")),
        ("Salary", None),
        ("401k", None),
    ],
)
def test_a_column_header_may_state_the_unit_of_its_figures(header: str, unit: tuple[float, str] | None) -> None:
    found = unit_of_pay(header)
    assert (found and (found.low, found.currency)) == unit


def test_a_grade_is_no_end_of_a_range() -> None:
    found = [(each.low, each.high) for each in find_amounts("of grade T3 ~€67–85k") if each.currency]
    assert found == [(67_000, 85_000)]
