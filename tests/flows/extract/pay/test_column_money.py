"""Figures of a table without a unit of their own: what their header, their column's first cell or their row says of them."""

from __future__ import annotations

from tests.flows.extract.paid import claims


def test_bare_figures_are_pay_by_the_hour_where_their_header_says_so() -> None:
    rows = claims(
        "# Wages of glaziers\n\n| Area | Low wage $ per hr | Median wage $ per hr |\n|---|---|---|\n"
        "| Ontario | 18.50 | 26.00 |\n| Manitoba | 17.00 | 24.40 |\n"
    )
    assert [(row["location"], row["statistic"], row["low"], row["period"], row["currency"]) for row in rows] == [
        ("Ontario", "minimum", 18.5, "hour", "CAD"),
        ("Ontario", "median", 26.0, "hour", "CAD"),
        ("Manitoba", "minimum", 17.0, "hour", "CAD"),
        ("Manitoba", "median", 24.4, "hour", "CAD"),
    ]


def test_small_bare_figures_are_no_pay_without_such_a_header() -> None:
    assert claims("# Wages of glaziers\n\n| Area | Median wage | Shops |\n|---|---|---|\n| Ontario | 26.00 | 14 |\n") == []


def test_a_bare_figure_takes_the_unit_of_the_first_of_its_column() -> None:
    rows = claims("# Wages of glaziers\n\n| Area | Average hourly pay |\n|---|---|\n| Leeds | £14.20 |\n| York | 13.75 |\n")
    assert [(row["location"], row["low"], row["currency"], row["period"]) for row in rows] == [
        ("Leeds", 14.2, "GBP", "hour"),
        ("York", 13.75, "GBP", "hour"),
    ]


def test_columns_of_the_ends_are_no_medians_in_a_table_of_medians() -> None:
    rows = claims(
        "# Glazier\n\n## Median pay of glaziers\n\n| Area | Low | Median | High |\n|---|---|---|---|\n"
        "| Ohio | $30,100 | $44,000 | $61,000 |\n"
    )
    assert [(row["low"], row["statistic"]) for row in rows] == [(30100, "minimum"), (44000, "median"), (61000, "maximum")]


def test_a_column_of_years_dates_its_rows() -> None:
    rows = claims("# Glazier\n\n| Year | Average salary |\n|---|---|\n| 2019 | $41,000 |\n| 2021 | $44,500 |\n")
    assert [(row["low"], row["as_of"]) for row in rows] == [(41000, 2019), (44500, 2021)]


def test_headers_written_as_names_of_columns_are_read() -> None:
    table = (
        "# Pay\n\n"
        "| job_id | job_title | company_name | job_location | salary_year_avg | job_posted_date |\n"
        "|---|---|---|---|---|---|\n"
        "| 12 | Roofer | Tiles & Co | Leeds, UK | £30000.0 | 2023-02-20 15:13:33 |\n"
    )
    (row,) = claims(table)
    told = [row[name] for name in ("subject", "industry", "location", "statistic", "period", "as_of", "low")]
    assert told == ["roofer", "Tiles & Co", "Leeds, UK", "mean", "year", 2023, 30_000]
