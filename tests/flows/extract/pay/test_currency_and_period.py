"""The currency of pay and the span of time that it is for, where its document tells them."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


def test_a_restatement_for_another_period_keeps_the_statistic() -> None:
    rows = claims("The average salary of a welder is $52,000 a year ($25 an hour), compared to $49,000 in Texas.")
    assert [(row["low"], row["period"], row["statistic"]) for row in rows] == [
        (52000, "year", "mean"),
        (25, "hour", "mean"),
        (49000, "year", "mean"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Welders\n\n| Level | Salary (CAD) |\n|---|---|\n| Junior | $50,000 |\n", ("CAD", 50000, "year")),
        ("Welders earn $50,000. All amounts are in Australian dollars.", ("AUD", 50000, "year")),
        ("# Nurses in Singapore\n\nNurses earn $3,800.\n", ("SGD", 3800, "month")),
        ("Teachers in India earn ₹25,000.", ("INR", 25000, "month")),
        ("All salaries shown are per month. Welders earn €3,900.", ("EUR", 3900, "month")),
        ("All of these wages are monthly. Welders earn €3,900.", ("EUR", 3900, "month")),
        ("Our salaries are paid monthly. Welders earn €39,000.", ("EUR", 39000, "year")),
        ("Pay is by the hour here: hourly rates vary. Welders earn $31.50.", ("USD", 31.5, "hour")),
    ],
)
def test_currency_and_period_are_told_by_the_document(words: str, expected: tuple[str, float, str]) -> None:
    found = claim(words)
    assert (found["currency"], found["low"], found["period"]) == expected


def test_a_figure_of_like_size_is_for_the_period_of_the_one_before() -> None:
    rows = claims("Pay by the hour varies. A plumber in Ohio may earn $250/day. A plumber in Texas may earn $75.")
    assert [(row["low"], row["period"]) for row in rows] == [(250, "day"), (75, "day")]


def test_a_conversion_in_brackets_tells_no_pay_of_its_own() -> None:
    words = "# Austria\n\nWelders earn €45,000 (about $48,000) on average, and at most €70,000 ( $75,000) for lead welders."
    rows = claims(words)
    assert [(row["low"], row["high"], row["currency"], row["statistic"], row["seniority"]) for row in rows] == [
        (45000, 45000, "EUR", "mean", None),
        (None, 70000, "EUR", "maximum", "senior"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welders earn 240–310 BHD basic (approx. ₹53,000–₹69,000 INR).", [(240, 310, "BHD", "month", "base")]),
        ("Welders earn KWD 450, then KWD 1,200.", [(450, 450, "KWD", "month", None), (1200, 1200, "KWD", "month", None)]),
        ("Welders earn KWD 14,000.", [(14000, 14000, "KWD", "year", None)]),
        ("Welders earn R341, 500 in South Africa.", [(341500, 341500, "ZAR", "year", None)]),
    ],
)  # fmt: skip
def test_small_figures_of_dear_currencies_are_for_a_month(words: str, expected: list[tuple[object, ...]]) -> None:
    rows = claims(f"# Welders\n\n{words}\n")
    assert [tuple(row[name] for name in ("low", "high", "currency", "period", "component")) for row in rows] == expected


def test_a_table_that_compares_nations_has_one_dollar() -> None:
    words = "# Welder\n\n| Country | Salary |\n|---|---|\n| Germany | $48,000 |\n| Canada | $51,000 |\n"
    assert [row["currency"] for row in claims(words)] == ["USD", "USD"]
    words = "# Welder\n\n| Country | Salary |\n|---|---|\n| Canada | $51,000 |\n| Australia | $62,000 |\n"
    assert [row["currency"] for row in claims(words)] == ["CAD", "AUD"]


def test_a_dollar_that_is_converted_into_that_of_the_place_is_no_such_dollar() -> None:
    words = "# Welder\n\nWhat welders earn:\n\n- Australia: $61,000 (or AUD 92,000)\n- Canada: $58,000 (or CAD 80,000)\n"
    assert [(row["low"], row["currency"]) for row in claims(words)] == [(61000, "USD"), (58000, "USD")]


def test_figures_of_a_size_are_for_the_period_of_the_first() -> None:
    words = "The median salary of welders in Germany is €3,900 per month. The lower quartile is €3,400 and the upper €5,100."
    assert [row["period"] for row in claims(words)] == ["month", "month", "month"]


def test_a_period_after_a_slash_in_a_heading_or_header_is_that_of_the_figures_below() -> None:
    table = "| Level | Contract (gross/month) |\n|---|---|\n| Junior | PLN 6k |\n| Middle | PLN 9k |\n| Senior | PLN 14k |\n"
    rows = claims(f"# Welder\n\n## Pay in Poland\n\n{table}")
    assert [(row["low"], row["period"], row["seniority"]) for row in rows] == [
        (6000, "month", "entry"),
        (9000, "month", "mid"),
        (14000, "month", "senior"),
    ]
    heading = "# Welder\n\n## Ukraine (net, $/month, medians)\n\n| Level | Pay |\n|---|---|\n| Junior | $1100 |\n"
    assert [(row["period"], row["statistic"]) for row in claims(heading)] == [("month", "median")]


def test_the_label_of_an_item_tells_the_period_of_all_its_figures() -> None:
    words = "# Welder\n\n- In Ukraine (net/month): junior ~ $1k, senior ~ $5k\n- In Germany (gross/year): ~ €69–87k\n"
    assert [(row["low"], row["period"]) for row in claims(words)] == [(1000, "month"), (5000, "month"), (69000, "year")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In Canada a welder makes C$60,000.", [(60000, "CAD", "year")]),
        ("A welder makes CHF 72,000 there.", [(72000, "CHF", "year")]),
        ("Welders earn 36,000 kronor a month.", [(36000, "SEK", "month")]),
        ("Welders earn 6,400 cedis a month.", [(6400, "GHS", "month")]),
        ("Welders earn 90,000 Kenyan shillings a month.", [(90000, "KES", "month")]),
        ("Welders earn 70'000 Swiss francs a year.", [(70000, "CHF", "year")]),
        ("Welders earn R240,000 a year.", [(240000, "ZAR", "year")]),
        ("Welders earn 5,400 zł a month.", [(5400, "PLN", "month")]),
        ("Welders are paid for what R2024 can do.", []),
        ("Each month, a welder earns $4,200.", [(4200, "USD", "month")]),
        ("Welders earn $28.50 for every hour of work.", [(28.5, "USD", "hour")]),
        ("Welders see new sites every day and earn $42,000.", [(42000, "USD", "year")]),
    ],
)
def test_currencies_and_periods_have_more_words(words: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(row["low"], row["currency"], row["period"]) for row in claims(words)] == expected


def test_a_period_is_not_that_of_a_figure_in_other_money() -> None:
    found = claims("# Baker\n\nBakers earn Rs 20000. A baker earns $30,000.\n")
    assert [(row["currency"], row["period"]) for row in found] == [("INR", "month"), ("USD", "year")]
    found = claims("# Baker\n\nBakers earn €6,000 a month gross, which translates to $6,600.\n")
    assert [(row["currency"], row["period"]) for row in found] == [("EUR", "month"), ("USD", "month")]


@pytest.mark.parametrize(
    ("stated", "low", "period"), [("PHP15-30k", 15_000, "month"), ("PHP 40k", 40_000, "month"), ("PHP 1.2M", 1_200_000, "year")]
)
def test_thousands_that_are_nobody_s_year_are_a_month_s(stated: str, low: float, period: str) -> None:
    row = claim(f"# Welder\n\nWelders make {stated} on average.\n")
    assert (row["currency"], row["low"], row["period"]) == ("PHP", low, period)
