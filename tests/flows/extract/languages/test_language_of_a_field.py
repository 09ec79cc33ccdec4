"""Language claims of documents that name a field of work, of headings that name a lone letter, and of lists written loosely."""

from __future__ import annotations

import pytest

from flows.extract.framework import extract as extract_frameworks
from flows.extract.language import extract
from tests.flows.extract.reading import page_of


def said(words: str) -> set[tuple[str, str]]:
    """The occupation of each claim and what it says."""
    return {(row["subject"], row["value"]) for row in extract(page_of(words))}


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("# Which language suits game development?\n\nMost studios use C++.\n", "game developer"),
        ("# Getting started\n\n## Data analytics\n\nLearn C++ early.\n", "data analyst"),
        ("# Getting started\n\nWeb design is a fine trade for the patient.\n\nLearn C++ early.\n", "web designer"),
        ("# Languages of data science\n\nA data engineer uses C++.\n", "data engineer"),
    ],
)
def test_languages_of_a_field_of_work_are_those_of_its_occupation(words: str, subject: str) -> None:
    assert said(words) == {(subject, "C++")}


def test_tools_of_a_field_of_work_are_those_of_its_occupation() -> None:
    page = page_of("# Tools for web design\n\nYou should know Figma and Photoshop.\n")
    assert {(row["subject"], row["value"]) for row in extract_frameworks(page)} == {
        ("web designer", "Figma"),
        ("web designer", "Adobe Photoshop"),
    }


def test_programming_and_coding_are_no_field_of_one_occupation() -> None:
    assert said("# Programming languages\n\nLearn Python.\n\n## Coding\n\nUse Java.\n") == set()


def test_a_bare_programmer_stands_for_the_one_that_the_document_is_about() -> None:
    words = "# Firmware programmer\n\nThese programmers work with Ada, Python and C++.\n"
    assert {subject for subject, _ in said(words)} == {"firmware programmer"}


def test_who_is_to_become_what_is_who_needs_the_languages() -> None:
    words = "# Roles\n\nKnowing HTML helps if you want to become a web designer.\n\nData engineers build pipelines.\n"
    assert said(words) == {("web designer", "HTML")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Knowledge of C, Rust or assembly is required.", {"C", "Rust", "Assembly"}),
        ("They use COBOL and assembler.", {"COBOL", "Assembly"}),
        ("They use Python for cable assembly, and test it.", {"Python"}),
        ("You must know C/C ++.", {"C", "C++"}),
        ("You must know Python, Ruby Perl and Bash.", {"Python", "Ruby", "Perl", "Bash"}),
        ("Python, Bash or Go allows engineers to automate.", {"Python", "Bash", "Go"}),
        ("They write Swift (and previously Objective-C).", {"Swift"}),
        ("Swift is required as a replacement for Objective-C.", {"Swift"}),
        ("Rust is required and has features similar as C++.", {"Rust"}),
        ("In my view Python is essential.", {"Python"}),
        ("My first job used Python.", set()),
        ("I believe you should learn Python.", {"Python"}),
        ("You need not bother learning Fortran.", {"no Fortran"}),
        ("They use Swift, which replaced the formerly used language of Objective-C.", {"Swift"}),
        ("Coding in languages like Java is generally not a prerequisite.", {"no Java"}),
        ('You need "the query language SQL, as well as some patience".', {"SQL"}),
        ('Read "The query language SQL explained" first.', set()),
    ],
)
def test_lists_and_denials_as_people_write_them(sentence: str, expected: set[str]) -> None:
    assert {value for _, value in said(f"# Software engineer\n\n{sentence}\n")} == expected


def test_a_lone_letter_is_the_language_that_a_heading_names() -> None:
    words = "# Statistician\n\n## Python or R?\n\nPython is used everywhere.\n\nR was built for statistical work.\n"
    assert said(words) == {("statistician", "Python"), ("statistician", "R")}
    assert said(words.replace("## Python or R?", "## Tools")) == {("statistician", "Python")}


def test_a_question_of_the_reader_is_no_statement_of_the_author() -> None:
    assert said("# Data engineer\n\n## What do I know already?\n\nYou need Scala.\n") == {("data engineer", "Scala")}
    assert said("# Data engineer\n\n## Languages I know\n\nScala, Java\n") == set()


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Path 1: Web Development", "web developer"),
        ("Track B - Data Engineering & Analytics", "data engineer"),
        ("Option 2: Automation / DevOps", "devops engineer"),
        ("Step 1: Web Development", "go developer"),
        ("Web Development", "go developer"),
    ],
)
def test_what_a_path_asks_for_is_asked_of_those_in_the_field_that_it_leads_to(heading: str, expected: str) -> None:
    text = f"# Go Developer Roadmap\n\n## {heading}\n\n**Skills to learn:**\n\n- SQL basics\n- Docker\n"
    assert [row["subject"] for row in extract(page_of(text))] == [expected]
