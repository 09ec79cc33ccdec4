"""Entries of lists that name a degree as their label: what the text after the label says of it, and in which fields it is."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import Claim, claims, claims_of_surveyors


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Bachelor's degree: Start with a degree in geology, physics, or a related field.", ("required", ["geology", "physics"])),
        ("Bachelor's degree: Begin with a degree in geology.", ("required", ["geology"])),
        ("Bachelor's degree: A degree in geology is preferred.", ("preferred", ["geology"])),
        ("Bachelor's degree (optional): A bachelor's in geology can be an advantage.", ("optional", ["geology"])),
        ("Bachelor's degree: optional, though a degree in geology helps.", ("optional", ["geology"])),
    ],
)
def test_a_label_and_the_degree_that_it_means_are_one_claim(entry: str, expected: tuple[str, list[str]]) -> None:
    assert claims_of_surveyors(f"## Education\n\n- {entry}") == [("bachelor", *expected)]


def test_two_degrees_of_an_entry_are_two_claims() -> None:
    both = claims_of_surveyors("## Education\n\n- Bachelor's degree: required. A master's degree in geology is preferred.")
    assert both == [("bachelor", "required", []), ("master", "preferred", ["geology"])]


@pytest.mark.parametrize(
    ("verdict", "modality"),
    [("Preferred", "preferred"), ("Required", "required"), ("Nice to have", "preferred"), ("Optional", "optional")],
)
def test_a_bracket_behind_the_end_of_a_sentence_is_of_it(verdict: str, modality: str) -> None:
    assert claims_of_surveyors(f"## Requirements\n\n- A bachelor's degree in geology. ({verdict})") == [
        ("bachelor", modality, ["geology"])
    ]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Doctorate: These can be beneficial for research.", "preferred"),
        ("Master's or PhD: These can be useful.", "preferred"),
        ("Doctorate: It is not required.", "not required"),
        ("Doctorate: Often the minimum requirement.", "typical"),
        ("Doctorate: Most common route.", "typical"),
        ("Doctorate: Opens doors to research.", "preferred"),
        ("Doctorate completion: Opens doors to research.", "preferred"),
        ("Doctorate: Required for some posts.", "optional"),
        ("Doctorate: Preferred subjects include geology.", "typical"),
        ("Doctorate: A long course at a university.", "typical"),
    ],
)
def test_an_entry_takes_its_force_from_what_is_said_of_its_label(entry: str, expected: str) -> None:
    found = {degree: modality for degree, modality, _ in claims_of_surveyors(f"## Education\n\n- {entry}")}
    assert found["doctorate"] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Barrier to entry: Master's degree in geology and a licence.", [("master", "required", ["geology"])]),
        ("Entry barriers: Bachelor's degree in geology", [("bachelor", "required", ["geology"])]),
        ("Candidate has either: (a) an MSc in geology, OR (b) a BSc in geology PLUS two years of experience.",
         [("master", "required", ["geology"]), ("bachelor", "required", ["geology"])]),
        ("- A degree in geology or a related field.", [("degree", "required", ["geology"])]),
        ("- A degree in geology.", []),
        ("## Higher education\n\n- BSc Geology", [("bachelor", "optional", ["geology"])]),
        ("## Education\n\n- BSc Geology", [("bachelor", "typical", ["geology"])]),
        ("For most routes into the trade, you'll need the qualifications below:\n\n- A bachelor's degree",
         [("bachelor", "typical", [])]),
        ("There are several routes into the trade:\n\n- A bachelor's degree", [("bachelor", "optional", [])]),
        ("Required education: BSc in geology; high school diploma and training sufficient in rare cases",
         [("bachelor", "required", ["geology"]), ("high school", "optional", [])]),
        ("With a PhD and less than one year of experience, this glazier reports $230,000 a year.", []),
    ],
)  # fmt: skip
def test_labels_and_leads_ask_for_what_stands_beside_them(lines: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(lines) == expected


def test_a_bare_heading_lends_its_field_to_the_degree_that_is_asked_for_without_one() -> None:
    heading = "## Education requirements\n\n### Associate degree in geology (2 years)\n\nLong."
    assert claims_of_surveyors(f"You need an associate degree.\n\n{heading}") == [("associate", "required", ["geology"])]


def test_how_long_a_study_takes_is_no_experience() -> None:
    page = page_of("# Becoming a glazier\n\n## Education requirements\n\n### Associate degree (2-3 years)\n\nLong.")
    assert [row["seniority"] for row in extract(page)] == [None]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("- 4-year degree in geology\n- 2+ years of experience", [("bachelor", "required", ["geology"])]),
        ("## The boring part\n\n- Strong knowledge of glass\n- BSc in geology", [("bachelor", "required", ["geology"])]),
        ("## What they took\n\n- BSc in geology\n- MSc in geology", []),
        ("## The boring part\n\n- A BSc in geology is a long course\n- 2+ years of experience", []),
        ("PhD in geology (or a related field) with 2+ years of experience, or MS with 5+ years",
         [("doctorate", "required", ["geology"]), ("master", "required", [])]),
        ("**Degree required?** Yes, bachelor's", [("bachelor", "required", [])]),
        ("- 2-4 Years\n- B.E or B.Tech", [("bachelor", "required", [])]),
        ("We seek\n\n- a BSc in geology", [("bachelor", "required", ["geology"])]),
    ],
)  # fmt: skip
def test_a_degree_among_requirements_is_one(lines: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(lines) == expected


def test_a_sentence_in_a_cell_is_read_and_a_bare_cell_is_not() -> None:
    table = "| Nr | Finding |\n|---|---|\n| 1 | {} |\n| 2 | Much glass |"
    assert claims_of_surveyors(table.format("Glazier entry is a high school diploma + training, $60-90k")) == [
        ("high school", "required", [])
    ]
    assert claims_of_surveyors(table.format("High school diploma")) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Measures land.\nDoctoral degree in geology and state licensure", [("doctorate", "required", ["geology"])]),
        ("BSc in geology, registration", [("bachelor", "required", ["geology"])]),
        ("- Post-graduation: board exams, registration", []),
        ("## Requirements\n\nHigh school diploma or equivalent; an associate degree is a plus.\nOne to two years of work with"
         " glass in a workshop or on a building site, and a lot of patience for the many who stand around and ask.",
         [("high school", "required", []), ("associate", "preferred", [])]),
        ("Eligibility: BTech/MTech graduating batch 2025/2026", [("bachelor", "required", []), ("master", "required", [])]),
        ("- Eligibility: BTech, 2024 or 2025 batch", [("bachelor", "required", [])]),
        ("- Education: BTech, 2015", []),
    ],
)  # fmt: skip
def test_an_entry_is_told_from_a_life(lines: str, expected: list[Claim]) -> None:
    assert claims(f"# Glazier\n\n{lines}") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("| Facts | |\n|---|---|\n| Typical entry-level education | No formal educational credential |", ["not required"]),
        ("Minimum education: no degree", ["not required"]),
        ("| Role | Education |\n|---|---|\n| Glazier | Some college, no degree |", []),
        ("## Education\n\n- No degree", ["not required"]),
        ("## Glass\n\n- No degree", []),
    ],
)
def test_an_entry_that_is_no_degree_asks_for_none(lines: str, expected: list[str]) -> None:
    assert [modality for _, modality, _ in claims(f"# Glazier\n\n{lines}")] == expected


def test_a_question_is_answered_for_some_of_the_work() -> None:
    assert claims("# Glazier\n\nDo I need a degree?\nFor plain windows, no.") == [("degree", "not required", [])]
    assert claims("# Glazier\n\nDo I need a degree?\nIn most jobs, yes.") == [("degree", "typical", [])]
