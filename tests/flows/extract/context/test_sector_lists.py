"""Sectors that a sentence lists with their figures."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


def industries(words: str) -> list[str | None]:
    return [row["industry"] for row in claims(f"# Baker pay\n\n{words}\n")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Pay was highest in food manufacturing ($44,000), followed by hotels ($42,000) and, far behind, private households"
            " ($31,000).",
            ["food manufacturing", "hotels", "private households"],
        ),
        (
            "The best-paying industries are wholesale trade ($47,000) and restaurants and bars ($39,000).",
            ["wholesale trade", "restaurants and bars"],
        ),
        ("Bakers in schools ($36,000) earn less than those in hospitals ($40,000).", ["schools", "hospitals"]),
        ("Hospitals pay bakers $42,000 a year, cruise lines and airlines $45,000, and schools $36,000.", None),
        ("Pay is best in hotels at $42,000, followed by schools at $36,000.", ["hotels", "schools"]),
        ("It is highest in hotels ($42,000 a year) and schools ($36,000 a year).", ["hotels", "schools"]),
        ("Pay is highest in Alaska ($50,000), Ohio ($47,000) and Utah ($46,000).", [None] * 3),
        ("Pay rises with certificates ($40,000) and with nights ($43,000).", [None] * 2),
        ("Pay is highest for head bakers ($50,000) and pastry chefs ($52,000).", [None] * 2),
        ("In Ohio hotels ($42,000) pay is higher than in Utah ($36,000).", [None] * 2),
    ],
)
def test_each_figure_of_a_list_is_of_the_sector_before_it(words: str, expected: list[str | None] | None) -> None:
    assert industries(words) == (expected or ["Hospitals", "cruise lines and airlines", "schools"])
