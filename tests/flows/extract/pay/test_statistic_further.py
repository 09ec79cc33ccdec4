"""Which statistic and which component of pay words mean, where they stand in another clause, sentence or section."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of


def told(words: str) -> list[tuple[float | None, float | None, str]]:
    return [(row["low"], row["high"], row["statistic"]) for row in claims(words)]


@pytest.mark.parametrize(
    "words",
    [
        "Median pay of welders reached $52,000 in Ohio, while Texas reported $48,000, and remote roles clustered around $45,000.",
        "In Ohio, the median pay of welders was $52,000, Texas came in at $48,000, and Maine stood at $45,000.",
    ],
)
def test_what_others_reported_is_told_by_the_same_statistic(words: str) -> None:
    assert [statistic for _, _, statistic in told(words)] == ["median"] * 3


def test_what_others_are_said_to_be_paid_is_told_for_itself() -> None:
    words = "The median pay of welders was $52,000 in Ohio, while one shop in Texas reported pay of $48,000."
    assert [statistic for _, _, statistic in told(words)] == ["median", "typical"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In 2020 the mean pay of welders was $42,000, more than the average salary in 2018 ($40,000).", [42000, 40000]),
        ("The lowest-paid welders are helpers, average yearly income $28,300.", [28300]),
        ("The lowest-paid welders have an average income: $28,300.", [28300]),
    ],
)
def test_an_average_right_before_its_figure_is_one(words: str, expected: list[float]) -> None:
    assert told(words) == [(value, value, "mean") for value in expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The minimum salary/stipend for all welders is $36,950.", (36950, None, "minimum")),
        ("The maximum pay/wage for any welder is $66,950.", (None, 66950, "maximum")),
        ("A welder's pay can go up to $80,000-$90,000.", (80000, 90000, "maximum")),
        ("Welders earn as much as 8 to 9 lakhs per annum.", (800000, 900000, "maximum")),
        ("Welders earn from $40,000 up to $90,000.", (40000, 90000, "range")),
        ("The lowest-paid welders earn $28,300.", (28300, 28300, "minimum")),
    ],
)
def test_the_least_and_the_most_are_told_by_the_words_before(words: str, expected: tuple[float, float, str]) -> None:
    assert told(words) == [expected]


def test_a_figure_that_goes_on_in_the_next_sentence_is_of_the_same_occupation() -> None:
    words = "The survey puts the median salary for engineers at $80,000. However, in Ohio, it climbs to about $90,000."
    assert [(row["subject"], row["low"], row["statistic"]) for row in claims(words)] == [
        ("engineer", 80000, "median"),
        ("engineer", 90000, "median"),
    ]


def test_how_far_bonuses_go_is_no_pay() -> None:
    bonuses = "# Welder pay\n\nShops offer welders bonuses of $5,000-$9,000, with a few going as high as $24,000 in oil."
    assert claims(bonuses) == []
    pay = "# Welder pay\n\nBeside bonuses of $5,000, welders get a salary of $60,000, with some going as high as $85,000 in oil."
    assert [row["low"] or row["high"] for row in claims(pay)] == [60000, 85000]


@pytest.mark.parametrize(
    ("words", "component"),
    [
        ("The base salary of welders is $60,000, with the rest from bonuses.", "base"),
        ("The base salary of welders is $60,000, with the remainder of it in stock.", "base"),
        ("Welders make $80,000 with bonuses.", "total"),
        ("Welders make $80,000 to $90,000 a year depending on overtime and bonuses.", "total"),
        ("Welders make $80,000 to $90,000 a year depending on experience.", None),
    ],
)
def test_bonuses_are_in_a_figure_or_beside_it(words: str, component: str | None) -> None:
    assert [row["component"] for row in claims(words)] == [component]


def test_a_note_on_the_figures_below_is_of_its_section() -> None:
    note = "Note: figures below represent estimated annual base salaries."
    table = "| Level | Pay |\n|---|---|\n| Senior | $66,000 |\n"
    words = f"# Welder\n\n## By level\n\n{note}\n\n{table}\n## Freelance\n\nWelders make $40 to $60 an hour.\n"
    assert [(row["low"], row["component"]) for row in claims(words)] == [(66000, "base"), (40, None)]


def test_a_row_of_the_offices_of_others_is_not_of_them() -> None:
    words = (
        "Median wages of dental hygienists by industry were as follows:\n\n"
        "| Industry | Pay |\n|---|---|\n| Offices of dentists | $75,000 |\n| Hospitals | $80,000 |\n"
    )
    assert [(row["subject"], row["low"]) for row in claims(words)] == [("dental hygienist", 75000), ("dental hygienist", 80000)]


def test_a_sentence_in_a_cell_that_tells_a_bound_is_no_average_of_its_row() -> None:
    rows = claims(
        "# Welder\n\n| Detail | Data | Notes |\n|---|---|---|\n"
        "| Average annual pay | $50,000 | Foremen of welders often exceed $70,000, and divers can earn $90,000+. |\n"
        "| Average pay by the sea | $60,000+ | - |\n"
    )
    assert [row["statistic"] for row in rows] == ["mean", "minimum", "minimum", "mean"]


def test_a_span_alone_under_a_heading_for_an_average_is_one() -> None:
    words = "# Welder\n\n## {}\n\n$40,000 - $60,000\n"
    assert [claims(words.format(each))[0]["statistic"] for each in ("Average Salary", "Salary")] == ["mean", "range"]


def test_a_cell_that_only_names_a_statistic_says_what_its_row_states() -> None:
    table = (
        "# Pay\n\n| Job | Salary | Years |\n|---|---|---|\n| Baker | $40,000 | Avg. |\n| Welder | $50,000 | Median |\n"
        "| Tiler | $30,000 | Min |\n| Plumber | $90,000 | Max |\n| Roofer | $45,000 | 5-9 yrs |\n"
    )
    assert [row["statistic"] for row in claims(table)] == ["mean", "median", "minimum", "maximum", "typical"]


def test_how_much_there_is_of_something_else_is_no_statistic() -> None:
    table = "# Pay\n\n| Job | Salary | Stress |\n|---|---|---|\n| Baker | $40,000 | Average |\n"
    assert [row["statistic"] for row in claims(table)] == ["typical"]


@pytest.mark.parametrize(
    ("further", "statistic"),
    [
        ("Those providing repairs to ships earned $71,000.", "median"),
        ("Welders employed by local councils made $59,000.", "median"),
        ("While tilers make $48,000, roofers differ.", "median"),
        ("Experienced welders working for large firms earn $90,000.", "typical"),
        ("Some working in mines earned $90,000.", "typical"),
        ("Those with a certificate earned $90,000.", "typical"),
        ("While seniors earn $90,000, few stay.", "typical"),
    ],
)
def test_an_average_is_broken_down_by_those_who_are_paid(further: str, statistic: str) -> None:
    words = f"# Welder\n\nAccording to the BLS, welders earn a median salary of $50,000. {further}\n"
    assert [row["statistic"] for row in claims(words)] == ["median", statistic]


@pytest.mark.parametrize(
    ("words", "statistic"),
    [
        ("The starting salary of a baker is £31,000.", "minimum"),
        ("A starting wage of £14 an hour is paid to bakers.", "minimum"),
        ("- Starting salary: £29,000\n- Other bakers have £40,000", "minimum"),
        ("The average starting salary of a baker is £31,000.", "mean"),
        ("Bakers' starting wage averages £14 an hour.", "mean"),
        ("Starting salaries of bakers range from £29,000 to £33,000.", "range"),
    ],
)
def test_who_starts_is_paid_least(words: str, statistic: str) -> None:
    assert extract(page_of(f"# Bakers\n\n{words}"))[0]["statistic"] == statistic


def test_the_ends_of_a_record_of_pay_are_the_least_and_the_most() -> None:
    words = '{ "title": "Baker", "pay": { "starting": "$29,000", "typical": "$40,000", "top": "$61,000" } }'
    assert [row["statistic"] for row in extract(page_of(words))] == ["minimum", "typical", "maximum"]


def test_an_annual_average_in_a_heading_is_not_that_of_a_column_by_the_hour() -> None:
    table = "| Stage | Annual Income | Hourly Rate |\n|---|---|---|\n| Welder | £20,000–£35,000 | £60–£100 |\n"
    rows = claims(f"# Welders\n\n### Average Annual Income by Stage\n\n{table}")
    assert [(row["period"], row["statistic"]) for row in rows] == [("year", "mean"), ("hour", "range")]
    rows = claims(f"# Welders\n\n### Average Income by Stage\n\n{table}")
    assert [(row["period"], row["statistic"]) for row in rows] == [("year", "mean"), ("hour", "mean")]


@pytest.mark.parametrize(
    ("lead", "statistic"),
    [
        ("More telling than broad salary averages are these roles:", "range"),
        ("Averages of pay by role:", "mean"),
    ],
)
def test_averages_that_a_list_is_set_against_are_not_its_own(lead: str, statistic: str) -> None:
    rows = extract(page_of(f"{lead}\n\n- Pastry baker: $41,000 to $52,000.\n- Roofer: $50,000 to $61,000.\n"))
    assert [row["statistic"] for row in rows] == [statistic] * 2


@pytest.mark.parametrize(("nearest", "statistic"), [("Bakeries", "mean"), ("Salary overview", "range")])
def test_the_heading_over_one_that_names_no_pay_says_what_its_figures_are(nearest: str, statistic: str) -> None:
    rows = claims(f"# Trades\n\n## Average salaries by sector\n\n### {nearest}\n\n- Baker: $31,000 - $40,000\n")
    assert [row["statistic"] for row in rows] == [statistic]
