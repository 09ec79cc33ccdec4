"""Amounts that are nobody's level of pay, such as worked examples, and pay that comes with the years."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def salaries(words: str) -> list[dict[str, Any]]:
    return extract(page_of(words))


@pytest.mark.parametrize(
    "words",
    [
        "For example, if you bill 30 hours at $45 an hour, you make $1,350 a week as a tiler.",
        "If a tiler charges $40 an hour, the year brings $83,200.",
        "If you earn $900 a week as a tiler, budget for tools.",
        "Tilers earn pay in the mid $5000s a month.",
        "A living wage in the city is $30,000.",
    ],
)
def test_examples_are_no_level_of_pay(words: str) -> None:
    assert salaries(f"# Tiler pay\n\n{words}\n") == []


@pytest.mark.parametrize(
    ("words", "low", "high", "statistic"),
    [
        ("If you work in Ohio as a tiler, you can earn $52,000.", 52_000, 52_000, "typical"),
        ("If you earn a diploma first, tilers make $52,000 a year.", 52_000, 52_000, "typical"),
        ("The top 10% of tilers earn more than $80,000.", 80_000, None, "maximum"),
        ("The lowest 10 percent of tilers earned less than $28,000.", None, 28_000, "minimum"),
        ("The average highest salary of a tiler is $70,000.", None, 70_000, "maximum"),
        ("The lowest salary offered to tilers was $24,000.", 24_000, None, "minimum"),
        ("The maximum package that tilers get is $90,000.", None, 90_000, "maximum"),
        ("Ten percent of tilers made $28,000 or less.", None, 28_000, "minimum"),
        ("Tilers earn $28,000 or less.", None, 28_000, "maximum"),
        ("Tilers earn $48,000 at the midpoint.", 48_000, 48_000, "median"),
        ("Tilers are paid an average midpoint of $48,000.", 48_000, 48_000, "mean"),
        ("Tilers in Ohio earn the highest salaries, averaging $60,000.", 60_000, 60_000, "mean"),
        ("Ohio has the highest average salary for tilers, $61,000.", 61_000, 61_000, "mean"),
    ],
)
def test_bounds_and_levels_are_told_apart(words: str, low: float | None, high: float | None, statistic: str) -> None:
    assert [(each["low"], each["high"], each["statistic"]) for each in salaries(f"# Tiler pay\n\n{words}\n")] == [
        (low, high, statistic)
    ]


@pytest.mark.parametrize(
    ("words", "stated"),
    [
        ("The salary is £26,000 rising to £31,000 a year.", [(26_000, 31_000, None)]),
        ("Tilers earn £26,000, increasing to £31,000.", [(26_000, 31_000, None)]),
        (
            "Newly qualified tilers earn £22,000, rising to £30,000 with experience.",
            [(22_000, 22_000, "entry"), (30_000, 30_000, None)],
        ),
        (
            "Junior tilers start on £20,000, moving to £27,000 after six years.",
            [(20_000, None, "entry"), (27_000, 27_000, "senior")],
        ),
        ("Tilers start their careers on £21,000.", [(21_000, 21_000, "entry")]),
        ("At the beginning of their careers tilers make £21,000.", [(21_000, 21_000, "entry")]),
        ("Graduates start on £21,000.", [(21_000, None, "entry")]),
        ("Starters get £21,000.", [(21_000, 21_000, "entry")]),
        ("Tilers who are graduates of the college earn £21,000.", [(21_000, 21_000, None)]),
    ],
)
def test_pay_that_rises_is_a_range_or_two_levels(words: str, stated: list[tuple[float, float | None, str | None]]) -> None:
    assert [(each["low"], each["high"], each["seniority"]) for each in salaries(f"# Tiler pay\n\n{words}\n")] == stated


def test_what_restates_a_figure_for_another_period_has_its_scope() -> None:
    words = "From now to 2031 jobs grow. As of May 2021, tilers earned a median of $50,000, or $24.04 per hour."
    first, again = salaries(f"# Tiler\n\n{words}\n")
    assert (first["as_of"], again["as_of"], again["statistic"]) == (2021, 2021, "median")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Trade jobs can provide salaries ranging from $70,000 to $90,000.", 0),
        ("The best-paying careers offer $70,000 a year.", 0),
        ("Trade jobs for tilers pay $70,000.", 1),
    ],
)
def test_what_many_jobs_pay_is_no_pay_of_one(words: str, expected: int) -> None:
    assert len(salaries(f"# Good trades\n\n{words}\n\n## Tilers\n\nThey lay tiles.\n")) == expected


def test_those_of_a_setting_have_the_statistic_of_the_figure_before() -> None:
    words = (
        "Dental assistants working in offices of dentists earned a median of $46,000, while those in government earned $49,000."
    )
    rows = salaries(f"# Dental assistant\n\n{words}\n")
    assert [(each["subject"], each["statistic"]) for each in rows] == [("dental assistant", "median")] * 2


def test_figures_beside_stages_are_pay_in_a_table_that_does_not_say_so() -> None:
    (row,) = salaries("# Tiler\n\n| Experience | Average |\n|---|---|\n| Late career (20+ years) | £52,000 |\n")
    assert (row["statistic"], row["seniority"]) == ("mean", "senior")


def test_front_matter_states_the_country() -> None:
    (row,) = salaries("---\ntitle: Tiler\ncountry: Australia\n---\n\nTilers earn $65,000 a year.\n")
    assert (row["location"], row["currency"]) == ("Australia", "AUD")


def test_money_of_elsewhere_is_not_of_the_country_of_a_text() -> None:
    rows = salaries("# Tilers in demand\n\nIndia wants tilers. Tilers earn $65,000 a year. The same is Rs 6 lakh in India.\n")
    assert [(each["location"], each["currency"]) for each in rows][-1] == ("India", "INR")


@pytest.mark.parametrize(
    ("words", "value"),
    [("$73790,32", 73_790.32), ("$37 398,68", 37_398.68), ("$37,398", 37_398), ("€1.250,50", 1_250.5)],
)
def test_decimal_commas(words: str, value: float) -> None:
    assert [each["low"] for each in salaries(f"# Tiler\n\nTilers earn {words} a month.\n")] == [value]
