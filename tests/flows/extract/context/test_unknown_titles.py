"""Whose pay it is of titles that no table knows: in sentences, headings, records."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def subjects(words: str) -> list[str]:
    return [row["subject"] for row in extract(page_of(f"# Baker salary\n\n{words}\n"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Semi-pro hockey players make around $2,000 per month.", "semi pro hockey player"),
        ("The average oven stoker makes $22,000.", "oven stoker"),
        ("A 3-1-1 dispatcher reported earning $28 per hour.", "dispatcher"),
        ("A tea blender told us that she makes $52,000 per year.", "tea blender"),
        ("The salary of a bell founder is $52,000.", "bell founder"),
        ("Pay for oven minders starts at $21,000.", "oven minder"),
        ("In Ohio, the typical chimney sweeper took home $45,000.", "chimney sweeper"),
        ("New superintendent pay starts at $60,000.", "superintendent"),
        ("Maximum superintendent salary: $72,000.", "superintendent"),
        ("A commander earns $80,000.", "commander"),
    ],
)
def test_who_earns_by_an_unknown_title_is_not_whom_the_text_is_about(words: str, expected: str) -> None:
    assert subjects(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "Freshers earn $25,000.",
        "Seasoned professionals take home $50,000.",
        "Top performers earn $60,000.",
        "Career changers make $29,000.",
        "Job seekers can expect to earn $30,000.",
        "Those in Ohio make $31,000.",
        "A better salary is $40,000.",
        "The current salary is $41,000.",
        "The latter make $42,000.",
        "The salary for the first quarter was $10,000.",
        "If your helper is paid $15 an hour, you save.",
    ],
)
def test_anybody_who_earns_is_of_the_occupation_that_the_text_is_about(words: str) -> None:
    assert subjects(f"Bakers knead dough. {words}") == ["baker"]


def test_in_a_text_that_names_no_occupation_who_gets_money_need_not_work_for_it() -> None:
    words = "# Our town\n\nThe new theater makes $50,000 a year. The organizer takes home $10,000 a year."
    assert extract(page_of(words)) == []


def test_a_title_of_the_tables_is_found_as_such_beside_words_for_how_its_workers_are() -> None:
    words = "Bakers earn $33,000, where bakers in Ohio earn $31,000, while experienced bakers get $40,000 a year."
    assert subjects(words) == ["baker", "baker", "baker"]


def test_unknown_titles_among_headings_that_look_like_titles_are_titles() -> None:
    words = (
        "# Odd jobs\n\n## Church Organ Tuner\n\nPeople who tune organs say they make $61,000 a year. "
        "The yearly total is about $63,000.\n\n## Registered Nurse\n\nThey make $80,000.\n\n"
        "## Plumber\n\nThey make $60,000.\n\n"
        "## Tea Taster/Blender\n\nA tea blender told us that she makes $52,000 per year.\n\n"
        "## 5-1-1 Dispatcher\n\nThey make $40,000.\n"
    )
    expected = ["church organ tuner", "church organ tuner", "registered nurse", "plumber", "tea blender", "dispatcher"]
    assert [row["subject"] for row in extract(page_of(words))] == expected


def test_headings_that_are_no_titles_are_of_nobody_else() -> None:
    words = (
        "# Baker salaries\n\n## Bakers\n\nThey make $30,000.\n\n## Pastry chefs\n\nThey make $40,000.\n\n"
        "## Location and employer\n\nUnion members make $45,000.\n\n## Final answer\n\nOn average you make $35,000 a year.\n"
    )
    assert [row["subject"] for row in extract(page_of(words))] == ["baker", "pastry chef", "baker", "baker"]


def test_occupations_that_a_sentence_lists_as_choices_are_not_whom_the_next_is_about() -> None:
    words = "Journalists tell what happens. Popular careers in this field include newspaper reporter and news anchor."
    assert [row["subject"] for row in extract(page_of(f"{words} The average pay is $48,000."))] == ["journalist"]


def test_the_record_of_a_path_to_an_occupation_is_of_that() -> None:
    words = "const paths = [{\n  title: 'Path to Becoming an Architect',\n  avgSalary: '$60,000',\n}]\n"
    assert [row["subject"] for row in extract(page_of(words))] == ["architect"]


def test_what_software_is_made_with_belongs_to_a_title_whatever_it_is() -> None:
    words = "MERN stack developers are in demand. Freshers earn $40,000. A LAMP stack engineer earns $90,000."
    assert [row["subject"] for row in extract(page_of(words))] == ["mern stack developer", "lamp stack engineer"]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Dockside crane operators earn $50,000 a year.", "dockside crane operator"),
        ("A forensic payroll auditor makes about $60,000 a year.", "forensic payroll auditor"),
        ("The average salary for an automotive design engineer is $70,000.", "automotive design engineer"),
        ("The median annual land surveyor salary is $70,000.", "land surveyor"),
        ("Fabrikam software engineers earn $150,000.", "software engineer"),
        ("Experienced and skilled truck drivers earn $70,000.", "truck driver"),
        ("The salary of a contract software engineer is $90,000.", "software engineer"),
        ("The pay of a government land surveyor is $70,000.", "land surveyor"),
    ],
)
def test_who_earns_is_named_with_the_words_before_the_title_that_say_which_kind(words: str, subject: str) -> None:
    assert subjects(words) == [subject]
