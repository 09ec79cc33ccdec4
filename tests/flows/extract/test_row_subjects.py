"""Whose a row or column of a table is."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract as outlook
from flows.extract.salary import extract as salary
from tests.flows.extract.reading import page_of

SIDE_BY_SIDE = "| Baker | Night nurse | |\n| Yearly salary | $30,000 | $70,000 |\n| Growth rate | -2% | 7% |\n"


def test_names_alone_in_the_first_row_stand_over_the_values_of_the_rows_below() -> None:
    page = page_of(SIDE_BY_SIDE)
    assert [(row["subject"], row["low"]) for row in salary(page)] == [("baker", 30000), ("night nurse", 70000)]
    assert [(row["subject"], row["value"]) for row in outlook(page)] == [("baker", "-2%"), ("night nurse", "+7%")]


@pytest.mark.parametrize("title", ["Baker", "Bakers"])
def test_a_name_over_labels_with_nothing_over_their_values_is_of_all_rows(title: str) -> None:
    page = page_of(f"| {title} | |\n|---|---|\n| Median pay | $30,000 |\n| Job outlook | 12% |\n")
    assert [(row["subject"], row["value"]) for row in outlook(page)] == [("baker", "+12%")]
