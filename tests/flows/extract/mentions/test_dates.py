"""Years that date a claim, and windows of projections."""

from __future__ import annotations

import pytest

from flows.extract.mentions.dates import find_windows, find_years
from tests.flows.extract.paid import claims


def test_the_number_of_a_standard_is_no_year() -> None:
    assert [each.year for each in find_years("It knows GDX2020 and FY2021.")] == [2021]


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
        ("By 2019, the usual day rate for a junior glazier reached", [2019]),
        ("By 2032, the usual day rate for a junior glazier will reach", []),
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
        ("the 2022–2023 school year", [2022]),
        ("what bakers earned in summer 2022", [2022]),
        ("ranges of pay (2022–2023).", [2022]),
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


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("This brief overview draws from postings and reports as of May 2024, with pay from $30,000 on.", 2024),
        ("This guide is based on what welders told us as of 2024.", 2024),
        ("This report, cited as of 2024, is old.", None),
        ("There are 34,000 welders by these numbers as of 2024.", None),
        ("The state has no income tax as of 2024.", None),
        ("All numbers are as of 2024.", 2024),
        ("Our wage estimates come from 2021.", 2021),
    ],
)
def test_what_an_overview_draws_on_dates_its_figures_and_what_is_counted_does_not(said: str, year: int | None) -> None:
    words = f"# Welders\n\nWelders earn $50,000 a year.\n\n{said}\n"
    assert claims(words)[0]["as_of"] == year


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("The newest numbers by the BLS are from May 2022. Welders earned $46,000.", [2022]),
        ("The data come from 2021. Welders earn $46,000.", [2021]),
        ("These statistics date back to 2019. Welders earn $46,000.", [2019]),
        ("Welders earn $46,000.\n\n*All details in this guide are as of 2024.*", [2024]),
        ("Welders have trained here from 2019. Welders earn $46,000.", [None]),
        ("Welders earn $46,000, going by Acme Pay's 2024 Guide. PayScale puts their pay at $48,000.", [2024, None]),
        ("Glassdoor's 2024 data show $46,000 for welders; PayScale shows $48,000.", [2024, None]),
        ("According to Glassdoor (2024), welders earn $46,000. According to Indeed, welders earn $48,000.", [2024, None]),
        ("The 2024 Glassdoor report says that welders earn $46,000. Indeed says that they earn $48,000.", [2024, None]),
        ("In 2024, Glassdoor lists $46,000 for welders and PayScale $48,000.", [2024, 2024]),
        ("As of 2024, welders earn $46,000, says Glassdoor. PayScale says $48,000.", [2024, 2024]),
        (
            "Welders earn $46,000, going by Glassdoor's 2024 report. Here is the average pay in two towns:\n\n"
            "- [$47,000](https://www.payscale.com/x) in Boston\n- [$48,000](https://www.payscale.com/y) in Denver",
            [2024, None, None],
        ),
        (
            "Welders earn $46,000, going by Glassdoor's 2024 report. Here is the average pay in two towns:\n\n"
            "- Boston: $47,000\n- Denver: $48,000",
            [2024, 2024, 2024],
        ),
        ("In 2024, welders earned $46,000.\n\nIn the same year, the top tenth made more than $66,000.", [2024, 2024]),
        ("In 2024, welders earned $46,000.\n\nOne in ten of them made less than $26,000.", [2024, 2024]),
        ("Our figures for Spain are from 2019.\n\nWelders earn €26,000. In Denmark, welders earn €46,000.", [2019, None]),
        ("Our staff are from 2019.\n\nWelders earn $46,000.", [None]),
        ("Since its launch in 2012 the union has grown, and welders earn $46,000.", [None]),
        ("The state passed a law in 2012, and welders earn $46,000.", [None]),
        ("**Median pay:** $46,000\n\n**Source:** BLS, May 2023", [2023]),
        ("| Pay | Last updated |\n|---|---|\n| $46,000 | Feb 2023 |", [2023]),
        (
            "In 2024, the pay of welders was $46,000.\n\nThe best go on. At Acme, the pay of welders may reach $90,000.",
            [2024, None],
        ),
    ],
)
def test_the_year_of_the_data_and_not_that_of_another_publication(words: str, years: list[int | None]) -> None:
    assert [row["as_of"] for row in claims(f"# Welder\n\n{words}\n")] == years


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("As of 2023 they are many. The median wage last year was $86,000.", None),
        ("As of 2023 the pay is good. The median wage is $86,000.", 2023),
        ("In 2023 the median wage was $86,000, up from last year.", 2023),
        ("The median wage in 2022/3 was $86,000.", 2022),
    ],
)
def test_last_year_is_no_year_that_the_text_names(words: str, year: int | None) -> None:
    assert [row["as_of"] for row in claims(f"# Welder\n\n{words}\n")] == [year]
