"""Origins that sentences before a figure name, and employers that are none."""

from __future__ import annotations

import pytest

from flows.extract.outlook import extract as outlooks
from flows.extract.salary import extract as salaries
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("According to Glassdoor, nurses earn $80,000. Acme Health pays nurses $95,000.", ["Glassdoor", None]),
        ("According to Indeed, nurses earn $80,000. At Acme Clinics nurses make $70,000.", ["Indeed", None]),
        ("According to Indeed, nurses earn $80,000. Those in their first job make $70,000.", ["Indeed", "Indeed"]),
        ("Using 2019 data from the Bureau of Labor Statistics, we compared trades. Nurses earn a median of $80,000.", ["BLS"]),
        ("The figures are from a survey by the portal klinikjobs.de. A nurse earns €32,000. After ten years it is €41,000.", [
            "Klinikjobs", "Klinikjobs",
        ]),
        ("Glassdoor is a popular site for nurses. Nurses earn $80,000.", [None]),
        ("According to the Guild of Night Nurses (GNN), nurses earn $80,000.", ["GNN"]),
        ("According to the Guild of Midwives (GOM), nurses earn $80,000.", ["GOM"]),
        ("According to the Guild of Night Nurses (Ohio), nurses earn $80,000.", ["Guild of Night Nurses"]),
        ("An NHS nurse earns £31,000.", [None]),
        ("According to the NHS, a nurse earns £31,000.", ["NHS"]),
        ("A nurse earns $80,000, according to Jo Doe, head of research at Acme Pay.", ["Acme Pay"]),
        ("A nurse earns $80,000, according to Jo Doe.", ["Jo Doe"]),
    ],
)  # fmt: skip
def test_who_pay_is_attributed_to(words: str, expected: list[str | None]) -> None:
    assert [row["attributed_to"] for row in salaries(page_of(f"# Nurse pay\n\n{words}\n"))] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("An NHS nurse earns £31,000.", "NHS"),
        ("Private-sector nurses earn £38,000.", "Private-sector"),
        ("Nurses in the NHS start on £28,000.", "NHS"),
        ("At Acme Clinics, nurses make £30,000.", "Acme Clinics"),
        ("In hospitals, the average nurse earns £30,000.", "hospitals"),
        ("Nurses start on £28,000 a year, and in private practice £36,000.", "private practice"),
        ("Nurses in hotels earn £30,000.", "hotels"),
        ("In the first years, the average nurse earns £30,000.", None),
        ("In Leeds, the average nurse earns £30,000.", None),
        ("At Band 5, nurses make £30,000.", None),
        ("At Leeds, nurses make £30,000.", None),
        ("With strong demand in the care industry, nurses can expect £30,000.", None),
    ],
)
def test_who_employs_those_who_are_paid(words: str, expected: str | None) -> None:
    assert salaries(page_of(f"# Nurse pay\n\n{words}\n"))[-1]["industry"] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The top industries for roofers were:\n\n- Local government $45,000\n- Building: $48,000\n",
            ["Local government", "Building"],
        ),
        (
            "The top industries for roofers were:\n\n| Shipyards | $45,000 |\n|---|---|\n| Mines | $48,000 |\n",
            ["Shipyards", "Mines"],
        ),
        ("The top stages of roofers were:\n\n- Local government $45,000\n", [None]),
        ("The top industries for roofers were:\n\n- Average pay $45,000\n", [None]),
    ],
)
def test_labels_of_what_is_announced_as_industries(words: str, expected: list[str | None]) -> None:
    assert [row["industry"] for row in salaries(page_of(f"# Roofer pay\n\n{words}"))] == expected


def test_an_origin_that_introduces_sections_is_that_of_their_figures() -> None:
    words = "The stages, according to Hays, are:\n\n## First\n\nA chef earns £22,000.\n\n## Then\n\nA chef earns £40,000.\n"
    assert [row["attributed_to"] for row in salaries(page_of(f"# Chef pay\n\n{words}"))] == ["Hays", "Hays"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("According to the BLS, chefs are wanted. Employment of chefs is projected to grow 9% by 2030.", "BLS"),
        ("BLS data shows strong demand. Jobs for chefs are expected to grow 9% through 2032.", "BLS"),
        ("The Department of Labor keeps statistics. It projects 9 percent growth in jobs for chefs by 2030.", "BLS"),
        ("According to the BLS, chefs earn $50,000. Jobs for chefs are expected to grow 9% through 2032.", "BLS"),
        ("Acme reports on food. Employment of chefs has grown by 9% since 2015.", None),
    ],
)
def test_who_projects_growth(words: str, expected: str | None) -> None:
    assert [row["attributed_to"] for row in outlooks(page_of(f"# Chef\n\n{words}\n"))] == [expected]


def test_growth_from_now_on_has_its_last_year() -> None:
    (row,) = outlooks(page_of("# Chef\n\nExpected job growth between now and 2026: 13%\n"))
    assert (row["from_year"], row["to_year"]) == (None, 2026)


