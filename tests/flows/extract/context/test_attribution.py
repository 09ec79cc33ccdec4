"""Who a text names as the origin of a figure."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def origins(words: str) -> list[str | None]:
    return [row["attributed_to"] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("According to Glassdoor, welders earn $47,000.", ["Glassdoor"]),
        ("Welders earn [$47,000](https://www.payscale.com/research/welder) a year.", ["PayScale"]),
        ("Glassdoor reports that welders earn $47,000, while Indeed reports $45,000.", ["Glassdoor", "Indeed"]),
        ("According to the BLS, welders earn $47,000. The lowest 10 percent earned less than $31,000.", ["BLS", "BLS"]),
        ("# Welder\n\nSalaries according to Glassdoor:\n\n- Welder: $47,000\n", ["Glassdoor"]),
        ("# Welder\n\n| Source | Salary |\n|---|---|\n| Glassdoor | $47,000 |\n", ["Glassdoor"]),
        ("# Welder\n\nWelders earn $47,000.¹\n\n## References\n\n1. Glassdoor, Welder salaries\n", ["Glassdoor"]),
        (
            "# Welder\n\n- Average salary: $47,000\n- Pay range: $31,000 to $66,000\n\nSource: Bureau of Labor Statistics\n",
            ["BLS", "BLS"],
        ),
        ("# Welder\n\n| Level | Salary |\n|---|---|\n| Senior | $47,000 |\n\nSources: Glassdoor, PayScale\n", ["Glassdoor"]),
        ("According to the BLS, welders earn $47,000. Annual pay ranged from $31,000 to $66,000.", ["BLS", "BLS"]),
        ("According to the BLS, welders earn $47,000. Plumbers take home $52,000.", ["BLS", None]),
        ("The BLS reports that welders earn $47,000. Welders in ship yards take home $52,000.", ["BLS", "BLS"]),
        ("The BLS reports that welders earn $47,000. Welders took home $52,000 in 2021.", ["BLS", None]),
        (
            "According to the March 2019 records from the BLS, welders earn $47,000. The bottom tenth earns $31,000.",
            ["BLS", "BLS"],
        ),
        ("# Welder\n\nWelders earn $47,000.\n\nParts of the information on this page were retrieved from the BLS.\n", ["BLS"]),
        ("# Welder\n\nWelders earn $47,000.\n\nThe tools on this page were retrieved from the BLS.\n", [None]),
        ("Welders earn $47,000.", [None]),
    ],
)
def test_an_origin_is_found_where_texts_name_it(words: str, expected: list[str | None]) -> None:
    assert origins(words) == expected


def test_the_figures_of_a_public_office_are_of_its_country_where_no_place_is_named() -> None:
    def countries(words: str) -> list[str | None]:
        return [row["country"] for row in extract(page_of(words))]

    assert countries("According to the BLS, welders earn a median wage of $47,010 a year.") == ["US"]
    assert countries("According to the ONS, welders earn £30,000 a year.") == ["GB"]
    assert countries("According to Indeed, welders earn $47,010 a year.") == [None]
    assert countries("According to the BLS, welders in Germany earn $47,010 a year.") == ["DE"]
