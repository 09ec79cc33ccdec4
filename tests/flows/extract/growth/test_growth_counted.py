"""Growth in rows of numbers that stand in no table."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of

HEAD = "Area Title Base Projected Change %Change\n\n"


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (HEAD + "Ohio Welders 20,000 21,000 1,000 5.0 900", [("welder", "+5%")]),
        (HEAD + "Ohio Welders 20,000 19,000 -1,000 -5.0 900", [("welder", "-5%")]),
        (HEAD + "Ohio Welders and Roofers 20,000 21,000 1,000 5 900", [("welder", "+5%")]),
        ("Projections (2020-2030)\n\n" + HEAD + "Welders 20,000 21,000 1,000 5.0", [("welder", "+5% from 2020 to 2030")]),
        (
            "Occupation 2022 2032 Change Percent change\nWelders 20,000 21,000 1,000 5.0",
            [("welder", "+5% from 2022 to 2032")],
        ),
        ("Employment change, projected\n\nPercent\n\nWelders\n\n20,000\n\n1,000\n\n5\n\nMore are needed.", [("welder", "+5%")]),
        (HEAD + "Ohio Welders 20,000 21,000 1,000 9.0 900", []),
        (HEAD + "Ohio Welders 20,000 25,000 1,000 5.0 900", []),
        (HEAD + "Ohio Bridges 20,000 21,000 1,000 5.0 900", []),
        ("In percent\n\nOhio Welders 20,000 21,000 1,000 5.0 900", []),
    ],
)
def test_numbers_that_bear_each_other_out_are_a_row_of_growth(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Job TitleGrowth\n\nPay\n\nHome baker5%$30,000 Roofer7%$40,000 Night nurse-2%$60,000",
            [("home baker", "+5%"), ("roofer", "+7%"), ("night nurse", "-2%")],
        ),
        ("Job TitleShare\n\nPay\n\nHome baker5%$30,000 Roofer7%$40,000 Night nurse2%$60,000", []),
        ("Job TitleGrowth\n\nPay\n\nHome baker5%$30,000 Roofer7%$40,000", []),
    ],
)
def test_rows_that_have_run_together_are_read_under_their_header(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected
