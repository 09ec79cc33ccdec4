"""How the text about an occupation speaks of schooling without asking for it: who has it, what it does, who offers it."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import TITLE, Force, forces


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # what is said of those at work
        ("A glazier has an associate degree in glass technology.", [("associate", "required")]),
        ("Glaziers may have bachelor's degrees in the sciences.", [("bachelor", "optional")]),
        ("RNs have earned an associate degree and, upon earning it, sit an exam.", [("associate", "required")]),
        # how work is taken up
        ("Most start their career after completing a bachelor's degree.", [("bachelor", "typical")]),
        ("You launch your career by finishing a high school diploma.", [("high school", "required")]),
        # what it does for somebody
        ("A degree can make it far easier to be hired.", [("degree", "preferred")]),
        ("Those with a bachelor's degree will have a better chance of being hired.", [("bachelor", "preferred")]),
        ("A glazier has a greater chance of being hired with a degree.", [("degree", "preferred")]),
        ("The guild suggests that applicants earn an associate degree.", [("associate", "preferred")]),
        ("An advantage of this degree is its length.", []),
        ("A degree combined with certifications is the most effective path.", [("degree", "preferred")]),
        ("Glaziers can get entry-level work with an associate's degree.", [("associate", "typical")]),
        ("You may be able to land a job with an associate's degree.", [("associate", "typical")]),
        # a second one, asked for as the first is
        ("A bachelor's degree is a must, as is a master's degree.", [("bachelor", "required"), ("master", "required")]),
        (
            "You need to finish high school and then go to university to study a BSc in physics.",
            [("high school", "required"), ("bachelor", "required")],
        ),
        # who are wanted
        ("Some workshops prefer college graduates.", [("degree", "preferred")]),
        ("Most workshops prefer to hire college graduates.", [("degree", "preferred")]),
        ("The applicant must be a graduate in any subject.", [("bachelor", "required")]),
        ("Graduating in any discipline is required.", [("bachelor", "required")]),
        ("Many college graduates move to the coast.", []),
    ],
)
def test_who_has_a_degree_and_what_it_does_says_with_what_force_it_is_asked_for(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Nine colleges offer a four-year bachelor's degree in glass technology.",
        "Most of these programs offer a two-year associate degree for glaziers.",
        "Unlike other industries which typically require a degree, the trade is open.",
        "Courses in glass are not offered until the graduate level.",
        "After completing a lengthy postgraduate qualification, glaziers earn around $60,000.",
    ],
)
def test_what_schools_offer_or_ask_for_and_what_pays_is_asked_of_no_glazier(words: str) -> None:
    assert forces(words) == []


def test_that_few_lack_a_degree_says_that_most_have_it() -> None:
    assert forces("Only 8% do not have a bachelor's degree.") == [("bachelor", "typical")]
    assert forces("60% do not have a bachelor's degree.") == [("bachelor", "not required")]


def test_one_pathway_is_a_list_of_steps_and_several_are_options() -> None:
    assert forces("Education pathway:\n\n- High school diploma\n- Apprenticeship") == [("high school", "required")]
    assert forces("Education pathways:\n\n- High school diploma\n- Apprenticeship") == [("high school", "optional")]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("For most large workshops, the answer is a firm “yes, usually.”", [("degree", "typical")]),
        ("Let us be plain about it. In the trade today, the answer is a clear no.", [("degree", "not required")]),
        ("Glass is an old material. No one knows how old.", []),
    ],
)
def test_an_answer_may_come_after_an_opening_and_after_whom_it_is_for(answer: str, expected: list[Force]) -> None:
    assert forces(f"## Is a degree required?\n\n{answer}") == expected


def test_what_is_not_the_sole_gateway_is_an_option() -> None:
    assert forces("A bachelor's degree is not the sole gateway to the trade.") == [("bachelor", "optional")]


def test_a_subject_that_one_wishes_to_teach_is_no_wish_for_a_degree() -> None:
    title = "# Becoming a teacher\n\n"
    assert forces("You need a bachelor's degree in the subject you wish to teach.", title) == [("bachelor", "required")]
    assert forces("Complete a degree, ideally in the subject you wish to teach, such as a BA.", title) == [
        ("degree", "required"),
    ]
    assert forces("You may wish to earn a bachelor's degree.", title) == [("bachelor", "optional")]


def test_brackets_do_not_part_a_qualification_from_what_it_is() -> None:
    words = "The usual entry qualification of glaziers (in Norway, Sweden and so on) is an associate degree."
    assert forces(words) == [("associate", "typical")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Glaziers need a bachelor's degree in an appropriate engineering discipline.", ["engineering"]),
        ("Glaziers need a bachelor's degree in a related field.", []),
        ("Glaziers need a bachelor's degree in a quantitative field.", ["quantitative field"]),
        ("Glaziers need a degree in physics or chemistry alongside a licence.", ["physics", "chemistry"]),
        ("Glaziers need a hydrotherapy degree.", ["hydrotherapy"]),
        ("Glaziers need a degree in an area related to the sector they work in.", []),
    ],
)
def test_a_phrase_for_fields_names_the_one_within_it(words: str, expected: list[str]) -> None:
    assert [row["fields"] for row in extract(page_of(TITLE + words))] == [expected]


def test_a_cell_asks_for_each_of_its_degrees_with_its_own_force() -> None:
    table = "| Glazier | Facts |\n|---|---|\n| Degree required | Bachelor's degree, master's often preferred |\n"
    assert forces(table) == [("bachelor", "required"), ("master", "preferred")]


def test_a_second_thing_asked_for_is_no_field() -> None:
    rows = extract(page_of(TITLE + "You must have a degree in chemistry and a period of training."))
    assert [row["fields"] for row in rows] == [["chemistry"]]


def test_fields_after_what_is_preferred_may_be_parted_by_a_slash() -> None:
    rows = extract(page_of(TITLE + "Bachelor's degree preferred in Chemistry/Physics or related work."))
    assert [row["fields"] for row in rows] == [["chemistry", "physics"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # a field of work in capitals, beside words of work or not
        ("Careers in IT tend to require a degree.", [("it professional", "degree")]),
        ("You can enter the IT profession without a degree.", [("it professional", "degree")]),
        ("Do it well, and jobs follow a degree.", []),
        # a title that speaks of the work in a field, or of its courses
        ("# Career path: Teaching\n\n- Minimum education: Bachelor's degree", [("teacher", "bachelor")]),
        ("# Teaching programs\n\n- Minimum education: Bachelor's degree", []),
        # a text about a field that names nobody, though not where the field is what is studied, or all levels are listed
        ("# Growth in data engineering\n\n- Minimum education: Bachelor's degree", [("data engineer", "bachelor")]),
        ("# Growth in data engineering\n\nYou need a degree in data engineering.", []),
        ("# Growth in data engineering\n\n- Education: High School, Bachelor's, Master's, PhD", []),
    ],
)
def test_a_document_about_the_work_in_a_field_asks_those_who_work_in_it(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(row["subject"], row["degree"]) for row in extract(page_of(words))] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most need a Ph.D. Students sit for years to get there.", [("doctorate", "typical")]),
        ("You need a B.Tech. These take four years, says the guild.", [("bachelor", "required")]),
        ("You need a Ph.D. or a J.D. The rest is luck.", [("doctorate", "required")]),
    ],
)
def test_a_sentence_ends_after_a_short_form_where_the_next_word_starts_one(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("While a degree isn't strictly required, it gives you a solid grounding.", [("degree", "preferred")]),
        ("Although a master's is not really a requirement, it can set you up for a quicker rise.", [("master", "preferred")]),
        ("While a degree is not needed, it takes years to learn the trade.", [("degree", "not required")]),
        ("Although a degree isn't required, you must pass an exam.", [("degree", "not required")]),
    ],
)
def test_what_is_conceded_not_to_be_needed_is_preferred_where_it_does_something_for_its_holder(
    words: str, expected: list[Force]
) -> None:
    assert forces(words) == expected


def test_one_can_continue_with_a_further_degree() -> None:
    assert forces("After the bachelor's degree, one can continue with a master's or a PhD.") == [
        ("master", "optional"),
        ("doctorate", "optional"),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Life as a Business Analyst (BA)\n\nDo I need to code to be a BA? Not always.", []),
        ("# Life as a Medical Assistant (MA)\n\n- Lead MA: MA skills carry over, a certificate is required.", []),
        ("# Life as a Business Analyst (BA)\n\nYou need a BA in economics.", [("bachelor", "required")]),
        ("# Life as an economist\n\nBA required, MA preferred.", [("bachelor", "required"), ("master", "preferred")]),
    ],
)
def test_initials_of_those_whom_a_text_is_about_are_no_degree_unless_they_stand_like_one(
    words: str, expected: list[Force]
) -> None:
    assert forces(words, title="") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # no rule knows these words
        ("Surveyors come out of a four-year bachelor's in geomatics.", [("bachelor", "typical")]),
        ("Offices put a master's holder at the top of the pile.", [("master", "preferred")]),
        ("The crew won't care about your bachelor's.", [("bachelor", "not required")]),
        ("Ambitious surveyors add a master's later.", [("master", "optional")]),
        # and these are about something else
        ("Assistants: good with charts (CAD, LLMs, GIS), quick", []),
        ("The Board of Secondary Education has an office here.", []),
    ],
)
def test_what_no_rule_knows_is_judged_by_its_words(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The board will require candidates to hold a master's to qualify for the licensing exam.", [("master", "required")]),
        ("You need a high school diploma to qualify for the entrance exam.", []),
        ("You need a bachelor's degree to enter the program.", []),
    ],
)
def test_what_an_examination_of_professionals_asks_for_the_work_asks_for(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected
