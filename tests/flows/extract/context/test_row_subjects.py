"""Whose a row or column of a table is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.document import extract_claims
from flows.extract.outlook import extract as outlook
from flows.extract.salary import extract as salary
from tests.flows.extract.reading import document_of, page_of

SIDE_BY_SIDE = "| Baker | Night nurse | |\n| Yearly salary | $30,000 | $70,000 |\n| Growth rate | -2% | 7% |\n"


def test_names_alone_in_the_first_row_stand_over_the_values_of_the_rows_below() -> None:
    page = page_of(SIDE_BY_SIDE)
    assert [(row["subject"], row["low"]) for row in salary(page)] == [("baker", 30000), ("night nurse", 70000)]
    assert [(row["subject"], row["value"]) for row in outlook(page)] == [("baker", "-2%"), ("night nurse", "+7%")]


@pytest.mark.parametrize("title", ["Baker", "Bakers"])
def test_a_name_over_labels_with_nothing_over_their_values_is_of_all_rows(title: str) -> None:
    page = page_of(f"| {title} | |\n|---|---|\n| Median pay | $30,000 |\n| Job outlook | 12% |\n")
    assert [(row["subject"], row["value"]) for row in outlook(page)] == [("baker", "+12%")]


def test_a_row_with_one_cell_that_is_not_empty_is_of_the_document() -> None:
    page = page_of("# Baker\n\n| Ovens | |\n|---|---|\n|  | Salary: $30,000 |\n")
    assert [row["subject"] for row in salary(page)] == ["baker"]


@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    "",
                    "-",
                    "✓",
                    "**",
                    "…",
                    "Baker",
                    "Night nurse",
                    "User interface",
                    "Role",
                    "Type",
                    "Pay",
                    "Senior",
                    "Salary: $30,000",
                ]
            ),
            min_size=2,
            max_size=4,
        ),
        min_size=2,
        max_size=5,
    ),
    st.booleans(),
)
def test_any_table_is_read(rows: list[list[str]], marked: bool) -> None:
    width = max(map(len, rows))
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    rule = ["|" + "---|" * width] if marked else []
    found = extract_claims(document_of("\n".join(["# Welder", "", lines[0], *rule, *lines[1:], ""])))
    assert {row["low"] for row in found["salary"]} <= {30000}
