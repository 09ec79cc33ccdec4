"""Whose a figure is in a table whose columns or rows name occupations, fields of work or something else."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims, paid


def test_a_column_that_is_a_field_of_work() -> None:
    table = (
        "# What a Python developer earns\n\n| City | Data Engineering | Average Salary |\n|---|---|---|\n"
        "| Pune | ₹21,00,000 / year | ₹19,00,000 / year |\n"
    )
    assert paid(table)[2100000] == "data engineer"


def test_an_unknown_title_in_a_row_beside_known_ones() -> None:
    table = (
        "# What a stage manager earns\n\n|  | Average salary |\n|---|---|\n| Welder | $45,000 |\n| Roofer | $42,000 |\n"
        "| Plasterer | $41,000 |\n| Thatcher | $39,000 |\n| Carpenter | $43,000 |\n| Electrician | $55,000 |\n"
        "| Puppet Wrangler | $40,000 |\n"
    )
    found = paid(table)
    assert (found[40000], found[45000]) == ("puppet wrangler", "welder")


def test_rows_of_what_is_no_occupation_stay_with_the_document() -> None:
    table = (
        "# Welder salary\n\n|  | Average salary |\n|---|---|\n| Union member | $55,000 |\n| Shift premium taker | $49,000 |\n"
        "| Small employer | $44,000 |\n"
    )
    assert set(paid(table).values()) == {"welder"}


@pytest.mark.parametrize("head", ["Role", "Posting", "Vacancy", "Post", "Who", "Advert", "Hired as"])
def test_a_column_of_titles_keeps_what_it_calls_them_whatever_it_is_called(head: str) -> None:
    table = (
        f"# Baker\n\n| Firm | {head} | Pay |\n|---|---|---|\n| Rye & Co | Cruise Ship Pastry Chef | $44,000 |\n"
        "| Loafers | Retail Data Analyst | $61,000 |\n| Miller | Line Cook (nights) | $38,000 |\n| Miller | Proofer | $35,000 |\n"
    )
    titles = {44000: "cruise ship pastry chef", 61000: "retail data analyst", 38000: "line cook", 35000: "proofer"}
    assert paid(table) == titles


def test_a_column_of_something_else_names_no_occupation() -> None:
    words = "# Baker\n\n| Setting | Annual openings | Pay |\n|---|---|---|\n| Hotels | 1,200 | $44,000 |\n"
    levels = "# Baker\n\n| Level | Pay |\n|---|---|\n| Lead | $44,000 |\n| Staff | $41,000 |\n| Trainee | $30,000 |\n"
    assert {*paid(words).values(), *paid(levels).values()} == {"baker"}


@pytest.mark.parametrize(
    ("cell", "subject"),
    [("User Interface", "user interface designer"), ("Sr UX", "user experience designer"), ("Pottery", "pottery")],
)
def test_a_specialty_in_a_column_of_titles_of_one_head_has_that_head(cell: str, subject: str) -> None:
    rows = f"| Visual Designer | $70,000 |\n| Product Designer | $80,000 |\n| {cell} | $90,000 |\n"
    assert claims(f"# Pay\n\n| Position | Salary |\n|---|---|\n{rows}")[-1]["subject"] == subject
    mixed = rows.replace("Product Designer", "Product Manager")
    assert claims(f"# Pay\n\n| Position | Salary |\n|---|---|\n{mixed}")[-1]["subject"] != "user interface designer"


def test_one_title_in_a_column_lends_nobody_its_head() -> None:
    rows = "| Security analyst | $70,000 |\n| Network engineering | $65,000 |\n| Cloud | $80,000 |\n"
    assert paid(f"# IT salaries\n\n| Role | Pay |\n|---|---|\n{rows}")[80000] == "cloud"
