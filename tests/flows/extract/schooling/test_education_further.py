"""Schooling that is denied in a label, asked for in other words, of two occupations at once, or named for something else."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import Claim, claims, claims_of_surveyors, forces

NONE = [("degree", "not required", [])]


@pytest.mark.parametrize(
    "words",
    [
        "Education: None",
        "- Education: none required",
        "**Minimum education:** None (training on the job)",
        "Education: Not required",
        "Education required: no formal qualifications",
        "## Education\n\nNone required.",
        "| Job | Education |\n|---|---|\n| Surveyor | None |",
    ],
)
def test_none_below_a_label_of_schooling_is_no_degree_required(words: str) -> None:
    assert claims_of_surveyors(words) == NONE


@pytest.mark.parametrize(
    "words", ["Allergies: none", "Certification: Not required", "Education: none of our surveyors finished school."]
)
def test_none_of_something_else_asks_nothing(words: str) -> None:
    assert claims_of_surveyors(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A bachelor's degree won't make much difference.", ("bachelor", "not required")),
        ("A degree doesn't count for much here.", ("degree", "not required")),
        ("Surveyors need a licence, not a degree.", ("degree", "not required")),
        ("College isn't necessary.", ("degree", "not required")),
        ("These jobs are usually reserved for PhDs.", ("doctorate", "typical")),
        ("Jobs are open only to those with a master's degree.", ("master", "required")),
        ("Only a master's qualifies you for the register.", ("master", "required")),
        ("Surveyors with a bachelor's degree tend to land better jobs.", ("bachelor", "preferred")),
        ("Applicants with a master's degree have better prospects.", ("master", "preferred")),
        ("A growing number hold doctorates.", ("doctorate", "optional")),
        ("Most employers require a degree at some level.", ("degree", "typical")),
        ("Many firms prefer some college, and agencies typically require a bachelor's degree.", ("bachelor", "typical")),
        ("The classic route is a degree in law.", ("degree", "typical")),
        ("Surveyors must complete three years of law school to earn a JD.", ("doctorate", "required")),
        ("Bachelor's degree or an equivalent mix of study and practice required.", ("bachelor", "required")),
        ("You need a degree and GCSEs at grade 4.", ("degree", "required")),
    ],
)
def test_a_degree_is_asked_for_in_other_words(words: str, expected: tuple[str, str]) -> None:
    assert forces(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "70% of graduates with a history degree become surveyors.",
        "Entry usually requires five GCSEs and three A levels.",
        "You need a high school diploma to enroll in a surveying program.",
        "Doctors of Surveying and other doctors may apply.",
    ],
)
def test_a_degree_of_graduates_courses_or_persons_is_no_claim(words: str) -> None:
    assert claims_of_surveyors(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("An MBA is required.", [("master", "required", [])]),
        ("MSN or MHA preferred.", [("master", "preferred", [])]),
        ("You need a B.Arch or a four-year degree.", [("bachelor", "required", [])]),
        ("Step 1: Earn a degree in optics\nStep 2: Get licensed", [("degree", "required", ["optics"])]),
        (
            "1. **Earn a bachelor's degree.** Look for a program in geology or geophysics.",
            [("bachelor", "required", ["geology", "geophysics"])],
        ),
        ("Some hold degrees in optics, and others have none.", [("degree", "optional", ["optics"])]),
        (
            "- BA/BS in physics, MBA a plus\n- 5 years of experience",
            [("bachelor", "required", ["physics"]), ("master", "preferred", [])],
        ),
    ],
)
def test_fields_belong_to_their_degree(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


def test_no_answers_for_a_degree_though_it_names_what_school_is_enough() -> None:
    words = "### Do I need a degree to become a surveyor?\n\nNo. A high school diploma is required."
    assert claims(words) == [*NONE, ("high school", "required", [])]


def test_both_are_two_occupations() -> None:
    rows = extract(page_of("Plumbers fit pipes and electricians pull wires. Both need a high school diploma."))
    assert [(row["subject"], row["degree"]) for row in rows] == [("plumber", "high school"), ("electrician", "high school")]


def test_both_of_three_occupations_are_not_told_apart() -> None:
    words = "Plumbers, carpenters and electricians fit houses out. Both need a high school diploma."
    assert len(extract(page_of(words))) == 1


def test_entry_level_education_is_that_of_all() -> None:
    [row] = extract(page_of("# Surveyor\n\nTypical entry-level education: Bachelor's degree"))
    assert row["seniority"] is None


def test_a_level_before_a_semicolon_is_not_that_of_what_stands_behind() -> None:
    rows = extract(page_of("# Nurse\n\nAn associate degree is required for entry-level posts; nurses need a BSN."))
    assert [(row["degree"], row["seniority"]) for row in rows] == [("associate", "entry"), ("bachelor", None)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("There's no law that says a surveyor needs a degree.", ("degree", "not required")),
        ("**Degree required:** Not strictly required. Skills matter.", ("degree", "not required")),
        ("**Degree?** Helpful, not mandatory.", ("degree", "optional")),
        ("You will probably want a master's.", ("master", "typical")),
        ("Even without a formal degree you can land a junior job.", ("degree", "not required")),
        ("You may find that a history degree makes you a stronger applicant.", ("degree", "preferred")),
        ("Min. Education: GED", ("high school", "required")),
        ("Required level of education: high school", ("high school", "required")),
        ("To work at schools you need a degree.", ("degree", "required")),
        ("Required: HS diploma.", ("high school", "required")),
    ],
)
def test_a_degree_is_denied_or_asked_for_in_labels_and_by_laws(words: str, expected: tuple[str, str]) -> None:
    assert forces(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- Degree: biology, chemistry or geology", [("degree", "required", ["biology", "chemistry", "geology"])]),
        (
            "1. Earning a nursing degree (BSN preferred)",
            [("degree", "required", ["nursing"]), ("bachelor", "preferred", ["nursing"])],
        ),
        ("Post Graduate in Economics or Statistics required.", [("postgraduate", "required", ["economics", "statistics"])]),
    ],
)
def test_a_label_or_a_bracket_tells_degrees_and_fields_apart(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


def test_an_entry_is_read_though_its_paragraph_goes_on() -> None:
    words = (
        "## Essential criteria\n\nA degree in geology or physics. Extensive experience of field work and a proven track record "
        "of results that were published in journals, with the ability to plan and deliver projects for many clients."
    )
    assert claims_of_surveyors(words) == [("degree", "required", ["geology", "physics"])]


@pytest.mark.parametrize(
    "words",
    [
        "Name: Maria Rossi\nTitle: Surveyor\nEducation: Bachelor's degree in Statistics",
        "Name: Maria Rossi\n\nTitle: Surveyor\n\nEducation: Bachelor's degree in Statistics",
        "**Do I need an engineering degree to apply?**\n\nNo. The course welcomes surveyors and nurses.",
        "Those eligible commonly include Doctors of Optometry (OD) and Doctors of Dental Surgery (DDS).",
    ],
)
def test_what_persons_have_and_courses_want_is_no_claim(words: str) -> None:
    assert claims_of_surveyors(words) == []


def test_a_card_of_an_occupation_is_read() -> None:
    words = "Name: Registered Nurse\nEducation: Bachelor's degree in nursing"
    assert claims(words) == [("bachelor", "typical", ["nursing"])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It's rare for a firm to demand a degree.", ("degree", "not required")),
        ("It's not unusual for firms to require a degree.", ("degree", "required")),
        ("A master's degree isn't just preferred, it's mandatory.", ("master", "required")),
        ("Nothing beyond a high school diploma is asked of you.", ("high school", "required")),
        ("Small firms are happy with an associate degree.", ("associate", "optional")),
        ("An associate degree will get your foot in the door.", ("associate", "typical")),
        ("You must have completed Grade 12 or equivalent.", ("high school", "required")),
    ],
)
def test_a_degree_is_more_or_less_than_wished_for(words: str, expected: tuple[str, str]) -> None:
    assert forces(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("If you have a degree in geology, great.", [("degree", "preferred", ["geology"])]),
        (
            "Surveyors hold at minimum a BSc, and an MPH opens doors.",
            [("bachelor", "required", []), ("master", "preferred", [])],
        ),
        (
            "- Bachelor's degree in geology or\n- Associate's degree and 6 years of experience",
            [("bachelor", "required", ["geology"]), ("associate", "required", [])],
        ),
        ("You don't need a geology degree - any STEM degree helps.", [("degree", "not required", ["geology"])]),
    ],
)
def test_what_follows_a_degree_is_no_field_of_it(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words)[: len(expected)] == expected


def test_whom_a_degree_only_describes_is_told_to_take_the_next() -> None:
    assert forces("Many surveyors with an associate degree later earn a BSc.")[-1] == ("bachelor", "typical")


@pytest.mark.parametrize(
    "words",
    [
        "Formal education isn't strictly necessary for surveyors.",
        "No formal education is required of surveyors.",
        "Surveyors don't need any formal education.",
        "No formal qualifications are needed to become a surveyor.",
        "For surveyors there are no formal educational requirements.",
        "Firms don't have formal education requirements for surveyors.",
        "Nobody asks surveyors for formal qualifications.",
        "Surveyors can skip formal education.",
    ],
)
def test_formal_schooling_that_nobody_asks_for_is_no_degree_required(words: str) -> None:
    assert forces(f"{words}\n") == [("degree", "not required")]


@pytest.mark.parametrize(
    "words",
    [
        "Formal education is required of surveyors.",
        "Formal education is not only required but loved.",
        "Without formal education it is hard to rise.",
        "The educational requirements differ.",
        "No formal education will prepare you for it.",
        "There are no specific requirements for the portfolio.",
    ],
)
def test_formal_schooling_of_no_level_asks_for_no_degree(words: str) -> None:
    assert forces(f"{words}\n") == []


def test_the_quote_of_what_nobody_asks_for_is_what_denies_it() -> None:
    words = "# Surveyor\n\nGood to know: surveyors don't need any formal education.\n"
    assert [row["quote"] for row in extract(page_of(words))] == ["don't need any formal education"]


@pytest.mark.parametrize(
    "words", ["A degree is not only required but loved.", "You don't just need a degree, you need a licence."]
)
def test_what_is_not_only_required_is_required(words: str) -> None:
    assert forces(f"{words}\n") == [("degree", "required")]
