"""Questions about languages, and what their answers say of these."""

from __future__ import annotations

import pytest

from flows.extract.language import extract
from tests.flows.extract.reading import page_of


def said(words: str) -> set[str]:
    """What the claims of a document say: "Python", "no Java"."""
    return {row["value"] for row in extract(page_of(words, "page.md"))}


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Is SQL enough to become a data analyst?", "No, you should also learn Python.", {"SQL", "Python"}),
        ("Can a data analyst get by with just SQL?", "To begin with, yes.", {"SQL"}),
        ("Is SQL or Python better for data analysts?", "Both are fine.", {"SQL", "Python"}),
        ("Which is best for data analysts: SQL, R or Python?", "All three are in use.", {"SQL", "R", "Python"}),
        ("Can I become a data analyst without SQL?", "It is hard: nearly all employers ask for it.", {"SQL"}),
        ("Can I become a data analyst without SQL?", "No.", {"SQL"}),
        ("Can I become a data analyst without Java?", "Yes, most do.", {"no Java"}),
        ("Can you be a data analyst if you don't know Java?", "Yes, you can.", {"no Java"}),
        ("Should data analysts learn Java?", "It isn't necessary, but it can help.", {"Java"}),
        ("Should data analysts learn Java?", "It isn't necessary.", {"no Java"}),
        ("Do data analysts need SQL?", "It is used every day.", {"SQL"}),
        ("Are data analysts required to know Java?", "No, although it can be useful.", {"Java"}),
        ("Are data analysts required to know Java?", "No. Still, it helps.", {"Java"}),
        ("Is Java necessary for a data analyst?", "Not really. Many do well without it.", {"no Java"}),
        ("How much SQL does a data analyst need?", "Enough to write simple scripts.", {"SQL"}),
        ("Do data analysts still use SAS?", "Yes, especially in banks.", {"SAS"}),
        ("What do data analysts program in?", "SQL, for the most part.", {"SQL"}),
        ("What is the best language for data analysts?", "SQL.", {"SQL"}),
        ("Is SQL hard for data analysts?", "Yes.", set()),
        ("How important is SQL for a data analyst?", "Very. All of the teams use it.", {"SQL"}),
        ("How important is SQL for a data analyst?", "Not very.", set()),
        ("Are SQL skills enough for data analysts?", "Not quite. Add Python.", {"SQL", "Python"}),
        ("Is SQL hard to learn for data analysts?", "No, most pick it up in weeks.", set()),
        ("Who made Java for data analysts?", "Nobody knows.", set()),
    ],
)
def test_an_answer_says_what_is_asked_of_a_language(question: str, answer: str, expected: set[str]) -> None:
    assert said(f"## {question}\n\n{answer}\n") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Do you dream in SQL? Then join our team!", {"SQL"}),
        ("Fluent in SQL? Let's talk.", {"SQL"}),
        ("Do you like SQL? Many do.", set()),
        ("Who invented SQL? Join us to find out.", set()),
    ],
)
def test_a_question_to_applicants_asks_for_the_language(words: str, expected: set[str]) -> None:
    assert said(f"# Data analyst\n\n{words}\n") == expected
