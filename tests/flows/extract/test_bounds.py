"""Which end of pay a single figure is."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers rarely earn more than $38,000 a year.", ("maximum", None, 38000)),
        ("Few bakers earn over $38,000.", ("maximum", None, 38000)),
        ("No baker in the city is paid less than $38,000.", ("minimum", 38000, None)),
        ("Bakers never make less than $38,000 a year.", ("minimum", 38000, None)),
        ("The salary of a baker doesn't go below $38,000.", ("minimum", 38000, None)),
        ("The pay of a baker will not exceed $38,000.", ("maximum", None, 38000)),
        ("Bakers who do not specialise earn less than $38,000.", ("maximum", None, 38000)),
        ("Bakers not only bake, they earn more than $38,000.", ("minimum", 38000, None)),
        ("It is not unusual for bakers to earn more than $38,000.", ("minimum", 38000, None)),
        ("No degree is needed for bakers to earn more than $38,000.", ("minimum", 38000, None)),
    ],
)
def test_a_comparison_that_is_denied_is_the_other_bound(words: str, expected: tuple[str, int | None, int | None]) -> None:
    found = claim(f"# Baker\n\n{words}\n")
    assert (found["statistic"], found["low"], found["high"]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The ceiling for a baker's pay is $38,000 a year.", ("maximum", None, 38000)),
        ("The floor of bakers' salaries lies at $38,000.", ("minimum", 38000, None)),
        ("Bakers' pay tops out around $38,000.", ("maximum", None, 38000)),
        ("Bakers' pay tops out above $38,000.", ("maximum", 38000, None)),
        ("The top salaries of bakers go beyond $38,000.", ("maximum", 38000, None)),
        ("Bakers earn $38,000 a year at the very least.", ("minimum", 38000, None)),
        ("Bakers earn $38,000 a year at most.", ("maximum", None, 38000)),
        ("Bakers earn $38,000 at the low end.", ("minimum", 38000, None)),
        ("Pay rose above $38,000 for those in the shop.", ("minimum", 38000, None)),
        ("Bakers earn above $38,000 if they are in the ten percent at the top.", ("maximum", 38000, None)),
        ("Bakers earn $38,000 minimum wage included.", ("typical", 38000, 38000)),
    ],
)
def test_more_words_than_those_right_before_a_figure_bound_it(words: str, expected: tuple[str, int | None, int | None]) -> None:
    found = claim(f"# Baker\n\n{words}\n")
    assert (found["statistic"], found["low"], found["high"]) == expected
