"""Years that date a claim, and windows of projections."""

from __future__ import annotations

import pytest

from flows.extract.dates import find_windows, find_years
from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("from 2019 to 2029", (2019, 2029)),
        ("between 2021 and 2031", (2021, 2031)),
        ("2021–31", (2021, 2031)),
        ("2022-2032", (2022, 2032)),
        ("by 2034", (None, 2034)),
        ("through 2030", (None, 2030)),
        ("since 2015", (2015, None)),
    ],
)
def test_a_window_has_the_years_that_it_runs_over(words: str, window: tuple[int | None, int | None]) -> None:
    [found] = find_windows(f"jobs will grow {words}, they say")
    assert (found.from_year, found.to_year) == window


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("As of 2021, the average is", [2021]),
        ("as of May 2023.", [2023]),
        ("Entry pay (US, 2025)", [2025]),
        ("the 2025 Salary Guide", [2025]),
        ("Research date: December 15, 2024", [2024]),
        ("Last updated: December 15, 2024", []),
        ("by 2032", []),
        ("from 2019 to 2029", []),
        ("$2,021 a month", []),
        ("growth through 2025 and beyond", []),
        ("founded in 1998", []),
        ("a year of 2080 hours", []),
        ("2080 working hours a year", []),
        ("According to May 2009 figures", [2009]),
        ("According to data from May 2009, welders", [2009]),
        ("Figures from 2019 show", [2019]),
        ("In 2020/21, the average was", [2020]),
        ("the pay scales for 2022-23", [2022]),
        ("the 2022–2023 school year", []),
        ("Handbook, 2012-13 Edition", []),
        ("from 2019-29", []),
        ("published on 2020/21", []),
        ("a survey from June 2021", [2021]),
        ("numbers from 2019 to 2021", []),
        ("pay fell from 2019 on", []),
    ],
)
def test_a_year_dates_a_claim_only_where_it_says_when(words: str, years: list[int]) -> None:
    assert [mention.year for mention in find_years(words)] == years


def test_a_year_that_levels_are_compared_with_does_not_date() -> None:
    assert [each.year for each in find_years("to rise 5.4 percent over 2007 levels in 2008")] == [2008]


def test_a_year_of_something_else_does_not_date_all_figures() -> None:
    words = "Welders earn $50,000 a year.\n\nAs of 2023, the outlook for welders is strong.\n\nRoofers earn $45,000 a year."
    assert [row["as_of"] for row in claims(f"# Trades\n\n{words}\n")] == [None, None]
    stated = words.replace("the outlook for welders is strong", "these figures are current")
    assert [row["as_of"] for row in claims(f"# Trades\n\n{stated}\n")] == [2023, 2023]
