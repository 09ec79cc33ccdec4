"""What stands around a requirement: its alternatives, its fields of study on the next line, what it is asked for only in part."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of

TITLE = "# Becoming a surveyor\n\n"
Claim = tuple[str, str, list[str]]


def claims(words: str) -> list[Claim]:
    return [(row["degree"], row["modality"], row["fields"]) for row in extract(page_of(TITLE + words, "page.md"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Minimum Qualifications\n\nBachelor's degree in geology\n\nOR\n\nAssociate's degree in drafting and a year at work",
            [("bachelor", "required", ["geology"]), ("associate", "required", ["drafting"])],
        ),
        (
            "## Requirements\n\nBSc in geology; OR\n\nHigh school diploma and six years at work",
            [("bachelor", "required", ["geology"]), ("high school", "required", [])],
        ),
        (
            "## Nice to have\n\nBSc in geology\n\nor\n\nMSc in physics",
            [("bachelor", "preferred", ["geology"]), ("master", "preferred", ["physics"])],
        ),
        # what is no alternative takes nothing
        ("Last year's staff\n\nBachelor's degree in geology\n\nOR\n\nAssociate's degree in drafting", []),
    ],
)
def test_what_stands_after_or_takes_the_force_of_what_it_is_an_alternative_to(words: str, expected: list[Claim]) -> None:
    assert claims(words) == expected


def test_a_long_chain_of_alternatives_is_read_without_recursion() -> None:
    chain = "\n\nOR\n\n".join(["Bachelor's degree in geology"] * 3000)
    assert claims(f"## Requirements\n\n{chain}") == [("bachelor", "required", ["geology"])]


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("Degree level: Bachelor's degree\n\nDegree field: Geomatics, civil engineering", ["geomatics", "civil engineering"]),
        ("- A bachelor's degree is the first step.\n- Common majors: geography or geology", ["geography", "geology"]),
        (
            "| Education required | Bachelor's degree |\n|---|---|\n| Field of study | Civil engineering |",
            ["civil engineering"],
        ),
        ("You need a bachelor's degree. The most common majors are geography and geology.", ["geography", "geology"]),
        ("You need a bachelor's degree. Future surveyors usually major in geography or geology.", ["geography", "geology"]),
        # what is no label of fields, or names none, says nothing
        ("Degree level: Bachelor's degree\n\nField work: Two years in geology", []),
        ("You need a bachelor's degree. The most common paths are long and winding.", []),
    ],
)
def test_the_field_of_a_degree_is_named_by_the_line_or_sentence_after_it(words: str, fields: list[str]) -> None:
    assert {tuple(claim[2]) for claim in claims(words)} == {tuple(fields)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A master's degree is required for some senior posts.", [("master", "optional", [])]),
        ("A degree is mandatory in certain states.", [("degree", "optional", [])]),
        ("A master's degree is required for all posts.", [("master", "required", [])]),
        ("More than one of every five surveyors has a master's degree.", [("master", "optional", [])]),
        ("A degree, while not always required, gives you an edge.", [("degree", "preferred", [])]),
        ("It's not impossible to become a surveyor without a degree.", [("degree", "not required", [])]),
        ("It is impossible to become a surveyor without a degree.", [("degree", "required", [])]),
        ("Prospects will be best for surveyors with a bachelor's degree.", [("bachelor", "preferred", [])]),
        ("Opportunities should be good for applicants who have a master's degree.", [("master", "preferred", [])]),
        ("It is recommended that all surveyors have a college degree.", [("degree", "preferred", [])]),
        ("A doctorate is for those who want to teach.", [("doctorate", "optional", [])]),
        ("Many surveyors enter the field with a bachelor's degree.", [("bachelor", "typical", [])]),
        ("A degree is not required, but some posts require a licence.", [("degree", "not required", [])]),
        ("A degree is not required, but many employers prefer one.", [("degree", "optional", [])]),
        ("A degree is not the only starting point.", [("degree", "optional", [])]),
        ("The short answer is a bachelor's degree in geology.", [("bachelor", "required", ["geology"])]),
    ],
)
def test_what_is_said_for_a_part_of_the_posts_or_with_a_reservation_keeps_it(words: str, expected: list[Claim]) -> None:
    assert claims(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "For degree entry you will need two A levels.",
        "For entry to a postgraduate course, a degree in geography is required.",
        "Some surveying programs also accept applicants with degrees in other fields.",
        "If you hope to study surveying as your first degree, there are many colleges.",
        "In 2015, 15,400 people graduated with surveying degrees.",
    ],
)
def test_what_a_course_asks_of_its_students_and_what_is_counted_is_no_requirement(words: str) -> None:
    assert claims(words) == []


def test_secondary_education_is_a_field_of_study_where_a_degree_is_in_it() -> None:
    assert claims("Teachers need a bachelor's degree in secondary education.") == [
        ("bachelor", "required", ["secondary education"])
    ]
    assert claims("Surveyors need secondary education.") == [("high school", "required", [])]


def test_a_short_form_with_points_does_not_end_its_sentence() -> None:
    assert claims("Candidates must have completed B.Sc. Geology (four years).") == [("bachelor", "required", ["geology"])]


def test_a_heading_that_asks_for_a_degree_only_announces_the_level_below_it() -> None:
    words = "## Degree required to become a surveyor\n\nYou must hold a bachelor's degree."
    assert claims(words) == [("bachelor", "required", [])]


def test_what_a_degree_is_called_besides_is_no_second_degree() -> None:
    assert claims("You need a PhD. The PhD is a graduate degree in physics.")[:1] == [("doctorate", "required", [])]
    assert len(claims("You need a PhD. The PhD is a graduate degree in physics.")) == 1
