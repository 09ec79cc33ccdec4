"""Which end of pay a single figure is."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


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
        ("Bakers earn Rs 38000 onwards.", ("minimum", 38000, None)),
        ("Pay rose above $38,000 for those in the shop.", ("minimum", 38000, None)),
        ("Bakers earn above $38,000 if they are in the ten percent at the top.", ("maximum", 38000, None)),
        ("Bakers earn $38,000 minimum wage included.", ("typical", 38000, 38000)),
    ],
)
def test_more_words_than_those_right_before_a_figure_bound_it(words: str, expected: tuple[str, int | None, int | None]) -> None:
    found = claim(f"# Baker\n\n{words}\n")
    assert (found["statistic"], found["low"], found["high"]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers rarely sign for less than $40,000.", (40_000, None, "minimum")),
        ("No baker is offered less than $40,000.", (40_000, None, "minimum")),
        (
            "Half of all bakers were making more than $40,000 a year in 2021, and half were making less.",
            (40_000, 40_000, "median"),
        ),
        ("Bakers in Ohio reach $40,000 on average.", (40_000, 40_000, "mean")),
        ("Bakers in Ohio reach $40,000.", (None, 40_000, "maximum")),
        ("- Baker, grade 4: $30,000 to $34,000", (30_000, 34_000, "range")),
        ("Bakers are on grade 4, with progression to $40,000.", (None, 40_000, "maximum")),
        ("Most bakeries start pay at around $30,000.", (30_000, None, "minimum")),
        ("Bakers who are high performers exceed $60,000.", (60_000, None, "maximum")),
        ("Between the 10th and 90th percentile, bakers earn $30,000 to $60,000.", (30_000, 60_000, "range")),
        ("The 10th-90th percentile range of bakers is $30,000-$60,000.", (30_000, 60_000, "range")),
        ("The top 10% of bakers earn $60,000-$70,000.", (60_000, 70_000, "maximum")),
        ("Bakers are being offered somewhere between $40,000 and $50,000.", (40_000, 50_000, "range")),
    ],
)
def test_which_end_of_pay_a_figure_is_in_further_words(words: str, expected: tuple[int | None, int | None, str]) -> None:
    row = claim(f"# Bakers\n\n## Pay\n\n{words}\n")
    assert (row["low"], row["high"], row["statistic"]) == expected


@pytest.mark.parametrize(
    "words",
    [
        "- **Mentors**: Bakers can join a platform; expect to pay between $80 and $250 a month.",
        "Students made before: ~$38,000",
        "A $50,000 salary buys more bread in Ohio.",
        "A baker with a $50,000 salary can save a tenth of it.",
        "A £15/hour rate increase adds up.",
        "Pay in Ohio beats the median by more than $3,000 a year.",
        "Bakers are paid about $9,000 a year below pastry cooks.",
    ],
)
def test_what_one_pays_or_made_before_the_job_or_reckons_with_is_no_pay(words: str) -> None:
    assert claims(f"# Bakers\n\n## Pay\n\n{words}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "A $50,000 salary is typical for bakers.",
        "A baker can earn a $50,000 salary.",
        "The job comes with a $50,000 salary.",
        "Bakers earn $50,000, above the median.",
    ],
)
def test_pay_that_somebody_has_or_that_is_usual_is_pay(words: str) -> None:
    assert claim(f"# Bakers\n\n## Pay\n\n{words}\n")["high"] == 50_000


@pytest.mark.parametrize(
    ("words", "statistic"),
    [
        ("Top welders earn $95,000+ per year.", "maximum"),
        ("The best plumbers exceed $150,000 a year.", "maximum"),
        ("Welders earn well, with $120K+ in pay for top performers.", "maximum"),
        ("Top employers pay welders more than $90,000.", "minimum"),
        ("Welders exceed $90,000 at top refineries.", "minimum"),
        ("Plumbers in busy cities can clear $150,000.", "minimum"),
        ("Bakers can command incomes well into $70,000.", "minimum"),
    ],
)
def test_what_the_best_paid_get_or_more_is_the_most_and_what_others_get_the_least(words: str, statistic: str) -> None:
    assert claim(words)["statistic"] == statistic
