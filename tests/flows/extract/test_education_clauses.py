"""What another clause, the heading above or the next line makes of a degree: conceded, denied in part, asked of a course."""

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
        ("You need a degree in geology, physics, or a data-driven disciplinary field.", ["geology", "physics"]),
    ],
)
def test_fields_beyond_a_certificate_and_without_a_name(words: str, expected: list[str]) -> None:
    assert [named for _, _, named in claims(words)] == [expected]
