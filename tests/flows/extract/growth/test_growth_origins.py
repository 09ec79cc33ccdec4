"""Whose projection a record of growth is that names nobody, and what grows behind what is set apart."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of

BLS = "https://www.bls.gov/ooh/bakers.htm"


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("Jobs for bakers will grow 6% by 2030. Towns want fresh bread (Bureau of Labor Statistics).", "BLS"),
        ("# Baker\n\n- Employment falls 3% by 2030\n- Why: the BLS says that ovens run themselves", "BLS"),
        (f"# Baker\n\n- Pay: [$40,000]({BLS})\n- Projected job growth: 6%", "BLS"),
        (f"# Baker\n\n- Vacancies on LinkedIn: 900\n- Job growth: 6% [(source)]({BLS})", "BLS"),
        (f"This is how [the labor office]({BLS}) puts it:\n\nEmployment of bakers will grow 6% by 2030.", "BLS"),
        ("BLS Handbook - Bakers\n\nEmployment of bakers will grow 6% by 2030.", "BLS"),
        ("| Baker | |\n|---|---|\n| Job outlook | 6% |\n| Source: BLS | |", "BLS"),
        ("Jobs for bakers will grow 6% by 2030. LinkedIn lists 900 of them.", None),
        ("Jobs for bakers will grow 6% by 2030. The BLS counts few, O*NET lists none.", None),
        ("Postings for bakers grew 6% last year. The BLS counts none.", None),
        ("Jobs for bakers will grow 6% by 2030.\n\nThe BLS says that cooks earn $40,000.", None),
    ],
)
def test_growth_is_projected_by_the_office_named_around_it(words: str, origin: str | None) -> None:
    assert [row["attributed_to"] for row in extract(page_of(words))] == [origin]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The bread trade pays. Bakers—who earn more than the state average—will grow by 6%.", [("baker", "+6%")]),
        ("The industry grows. Jobs for bakers – long a small trade – are to rise 5%.", [("baker", "+5%")]),
        ("Bakers love bread—it is good—and sales rose 5%.", []),
        ("The office sees a need for baking skills in its projection that jobs for bakers will rise 5%.", [("baker", "+5%")]),
        ("Jobs for bakers rose 9% YoY vs. cooks at 4%.", [("baker", "+9%"), ("cook", "+4%")]),
        ("Jobs for bakers rose 9% a year compared to cooks at 4%.", [("baker", "+9%"), ("cook", "+4%")]),
        ("Jobs for bakers rose 9% YoY vs. flour prices at 4%.", [("baker", "+9%")]),
    ],
)
def test_growth_is_of_whom_dashes_and_comparisons_name(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(row["subject"], row["value"]) for row in extract(page_of(words))] == expected
