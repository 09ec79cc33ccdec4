"""Growth claims: which percentages say how an occupation grows, and over which years."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.outlook import extract
from tests.flows.extract.reading import page_of

TITLE = "# Registered nurse\n\n"


def claims(words: str, path: str = "page.md") -> list[dict[str, Any]]:
    return extract(page_of(words, path))


def claim(sentence: str) -> dict[str, Any]:
    [row] = claims(f"{TITLE}{sentence}\n")
    return row


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Employment of nurses is projected to grow 6 percent from 2021 to 2031.",
            {"percent": 6, "from_year": 2021, "to_year": 2031, "measure": "employment"},
        ),
        ("The profession will grow by 12% between 2018 and 2028.", {"percent": 12, "from_year": 2018, "to_year": 2028}),
        ("Job growth of 9% is expected through 2033.", {"percent": 9, "from_year": None, "to_year": 2033}),
        ("Expect 16% job growth by 2034.", {"percent": 16, "to_year": 2034}),
        ("There will be a 2 percent growth in demand for nurses.", {"percent": 2, "measure": "employment"}),
        ("Employment is set to rise 7 per cent over the next decade.", {"percent": 7, "from_year": None, "to_year": None}),
        ("Employment will decline 4 percent from 2022 to 2032.", {"percent": -4, "growth_low": -4, "growth_high": -4}),
        ("The number of nurses is expected to fall by 3% by 2030.", {"percent": -3, "to_year": 2030}),
        ("Nursing jobs are down 5% since 2019.", {"percent": -5, "from_year": 2019}),
        ("Job openings rose by 35% last year.", {"percent": 35, "measure": "postings"}),
        ("Hospitals saw a 20% drop in job postings.", {"percent": -20, "measure": "postings"}),
        ("Vacancies for nurses have gone up by 12.5%.", {"percent": 12.5, "written_to": 0.1, "measure": "postings"}),
        ("Job adverts fell by 50pc between 2019 and 2025.", {"percent": -50, "measure": "postings", "to_year": 2025}),
        ("Jobs are expected to increase by 10-15% by 2030.", {"percent": None, "percent_low": 10, "percent_high": 15}),
        ("Employment will grow between 8% and 12%.", {"percent_low": 8, "percent_high": 12}),
        ("Jobs will grow 5% to 10% a year.", {"percent_low": 5, "percent_high": 10}),
        ("Jobs will decline by 5 to 10 percent.", {"percent_low": -10, "percent_high": -5}),
        ("The occupation grows much faster than average (15%).", {"percent": 15}),
        ("Employment of nurses will grow 9%, faster than the average for all occupations (3%).", {"percent": 9}),
        ("Compared with 3% for all occupations, nursing jobs will grow 9%.", {"percent": 9}),
        ("Job outlook, 2023-33: 6% (faster than average)", {"percent": 6, "from_year": 2023, "to_year": 2033}),
        ("The market for nurses is expected to grow by 8%.", {"percent": 8}),
        (
            "Job postings for this role, which takes nerves, strength, and time in the sales room, have increased by 57 percent.",
            {"percent": 57, "measure": "postings"},
        ),
        ("The job market should expand by twenty percent.", {"percent": 20, "written_to": 1}),
        ("A growth rate of about 40% of nurses is predicted.", {"percent": 40}),
        ("The nursing industry grew by 22.89% last year.", {"percent": 22.89, "written_to": 0.01}),
        ("Employment is expected to see little or no change (-1%).", {"percent": -1}),
        ("It is expected to grow 11% by 2030.", {"percent": 11, "to_year": 2030}),
        ("With a growth rate of 40% from 2021 to 2031, nurses are in demand.", {"percent": 40, "from_year": 2021}),
        ("According to the BLS, nursing jobs will grow by 6%.", {"percent": 6, "attributed_to": "BLS"}),
        ("Demand for nurses grew by 40%, and average pay rose 12%.", {"percent": 40}),
    ],
)
def test_growth_of_employment_is_claimed(sentence: str, expected: dict[str, Any]) -> None:
    row = claim(sentence)
    assert {name: row[name] for name in expected} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Salaries of nurses rose 4% last year.",
        "Nurses saw wage growth of 4%.",
        "The average pay for nursing jobs increased by 5%.",
        "The health care market will grow at a CAGR of 8% until 2030.",
        "The telehealth industry is growing at 25% annually.",
        "80% of nurses say that demand is growing.",
        "Demand is growing: 80% of hospitals have vacancies.",
        "The top 10% of nurses earn more, and jobs are growing.",
        "The share of nurses with a degree grew from 50% to 60%.",
        "Unemployment among nurses fell by 2%.",
        "Demand for services is expected to grow 10%.",
        "Patients increased by 20% while jobs did not.",
        "The average growth rate for all occupations is 5%.",
        "Overall employment is projected to grow 4% by 2031.",
        "Specialists can increase their income by 20%.",
        "Nurses earn 20% more than the average, and the field is growing.",
        "Turnover rose by 3% among nurses.",
        "The pass rate increased to 85%.",
        "Fewer than 10% of jobs are part-time.",
        "Pay rose 12% as demand for nurses increased.",
        "Employment rate: 95%",
        "Job growth is strong, and 12% of nurses move each year.",
        "Get 15% off the course and grow your career.",
        "Tuition rose 6% as the number of jobs grew.",
    ],
)
def test_other_percentages_are_no_growth_of_employment(sentence: str) -> None:
    assert claims(f"{TITLE}{sentence}\n") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("| Fact | Value |\n|---|---|\n| Job growth (2021-31) | 6% |\n| Raise | 3% |\n", [(6, 2021, 2031)]),
        (
            "| State | Employment growth, 2020-30 |\n|---|---|\n| Texas | 30% |\n| Ohio | -2% |\n",
            [(30, 2020, 2030), (-2, 2020, 2030)],
        ),
        ("| State | Job growth (%) |\n|---|---|\n| Texas | 31.6 |\n| Ohio | -2 |\n", [(31.6, None, None), (-2, None, None)]),
        ("| State | Job growth (%) | Openings |\n|---|---|---|\n| Texas | strong | 60 |\n", []),
        ("| Skill | Demand growth |\n|---|---|\n| Triage | 20% |\n", []),
        ("| Year | Salary growth |\n|---|---|\n| 2022 | 4% |\n", []),
        ("## Job outlook\n\n6% (about as fast as average)\n", [(6, None, None)]),
        ("## Job outlook, 2023-33\n\nEmployment will grow 6%.\n", [(6, 2023, 2033)]),
        ("**Job outlook:** 6% (2023-33)\n\n**Salary growth:** 4%\n", [(6, 2023, 2033)]),
        ("Between 2023 and 2033 many will retire. Employment will grow 6% over that period.\n", [(6, 2023, 2033)]),
        ("The AI market is worth billions. It is expected to grow 38%.\n", []),
        ("Employment is strong. It should grow 17%.\n", [(17, None, None)]),
        ("```\njob growth 6%\n```\n", []),
    ],
)
def test_where_a_percentage_stands_decides(words: str, expected: list[tuple[int, int | None, int | None]]) -> None:
    assert [(row["percent"], row["from_year"], row["to_year"]) for row in claims(TITLE + words)] == expected


def test_a_table_of_occupations_has_a_claim_for_each() -> None:
    words = "# Careers\n\n| Job title | Pay | Growth |\n|---|---|---|\n| Registered nurse | $80,000 | 6% |\n| Travel agent | $40,000 | -3% |\n"  # noqa: E501
    assert [(row["subject"], row["percent"]) for row in claims(words)] == [("registered nurse", 6), ("travel agent", -3)]


def test_figures_that_go_on_have_their_own_occupations() -> None:
    rows = claims(
        "# Careers\n\nEmployment is projected to grow by 6% for registered nurses and by 46% for nurse practitioners.\n"
    )
    assert [(row["subject"], row["percent"]) for row in rows] == [("registered nurse", 6), ("nurse practitioner", 46)]


def test_front_matter_counts() -> None:
    assert [row["percent"] for row in claims("---\ntitle: Welder\njob_growth: 8%\nmarket_growth: 20%\n---\n\nThe work.\n")] == [8]


def test_a_figure_that_is_stated_again_counts_once_with_its_years() -> None:
    [row] = claims(f"{TITLE}Nursing jobs will grow 6%.\n\nNursing jobs will grow 6% from 2021 to 2031.\n")
    assert (row["percent"], row["from_year"], row["to_year"]) == (6, 2021, 2031)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Nursing jobs will grow 6% from 2021 to 2031.", "+6% from 2021 to 2031"),
        ("Nursing jobs will fall 6% by 2031.", "-6% by 2031"),
        ("Job postings rose 10-12% since 2019.", "+10% to +12% job postings from 2019"),
    ],
)
def test_a_claim_is_written_as_a_person_would(sentence: str, value: str) -> None:
    assert claim(sentence)["value"] == value


def test_a_document_without_an_occupation_makes_no_claim() -> None:
    assert claims("Employment grew by 5% from 2020 to 2021.\n") == []


PIECES = st.sampled_from(
    [
        "5%",
        "10 percent",
        "-3%",
        "1,200%",
        "10-15%",
        "jobs ",
        "grow ",
        "growth ",
        "in ",
        "of ",
        "salaries ",
        "decline ",
        "by ",
        "2021 ",
        "2031 ",
        "from ",
        "to ",
        ". ",
        ", ",
        "(",
        ")",
        "\n\n- ",
        "\n\n## Job outlook\n\n",
        "| ",
        "\n",
        "nurses ",
        "and ",
        "than average ",
        "é",
        "market for ",
        "the ",
    ]
)


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=200)
def test_any_text_is_read_and_every_quote_is_in_it(pieces: list[str]) -> None:
    page = page_of(f"{TITLE}x {''.join(pieces)}")
    for row in extract(page):
        assert row["quote"]
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["growth_low"] <= row["growth_high"]
        assert row["written_to"] > 0


@pytest.mark.parametrize("piece", ["5%", "5% ", "grow 5% ", "Jobs grow 5%. ", "nurse jobs growth ", "a, ", "- ", "1-"])
def test_time_is_linear_in_the_text(piece: str) -> None:
    start = time.process_time()
    extract(page_of(f"{TITLE}x {piece * (100_000 // len(piece))} jobs grow 5%\n"))
    assert time.process_time() - start < 5


def test_a_projection_takes_the_years_of_the_sentence_before() -> None:
    words = "From 2018 to 2028, jobs in all trades are to grow. Welders are projected to see employment growth of 6 percent."
    [row] = extract(page_of(words))
    assert (row["from_year"], row["to_year"]) == (2018, 2028)


def test_growth_of_pay_is_none_of_employment() -> None:
    assert (
        extract(page_of("# Welder outlook\n\nAlongside job growth, pay rose, reaching $86,070, a 10.9% increase from 2021."))
        == []
    )


def grown(words: str) -> list[tuple[float, int | None]]:
    return [(row["growth_low"], row["to_year"]) for row in extract(page_of(f"# Welder\n\n{words}"))]


def test_a_number_of_jobs_grows() -> None:
    assert grown("There were 9,000 welder jobs in 2020. This number is projected to increase by 4% by 2030.") == [(4, 2030)]
    assert grown("Shops sold 9,000 masks in 2020. That figure is projected to increase by 4% by 2030.") == []


def test_growth_comes_with_a_figure() -> None:
    assert grown("Ohio has the highest welder job growth with 21%.") == [(21, None)]
    assert grown("Ohio has the highest welder job growth, with 21% of firms hiring.") == []


def test_a_second_place_follows_with_its_growth() -> None:
    words = "Ohio has the highest welder job growth of 21%, while Iowa follows closely with 17% growth."
    assert grown(words) == [(21, None), (17, None)]
    assert grown("Ohio has the highest welder job growth of 21%, while its sales saw 17% growth.") == [(21, None)]


@pytest.mark.parametrize(
    ("words", "growth"),
    [
        ("Welding is growing at a rate of 12 percent.", [(12, None)]),
        ("Welding: 12% growth", [(12, None)]),
        ("Smoking is growing at a rate of 12 percent.", []),
        ("Prospects are good; the BLS cites 7% job growth.", [(7, None)]),
        ("- **Growth (2024-2034):** 12%", [(12, 2034)]),
        ("- **Sales growth (2024-2034):** 12%", []),
    ],
)
def test_a_trade_grows_as_its_jobs_do(words: str, growth: list[tuple[float, int | None]]) -> None:
    assert grown(words) == growth


@pytest.mark.parametrize(
    ("words", "percent"),
    [
        ("In 1999, there were 2,070 employees. But by 2015, that figure declined 93 percent.", -93),
        ("There were 2,220 percent more workers in 2015 as compared to 1999.", 2220),
        ("There were 12 percent fewer employees in 2015 than in 1999.", -12),
    ],
)
def test_growth_of_the_workers_that_a_text_is_about(words: str, percent: float) -> None:
    assert [row["percent"] for row in extract(page_of(f"# Welders\n\n{words}"))] == [percent]


@pytest.mark.parametrize(
    "words",
    [
        "In 1999, the average salary was $40,000. But by 2015, that figure declined 9 percent.",
        "20 percent more employees want to work from home.",
        "There were 40 percent more workers who like their work.",
        "- Middle 50 percent - $13.10 to $21.90\n- Top 10 percent - over $26.40",
    ],
)
def test_shares_and_changes_of_other_things_are_no_growth(words: str) -> None:
    assert extract(page_of(f"# Welders\n\nJob growth could be slow.\n\n{words}")) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("title: 'Trades that grow',\nfact: 'Jobs for welders are projected to grow 9% by 2033!',\n", [("welder", 9)]),
        ("title: 'Journey to Becoming a Welder',\nsalary: '$40,000',\ngrowth: '9% projected growth',\n", [("welder", 9)]),
        ("title: 'Trades that grow',\nsalary: '$40,000',\ngrowth: '9% projected growth',\n", []),
        ("# Welder\n\n$50,000 median, 4,000 jobs, -9% for 2025-35 and 300 openings; 67% of them are men.", [("welder", -9)]),
        ("According to the BLS, welding jobs are projected to grow by as much as 9%.", [("welder", 9)]),
    ],
)
def test_growth_in_data_and_in_lines_of_facts(words: str, expected: list[tuple[str, float]]) -> None:
    assert [(row["subject"], row["percent"]) for row in extract(page_of(words))] == expected
