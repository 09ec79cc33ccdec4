"""Occupations that a document names by initials which it has introduced."""

from __future__ import annotations

import pytest

from flows.extract.context.named_occupations import find_in_block
from flows.extract.language import extract
from tests.flows.extract.reading import page_of

INTRODUCTION = "# Roles\n\nBusiness Analysts (BAs) and Systems Analyst (SA) posts are common.\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A BA should know Python.", {("business analyst", "Python")}),
        ("SA: knowledge of Java is required.", {("systems analyst", "Java")}),
        ("BAs need SQL, and SAs need Java.", {("business analyst", "SQL"), ("systems analyst", "Java")}),
    ],
)
def test_initials_stand_for_the_occupation_that_introduced_them(sentence: str, expected: set[tuple[str, str]]) -> None:
    found = extract(page_of(f"{INTRODUCTION}{sentence}\n"))
    assert {(row["subject"], row["value"]) for row in found} == expected


@pytest.mark.parametrize("words", ["The BAFTA, R&BA and BA-level posts.", "Systems analysts and business analysts."])
def test_other_words_are_no_initials(words: str) -> None:
    page = page_of(f"{INTRODUCTION}{words}\n")
    full = page_of(f"# Roles\n\n{words}\n")
    assert [each.found.subject for each in find_in_block(page, 2)] == [each.found.subject for each in find_in_block(full, 1)]


def test_brackets_that_do_not_abbreviate_an_occupation_introduce_nothing() -> None:
    page = page_of("# Roles\n\nBusiness analysts (UK) and data (BA) matter.\n\nUK and BA.\n")
    assert find_in_block(page, 2) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Pay of physical therapists\n\nTravel PT contracts are common.", ["travel physical therapist"]),
        ("# Pay of physical therapists\n\nEach PT works hard.", ["physical therapist"]),
        ("# Pay of business analysts\n\nA BA in economics helps.", []),
        ("# Roles\n\nA QRT is new.", []),
    ],
)
def test_the_initials_of_what_a_document_is_about_need_no_introduction(words: str, expected: list[str]) -> None:
    assert [each.found.subject for each in find_in_block(page_of(f"{words}\n"), 1)] == expected


def test_the_initials_of_a_long_title_need_no_introduction() -> None:
    page = page_of("# Roles\n\nA critical facilities engineer is wanted.\n\nEach CFE runs a site.\n")
    assert [each.found.subject for each in find_in_block(page, 2)] == ["critical facilities engineer"]
