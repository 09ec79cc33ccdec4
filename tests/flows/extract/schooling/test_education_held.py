"""Degrees that no governing word speaks of: who holds or earns them, which way in they are, what they give."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from flows.extract.schooling.modality_held import read_held
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import TITLE, Force, forces


def subjects(words: str, title: str = "") -> list[tuple[str, str]]:
    return [(row["subject"], row["degree"]) for row in extract(page_of(title + words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # what the reader is to hold, what others hold
        ("Within six years you'll earn a master's degree in geodesy.", [("master", "required")]),
        ("Typically, students pursue a bachelor's degree in geomatics.", [("bachelor", "typical")]),
        ("Many surveyors go on learning by earning a master's degree.", [("master", "typical")]),
        ("Surveyors of the crown estate study on and complete a doctorate.", [("doctorate", "typical")]),
        # the way in
        ("One of the best known qualifications for surveyors is a bachelor's degree in geodesy.", [("bachelor", "required")]),
        ("Another route is a postgraduate qualification.", [("postgraduate", "optional")]),
        ("Route two is a foundation degree.", [("associate", "required")]),
        ("A bachelor's degree in geography is also a relevant background.", [("bachelor", "required")]),
        # a part of the jobs
        ("Some posts in the office are open to people with an associate degree.", [("associate", "optional")]),
        ("A handful of posts can be filled with a high school diploma.", [("high school", "optional")]),
        ("Work in the field is possible with a bachelor's degree.", [("bachelor", "optional")]),
        # what it gives
        ("A master's degree in geodesy can provide deeper insight.", [("master", "preferred")]),
        ("A doctorate offers more specialised knowledge.", [("doctorate", "preferred")]),
        ("Applicants with a master's degree are in an attractive place.", [("master", "preferred")]),
        ("* Pursuing an MSc in geodesy can provide further knowledge.", [("master", "preferred")]),
        ("* Pursuing an MSc in geodesy", [("master", "optional")]),
        ("Doctoral studies offer avenues into research.", [("doctorate", "preferred")]),
        ("A bachelor's degree in geodesy is adequate for a few posts.", [("bachelor", "optional")]),
        ("A bachelor's degree in geodesy is adequate.", [("bachelor", "typical")]),
        ("Graduates with a master's degree find opportunities.", [("master", "preferred")]),
        ("Many offices prefer that surveyors have a master's degree.", [("master", "preferred")]),
        ("Some surveyors have a master's degree.", [("master", "optional")]),
        # less than a degree, grades that a course asks for
        ("Many offices require some college education.", []),
        ("Usual are good grades in GCSEs and three A-levels.", []),
        ("You need an A-level in physics.", [("high school", "required")]),
        (
            "A high school diploma is the minimum, others require a university degree.",
            [("high school", "required"), ("degree", "required")],
        ),
        # of a person, of money, of time, of a course, of a comparison
        ("Ann had a bachelor's degree in geodesy.", []),
        ("Dr Ann Lee holds a PhD in geodesy.", []),
        ("I took a bachelor's degree in geodesy in 1998.", []),
        ("With a master's degree surveyors earn higher wages.", []),
        ("It takes four years to complete a bachelor's degree.", []),
        ("A bachelor's degree in geodesy takes four years.", []),
        ("Students pursuing a bachelor's degree should study maps.", []),
        ("A college near the sea has a bachelor's degree in geodesy.", []),
        ("Courses at this school include a bachelor's degree in geodesy.", []),
        ("Surveyors with only a bachelor's degree wait for work.", []),
        ("Those who hold a bachelor's degree know maps.", []),
        ("You don't do a master's degree here.", []),
        ("A master's degree in geodesy is a programme of two years.", []),
        ("A plain degree holds its own.", []),
    ],
)
def test_a_degree_without_a_governing_word(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


def test_what_is_said_outright_of_a_degree_counts_before_that_it_is_held() -> None:
    words = "By the sea, surveyors obtain a bachelor's degree.\n\nA bachelor's degree is required."
    assert forces(words) == [("bachelor", "required")]


def test_a_heading_that_names_a_step_stays_where_its_text_only_names_the_degree() -> None:
    words = "## Step 1: Obtain a bachelor's degree\n\nMost people earn a bachelor's degree at home."
    assert ("bachelor", "required") in forces(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most surveyors hold a bachelor's degree.\n\nA bachelor's degree is required.", [("bachelor", "typical")]),
        ("A bachelor's degree is required.\n\nMost surveyors hold a bachelor's degree in geology.", [("bachelor", "typical")]),
        (
            "A bachelor's degree in law is required.\n\nMost surveyors hold a bachelor's degree in geology.",
            [("bachelor", "required"), ("bachelor", "typical")],
        ),
        (
            "A bachelor's degree is required.\n\nA bachelor's degree is preferred.",
            [("bachelor", "preferred"), ("bachelor", "required")],
        ),
    ],
)
def test_a_degree_required_here_and_typical_there_counts_once_unless_in_other_fields(
    words: str, expected: list[tuple[str, str]]
) -> None:
    assert sorted(forces(words)) == expected


@pytest.mark.parametrize(
    "piece", ["a degree with ", "candidates with a ", "path is a ", "and you ", "positions in school ", "earn "]
)
def test_reading_a_long_sentence_looks_at_a_part_of_it_only(piece: str) -> None:
    words = piece * 4000
    start = len(words) // 2
    near = read_held(words, start, start + 6, 0)
    cut = words[start - 400 : start + 500]
    assert (near and near.modality) == ((far := read_held(cut, 400, 406, 0)) and far.modality)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You need a bachelor's degree. Employers want you to have a suitable degree.", [("bachelor", "required")]),
        ("A master's degree is required. Other related degrees are accepted.", [("master", "required")]),
        (
            "A bachelor's degree is required. A degree in geodesy is preferred.",
            [("bachelor", "required"), ("degree", "preferred")],
        ),
        ("A bachelor's degree is common. You do not need a degree.", [("bachelor", "typical"), ("degree", "not required")]),
        ("You need a degree. A bachelor's degree is preferred.", [("degree", "required"), ("bachelor", "preferred")]),
    ],
)
def test_a_bare_degree_means_the_level_that_was_asked_for_before_it(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


def test_a_bare_degree_under_another_heading_is_asked_for_itself() -> None:
    words = "## Training\n\nA bachelor's degree is required.\n\n## Abroad\n\nSurveyors abroad need a degree."
    assert forces(words) == [("bachelor", "required"), ("degree", "required")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most school surveyor positions require a master's degree.", [("master", "typical")]),
        ("Posts in college and university offices require a PhD.", [("doctorate", "required")]),
        ("Jobs at schools of the county require an associate degree.", [("associate", "required")]),
        ("Most schools of surveying require a bachelor's degree.", []),
        ("The course requires a bachelor's degree.", []),
        ("The programme requires a master's degree.", []),
    ],
)
def test_a_job_at_a_school_asks_and_a_school_does_not(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You cannot call yourself a surveyor until you have a master's degree.", [("master", "required")]),
        ("No person shall be a surveyor unless they hold a bachelor's degree.", [("bachelor", "required")]),
        ("Nobody is let in unless they have a diploma of the state.", []),
        ("You may start until you have a degree.", []),
    ],
)
def test_what_nobody_starts_without_is_required(words: str, expected: list[Force]) -> None:
    assert [claim for claim in forces(words) if claim[0] != "high school"] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("While a bachelor's is common, a master's degree is required.", [("bachelor", "typical"), ("master", "required")]),
        (
            "While some posts are filled with a bachelor's degree, a master's degree is the minimum.",
            [("bachelor", "optional"), ("master", "required")],
        ),
        ("A bachelor's degree, a master's degree or a doctorate is required.", [("bachelor", "required"), ("master", "required"),
                                                                                ("doctorate", "required")]),
        ("A diploma is not required, but most offices prefer a bachelor's degree.", [("bachelor", "preferred")]),
    ],
)  # fmt: skip
def test_clauses_part_degrees(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize("heading", ["Graduate Study", "Graduate Degrees", "Graduate Education", "Graduate Programs"])
def test_a_heading_of_studies_is_no_step(heading: str) -> None:
    assert forces(f"## {heading}\n\nThey are about maps.") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Do you need a degree? This is a common question.", []),
        ("What degree do you need?\n\nBecoming a surveyor is a path that requires patience.", []),
        ("Do you need a degree? This is optional.", [("degree", "optional")]),
        ("Do you need a degree? Does it have to be in one field? Is it essential?", []),
        ("“Do I need a degree? Does it have to be a good one?” they ask.", []),
        ("Do you need a degree? No.", [("degree", "not required")]),
    ],
)
def test_a_remark_on_a_question_is_no_answer(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most architects need a master's degree.", [("architect", "master")]),
        ("Chefs typically have an associate degree.", [("chef", "associate")]),
        ("A qualified translator holds a bachelor's degree.", [("translator", "bachelor")]),
        ("The translator holds a bachelor's degree.", []),
        ("You need a bachelor's degree to be a chartered surveyor.", [("chartered surveyor", "bachelor")]),
        ("The profession of architect requires a master's degree.", [("architect", "master")]),
        ("Painters and sculptors often have a degree in art.", [("painter", "degree")]),
        ("The driver needs a new cable.", []),
    ],
)
def test_who_has_or_needs_schooling_is_somebody_at_work(words: str, expected: list[tuple[str, str]]) -> None:
    assert subjects(words) == expected


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Most teaching positions at universities require a doctorate.", "geologist"),
        ("Teaching jobs require a doctorate.", "geologist"),
        ("Nursing jobs require a doctorate.", "nurse"),
        ("A doctorate is preferred for higher posts, such as that of professor or of laboratory manager.", "geologist"),
        ("A doctorate is preferred; a nurse is asked for less.", "geologist"),
        ("A doctorate is required to become a nurse.", "nurse"),
    ],
)
def test_teaching_and_examples_leave_the_topic_its_claim(words: str, subject: str) -> None:
    assert subjects(words, "# How to become a geologist\n\n") == [(subject, "doctorate")]


@pytest.mark.parametrize("label", ["Typical education", "Education required", "Minimum education level", "EDUCATION"])
def test_a_line_that_labels_the_next_needs_no_colon(label: str) -> None:
    words = f"{label}\n\nBachelor's degree in geomatics\n\nPay\n\nGood"
    assert [claim[0] for claim in forces(words)] == ["bachelor"]


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("a master's degree in school counseling or library science", ["school counseling", "library science"]),
        ("a bachelor's degree in geodesy or geomatics.Others ask for more", ["geodesy", "geomatics"]),
        ("an undergraduate physics or geodesy degree", ["physics", "geodesy"]),
        ("12th grade (Class 12) with physics and mathematics", ["physics", "mathematics"]),
    ],
)
def test_fields(words: str, fields: list[str]) -> None:
    assert [row["fields"] for row in extract(page_of(f"{TITLE}You need {words}."))] == [fields]


@pytest.mark.parametrize(
    "words",
    [
        "# Baker\n\nAsking bakers to have a diploma is outdated.\n",
        "# Lawyer\n\nBy the length of study required in Canada to accomplish a law degree, it was renamed.\n",
    ],
)
def test_what_is_judged_wrong_and_what_a_study_takes_ask_for_nothing(words: str) -> None:
    assert extract(page_of(words)) == []
