"""Trades that grow, and whose they are."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Welder\n\nThe industry is expected to grow 7% by 2030.", [("welder", "+7% by 2030")]),
        ("Welding is expected to grow 7% by 2030.", [("welder", "+7% by 2030")]),
        ("The welding field is projected to grow 7%.", [("welder", "+7%")]),
        ("Job openings in welding rose 7% in 2021.", [("welder", "+7% job postings")]),
        (
            "# Ten trades\n\nPlumbers work.\n\n## Interpretation\n\nInterpretation is set to grow by 9%.",
            [("interpreter", "+9%")],
        ),
        ("# Welder\n\nThe industry is worth $4 billion and is expected to grow by 7% a year.", []),
        ("# Welder\n\nThe industry grows at a compound annual rate of 7%.", []),
        ("# Welder\n\nThe toy industry is expected to grow by 7%.", []),
        ("# Ten trades\n\n## Toys\n\nThe industry is expected to grow by 7%.", []),
    ],
)
def test_the_growth_of_a_trade_is_that_of_its_occupation(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected
