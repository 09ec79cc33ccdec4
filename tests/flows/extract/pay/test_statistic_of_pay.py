"""Which statistic of which part of pay a figure is: bounds, hedges, shares, and what is carried on to the next figure."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flows.extract.paid import claim, claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chefs can expect $38,000 or more.", {"low": 38000, "high": None, "statistic": "minimum"}),
        ("The median salary of bakers has reached $38,000.", {"statistic": "median", "low": 38000, "high": 38000}),
        ("In 2021 the pay of bakers reached $38,000.", {"statistic": "typical", "low": 38000, "high": 38000}),
        ("The pay of bakers can reach $38,000.", {"statistic": "maximum", "low": None, "high": 38000}),
        ("Bakers earn from $30,000 (starting) to $50,000 (experienced).", {"low": 30000, "high": 50000, "statistic": "range"}),
        ("Consultancy firms (large and small) pay data analysts €50k.", {"industry": "Consultancy firms"}),
        ("The general freight industry, the largest employer, pays truck drivers $41,000.", {"industry": "general freight"}),
        ("Mid-level / Experienced nurses earn $70,000.", {"seniority": "mid", "subject": "nurse"}),
        ("The average salary of a nurse is $75,000, with experienced nurses nearer the top.", {"seniority": None}),
        ("A nurse with an experience of 6 years earns $75,000.", {"seniority": "senior"}),
    ],
)
def test_a_figure_is_read_with_its_hedges(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("words", "high"),
    [
        ("Bakers make $38,000 and up.", None),
        ("- **Bakers:** $38,000 and up; a few far more.", None),
        ("Bakers make $38,000 a year or up.", None),
        ("Bakers make $38,000 on up.", None),
        ("Bakers make $38,000-plus a year.", None),
        ("Bakers make $38,000 plus.", None),
        ("Bakers earn upward of $38,000.", None),
        ("Bakers make $38,000 plus tips.", 38000),
        ("Bakers make $38,000 and up their game.", 38000),
    ],
)
def test_an_end_that_is_left_open(words: str, high: int | None) -> None:
    found = claim(words)
    assert (found["low"], found["high"], found["statistic"]) == (38000, high, "typical" if high else "minimum")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers earn ₹2.1 Lakhs to ₹5 Lakhs per annum.", {"low": 210000, "high": 500000, "period": "year"}),
        ("The minimum trainee welder salary is £22,000 in London.", {"statistic": "minimum", "low": 22000, "high": None}),
        ("Nurses with over a decade of experience earn $90,000.", {"seniority": "senior"}),
        ("Working 25 hours per week, nurses have a salary of £30,000.", {"period": "year"}),
        ("The top 10th percentile of welders is paid $60,000.", {"percentile": 90, "statistic": "maximum"}),
        ("Solicitors in Leeds earn £48,000.", {"subject": "solicitor"}),
    ],
)
def test_spellings_and_bounds_of_pay(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


def test_what_a_sentence_calls_base_pay_stays_so_for_its_next_figure() -> None:
    rows = claims("The base salary of a welder is between $40,000 and $50,000, with most candidates landing around $45,000.")
    assert [row["component"] for row in rows] == ["base", "base"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The lowest-paid welders earn less than $26,000.",
            {"statistic": "minimum", "low": None, "high": 26000, "percentile": None},
        ),
        ("The best paid 25% of welders make over $60,000.", {"percentile": 75, "low": 60000, "high": None}),
        ("Welders at the middle level earn $50,000.", {"seniority": "mid"}),
        ("Welders in private yards earn between AUD 70,000 and AUD 80,000.", {"attributed_to": None, "currency": "AUD"}),
    ],
)
def test_those_who_are_paid_least_and_most(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


def test_a_figure_that_is_carried_on_keeps_its_statistic_and_component() -> None:
    words = "The average base salary of a welder is $47,000. With six years of experience, that figure jumps to $61,000."
    rows = claims(words)
    assert [(row["statistic"], row["component"], row["seniority"]) for row in rows] == [
        ("mean", "base", None),
        ("mean", "base", "senior"),
    ]


def test_further_figures_of_a_list_in_a_sentence_keep_the_statistic() -> None:
    words = "Welders earn an average of $61,000 in Ohio, Utah at $59,000 and Iowa at $58,000."
    rows = claims(words)
    assert [(row["location"], row["statistic"]) for row in rows] == [("Ohio", "mean"), ("Utah", "mean"), ("Iowa", "mean")]


def test_a_figure_that_may_range_is_a_range() -> None:
    words = "Welders earn an average of $61,000. That figure can range from $45,000 to $80,000."
    assert [row["statistic"] for row in claims(words)] == ["mean", "range"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Welders earn up to $93,500 a year, equivalent to an hourly wage of $45.",
            [("maximum", None, 93500), ("maximum", None, 45)],
        ),
        ("A welder earns about $38 an hour, which is above the national average.", [("typical", 38, 38)]),
        ("A few welders earn 6x the national median salary, up to $156,000.", [("maximum", None, 156000)]),
        ("Welders at the highest 90th percentile earned $57,480.", [("maximum", 57480, 57480)]),
        ("# Welder\n\nA welder can expect to receive $37 an hour.", [("typical", 37, 37)]),
    ],
)
def test_bounds_are_carried_on_and_comparisons_are_no_averages(
    words: str, expected: list[tuple[str, float | None, float | None]]
) -> None:
    assert [(row["statistic"], row["low"], row["high"]) for row in claims(words)] == expected


def test_a_median_that_an_average_is_the_double_of_is_not_its_own() -> None:
    assert claim("The average salary of welders is $90,000, or double the median salary across all jobs.")["statistic"] == "mean"


def test_under_a_heading_that_asks_what_is_made_an_hourly_figure_is_pay() -> None:
    words = (
        "# Welders\n\n## How much does a welder make in Ohio?\n\nYou will live well there at $27.40 per hour in these years.\n"
    )
    assert [(row["low"], row["period"]) for row in claims(words)] == [(27.4, "hour")]


def test_what_is_not_the_average_is_none() -> None:
    words = "While not the average rate, welders can easily make upwards of $90,000 a year."
    assert claim(words)["statistic"] == "minimum"


def test_the_ends_of_a_spread_are_bounds() -> None:
    words = "The median pay of a welder is $69,145, with the lower end around $58,500 and the higher end at about $81,961."
    assert [(row["statistic"], row["low"] or row["high"]) for row in claims(words)] == [
        ("median", 69_145),
        ("minimum", 58_500),
        ("maximum", 81_961),
    ]


@pytest.mark.parametrize(
    ("words", "statistics"),
    [
        ("The average pay of welders is $50,000, and a junior receives around $37,000.", ["mean", "typical"]),
        ("Welders average $50,000, and even a beginner gets about $37,000.", ["mean", "typical"]),
        ("The median salary of welders is $50,000, and some of them earn $70,000.", ["median", "typical"]),
        ("On average, a welder makes $50,000 and a baker makes $37,000.", ["mean", "mean"]),
        ("The average pay of welders is $50,000 in Ohio and $37,000 in Iowa.", ["mean", "mean"]),
        ("The average pay of welders is $50,000 in Ohio, and in Iowa it is $37,000.", ["mean", "mean"]),
        ("Welders average $50,000. Pay is spread wide around that figure: new ones start on $37,000.", ["mean", "minimum"]),
        ("Welders average $50,000. That figure rises to $60,000 in Ohio.", ["mean", "mean"]),
        ("In Ohio, welders average $50,000. Iowa comes second ($48,000), and Utah closes the list with $37,000.", ["mean"] * 3),
        ("In Ohio, welders earn a median of $50,000. Next is Iowa with $48,000.", ["median", "median"]),
        ("In Ohio, welders average $50,000. Iowa ranks last at $48,000.", ["mean", "mean"]),
        ("In Ohio, welders average $50,000. Second-year apprentices are paid $28,000.", ["mean", "typical"]),
        ("In Ohio, welders average $50,000. Their pay was $48,000 last year.", ["mean", "typical"]),
        ("In Ohio, welders average $50,000. The second is that masters are paid $70,000.", ["mean", "typical"]),
    ],
)
def test_an_average_is_carried_on_to_what_is_told_of_it_alone(words: str, statistics: list[str]) -> None:
    assert [row["statistic"] for row in claims(words)] == statistics


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Pay for welders maxes out at $90,000.", {"statistic": "maximum", "low": None, "high": 90000}),
        ("Pay for welders is capped at $90,000.", {"statistic": "maximum", "low": None, "high": 90000}),
        ("Pay for welders bottoms out at $30,000.", {"statistic": "minimum", "low": 30000, "high": None}),
        ("Welders make no less than $30,000.", {"statistic": "minimum", "low": 30000, "high": None}),
        ("Welders make less than $30,000.", {"statistic": "maximum", "low": None, "high": 30000}),
        ("Total comp for welders lands at $60,000.", {"component": "total", "low": 60000}),
        ("Welders take home $60,000, all in.", {"component": "total"}),
        ("Welders earn $60,000 including overtime.", {"component": "total"}),
        ("Welders earn $60,000 and work overtime.", {"component": None}),
        ("Welders earn £2,400 pcm.", {"period": "month", "low": 2400}),
        ("Welders get a day rate of £300.", {"period": "day", "low": 300}),
        ("PayScale users report pay of $60,000 for welders.", {"attributed_to": "PayScale"}),
    ],
)
def test_further_words_for_bounds_periods_and_totals(words: str, expected: dict[str, Any]) -> None:
    found = claim(f"# Welder\n\n{words}\n")
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They are paid between £31,300, rising to a maximum of £37,400 after four years.", [(31300, 37400, "range")]),
        ("Welders start on £24,000, rising to £30,000 after three years.", [(24000, None, "minimum"), (30000, 30000, "typical")]),
        ("Welders start on about £24,000 a year.", [(24000, None, "minimum")]),
        ("Trainee roles often start closer to $31,000.", [(31000, None, "minimum")]),
        ("A welder earns $15 an hour on the high end.", [(None, 15, "maximum")]),
        ("Welders make $12 - $20 per hour for an average of $17.54 per hour.", [(12, 20, "range"), (17.54, 17.54, "mean")]),
    ],
)
def test_ends_of_scales_keep_their_statistic(words: str, expected: list[tuple[float, float, str]]) -> None:
    assert [(row["low"], row["high"], row["statistic"]) for row in claims(f"# Welders\n\n{words}")] == expected


@pytest.mark.parametrize(
    ("words", "statistics"),
    [
        ("The average welder salary is $41,890. Glassdoor reports a similar figure of $43,735.", ["mean", "mean"]),
        ("The highest paid welders are those in mines with a mean salary of $66,280.", ["mean"]),
        ("The highest paid welders make $66,280.", ["maximum"]),
        ("Ohio ($36,829) and Iowa ($34,476) continue to pay the lowest average salaries of welders.", ["mean", "mean"]),
        ("Ohio ($36,829) pays welders more than the average salary.", ["typical"]),
    ],
)
def test_a_figure_that_is_called_an_average_is_one(words: str, statistics: list[str]) -> None:
    assert [row["statistic"] for row in claims(f"# Welders\n\n{words}")] == statistics


def test_a_line_with_a_label_takes_the_average_of_the_heading_over_it() -> None:
    words = "# Baker\n\n## Salary (average)\n\nEntry-level baker (1-3 years): $31,500\n\nHighest: $60,000\n"
    assert [row["statistic"] for row in claims(words)] == ["mean", "maximum"]


def test_a_column_of_sources_or_notes_says_what_the_figures_of_its_rows_are() -> None:
    rows = "| Mid | $52,000 | a survey (median) |\n| Senior | $72,000 | average of adverts |\n| Lead | $90,000 | our own |\n"
    found = claims(f"# Baker pay\n\n| Level | Pay | Source |\n|---|---|---|\n{rows}")
    assert [each["statistic"] for each in found] == ["median", "mean", "typical"]


def test_a_line_can_name_an_end_of_what_a_level_is_paid() -> None:
    found = claims("# Baker\n\n## Pay\n\nJunior Low  £23,000\n\nJunior High  £30,000\n")
    assert [(each["statistic"], each["seniority"]) for each in found] == [("minimum", "entry"), ("maximum", "entry")]
