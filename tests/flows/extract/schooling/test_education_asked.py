"""Schooling that is asked of the reader, named twice, or said of one person: who asks for it, and which it is."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import Claim, Force, claims, forces
from tests.flows.extract.schooled import claims_of_surveyors as of_surveyors


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "# Accountant\n\nDo you hold a bachelor's degree in accounting? We're looking for an accountant in Leeds.",
            [("bachelor", "required", ["accounting"])],
        ),
        (
            "# Paralegal\n\nHave you completed a degree in law and two years at a firm? Our office is seeking a paralegal.",
            [("degree", "required", ["law"])],
        ),
        # a question that a school asks, or nobody
        (
            "# Nurse\n\nDo you already have a bachelor's degree in biology? Our accelerated program is seeking students.",
            [],
        ),
        ("# Nurse\n\nDo you have a degree? If so, read on.", []),
    ],
)
def test_what_an_employer_asks_the_reader_for_is_required(words: str, expected: list[Claim]) -> None:
    assert claims(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            'q: "Do you need a degree to become a chef?",\na: "No, a degree is not required to become a chef.",',
            [("degree", "not required")],
        ),
        ('title: "Do welders need a diploma?",\ntext: "Most welders need a high school diploma.",', [("high school", "typical")]),
        ('heading: "Should a pilot have a degree?",', []),
    ],
)
def test_a_question_that_is_a_value_of_data_asserts_nothing(words: str, expected: list[Force]) -> None:
    assert forces(words, title="") == expected


@pytest.mark.parametrize("name", ["nice_to_have", "good_to_have", "Nice_to_have"])
def test_a_key_of_data_says_that_its_list_is_preferred(name: str) -> None:
    assert forces(f"must_have:\n- High school diploma\n\n{name}:\n- Associate degree") == [
        ("high school", "required"),
        ("associate", "preferred"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- Bachelor minimum (PhD preferred)", [("bachelor", "required"), ("doctorate", "preferred")]),
        ("- Masters minimum; PhD a plus", [("master", "required"), ("doctorate", "preferred")]),
        ("Bachelor minimum stays are two nights.", []),
    ],
)
def test_a_level_that_is_a_minimum_is_a_degree(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    "entry",
    [
        "Degree or equivalent experience in geology",
        "University degree in geology or comparable",
        "Successfully completed studies in geology or similar",
    ],
)
def test_an_entry_that_says_what_else_would_do_is_required(entry: str) -> None:
    assert of_surveyors(f"Join us.\n\n- {entry}\n- AutoCAD") == [("degree", "required", ["geology"])]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("a degree in B.Sc Geology", [("bachelor", "required", ["geology"])]),
        ("a degree in B.S. Geology", [("bachelor", "required", ["geology"])]),
        ("a degree in B.Tech", [("bachelor", "required", [])]),
        ("a degree in geology", [("degree", "required", ["geology"])]),
        ("a degree in IT", [("degree", "required", ["it"])]),
    ],
)
def test_a_degree_that_is_spelled_out_is_the_one_that_it_is_spelled_out_as(named: str, expected: list[Claim]) -> None:
    assert of_surveyors(f"Surveyors must have {named}.") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The degree is the norm rather than the exception.", [("degree", "typical")]),
        ("A degree is the exception.", [("degree", "not required")]),
    ],
)
def test_what_is_no_exception_is_not_denied(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Persona: Ana Lima\n\n- Role: Surveyor\n- Education: Bachelor's degree in geology", []),
        ("**Current role:** Surveyor\n\n**Education:** Bachelor's degree in geology", []),
        ("Age: 29\nOccupation: Surveyor\nEducation: Bachelor's degree in geology", []),
        # an age that is asked for
        ("# Surveyor\n\n- Age: 21 or older\n- Education: High school diploma", [("high school", "typical", [])]),
        ("# Surveyor\n\n- Age: 21 years\n- Education: High school diploma", [("high school", "typical", [])]),
    ],
)
def test_the_schooling_of_one_person_is_nobodys_demand(words: str, expected: list[Claim]) -> None:
    assert claims(words) == expected


@pytest.mark.parametrize(
    ("named", "fields"),
    [
        ("a bachelor's degree in a health-related field", ["health"]),
        ("a bachelor's degree in business or a finance-related field", ["business", "finance"]),
        ("a bachelor's degree in a closely-related field", []),
        ("a bachelor's degree in psychology, user experience, or design", ["psychology", "user experience", "design"]),
        ("a bachelor's degree in law, experience with clients and a licence", ["law"]),
    ],
)
def test_fields_that_others_are_related_to_and_user_experience_are_fields(named: str, fields: list[str]) -> None:
    assert of_surveyors(f"Surveyors need {named}.") == [("bachelor", "required", fields)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Librarian\n\nIs a degree needed to be a librarian?No. You learn at the shelf.\n", [("degree", "not required")]),
        (
            '{ title: "Bailiff", more: "**Do bailiffs need a degree?** No. A high school diploma will do." }\n',
            [("degree", "not required"), ("high school", "typical")],
        ),
        (
            '{ title: "Court Clerk", jobData: "Qualifications: Associate degree in law. Typing. Duties: Keep the files." }\n',
            [("associate", "required")],
        ),
        ('{ title: "Court Clerk", skills: ["B.A. Law", "Typing", "Filing"] }\n', [("bachelor", "required")]),
        ("# Librarian\n\nSee the page /shelf?Id=4 for a degree in Latin.\n", []),
    ],
)
def test_answers_without_a_space_labels_in_a_value_and_lists_of_skills_are_read(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # the answer is the first to name who works without one
        ("# FAQ\n\n### Is a chemistry degree necessary?\n\nNo. Many working chemists have none.", [("degree", "not required")]),
        ("# FAQ\n\n### Is a chemistry degree necessary?\n\nNo. The tour takes an hour.", []),
        ("# Baker\n\n### Is a degree required?\n\nYou don't need one. Skill counts.", [("degree", "not required")]),
        # a clause that says the contrary speaks of another degree, or of nobody's in particular
        ("# Baker\n\nMost bakers have a degree, but you don't need one.", [("degree", "typical")]),
        ("# Baker\n\nMost bakeries hire those with associate degrees, but prefer bachelor's holders.", None),
        # a step among several, a short form behind its workers, long experience
        ("# Baker\n\nOne of the most important steps is to earn a degree in baking.", [("degree", "required")]),
        ("# Baker\n\nPastry bakers (RPB) come out of two-year associate programs.", [("associate", "typical")]),
        ("# Baker\n\n- Bachelor's degree with 8+ years of applicable bread making experience", [("bachelor", "required")]),
        # an entry that does not open its line, or asks for skills besides
        ("# Baker\n\nReady to rise early. BSc degree in Food Science or a related field.", [("bachelor", "required")]),
        ("# Baker\n\nA degree in food science or chemistry; strong skills at the oven.", [("degree", "required")]),
        ("# Baker\n\nMost tourists like the town. A degree in chemistry, he thought.", []),
    ],
)
def test_answers_contrasts_and_steps_say_what_is_asked_for(words: str, expected: list[Force] | None) -> None:
    found = forces(words, title="")
    assert found == expected if expected is not None else ("associate", "preferred") not in found
