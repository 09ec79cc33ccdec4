"""Figures of some only, by words beside them that no part of their scope has read."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

TITLE = "# How much do plumbers earn?\n\n"


def of_some(text: str) -> list[str]:
    """The values whose claim has its own words for a grade, in order of their place."""
    rows = sorted(extract(page_of(TITLE + text)), key=lambda row: row["char_start"])
    return [row["value"] for row in rows if (row["grade"] or "").startswith("“")]


@pytest.mark.parametrize(
    "words",
    [
        "Plumbers certified for steam can easily make $70,000 a year.",
        "Plumbers working directly for breweries earned an average of $70,000 a year.",
        "Plumbers earn an average of $70,000 a year at palaces.",
        "In dockyards, plumbers earn an average of $70,000 a year.",
        "The average salary of a fully trained plumber is $70,000 a year.",
        "Plumbers' pay varies, with averages greater than $70,000 in some states.",
        "Some plumbers earn $70,000 a year.",
        "The average pay is $70,000 a year for those hired by shipyards.",
        "$70,000 a year: the average pay among plumbers in breweries.",
        "Helpers in the yard can make $70,000 a year.",
    ],
)
def test_words_that_nothing_has_read_say_of_whom_a_figure_is(words: str) -> None:
    assert of_some(words) == [f"{'from ' if 'greater' in words else ''}$70,000 a year"]


@pytest.mark.parametrize(
    "words",
    [
        "Plumbers earn an average of $70,000 a year.",
        "The median annual wage of plumbers in the United States was $70,000 in May 2019.",
        "According to various sources, plumbers earn an average of $70,000 a year, depending on experience.",
        "While plumbers earn $70,000 a year, roofers earn less.",
        "Plumbers in Ohio earn an average of $70,000 a year.",
        "Salaries are good, with an average of $70,000 a year.",
        "In 2019 pay was $70,000 a year.",
        "Average salary: $70,000 a year",
        "Those among the highest-paid top 10% took home an annual average salary of $70,000.",
        "Those among the lowest 10% brought home a yearly salary of $70,000.",
    ],
)
def test_words_in_which_any_pay_is_told_say_of_nobody_else(words: str) -> None:
    assert of_some(words) == []


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("Plumbers earn £50,000 a year on average, compared to the UK average salary of £29,000.", ["£29,000 a year"]),
        ("Median pay of plumbers is more than twice that of the national average, which is $30,000.", ["$30,000 a year"]),
        ("Plumbers earn $50,000, which is lower than the national average of $62,000.", ["$62,000 a year"]),
        ("Plumbers earn more than $50,000 a year.", []),
        ("Roofers earn less than the average plumber, who makes $50,000 a year.", []),
    ],
)
def test_what_the_pay_is_compared_with_is_of_nobody_that_is_named(words: str, values: list[str]) -> None:
    assert of_some(words) == values


@pytest.mark.parametrize(
    ("item", "values"),
    [
        ("- Industry: a brewery will pay an average of $70,000 a year.", ["$70,000 a year"]),
        ("- Location: the islands have an average of $70,000 a year.", ["$70,000 a year"]),
        ("- Analyst: $70,000 a year", ["$70,000 a year"]),
        ("- Average: $70,000 a year", []),
        ("- Texas: $70,000 a year", []),
        ("- Entry-level: $70,000 a year", []),
    ],
)
def test_the_figure_of_an_item_is_of_what_its_label_names(item: str, values: list[str]) -> None:
    assert of_some(f"Plumbers are paid as follows:\n\n{item}\n") == values


def test_a_span_that_is_called_an_end_of_what_is_paid_is_no_range_of_all() -> None:
    assert of_some("The pay of a plumber can be as high as $60,000-$70,000 a year.") == ["$60,000–$70,000 a year"]


def test_a_figure_that_comes_to_the_same_over_another_period_has_the_statistic_of_the_one_before() -> None:
    text = "The lowest 10% of plumbers made $49,190 a year, which was equal to a rate of some $23.65 an hour."
    assert [(row["statistic"], row["percentile"]) for row in extract(page_of(TITLE + text))] == [("minimum", 10), ("minimum", 10)]
    text = "The median salary of plumbers was $70,210, which amounted to an hourly wage of approximately $33.75."
    assert [row["statistic"] for row in extract(page_of(TITLE + text))] == ["median", "median"]


def test_an_end_of_a_range_whose_other_end_is_not_read_is_of_some() -> None:
    words = "A plumber's pay ranges from an initial £26,000 in a first post to whatever a business brings."
    assert of_some(words) == ["£26,000 a year"]
    assert of_some("A plumber's pay ranges from £26,000 to £40,000 a year.") == []
