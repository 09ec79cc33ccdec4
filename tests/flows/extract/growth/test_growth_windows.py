"""The years that growth holds for where its own words do not say them."""

from __future__ import annotations

import pytest

from flows.extract.mentions.dates import find_windows
from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("from 29,900 in 2018 to 23,700 in 2028", [(2018, 2028)]),
        ("from 1.2 million in 2020 to about 1.5 million by 2030", [(2020, 2030)]),
        ("from 2018 to 23,700", [(2018, None)]),
        ("2018 to 28", [(2018, 2028)]),
        ("in 2018 to 9 people", []),
    ],
)
def test_years_stand_in_what_numbers_grow_from_and_to(words: str, expected: list[tuple[int | None, int | None]]) -> None:
    assert [(each.from_year, each.to_year) for each in find_windows(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Three jobs will grow most from 2020 to 2030, by change of employment:\n\n## Baker\n\nProjected growth: 9%",
            ["+9% from 2020 to 2030"],
        ),
        (
            "Jobs will grow from 2020 to 2030 or shrink from 2010 to 2020.\n\n## Baker\n\nProjected growth: 9%",
            ["+9%"],
        ),
        (
            "# Baker\n\nJobs for bakers grew 3% from 2010 to 2020.\n\nEmployment of bakers will grow 9%.",
            ["+3% from 2010 to 2020", "+9%"],
        ),
    ],
)
def test_an_entry_takes_the_one_window_of_its_document(words: str, expected: list[str]) -> None:
    assert [row["value"] for row in extract(page_of(words))] == expected


def test_a_heading_that_states_one_end_leaves_both_to_the_introduction() -> None:
    page = page_of(
        "# Growth by 2030\n\nProjected job growth from 2020 to 2030:\n\n- Bakers: 9 percent\n- Electricians: 4 percent\n"
    )
    assert [row["value"] for row in extract(page)] == ["+9% from 2020 to 2030", "+4% from 2020 to 2030"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Employment of bakers will grow 4% over the decade ending in 2031.", (None, 2031)),
        ("Demand for bakers is up 6% compared with 2019.", (2019, None)),
        ("Openings for bakers dropped by 5 percent compared to 2022.", (2022, None)),
        ("The number of bakers is to reach 9,000 in 2032, an increase of 12% from 2022.", (2022, 2032)),
    ],
)
def test_years_of_a_comparison_are_its_window(words: str, expected: tuple[int | None, int | None]) -> None:
    assert [(row["from_year"], row["to_year"]) for row in extract(page_of(words))] == [expected]
