"""What a few words beside a figure make of it."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


def test_a_figure_that_another_increased_to_is_of_its_kind_and_year() -> None:
    rows = claims("# Glazier\n\nIn 2018 the median wage of glaziers was $43,000. That increased to $45,500.\n")
    assert [(row["low"], row["statistic"], row["as_of"]) for row in rows] == [(43000, "median", 2018), (45500, "median", 2018)]


def test_a_firm_among_the_first_ten_is_no_percentile() -> None:
    assert claim("# Lawyer\n\nSolicitors at a top 10 practice earn £90,000.\n")["statistic"] == "typical"
    assert claim("# Lawyer\n\nThe top 10 percent of solicitors earn more than £90,000.\n")["statistic"] == "maximum"


def test_those_who_work_for_some_are_paid_by_their_industry() -> None:
    row = claim("# Glazier\n\nThose working for construction companies received a median wage of $47,000.\n")
    assert (row["industry"], row["statistic"]) == ("construction companies", "median")


@pytest.mark.parametrize(
    ("said", "low", "high", "currency", "statistic"),
    [
        ("Glaziers earn 62,000 Australian dollars a year.", 62000, 62000, "AUD", "typical"),
        ("Their pay runs from £19,000 right up to £40,000.", 19000, 40000, "GBP", "range"),
        ("Their pay is $90,000 – $110,000, with equity.", 90000, 110000, "USD", "range"),
        ("Glaziers in Pune earn ₹4.1 lakh a year.", 410000, 410000, "INR", "typical"),
    ],
)
def test_the_bounds_of_a_figure(said: str, low: int, high: int, currency: str, statistic: str) -> None:
    row = claim(f"# Glazier\n\n{said}\n")
    assert (row["low"], row["high"], row["currency"], row["statistic"]) == (low, high, currency, statistic)


def test_a_label_that_is_an_end_is_the_statistic_of_its_item() -> None:
    rows = claims(
        "# Glazier\n\n## Pay of glaziers\n\n- Low wage: $16.00/hour\n- Median wage: $21.00/hour\n- High wage: $29.05/hour\n"
    )
    assert [(row["low"], row["statistic"]) for row in rows] == [(16, "minimum"), (21, "median"), (29.05, "maximum")]


@pytest.mark.parametrize(
    "said",
    [
        "- Ohio: $17,200–$28,580 (Median: $22,000)",
        "Pay in Ohio is $17,200–$28,580 (median $22,000).",
        "Ohio: $17,200–$28,580, with a median of $22,000.",
    ],
)
def test_a_median_in_brackets_is_that_of_its_range_only(said: str) -> None:
    rows = claims(f"# Glazier\n\n## Pay of glaziers\n\n{said}\n")
    assert [(row["low"], row["statistic"]) for row in rows] == [(17200, "range"), (22000, "median")]


def test_a_range_can_be_open_on_both_sides() -> None:
    rows = claims("# Glazier\n\nTheir pay ranges from under $30,000 for beginners to over $90,000 for masters.\n")
    assert [(row["low"], row["high"], row["statistic"]) for row in rows] == [(None, 30000, "minimum"), (90000, None, "maximum")]


def test_a_year_before_a_figure_is_no_end_of_a_range() -> None:
    assert [row["low"] for row in claims("# Glazier\n\nIn 2010 glaziers earned from £29,000 in 2002 to £33,000.\n")] == [
        29000,
        33000,
    ]


def test_lines_of_plain_text_that_state_a_figure_or_a_source_are_no_headings() -> None:
    row = claim("GLAZIER: 2009 Information\n\nMedian pay in 2020: $44,000\n\n(Source: Bureau of Labor Statistics)\n", "page.txt")
    assert (row["subject"], row["low"], row["as_of"], row["attributed_to"]) == ("glazier", 44000, 2020, "BLS")