def test_growth_of_employment_among_an_occupation_is_its_own() -> None:
    (row,) = outlooks(page_of("# Chef careers\n\nEmployment among dental assistants is expected to grow by 8 percent.\n"))
    assert row["subject"] == "dental assistant"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "In the figures for May 2021 from the BLS, the median for bakers is $40,000. The lowest-paid tenth made $20,000.",
            "BLS BLS",
        ),
        ("On Glassdoor the average for bakers stands at $40,000.", "Glassdoor"),
        ("Bakers average $40,000 on Glassdoor. Recruiters tell us that bakers start at $30,000.", "Glassdoor None"),
        ("Bakers average $40,000 on Glassdoor. Insiders say that bakers start at $30,000.", "Glassdoor None"),
        ("The BLS puts bakers at $40,000. Ohio pays bakers most in the same data, at $44,000.", "BLS BLS"),
        (
            "The BLS gives bakers a median of $40,000. Ads on Indeed offer bakers $20 an hour. "
            "The Bureau's averages are $44,000 in mills.",
            "BLS Indeed BLS",
        ),
        ("The job board Crumbs shows bakers making $40,000.", "Crumbs"),
        ("Look at the job board Crumbs. Bakers make $40,000.", "None"),
    ],
)
def test_whose_a_figure_is_by_what_is_said_of_its_origin(words: str, expected: str) -> None:
    assert [str(row["attributed_to"]) for row in claims(f"# Bakers\n\n## Pay\n\n{words}\n")] == expected.split(" ")


def test_what_dates_the_figures_of_one_origin_dates_no_other() -> None:
    first = "The BLS gave bakers an average of $40,000 in May 2021."
    rows = claims(
        f"# Bakers\n\n## Pay\n\n{first} Glassdoor says bakers earn $42,000.\n\nAt the foot "
        "of the Bureau's scale, bakers made $20,000.\n"
    )
    assert [(row["attributed_to"], row["as_of"]) for row in rows] == [("BLS", 2021), ("Glassdoor", None), ("BLS", 2021)]


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("ZipRecruiter tracks data on jobs. Currently the average welder earns $50,000.", "ZipRecruiter"),
        ("ZipRecruiter lists jobs. Currently the average welder earns $50,000.", None),
        ("Indeed puts the average at $40,000. In my own shop welders earn $45,000.", None),
        ("Their number fell by 9%, according to a new report from the BLS. The average welder earns $50,000.", None),
        ("The average salary is $50,000, according to a survey by the legal recruiting firm Acme Smith.", "Acme Smith"),
        ("Acme has a few data points: $50,000 a year.", None),
        ("Glassdoor has a few data points: $50,000 a year.", "Glassdoor"),
    ],
)
def test_whose_figure_it_is_by_what_stands_before_it(words: str, origin: str | None) -> None:
    assert claims(f"# Welder\n\n{words}\n")[-1]["attributed_to"] == origin


@pytest.mark.parametrize(
    ("words", "origins"),
    [
        (
            "According to Glassdoor, PayScale, and Indeed, bakers average $40,000 a year. Entry-level jobs start around $30,000.",
            ["Glassdoor", "Glassdoor"],
        ),
        (
            "According to ZipRecruiter, the average baker makes $40,000. Even Indeed points out that the average is $42,000.",
            ["ZipRecruiter", "Indeed"],
        ),
        (
            "The nearest BLS occupation is bakers, with a median wage of $40,000, the lowest 10 percent under $28,000.",
            ["BLS", "BLS"],
        ),
        (
            "This article explores trades and what they are said to be paid, with a look at those that work at night or "
            "in great heat, all of it based on self-reported data from Reddit.\n\nA baker reported earning $46,000 a year.",
            ["Reddit"],
        ),
        (
            "Pay data for line cooks are collected from short order cooks.\n\n## BLS 2022 national wage series used by PayScale\n"
            "\n| Rank | Annual wage of cooks |\n|---|---|\n| Median | $36,000 |",
            ["BLS"],
        ),
    ],
    ids=["first of an enumeration", "turned to another", "ranks of one count", "opening", "heading that names who uses it"],
)
def test_whose_figures_are_told(words: str, origins: list[str]) -> None:
    assert [row["attributed_to"] for row in salaries(page_of(words))] == origins


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Glassdoor, a site of reviews, puts the pay of nurses at $70,000 in Ohio and $75,000 in Utah.", ["Glassdoor"] * 2),
        ("Among the trades that the BLS tracks, those of nurses in clinics paid $80,000, in schools $60,000.", ["BLS"] * 2),
        ("Indeed reports $70,000 for nurses; PayScale has nurses at $72,000 (range $60,000 to $85,000).", [
            "Indeed", "PayScale", "PayScale",
        ]),
        ("# Pay\n\n**Surveys** (PayScale, Glassdoor, Robert Half):\n\n- Nurse: $70,000\n- Baker: $40,000", ["PayScale"] * 2),
        ("# Pay (Indeed / Glassdoor)\n\n- Nurse: $70,000\n- Baker: $40,000", ["Indeed"] * 2),
    ],
)  # fmt: skip
def test_the_last_origin_before_a_figure_is_its_own_and_of_an_enumeration_the_first(words: str, expected: list[str]) -> None:
    assert [row["attributed_to"] for row in claims(f"# Nurse\n\n{words}\n")] == expected
