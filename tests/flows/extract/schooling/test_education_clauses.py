"""What another clause, the heading above or the next line makes of a degree: conceded, denied in part, asked of a course."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import Claim
from tests.flows.extract.schooled import claims_of_surveyors as claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # what is conceded to a degree is more than that it is not needed
        (
            "While a degree in geology can provide a solid basis, it is not always a strict requirement.",
            [("degree", "optional", ["geology"])],
        ),
        ("Although a master's degree gives you a start, it isn't needed.", [("master", "optional", [])]),
        # one share of those at work
        ("Some 61% of the U.S. surveyors report having at least a bachelor's degree.", [("bachelor", "typical", [])]),
        # the list says what an entry only seems to demand
        (
            "## Preferred qualifications\n\n- Advanced degree in geodesy, or equivalent experience",
            [("postgraduate", "preferred", ["geodesy"])],
        ),
        (
            "You must choose one of these four fields:\n\n- Marine surveying degree: for work at sea",
            [("degree", "optional", ["marine surveying"])],
        ),
        # up to which level one studies
        ("Studying up to the bachelor's level is preferable.", [("bachelor", "preferred", [])]),
        # what is good to have, whatever stands in brackets before
        (
            "You can survey without a BSc (because it is about skill) but it is better to have a degree in geology.",
            [("bachelor", "not required", []), ("degree", "preferred", ["geology"])],
        ),
        # a step that asks for more than schooling, and what is as good as a degree
        (
            "## How to become a surveyor\n\n### High School Diploma and Field Work\n\nMany start so.",
            [("high school", "required", [])],
        ),
        (
            "## Requirements\n\n- ALA-accredited MLS, MIS, or equivalent advanced degree",
            [("master", "required", [])],
        ),
        # what is asked for together with it, what is to be completed, what one has the choice of
        ("A degree and a technical background should be required to do this work.", [("degree", "required", [])]),
        ("A PhD in geology or a related field should be completed by May.", [("doctorate", "required", ["geology"])]),
        ("You do, however, have the option of getting a master's degree now.", [("master", "optional", [])]),
        # how one enters, and from where one has graduated
        ("Entry to the trade is via a university degree in geology.", [("degree", "required", ["geology"])]),
        (
            "Graduation from an accredited college or university with a bachelor's degree in geology.",
            [("bachelor", "required", ["geology"])],
        ),
        ("## Your profile\n\n- Completed studies in geology", [("degree", "required", ["geology"])]),
        ("UG: BTech or BE in geology", [("bachelor", "required", ["geology"])]),
        # the share of another degree, its verb left out
        (
            "Some 68% of surveyors hold a bachelor's degree and 14% a master's.",
            [("bachelor", "typical", []), ("master", "optional", [])],
        ),
        # what is asked for together with a degree, and a clause of its own
        (
            "A master's in geology, and five or more years underground, are desired.",
            [("master", "preferred", ["geology"])],
        ),
        ("You need a degree, and good knees are an advantage.", [("degree", "required", [])]),
        # what is said of the last of two in brackets
        (
            "## Qualifications\n\n- MSC or PhD (preferred) in geology",
            [("master", "required", ["geology"]), ("doctorate", "preferred", ["geology"])],
        ),
        ("## Valuable experience\n\n- Bachelor's degree in geology", [("bachelor", "preferred", ["geology"])]),
        ("---\ntitle: Surveyor\neligibility:\n  - BSc Geology\n---\n\nApply.", [("bachelor", "required", ["geology"])]),
        # entries one after another in a paragraph, each with its years
        (
            "## Basic qualifications\n\nRelevant PhD. Or, relevant master's degree and 3 or more years of experience. "
            "Demonstrates a complete understanding of the procedures, principles, theories and concepts of the field. "
            "Has led teams, projects and committees.",
            [("doctorate", "required", []), ("master", "required", [])],
        ),
        (
            "## Qualifications\n\n- Minimum of BS 5-7 Years, MS 3-5, PhD 0-2 of experience in surveying",
            [("bachelor", "required", []), ("master", "required", []), ("doctorate", "required", [])],
        ),
        # what is said of it is said right below
        (
            "**Education**\n\nBachelor's Degree\n\nWhile the stated degree is preferred, we may consider others.",
            [("bachelor", "preferred", [])],
        ),
    ],
)
def test_a_clause_or_the_place_weakens_what_is_asked_for(words: str, expected: list[Claim]) -> None:
    assert claims(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        # what is asked of those who want to study
        "Law school candidates must have a bachelor's degree.",
        "Most medical school applicants need a bachelor's degree.",
        "The Doctor of Geodesy degree, which usually requires a master's degree, is rare.",
        "Because of the length of study required to earn a law degree, the name was changed.",
        "Surveyors should be prepared to teach undergraduate and graduate courses.",
        # what is asked, or looked into, is not said
        "We looked into which tools and degrees are most in demand.",
        "There are options to consider when pursuing a degree.",
        "Firms that don't explicitly prefer a degree are many.",
    ],
)
def test_what_only_seems_to_ask_for_a_degree_does_not(words: str) -> None:
    assert claims(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You need a degree or at least a certificate in a technical field like geodesy or optics.", ["geodesy", "optics"]),
        ("A degree from computer science or physics is needed.", ["computer science", "physics"]),
        ("A degree from Leeds or York is needed.", []),
        ("These are useful degrees in the mining industry according to many.", []),
        (
            "Degrees in the following subjects should be highlighted as advantageous:\n\n- Geology\n- Computer Science",
            ["geology", "computer science"],
        ),
        # one of several, be they listed after a colon or named as examples
        ("You must have a degree in one or more of the following subjects: physics, geology.", ["physics", "geology"]),
        ("A degree in one of these fields, such as physics or geology, is usually needed.", ["physics", "geology"]),
        ("You need a degree in one of several areas, including physics and geology.", ["physics", "geology"]),
        (
            "You need a degree in computer science and engineering, geology or physics.",
            ["computer science and engineering", "geology", "physics"],
        ),
        ("You need a degree in geology, physics, or a data-driven disciplinary field.", ["geology", "physics"]),
    ],
)
def test_fields_beyond_a_certificate_and_without_a_name(words: str, expected: list[str]) -> None:
    assert [named for _, _, named in claims(words)] == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "You need to complete a two- or four-year program in surveying.",
        "Graduate from a two-year or four-year college.",
        "You must finish a two- or four-year school.",
    ],
)
def test_a_pair_of_schools_is_told_for_what_one_gets_there(words: str) -> None:
    assert [(degree, modality) for degree, modality, _ in claims(words)] == [("associate", "required"), ("bachelor", "required")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # years between the entries of a list: the fields of the last are those of all
        ("You need a BSc +5 years, an MSc +3, or a PhD in geology.", ["geology"]),
        ("You need a BSc and 5 years of experience or an MSc in geology.", ["geology"]),
        # "field" closes a list, and is no part of its last name
        ("You need a degree in physics or a public health field.", ["physics", "public health"]),
    ],
)
def test_fields_of_a_whole_list(words: str, expected: list[str]) -> None:
    found = claims(words)
    assert found
    assert all(named == expected for _, _, named in found)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## Required and Preferred Qualifications\n\n- BSc in geology", [("bachelor", "required", ["geology"])]),
        ("## Preferred Qualifications\n\n- BSc in geology", [("bachelor", "preferred", ["geology"])]),
        # years told apart from the time at university, what colleges have on offer
        ("## Preferred\n\n- MSc and 7 years of work outside of the degree", [("master", "preferred", [])]),
        ("## Education\n\n- Public colleges often feature degree and certificate programs.", []),
        ("Surveyors often need no college.", [("degree", "not required", [])]),
        (
            "You need a BSc with 5 years of experience, MSc preferred.",
            [("bachelor", "required", []), ("master", "preferred", [])],
        ),
    ],
)
def test_what_stands_around_says_of_an_entry(words: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert claims(words) == expected
