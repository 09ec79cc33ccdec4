"""The place of a row of a table, whatever its column is called."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


def places(head: str, *cells: str) -> list[str | None]:
    rows = "".join(f"| Firm {number} | {cell} | $4{number},000 |\n" for number, cell in enumerate(cells))
    return [row["location"] for row in claims(f"# Baker\n\n| Firm | {head} | Pay |\n|---|---|---|\n{rows}")]


@pytest.mark.parametrize("head", ["Where", "Based in", "Office", "Town", "Location", "Notes"])
def test_a_cell_that_is_a_place_is_where_its_row_is(head: str) -> None:
    cells = ("Moncton, NB (Hybrid)", "Leeds, hybrid", "Remote (Canada)", "Reno, NV or Boise, ID", "Remote", "Pune / remote")
    assert places(head, *cells) == ["Moncton, NB", "Leeds", "Canada", "Reno, NV or Boise, ID", None, "Pune"]


@pytest.mark.parametrize(
    ("head", "cell", "place"),
    [
        ("Notes", "Firm from Leeds with many ovens", None),
        ("Owner born in", "Leeds", None),
        ("Founded in", "Leeds", None),
        ("Language school", "Malta", None),
        ("Best city", "Leeds", "Leeds"),
    ],
)
def test_a_cell_that_says_something_of_a_place_is_none(head: str, cell: str, place: str | None) -> None:
    assert places(head, cell) == [place]


def test_where_an_occupation_is_paid_best_is_not_where_its_pay_is() -> None:
    trades = (
        "# Trades\n\n| Trade | Pay | Top state |\n|---|---|---|\n| Welder | $45,000 | Alaska |\n| Roofer | $41,000 | Ohio |\n"
    )
    ranks = "# Welder pay\n\n| Rank | Top state | Pay |\n|---|---|---|\n| 1 | Alaska | $55,000 |\n| 2 | Ohio | $51,000 |\n"
    assert [row["location"] for row in claims(trades)] == [None, None]
    assert [row["location"] for row in claims(ranks)] == ["Alaska", "Ohio"]


@pytest.mark.parametrize(
    ("header", "code", "expected"),
    [
        ("State", "OH", ("OH", "USD")),
        ("Province", "ON", ("ON", "CAD")),
        ("Province or territory", "BC", ("BC", "CAD")),
        ("Grade", "ON", (None, "USD")),
        ("State", "ZZ", (None, "USD")),
    ],
)
def test_a_bare_code_in_a_column_of_states_is_one(header: str, code: str, expected: tuple[str | None, str]) -> None:
    [row] = claims(f"# Welders\n\n| {header} | Pay |\n|---|---|\n| {code} | $70,000 |\n")
    assert (row["location"], row["currency"]) == expected


@pytest.mark.parametrize(("head", "place"), [("Region", "OH"), ("Location", "OH"), ("Grade", None)])
def test_a_code_in_a_column_of_regions_is_that_of_a_state(head: str, place: str | None) -> None:
    assert places(head, "OH") == [place]


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("Canada for all numbers", "Canada"),
        ("All figures are for Canada.", "Canada"),
        ("All the salaries shown are from Canada.", "Canada"),
        ("Our data refer to Canada.", "Canada"),
        ("All salaries in Canada differ.", None),
        ("All figures are rounded. Canada is cold.", None),
        ("We thank all data teams, from Leeds to Canada.", None),
    ],
)
def test_a_note_places_all_figures(note: str, place: str | None) -> None:
    assert [row["location"] for row in claims(f"# Bakers\n\nBakers earn $40,000 a year.\n\n{note}\n")] == [place]
