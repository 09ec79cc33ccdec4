"""Tables whose columns are headed twice: what stands over the name of a column scopes its figures, too."""

from __future__ import annotations

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

PARTED = """# Pharmacist pay

| | Junior | | Senior | |
|---|---|---|---|---|
| | London | Leeds | London | Leeds |
| Pay | £38,000 | £34,000 | £55,000 | £50,000 |
"""
YEARS = (
    '<h1>Teacher pay</h1><table><tr><th rowspan="2">State</th><th colspan="2">2022</th></tr>'
    "<tr><th>Mean</th><th>Median</th></tr><tr><td>Victoria</td><td>$78,000</td><td>$80,000</td></tr></table>"
)


def test_each_level_of_the_head_of_a_column_scopes_its_figures() -> None:
    assert [(row["location"], row["seniority"]) for row in extract(page_of(PARTED))] == [
        ("London", "entry"),
        ("Leeds", "entry"),
        ("London", "senior"),
        ("Leeds", "senior"),
    ]


def test_a_year_over_two_columns_dates_both() -> None:
    rows = extract(page_of(YEARS, "page.html"))
    assert [(row["statistic"], row["location"], row["as_of"]) for row in rows] == [
        ("mean", "Victoria", 2022),
        ("median", "Victoria", 2022),
    ]
