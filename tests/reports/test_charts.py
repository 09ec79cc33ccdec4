"""Axes that are honest, and marks that stand where the figures are."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reports.charts import Axis, axis, round_step, stroke

figures = st.lists(st.floats(-1e9, 1e9, allow_nan=False).filter(lambda x: x == 0 or abs(x) > 1e-6), min_size=1, max_size=20)


@given(figures)
def test_an_axis_holds_zero_and_is_in_order(values: list[float]) -> None:
    made = axis(values, "USD", "Pay")
    assert made.low <= 0 <= made.high
    assert made.low < made.high
    places = [float(tick.at) for tick in made.ticks]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0.0, 100.0)
    assert [tick.zero for tick in made.ticks].count(True) == 1


@given(figures)
def test_every_value_within_four_medians_is_on_the_axis(values: list[float]) -> None:
    made = axis(values, "USD", "Pay")
    median = sorted(map(abs, values))[len(values) // 2]
    for value in values:
        if abs(value) <= 4 * median:
            assert made.low <= value <= made.high


@given(st.floats(1, 1e8), st.floats(1, 1e8))
def test_positions_are_linear(a: float, b: float) -> None:
    made = axis([a, b], "USD", "Pay")
    assume(max(a, b) <= made.high)
    for value in (a, b):
        share = (value - made.low) / (made.high - made.low)
        assert float(made.at(value)) == pytest.approx(100 * share, abs=0.006)


def test_ticks_are_round_and_have_units() -> None:
    assert [tick.label for tick in axis([61000, 90000], "USD", "Pay").ticks] == ["$0", "$20k", "$40k", "$60k", "$80k", "$100k"]
    assert [tick.label for tick in axis([-4.0, 9.0], "percent", "Outlook").ticks] == [
        "−5\u00a0%",
        "0\u00a0%",
        "5\u00a0%",
        "10\u00a0%",
    ]


def test_one_figure_far_beyond_the_others_stands_at_the_edge_and_says_so() -> None:
    made = axis([60000, 61000, 62000, 90_000_000], "USD", "Pay")
    assert made.high == 80000
    assert stroke(made, 90_000_000, 90_000_000).beyond
    assert stroke(made, 90_000_000, 90_000_000).left == "100.00"
    assert not stroke(made, 61000, 61000).beyond


def test_zeros_alone_make_an_axis() -> None:
    assert axis([0.0], "percent", "Outlook").high > 0


SCALE = Axis(0, 100, (), "x")


@pytest.mark.parametrize(
    ("low", "high", "form", "left", "right"),
    [
        (40, 40, "point", "40.00", "40.00"),
        (40, 60, "span", "40.00", "60.00"),
        (40, None, "from", "40.00", "100.00"),
        (None, 60, "to", "0.00", "60.00"),
        (120, None, "from", "100.00", "100.00"),
    ],
)
def test_a_figure_is_drawn_by_the_ends_it_states(low: float | None, high: float | None, form: str, left: str, right: str) -> None:
    drawn = stroke(SCALE, low, high)
    assert (drawn.form, drawn.left, drawn.right) == (form, left, right)


@given(st.floats(1e-6, 1e12))
def test_a_step_is_the_next_round_number(least: float) -> None:
    step = round_step(least)
    assert least * (1 - 1e-6) <= step <= 2.5 * least
    digits = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert min(abs(digits - size) for size in (1, 2, 2.5, 5, 10)) < 1e-6
