"""What stands around a requirement: its alternatives, its fields of study on the next line, what it is asked for only in part."""

from __future__ import annotations

import sys

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import TITLE, Claim
from tests.flows.extract.schooled import claims_of_surveyors as claims


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
    chain = "\n\nOR\n\n".join(["Bachelor's degree in geology"] * (sys.getrecursionlimit() + 200))
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
        (
            "You need a bachelor's degree. Common majors include:\n\n- Geography – the lie of the land\n- Geology",
            ["geography", "geology"],
        ),
        ("You need a bachelor's degree in the natural sciences such as geology.", ["natural sciences", "geology"]),
        ("You need a bachelor's degree in geology or a closely-related field.", ["geology"]),
        ("You need a master's degree in library and information science.", ["library and information science"]),
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
        ("An associate's degree may be sufficient.", [("associate", "optional", [])]),
        ("An associate's degree can be enough for some posts.", [("associate", "optional", [])]),
        ("The most direct path is a Bachelor of Science in Geology.", [("bachelor", "typical", ["geology"])]),
        ("Some employers desire a master's degree.", [("master", "preferred", [])]),
        ("You will need practice in addition to a bachelor's degree.", [("bachelor", "required", [])]),
        ("Many surveyors have a master's degree.", [("master", "typical", [])]),
        ("Many surveyors earn a bachelor's degree.", [("bachelor", "typical", [])]),
        ("Many surveyors pursue a master's degree.", [("master", "optional", [])]),
        ("Many surveyors also earn a master's degree.", [("master", "optional", [])]),
        ("Many surveyors go on to complete a master's degree.", [("master", "optional", [])]),
        ("A degree in geology is our primary requirement.", [("degree", "required", ["geology"])]),
        ("The basic requirement for surveyors is a bachelor's degree.", [("bachelor", "required", [])]),
        ("The usual requirement for surveyors is a bachelor's degree.", [("bachelor", "typical", [])]),
        ("No agency, insurer or licensing board requires a degree.", [("degree", "not required", [])]),
        ("No matter whether you work for a city or a mine, a degree is required.", [("degree", "required", [])]),
        ("Masters will be an added advantage.", [("master", "preferred", [])]),
        ("You need a law degree (e.g., JD).", [("doctorate", "required", ["law"])]),
        ("You need a nursing degree (such as a BSN).", [("bachelor", "required", ["nursing"])]),
        ("You need a nursing degree, such as a BSN.", [("degree", "required", ["nursing"])]),
        ("Without an MBA: the most common path is a transfer.", []),
        (
            "Do you need a law degree? No. A bachelor's degree in geology is required.",
            [("degree", "not required", ["law"]), ("bachelor", "required", ["geology"])],
        ),
        ("A degree is not required, but many surveyors choose to join a union.", [("degree", "not required", [])]),
        ("A degree is not required, but some choose to get one.", [("degree", "optional", [])]),
        ("A bachelor's degree is great for most posts.", [("bachelor", "preferred", [])]),
        ("You cannot practise as a surveyor with only a bachelor's degree.", []),
        ("You can't work in the field with just a bachelor's degree.", []),
        ("You can start with only a bachelor's degree.", [("bachelor", "typical", [])]),
        ("You can't start without a bachelor's degree.", [("bachelor", "required", [])]),
        ("Hiring systems filter for bachelor's degrees.", [("bachelor", "required", [])]),
        ("Most employers accept a degree in any field.", [("degree", "typical", [])]),
        ("Some employers accept a degree in any field.", [("degree", "optional", [])]),
        ("A bachelor's degree alone won't qualify you.", []),
        ("Surveying jobs may require only a bachelor's degree.", [("bachelor", "typical", [])]),
        ("Surveying jobs may require both a degree and a licence.", [("degree", "typical", [])]),
        ("Some surveying jobs may require only a bachelor's degree.", [("bachelor", "optional", [])]),
        ("Surveying jobs may require a bachelor's degree.", [("bachelor", "optional", [])]),
        ("A master's degree enables surveyors to lead a crew.", [("master", "optional", [])]),
        ("Pursuing a Bachelor of Arts (BA) in geography offers a broad view.", [("bachelor", "optional", ["geography"])]),
        ("Choose an undergraduate degree in geology.", [("bachelor", "required", ["geology"])]),
        ("You could complete a first degree in geology.", [("bachelor", "optional", ["geology"])]),
        ("A BSc or higher degree in geology is required.", [("bachelor", "required", ["geology"])]),
        ("The post does not require any training beyond a high school diploma.", [("high school", "required", [])]),
        ("Surveyors need no schooling other than a bachelor's degree.", [("bachelor", "required", [])]),
        ("A degree in geology is a good prerequisite.", [("degree", "preferred", ["geology"])]),
        ("A bachelor's degree is excellent preparation for the field.", [("bachelor", "preferred", [])]),
        ("Many people became surveyors without academic degrees.", [("degree", "not required", [])]),
        ("You need a PhD (or MSc) in geology.", [("doctorate", "required", ["geology"]), ("master", "required", ["geology"])]),
        (
            "You need a bachelor's degree followed by a master's degree in geology.",
            [("bachelor", "required", []), ("master", "required", ["geology"])],
        ),
        ("You need a postgraduate law degree, called a J.D.", [("doctorate", "required", ["law"])]),
        ("You must hold a graduate degree from any recognised university.", [("bachelor", "required", [])]),
        ("You must hold a graduate degree from a good university.", [("postgraduate", "required", [])]),
        ("Candidates must be B.Sc. (Hons.) in Geology.", [("bachelor", "required", ["geology"])]),
        ("You need a bachelor's degree in geology or a five-year double degree.", [("bachelor", "required", ["geology"])]),
        ("Many employers prefer to hire surveyors who hold a bachelor's degree.", [("bachelor", "preferred", [])]),
        ("I can confirm that you don't need an MBA.", [("master", "not required", [])]),
        (
            "You need an advanced degree, either a master's degree or a PhD.",
            [("master", "required", []), ("doctorate", "required", [])],
        ),
        ("You need further postgraduate study, usually in the form of a master's degree.", [("master", "required", [])]),
        ("There is no requirement for a college degree.", [("degree", "not required", [])]),
        ("Some firms require no more than an associate's degree.", [("associate", "optional", [])]),
        ("Positions are available to those with a master's degree.", [("master", "optional", [])]),
        ("Enroll in a bachelor's degree program in geology.", [("bachelor", "required", ["geology"])]),
        ("You need a degree with specialization in your related field such as geology.", [("degree", "required", ["geology"])]),
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
        "A bachelor's degree in a specific field is not required.",
        "You do not need a degree in the subject you survey.",
        "Graduate degrees are also available.",
        "I think that the need for degrees will fade.",
        "It doesn't have to be a geology degree.",
        "This asks for skill, without a mandatory academic degree.",
        "Are you enrolled in a bachelor's degree program?",
        "It is a common belief that a degree is essential.",
        "In the past, a degree was often required.",
        "In addition to your degree, you need boots.",
        "There are jobs that require a degree, maybe even an advanced degree.",
        "Prerequisites: high school diploma or equivalent for undergraduate programs",
        "A bachelor's degree is a step closer to obtaining a master's degree.",
        "A master of science is a postgraduate degree which takes two years.",
        "Certificates differ. Some of them require a bachelor's degree.",
        "The state exam is held in May. It requires a bachelor's degree.",
        "There are several boot camps. The better ones ask for a high school diploma.",
        "In 2015, 15,400 people graduated with surveying degrees.",
    ],
)
def test_what_a_course_asks_of_its_students_and_what_is_counted_is_no_requirement(words: str) -> None:
    assert claims(words) == []


