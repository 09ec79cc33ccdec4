"""Growth over several spans of years, side by side in one row of a table."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def grades(header: str, row: str) -> list[tuple[str, str | None]]:
    rule = "|".join("---" for _ in header.split("|")[1:-1])
    rows = extract(page_of(f"# Job growth\n\n{header}\n|{rule}|\n{row}\n"))
    return [(claim["value"], claim["grade"]) for claim in sorted(rows, key=lambda claim: claim["char_start"])]


def test_columns_of_several_spans_of_years_are_of_these() -> None:
    table = grades("| Career | Growth 5yr | Growth 10yr |", "| Weaver | 12% | 20% |")
    assert table == [("+12%", "over 5 years"), ("+20%", "over 10 years")]


def test_one_span_alone_is_as_growth_is_told_anywhere() -> None:
    assert grades("| Career | Growth 10yr |", "| Weaver | 20% |") == [("+20%", None)]
    assert grades("| Career | Job growth |", "| Weaver | 20% |") == [("+20%", None)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Baker ads on Indeed are down 11% from a year ago.", [(-11, None, None, "postings", "Indeed")]),
        ("Employers ran 8% fewer ads for bakers in 2024 than in 2022.", [(-8, 2022, 2024, "postings", None)]),
        ("Indeed carries 27% more baker postings than it did in 2021.", [(27, 2021, None, "postings", "Indeed")]),
        ("By 2033 there should be 9% more electricians employed there than in 2024².", [(9, 2024, 2033, "employment", None)]),
        (
            "The Bread Association counted 9 percent more electricians in work in 2023 than in 2019.",
            [(9, 2019, 2023, "employment", "Bread Association")],
        ),
        ("Vacancies for bakers slid by 14% between 2023 and 2024³.", [(-14, 2023, 2024, "postings", None)]),
        ("Bakers spend 12% more than in 2021 on ads.", []),
        ("The ad budget of bakers is up 12% from a year ago.", []),
        ("In bakeries, 12% more postings ask for a diploma than in 2021.", []),
    ],
)
def test_more_posts_and_workers_than_before_are_growth(words: str, expected: list[tuple[object, ...]]) -> None:
    names = ("percent", "from_year", "to_year", "measure", "attributed_to")
    assert [tuple(row[name] for name in names) for row in extract(page_of(f"# Bakers\n\n{words}\n"))] == expected
