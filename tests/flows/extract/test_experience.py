"""Years of experience that are asked for, and years that are something else."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.experience import extract
from tests.flows.extract.reading import page_of


def years(words: str) -> list[tuple[str, float | None, float | None, str]]:
    return [(row["subject"], row["low"], row["high"], row["modality"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Data engineers need 3-5 years of experience.", ("data engineer", 3, 5, "required")),
        ("A project manager must have at least two years of experience.", ("project manager", 2, None, "required")),
        ("Employers prefer data analysts with 5+ years of experience.", ("data analyst", 5, None, "preferred")),
        ("Most employers require web developers to have three years' experience.", ("web developer", 3, None, "typical")),
        ("Data engineers need zero to two (2) years of experience.", ("data engineer", 0, 2, "required")),
        ("No prior experience is required for travel agents.", ("travel agent", 0, 0, "not required")),
        ("Welders do not need any experience.", ("welder", 0, 0, "not required")),
        ("# Surveyor\n\n## Requirements\n\n- 2 to 4 years of relevant experience\n", ("surveyor", 2, 4, "required")),
        ("# Surveyor\n\n## Nice to have\n\n- 4+ years working in mines\n", ("surveyor", 4, None, "preferred")),
        ("# Surveyor\n\n## Requirements\n\n- More than 2 years of experiences\n", ("surveyor", 2, None, "required")),
        ("# Surveyor\n\n## Requirements\n\n- Experience: 3 years\n", ("surveyor", 3, None, "required")),
        (
            "# Surveyor\n\n## Requirements\n\n- One year of experience with, and care for, total stations preferred\n",
            ("surveyor", 1, None, "preferred"),
        ),
        ("# Surveyor\n\n## Requirements\n\n- 2 years of experience (a licence is a plus)\n", ("surveyor", 2, None, "required")),
        ("# Surveyor\n\n## Requirements\n\n- 2 years of experience, with mining preferred\n", ("surveyor", 2, None, "required")),
        (
            "# Surveyor\n\n## Requirements\n\n- 2 years of experience, often a master's degree preferred\n",
            ("surveyor", 2, None, "required"),
        ),
        (
            "# Surveyor\n\n## Requirements\n\n- 2 years of experience, ideally with a master's degree\n",
            ("surveyor", 2, None, "required"),
        ),
        ("# Surveyor\n\n## Requirements\n\n- 2+ years of experience. (Preferred)\n", ("surveyor", 2, None, "preferred")),
        ("# Surveyor\n\n## Nice to have\n\n- 3+ years of experience. (essential)\n", ("surveyor", 3, None, "required")),
        ("# Surveyor\n\nMany openings require 2-4 years of experience.\n", ("surveyor", 2, 4, "typical")),
        ("# Surveyor\n\nA large number of roles require 4 years of experience.\n", ("surveyor", 4, None, "typical")),
        ("# Surveyor\n\n## Requirements\n\n- 6 months - 1 year of experience\n", ("surveyor", 0.5, 1, "required")),
        ("# Surveyor\n\n## Requirements\n\n- 9m to 2 years of experience\n", ("surveyor", 0.75, 2, "required")),
        ("A licence and 3 years of experience are preferred for nurses.", ("nurse", 3, None, "preferred")),
        (
            "# Surveyor\n\n## Requirements\n\n- A licence and 3 years of experience are preferred.\n",
            ("surveyor", 3, None, "preferred"),
        ),
    ],
)
def test_years_are_asked_for_with_a_force(words: str, expected: tuple[str, float, float, str]) -> None:
    assert years(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "Data engineers with 5 years of experience earn $120,000.",
        "Our company has 20 years of experience in hiring nurses.",
        "The nursing course takes 2 years.",
        "Nurses must be at least 18 years old.",
        "I have 12 years of experience as a welder.",
        "Do welders need 2 years of experience?",
        "Employment of welders grows by 4 % over the next 10 years.",
        "Instead of the exam, a mechanic must show 3 years of experience in lieu of schooling.",
    ],
)
def test_years_of_something_else_are_no_claim(words: str) -> None:
    assert years(words) == []


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("# Senior welder\n\n## Requirements\n\n- 6+ years of experience\n", None),
        ("# Welder\n\n## Experience\n\n- Minimum: 6 years\n- Maximum: 9 years\n", None),
        ("Welders need 5 or more years of experience.", None),
        ("# Welder\n\n## Requirements\n\n- Senior welders: at least 5 years of experience\n", "senior"),
    ],
)
def test_the_years_that_are_asked_for_are_no_grade(words: str, grade: str | None) -> None:
    assert {row["grade"] for row in extract(page_of(words))} == {grade}


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("Welders need 3 years of experience in sales or account management.", "sales or account management"),
        ("Engineers need 3 years of vehicle or aircraft design experience.", "vehicle or aircraft design"),
        ("Engineers need 3 years of experience in sales or similar roles.", "sales"),
        ("Engineers need 3 years of experience in sales and strong communication skills.", "sales"),
    ],
)
def test_two_areas_share_their_last_word(words: str, area: str) -> None:
    assert [row["area"] for row in extract(page_of(words))] == [area]


def only(words: str) -> dict[str, Any]:
    [row] = extract(page_of(words))
    return row


def test_experience_in_a_part_of_the_work_is_kept_apart() -> None:
    assert only("Data engineers need 2 years of experience with Kafka.")["area"] == "kafka"
    assert only("Data engineers need 2 years of professional data engineering experience.")["area"] == "the work itself"


def test_months_are_years() -> None:
    row = only("Nurses need at least 6 months of experience.")
    assert (row["low"], row["written_to"]) == (0.5, pytest.approx(1 / 12))


def test_years_do_not_grade_their_own_claim() -> None:
    assert only("A data engineer needs at least 7 years of experience.")["seniority"] is None
    assert only("A senior data engineer needs at least 7 years of experience.")["seniority"] == "senior"


def test_the_quote_is_verbatim() -> None:
    page = page_of("So much for that. A **welder** must have *three years* of experience, they say.")
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert "So much" not in row["quote"]
    assert row["quote"].endswith("experience")


def test_what_follows_experience_after_a_comma_does_not_narrow_it() -> None:
    [row] = extract(page_of("Software developers need 2 years of experience, with packages starting at a good level."))
    assert row["area"] == "the work itself"


def test_the_years_that_a_certificate_asks_for_are_not_the_occupations() -> None:
    table = "| Certification | What it takes |\n|---|---|\n| CISSP | Requires 5 years of security experience. |\n"
    assert extract(page_of(f"# Security analyst\n\n{table}")) == []


ASKED = "# Surveyor\n\n## Requirements\n\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (ASKED + "- 2–4 years in mapping, mining or forestry\n", (2, 4, "required", "mapping, mining or forestry")),
        (ASKED + "- 4 years in mapping, mining, or a related field\n", (4, None, "required", "mapping or mining")),
        (ASKED + "- 5 years in mapping, good manners, or a degree\n", (5, None, "required", "mapping")),
        (ASKED + "- At least 4 years on a drone crew\n", (4, None, "required", "drone crew")),
        (ASKED + "- Three to five years leading crews\n", (3, 5, "required", "crews")),
        (ASKED + "- 2 years of drawing work\n", (2, None, "required", "drawing")),
        (ASKED + "- **Experience**: 6+ years working with lasers at sea\n", (6, None, "required", "lasers")),
        ("# Surveyor\n\n- Experience: 2-4 years in forests\n", (2, 4, "required", "forests")),
        ("# Surveyor\n\n**Usually asked for:**\n\n- 7+ years in a mine\n", (7, None, "typical", "mine")),
        ("Hairdressers need two years in the trade.", (2, None, "required", "the work itself")),
        ("Electricians should have experience of at least three years.", (3, None, "required", "the work itself")),
        ("# Surveyor\n\n## Experience Range\n\n- Minimum: 6 years\n", (6, None, "required", "the work itself")),
        ("# Surveyor\n\n## Experience\n\n- Max: 9 years\n", (None, 9, "required", "the work itself")),
        ("# Surveyor\n\n## Experience\n\n- Ideal: 7-9 years\n", (7, 9, "preferred", "the work itself")),
        ("# Surveyor\n\n| For | Facts |\n|---|---|\n| Experience | 3-5 years |\n", (3, 5, "required", "the work itself")),
        (ASKED + "- 4 years of college\n", None),
        (ASKED + "- 3 years of residency\n", None),
        (ASKED + "- 2-year contract in Leeds\n", None),
        ("Surveyors need four years in school.", None),
        ("Surveyors need 2 years to learn the trade.", None),
        ("# Surveyor\n\n- 3 years building the same dam\n", None),
        ("# Surveyor\n\n### Senior\n\n- Experience: 5-8 years\n", None),
        ("# Surveyor\n\n| Level | Experience |\n|---|---|\n| Junior | 0-2 years |\n", None),
    ],
)
def test_years_need_not_be_called_experience_where_they_are_asked_for(
    words: str, expected: tuple[float | None, float | None, str, str] | None
) -> None:
    said = [(row["low"], row["high"], row["modality"], row["area"]) for row in extract(page_of(words))]
    assert said == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("keys", "low", "high"),
    [
        ("experience:\n  min: 3\n  max: 5\n", 3, 5),
        ("experience: 2-4 years\n", 2, 4),
        ("minExperience: 6\n", 6, None),
        ("experienceRequirements:\n  monthsOfExperience: 18\n", 1.5, None),
    ],
)
def test_the_front_matter_of_an_advertisement_states_years(keys: str, low: float, high: float | None) -> None:
    head = f'---\ntitle: "Data Engineer"\ndatePosted: "2025-01-02"\ncompany: "Acme"\n{keys}---\n\nWork with us.\n'
    row = only(head)
    assert (row["low"], row["high"], row["modality"]) == (low, high, "required")


def test_a_level_that_years_lie_above_is_no_scope() -> None:
    assert only(ASKED + "- 3+ years of experience for anything above junior\n")["seniority"] is None


def test_the_signs_of_a_language_are_part_of_its_name() -> None:
    [row] = extract(page_of("# Surveyor\n\n## Requirements\n\n- 2 years of experience in C++\n"))
    assert row["area"] == "c++"


def test_work_that_counts_as_experience_is_not_what_an_advertisement_offers() -> None:
    opening = "# Surveyor\n\nCompany: Acme\nLocation: Leeds\n\nWe are looking for help. Apply now.\n\n## Requirements\n\n"
    rows = extract(page_of(f"{opening}- 4 years of experience in IT support or technical support roles\n"))
    assert [(row["subject"], row["low"]) for row in rows] == [("surveyor", 4)]


@pytest.mark.parametrize("rest", ["with levels such as", "with levels using a", "with levels"])
def test_what_opens_after_an_area_is_no_part_of_it(rest: str) -> None:
    (row,) = extract(page_of(f"# Surveyor\n\n## Requirements\n\n- 3 years of experience {rest}\n"))
    assert row["area"] == "levels"


@pytest.mark.parametrize(
    "words",
    [
        "Norwegian work experience is not required of welders.",
        "# Welder\n\n- Years of experience: 0-41 years",
        "To earn your CSCP, logistics managers need at least three years of experience.",
        "# Payroll manager\n\nTo qualify for the certification, you need at least two years of experience in payroll.",
        "# Payroll manager\n\nTo be eligible for this credential, you must have 4 years of experience.",
        "Payroll managers generally don't have more than 8 years of experience.",
        "You don't need ten years of experience to be a payroll manager.",
    ],
)
def test_years_that_a_certificate_asks_for_or_that_nobody_needs_are_none_of_the_occupation(words: str) -> None:
    assert extract(page_of(words)) == []


@pytest.mark.parametrize(
    ("words", "low", "high", "modality"),
    [
        ("Payroll managers usually need between three and five years of experience.", 3, 5, "typical"),
        ("Employers of payroll managers require between at least 2 and 4 years of experience.", 2, 4, "required"),
        ("# Payroll manager\n\nTo get hired, you need at least two years of experience.", 2, None, "required"),
        ("To obtain a post, payroll managers need two years of experience and a certification.", 2, None, "required"),
        ("# Welder\n\n## Requirements\n\n- Diploma (degree preferred) with four years of experience\n", 4, None, "required"),
        ("# Welder\n\n## Requirements\n\n- Four years of experience (preferred)\n", 4, None, "preferred"),
    ],
)
def test_years_have_both_their_ends_and_the_force_that_is_said_of_them(
    words: str, low: float, high: float | None, modality: str
) -> None:
    assert [(row["low"], row["high"], row["modality"]) for row in extract(page_of(words))] == [(low, high, modality)]


@pytest.mark.parametrize(
    ("entry", "area", "quote"),
    [
        ("5 years of experience in tendering and negotiating contracts", "tendering and negotiating contracts", None),
        ("2 years of experience with SAP, Oracle and Infor", "sap, oracle and infor", None),
        ("2 years of experience in SAP, Oracle, Infor", "sap, oracle, infor", None),
        ("3 years of experience in wholesale and excellent writing skills", "wholesale", "3 years of experience in wholesale"),
        ("4 ~ 6 years of experience in a trading company", "trading company", None),
        (
            "2 years of experience as a Retail Buyer in a busy fashion house",
            "the work itself",
            "2 years of experience as a Retail Buyer",
        ),
        ("3 years of fashion experience with a focus on shoes", "fashion", "3 years of fashion experience"),
    ],
)
def test_an_area_is_told_whole_and_the_quote_ends_with_it(entry: str, area: str, quote: str | None) -> None:
    found = [(row["area"], row["quote"]) for row in extract(page_of(f"# Retail Buyer\n\n## Requirements\n\n- {entry}\n"))]
    assert found == [(area, quote or entry)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Welder\n\nI became a welder with only three months' experience.", []),
        ("# Welder\n\nWith at least six months of experience you can enroll in this course for welders.", []),
        ("# Welder\n\nStart at a 3-month bootcamp with no welding experience required.", []),
        ("# Persona 1: Welder\n\n## Profile\n\nExperience: 5 years in welding", []),
        ("# Sam\n\n- Current role: Welder\n- Experience: 5 years in welding", []),
        ("A welder could rise to chief welder, which requires 15 years of experience.", ["required"]),
        ("Welders need a licence: a test, typically 2 years of experience, and references.", ["typical"]),
    ],
)
def test_years_of_one_person_or_course_are_not_asked_for_and_a_clause_has_its_own_force(words: str, expected: list[str]) -> None:
    assert [row["modality"] for row in extract(page_of(words))] == expected


def test_years_say_how_experienced_somebody_is() -> None:
    assert [row["seniority"] for row in extract(page_of("We need an experienced welder with 1-2 years of experience."))] == [None]
