"""Which occupation a figure is about."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_claims
from flows.extract.mentions.occupations import find_occupations
from flows.extract.salary import extract
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import document_of, page_of


def subjects(words: str) -> list[str]:
    return [row["subject"] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Plumbers earn $52,000, more than welders do.", ["plumber"]),
        ("The pay is $52,000 for plumbers.", ["plumber"]),
        ("Welders earn $47,000, while plumbers earn $52,000.", ["welder", "plumber"]),
        ("Software developers and engineers earn $120,000.", ["software developer"]),
        ("# Aircraft mechanic\n\nMechanics earn $70,000.", ["aircraft mechanic"]),
        ("# Copywriter\n\nWriters earn $70,000.", ["copywriter"]),
        ("# Certified welder\n\nWelders, cutters, solderers and brazers earn $44,000.", ["welder"]),
        ("# Data engineer\n\nThey work with pipelines. The average salary is $120,000.", ["data engineer"]),
        (
            "# Trades\n\n## Welder\n\nThe average salary is $47,000.\n\n## Plumber\n\nThe average salary is $52,000.",
            ["welder", "plumber"],
        ),
        ("# Trades\n\n- Welder: $47,000\n- Plumber: $52,000", ["welder", "plumber"]),
        ("# Pay\n\n| | Welder | Plumber |\n|---|---|---|\n| Average salary | $47,000 | $52,000 |\n", ["welder", "plumber"]),
        ("# Pay\n\n| Career | Salary |\n|---|---|\n| Software Engineering | $95,000 |\n", ["software engineer"]),
        ("# Crane operator\n\nOperators work outdoors. The average salary is $47,000.", ["crane operator"]),
        ("Teachers, hired as civil servants, earn $47,000.", ["teacher"]),
        ("The average salary is $47,000.", []),
    ],
)
def test_the_subject_is_the_nearest_occupation_that_is_no_comparison(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


def test_a_comma_alone_shares_no_head() -> None:
    assert subjects("Responsible for secure network solutions, security engineers earn $95,000.") == ["security engineer"]


def test_a_stage_of_a_career_is_no_part_of_a_title() -> None:
    assert subjects("Mid-career electricians earn $62,000.") == ["electrician"]


def test_the_verb_of_a_projection_and_the_state_of_a_market_are_no_part_of_a_title() -> None:
    assert [each.subject for each in find_occupations("The bureau projects occupational therapist employment growth of 16%")] == [
        "occupational therapist"
    ]
    table = "| City | Starting salary | Job market |\n|---|---|---|\n| Boston | $70,000 | Good |\n"
    assert [row["subject"] for row in claims(f"# Welders\n\n{table}")] == ["welder"]


def test_a_span_in_brackets_after_the_roles_of_an_occupation_is_its_pay() -> None:
    words = "At Acme, mid-level welder roles ($75,000 to $95,000) list two certificates."
    assert [(row["subject"], row["low"]) for row in claims(words)] == [("welder", 75_000)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Medical coder\n\nOne coder in ten earns less than $33,000.", ["medical coder"]),
        ("# Medical coder\n\nA computer programmer earns $90,000.", ["computer programmer"]),
        ("# Welder\n\nA welder earns $47,000, as much as a plumber.", ["welder"]),
        ("# Welder\n\nYou earn $47,000, more than a plumber.", ["welder"]),
        ("# Welder\n\nThe job of welder, not to be confused with that of a plumber, pays $47,000.", ["welder"]),
    ],
)
def test_a_short_name_is_of_the_document_and_what_is_compared_of_nobody(words: str, expected: list[str]) -> None:
    assert subjects(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Data science professionals\n\nData science professionals earn $90,000 a year.", ["data science professional"]),
        ("# How to become a data scientist\n\nData science professionals earn $90,000 a year.", ["data scientist"]),
        ("# IT\n\nIT professionals earn $90,000 a year.", ["it professional"]),
        ("# Welders\n\nA deck welder is a specialist who earns $50,000 a year.", ["deck welder"]),
        ("# Tiler\n\nAs a roofer, glazier or tiler, you earn $50,000 a year.", ["tiler"]),
        ("# Trades\n\nAs a roofer, glazier or tiler, you earn $50,000 a year.", ["roofer"]),
        ("# Teaching\n\nForeign English teachers earn $30,000 a year.", ["english teacher"]),
        ("# Accountant\n\nAn accountant with a CPA (Certified Public Accountant) license earns $80,000.", ["accountant"]),
    ],
)
def test_whose_pay_it_is_of_several_names_in_a_sentence(words: str, expected: list[str]) -> None:
    assert [row["subject"] for row in claims(f"{words}\n")] == expected


def test_the_professionals_of_a_title_are_called_so_where_they_are() -> None:
    words = (
        "---\ntitle: Demand for data science professionals\n---\n\nData scientists sift data.\n\n"
        "Data science professionals earn $90,000 a year.\n\nThe starting salary is $60,000 a year.\n"
    )
    assert [row["subject"] for row in claims(words)] == ["data science professional", "data scientist"]


def test_a_group_of_the_statistics_that_is_named_after_the_topic_is_the_topic() -> None:
    planners = "# What Is an Urban Planner?\n\nUrban and regional planners earn $65,000 a year.\n"
    assert [row["subject"] for row in extract(page_of(planners))] == ["urban planner"]
    others = "# What Is a Town Planner?\n\nUrban and regional planners earn $65,000 a year.\n"
    assert [row["subject"] for row in extract(page_of(others))] == ["urban and regional planner"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The average salary for a surveyor in Leeds is £41,000.", "surveyor"),
        ("How much does a surveyor make? A typical wage is £41,000.", "surveyor"),
        ("In general, surveyors earn £41,000.", "surveyor"),
        ("According to the ONS, surveyors earn £41,000.", "surveyor"),
        ("Surveyors earn £41,000.", "coastal surveyor"),
        ("The surveyor earns £41,000.", "coastal surveyor"),
        ("As a surveyor you earn £41,000.", "coastal surveyor"),
    ],
)
def test_a_general_name_is_of_all_whom_it_names_where_the_pay_of_one_is_told_or_a_public_office_counts(
    words: str, expected: str
) -> None:
    assert subjects(f"# Coastal surveyor\n\nCoastal surveyors map shores.\n\n{words}") == [expected]


def test_a_general_name_stays_short_for_an_occupation_that_statistics_count_apart() -> None:
    said = "The average wage of a mechanic is $71,000. According to the BLS, mechanics earn $75,000."
    assert subjects(f"# Aircraft mechanic\n\nAircraft mechanics repair planes.\n\n{said}") == ["aircraft mechanic"] * 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers and millers (which include roofers) earned $35,000.", "baker"),
        ("Welders, including roofers, make $35,000.", "welder"),
        ("Bakers (including roofers) had a median wage of $35,000.", "baker"),
        ("Bakers, unlike roofers, earn $35,000.", "baker"),
        ("Bakers left, and roofers make $35,000.", "roofer"),
    ],
)
def test_pay_of_a_group_is_not_of_those_whom_it_is_said_to_include(words: str, expected: str) -> None:
    assert subjects(f"# Roofer\n\nRoofers work outside.\n\n{words}") == [expected]


def test_of_two_in_the_sentence_before_the_topic_of_the_page_goes_on() -> None:
    said = "The roofer and the plumber sign together. The pay is $50,000."
    assert subjects(f"# Plumber\n\n{said}") == ["plumber"]
    assert subjects(f"# Glazier\n\n{said}") == ["roofer"]


@pytest.mark.parametrize(
    ("title", "asked", "paid"),
    [
        ("Kotlin Developer Intern", "kotlin developer intern", "kotlin developer"),
        ("Data Analyst Trainee", "data analyst trainee", "data analyst"),
        ("Brand Strategy Intern", "brand strategy intern", "brand strategy intern"),
    ],
)
def test_what_is_asked_of_interns_is_asked_of_no_others_and_their_pay_is_of_beginners(title: str, asked: str, paid: str) -> None:
    claims = extract_claims(document_of(f"# {title}\n\nYou need a bachelor's degree.\n\nThe {title} earns $40,000 a year.\n"))
    assert [each["subject"] for each in claims["education"]] == [asked]
    assert [(each["subject"], each["seniority"]) for each in claims["salary"]] == [(paid, "entry")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- **Lecturer in Zoology:** open-ended (equivalent to Assistant Professor), pays $52,000", ["lecturer"]),
        ("RF (Radio Frequency Communication) engineers earn $52,000.", ["rf engineer"]),
        ("Welders earn the equivalent of $52,000.", ["welder"]),
    ],
)
def test_whom_a_post_is_equivalent_to_is_not_who_holds_it(text: str, expected: list[str]) -> None:
    assert subjects(text) == expected


def test_a_degree_that_makes_somebody_a_nurse_is_asked_of_those_whose_entry_it_is() -> None:
    text = "# Jobs\n\n### Midwife\n\nRequirements: Complete a degree as a registered nurse and a master's degree.\n"
    assert [each["subject"] for each in extract_claims(document_of(text))["education"]][-1] == "midwife"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The median annual wage for construction and extraction occupations was $55,680.",
            "construction and extraction occupation",
        ),
        ("- BLS median wage for legal occupations: $99,990", "legal occupation"),
        ("Average pay in food preparation occupations is $31,000.", "food preparation occupation"),
        ("Glaziers earn $55,680, above the median wage for construction occupations.", "glazier"),
        ("Of the construction occupations, roofers earn $55,680.", "roofer"),
        ("Unlike most construction occupations, ours is paid a salary of $55,680 a year.", "glazier"),
    ],
)
def test_the_pay_of_a_group_of_occupations_is_not_that_of_whom_the_page_is_about(text: str, expected: str) -> None:
    assert [row["subject"] for row in claims(f"# Glaziers\n\n{text}\n")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Baker pay\n\nBakers earn $32,000 a year. Managers earn $61,000 a year.", ["baker", "manager"]),
        ("# Web developer pay\n\nA web developer builds sites. Developers earn $72,000 a year.", ["web developer"]),
        ("# Project manager pay\n\nA project manager plans. Managers earn $72,000 a year.", ["project manager"]),
        ("# Roofer pay\n\nRoofers are in demand. Workers earn $40,000 a year.", ["roofer"]),
    ],
)
def test_managers_are_not_those_whom_they_manage(text: str, expected: list[str]) -> None:
    assert [claim["subject"] for claim in extract_claims(document_of(text))["salary"]] == expected


@pytest.mark.parametrize(("title", "expected"), [("HR managers", None), ("Data science managers", "senior")])
def test_managers_that_statistics_count_apart_are_of_no_level(title: str, expected: str | None) -> None:
    assert extract_claims(document_of(f"{title} earn $81,000 a year."))["salary"][0]["seniority"] == expected
