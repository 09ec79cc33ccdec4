"""Quartiles are percentiles, however they are called."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "percentile"),
    [
        ("For welders the lower quartile is $41,000 a year.", 25),
        ("The upper quartile of welders earns $62,000 a year.", 75),
        ("For welders the bottom quartile is $41,000 a year.", 25),
        ("For welders the top quartile is $62,000 a year.", 75),
        ("Welders earn $52,000 a year, paid each quarter.", None),
        ("The top 0% of welders earn $90,000 a year.", None),
    ],
)
def test_a_quartile_is_a_percentile(words: str, percentile: int | None) -> None:
    assert [row["percentile"] for row in extract(page_of(words))] == [percentile]


@pytest.mark.parametrize(
    ("words", "percentile", "statistic", "ends"),
    [
        ("One in ten welders earned less than $26,000.", 10, "minimum", (None, 26000)),
        ("One welder in ten makes over $60,000.", 90, "maximum", (60000, None)),
        ("A tenth of welders earn less than $26,000.", 10, "minimum", (None, 26000)),
        ("Nine in ten welders earn less than $60,000.", 90, "maximum", (None, 60000)),
        ("The upper tenth of welders received salaries in excess of $60,000.", 90, "maximum", (60000, None)),
        ("The lowest-paid tenth of welders made less than $26,000.", 10, "minimum", (None, 26000)),
        ("The bottom decile of welders is paid less than $26,000.", 10, "minimum", (None, 26000)),
        ("The bottom fifth of welders earn less than $28,000.", 20, "minimum", (None, 28000)),
        ("Half of all welders earn more than $40,000 and half earn less.", 50, "median", (40000, 40000)),
        ("Half the welders earned less than $40,000, and the other half more.", 50, "median", (40000, 40000)),
        ("Welders make $40,000: half earn more, half earn less.", 50, "median", (40000, 40000)),
        ("Welders with half a year of practice earn more than $25,000.", None, "minimum", (25000, None)),
        ("Welders earn $40,000, half of what pilots earn.", None, "typical", (40000, 40000)),
        ("Half of all employers are paid for welders who earn more than $40,000.", None, "minimum", (40000, None)),
        ("Half of the welders earn between $30,000 and $45,000.", None, "range", (30000, 45000)),
        ("One in ten shipyards pays welders less than $26,000.", None, "maximum", (None, 26000)),
    ],
)
def test_a_share_of_those_who_earn_more_or_less_is_a_percentile(
    words: str, percentile: int | None, statistic: str, ends: tuple[int | None, int | None]
) -> None:
    [row] = extract(page_of(words))
    assert (row["percentile"], row["statistic"], (row["low"], row["high"])) == (percentile, statistic, ends)


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("Ohio median $51,000 against $56,000 national, the 75th percentile $80,000 (+$9,000).", [51000, 56000, 80000]),
        ("Median: $51,000; 90th $99,000.", [51000, 99000]),
        ("$51,000 median (May 2023), 4,000 jobs.", [51000]),
        ("In Ohio the offer is below the 25th percentile ($44,000).", [44000]),
        ("The median house there is on sale for $310,000, the median rent $12,000 a year.", []),
        ("The net worth of welders: median $90,000, 90th percentile $600,000.", []),
        ("The 90th percentile of rents is $36,000.", []),
    ],
)
def test_a_statistic_right_beside_a_figure_says_that_it_is_pay(words: str, figures: list[int]) -> None:
    rows = extract(page_of(f"# Welders\n\n{words}\n\nWages are paid weekly."))
    assert [row["low"] or row["high"] for row in rows] == figures


@pytest.mark.parametrize(
    ("header", "ranks"), [("Percentile", ("10th", "90%")), ("Percentile", ("10", "90")), ("Step", ("10", "90"))]
)
def test_a_row_of_a_table_of_percentiles_is_one(header: str, ranks: tuple[str, str]) -> None:
    low, high = ranks
    rows = extract(page_of(f"# Bakers\n\n| {header} | Annual salary |\n|---|---|\n| {low} | $31,000 |\n| {high} | $61,000 |\n"))
    expected = [10, 90] if header == "Percentile" else [None, None]
    assert [row["percentile"] for row in rows] == expected
