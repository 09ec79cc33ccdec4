"""Languages named for a course, for what somebody made or for another language; and lists that say what each is for."""

from __future__ import annotations

import pytest

from flows.extract.language import extract
from tests.flows.extract.reading import page_of


def said(words: str) -> set[str]:
    """What the claims of a document about software engineers say: "Python", "no Java"."""
    return {row["value"] for row in extract(page_of(f"# Software engineer\n\n{words}\n"))}


@pytest.mark.parametrize(
    "words",
    [
        "The courses, which are open to all and run for two years, cover probability, mechanics, Python, R and SQL.",
        "Covers essential C++ topics with applications.",
        "You don't need to learn Python for this course.",
        "You need to know Java to follow this tutorial.",
        "Audience: an engineer who is building fluency in Python.",
        "They are made solely with HTML, CSS, and JavaScript.",
        "This site was built using Python and Go.",
        "It lets engineers who are not proficient in Python or Scala train models.",
        "The shell is programmed in a C++ based language.",
        "## Ways in\n\nThe skills are many. These programs usually cover:\n\n- Programming languages (Python, C, C++)",
    ],
)
def test_what_is_taught_made_or_only_alike_is_no_claim(words: str) -> None:
    assert said(words) == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Engineers cover the gaps with Python and Go.", {"Python", "Go"}),
        ("You don't need to learn Python for this job.", {"no Python"}),
        ("You can write programs in anything, but the languages mostly used are Java or Python.", {"Java", "Python"}),
        ("You can write programs in anything, the languages mostly used are Java or Python.", {"Java", "Python"}),
        ("Their services are built using Python and Go.", {"Python", "Go"}),
        ("Engineers who are proficient in Python or Scala are wanted.", {"Python", "Scala"}),
        ("You are enthusiastic about R and know a bit about Git.", {"R"}),
        ("Strong embedded C++ skills are needed.", {"C++"}),
        ("Strong embedded C skills are needed.", {"C"}),
        ("To program boards in C or Assembly is necessary.", {"C", "Assembly"}),
        ("Vitamin C or assembly is necessary.", set()),
        ("Kotlin is gaining ground.", {"Kotlin"}),
    ],
)
def test_near_cases_stay_claims(words: str, expected: set[str]) -> None:
    assert said(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Master three languages: Python for its simple syntax and libraries, R for statistics, and Julia for speed.",
        "Languages: Python - for analysis, R - for statistics, Julia - for speed.",
        "They use Python (for scripts), R (for statistics) and Julia (for speed).",
    ],
)
def test_a_list_that_says_what_each_is_for_is_one_list(words: str) -> None:
    assert said(words) == {"Python", "R", "Julia"}
