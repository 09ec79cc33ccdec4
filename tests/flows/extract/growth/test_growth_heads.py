"""What grows: those who work, and not what befalls them or is done to them."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    "words",
    [
        "Sickness among welders has risen 14% since 2018.",
        "# Welder\n\nThe market for welders' software grew by 14%.",
        "# Welder\n\n14% more welders quit in 2021 than in 2020.",
        "# Welder\n\nEmployment rate +14%",
        "# Employment officer\n\nEmployment officer: +14%",
        "Welder absences have grown 14% since 2018.",
        "The average age of welders rose by 3% in ten years.",
        "Rivalry for welder jobs has increased by 14%.",
        "Layoffs of welders climbed 14% in 2021.",
        "The shortage of welders could grow by 14% by 2030.",
        "Welders saw a 14% rise in accidents.",
        "# Welder\n\n## Job outlook\n\nShip orders rose by 14% in 2021.",
        "# Welder\n\nAcme grew by 14% last year and hired more welders.",
        "# Welder\n\nVacancies that ask for a licence rose 14%.",
        "# Welder\n\nMentions of robots in job postings increased by 14%.",
        "# Welder\n\nShipbuilding is to add 2,000 jobs by 2030, an annual growth rate of 1.4%.",
    ],
)
def test_what_befalls_workers_is_no_growth_of_theirs(words: str) -> None:
    assert growth(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The number of welders has risen 14% since 2018.", [("welder", "+14% from 2018")]),
        ("The need for welders in Ohio is up 14%.", [("welder", "+14%")]),
        ("Welder numbers will increase by 14% by 2030.", [("welder", "+14% by 2030")]),
        ("Welders nationwide will grow 14% by 2030.", [("welder", "+14% by 2030")]),
        ("Welders saw a 14% rise in employment.", [("welder", "+14%")]),
        ("Welder employment will inch up by 2%.", [("welder", "+2%")]),
        ("A 3% bump in welder employment is expected.", [("welder", "+3%")]),
        ("Welders will see negative growth of 3%.", [("welder", "-3%")]),
        ("Welder postings trend upward, with an increase of 9%.", [("welder", "+9% job postings")]),
        ("Jobs and Skills Australia projects that the number of welders will grow by 4%.", [("welder", "+4%")]),
        ("Tellers are projected to decline by 5% by 2033.", [("teller", "-5% by 2033")]),
    ],
)
def test_the_number_of_workers_and_the_need_for_them_grow(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


def test_demand_that_is_expecting_to_grow_does() -> None:
    assert len(growth("# Welder\n\nWelder is a safe job, with the demand expecting to grow by 11% from 2018 to 2028.")) == 1


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("Projected growth: strong (~20%+ CAGR, the market is expanding)", 0),
        ("| Fact | Value |\n|---|---|\n| Projected growth | rapid (~20% CAGR) |", 0),
        ("| Fact | Value |\n|---|---|\n| Job growth | 20% (CAGR) |", 1),
        ("Employment of welders is projected to grow at an 8% CAGR to 2030.", 1),
    ],
)
def test_a_compound_rate_that_names_no_jobs_is_a_market_s(words: str, claims: int) -> None:
    assert len(growth(f"# Welder\n\n{words}\n")) == claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "One thing is known of work on a roof: roofers are to grow 7% (about 900 jobs) and tilers 3% (about 200) by 2030.",
            [("roofer", 7), ("tiler", 3)],
        ),
        ("Pay is a worry: roofers are up 7% this year.", []),
        ("The demand for business analysts and auditors has grown 12% since 2021.", [("business analyst", 12)]),
        ("The demand for business loans has grown 12% since 2021, say bankers.", []),
        ("It counts 40,300 roofer jobs, a mean wage of $50,000, and 7% projected growth for 2024-2034.", [("roofer", 7)]),
        ("Roofers earn $50,000, and a 7% expected increase for 2025.", []),
        ("According to it, water-related occupations are to grow 8% through 2030.", [("water-related occupation", 8)]),
        ("According to it, fast-growing occupations are to grow 8% through 2030.", []),
        ('{ title: "Baker", hiringOutlook: { value: "Faster than average (+6%)", more: "x" } }', [("baker", 6)]),
    ],
)
def test_what_grows_is_named_in_the_clause_of_its_figure(words: str, expected: list[tuple[str, float]]) -> None:
    assert [(row["subject"], row["percent"]) for row in extract(page_of(words))] == expected


def test_growth_that_is_compared_with_that_of_all_occupations_is_one_of_its_own() -> None:
    compared = "3 percent job growth from 2024 to 2034 - about as fast as the average for all occupations - as ships age."
    assert growth(f"# Welder\n\nThe bureau projects {compared}\n") == [("welder", "+3% from 2024 to 2034")]
    assert growth("# Welder\n\nThe bureau projects 3 percent growth of employment in all occupations.\n") == []