@pytest.mark.parametrize(
    "before", ["Agencies value certificates.", "School districts hire surveyors.", "Certified surveyors earn well."]
)
def test_what_those_who_hire_ask_for_is_a_requirement_though_schools_are_named_before(before: str) -> None:
    assert claims(f"{TITLE}{before} Most require a bachelor's degree.") == [("bachelor", "typical", [])]


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


def test_an_entry_without_a_verb_asks_for_its_degree() -> None:
    asked = [("bachelor", "required", ["geology"])]
    assert claims("Bachelor's degree in geology or a related field. Five years at work.") == asked
    assert claims("Bachelor's degree in geology or a related field helps to understand maps.") == []


def test_what_is_asked_for_in_an_office_of_somebody_is_asked_of_those_who_work_there() -> None:
    words = "Technicians work in physicians' offices and laboratories. They need a bachelor's degree."
    assert "physician" not in {row["subject"] for row in extract(page_of(TITLE + words))}


def test_who_is_qualified_says_nothing_of_what_qualifies() -> None:
    words = "Some courses lead to the rank of a qualified surveyor:\n\n- Bachelor of Surveying (BSurv)\n- Bachelor of Geology"
    assert claims(words) == []


def test_occupations_side_by_side_at_the_head_of_a_table_are_each_asked_for_their_own() -> None:
    words = (
        "| Career title | Surveyor | Biological technician |\n|---|---|---|\n"
        "| Required education | PhD in geology | Bachelor's degree in biology |"
    )
    rows = extract(page_of("# Careers in the field\n\n" + words))
    assert [(row["subject"], row["degree"]) for row in rows if row["degree"] == "bachelor"] == [
        ("biological technician", "bachelor")
    ]
    assert "required education" not in {row["subject"] for row in rows}


def test_requirements_for_a_person_name_the_person() -> None:
    rows = extract(page_of("# Requirements for architects\n\nA master's degree in architecture is required."))
    assert [(row["subject"], row["degree"]) for row in rows] == [("architect", "master")]


def test_a_juris_doctor_is_no_doctor_and_a_town_planner_no_urban_planner() -> None:
    rows = extract(page_of("# Becoming a lawyer\n\n## The Juris Doctor\n\nYou must have a Juris Doctor degree."))
    assert {row["subject"] for row in rows} == {"lawyer"}
    rows = extract(page_of("# Town planner\n\nYou need a degree in geography."))
    assert {row["subject"] for row in rows} == {"town planner"}
