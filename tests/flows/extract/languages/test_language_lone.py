"""Languages whose names are letters, words or persons too, and that a sentence names alone."""

from __future__ import annotations

import pytest

from flows.extract.language import extract
from tests.flows.extract.reading import page_of

LONE = ["R", "Go", "Swift", "Rust"]
SURE = ["SQL", "Objective-C", *LONE]


def said(words: str) -> set[str]:
    """What the claims of a document say: "Python", "no Java"."""
    return {row["value"] for row in extract(page_of(words, "page.md"))}


@pytest.mark.parametrize("name", SURE)
@pytest.mark.parametrize(
    "words",
    [
        "A good software engineer knows {} inside out.",
        "For software engineers, {} remains indispensable.",
        "It helps software engineers to have some {} under their belt.",
        "To become a software engineer, learn {} first.",
        "Software engineers automate their chores with {}.",
        "Software engineers work far more in {} than they talk.",
        "A software engineer who can write production-grade {} is sought after.",
        "Software engineers live and breathe {}.",
        "Software engineers are turning to {}.",
        "If you're aiming for a software engineer role, {} should be at the top of your list.",
        "{}, which most software engineers use daily, is easy to read.",
        "# Becoming a software engineer\n\n## Step 2: Master {}\n\nSpend three months on it.",
        "# Software engineer\n\n## Requirements\n\n- {}\n- Team spirit",
        "# Software engineer\n\n## Requirements\n\n- {} (3/5)\n- Team spirit",
        "# Software engineer\n\n## Technical skills\n\n**{}:** You will use it daily.",
        "# Software engineer\n\n## The role\n\nYou will own our {} codebase.",
        "### Is {} required for software engineers?\n\nYes.",
        "| Language | Used by |\n|---|---|\n| {} | Software engineers |",
    ],
)
def test_a_lone_name_is_a_language_where_it_is_known_or_used(words: str, name: str) -> None:
    assert said(words.format(name) + "\n") == {name}


@pytest.mark.parametrize("name", SURE)
@pytest.mark.parametrize(
    "words",
    [
        "{} is not necessary for software engineers.",
        "Software engineers need no {}.",
        "As a software engineer you can get by without {}.",
        "Software engineers can do their job without ever touching {}.",
        "You don't need {} to become a software engineer.",
        "{} is not a prerequisite for becoming a software engineer.",
    ],
)
def test_a_lone_name_may_be_denied(words: str, name: str) -> None:
    assert said(words.format(name) + "\n") == {f"no {name}"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Grade C or better in English is needed.",
        "The office is in Block C.",
        "Vitamin C, D and E are needed.",
        "Ready, set, Go!",
        "Go to the shop and use the C key.",
        "The Go Green campaign starts in May.",
        "R. Meyer leads the team.",
        "From A to C, everything is covered.",
        "You need a swift start.",
        "Ask for Julia.",
        "Julia, a software engineer, joined in May.",
        "Ruby works on our board.",
        "Plan A, plan B and plan C are needed.",
        "Skill level C is needed.",
    ],
)
def test_letters_words_and_persons_are_no_languages(sentence: str) -> None:
    assert said(f"# Software engineer\n\n{sentence}\n") == set()


@pytest.mark.parametrize(
    "words",
    [
        "Firmware engineers use C and Assembly every day.",
        "# Firmware engineer\n\n## Skills\n\n- C\n- Assembly\n- Testing",
        "Firmware engineers need coding skills (C, Assembly).",
    ],
)
def test_two_languages_near_the_machine_vouch_for_each_other(words: str) -> None:
    assert said(words + "\n") == {"C", "Assembly"}


def test_a_letter_after_an_abbreviation_is_a_language() -> None:
    assert said("# Statistician\n\nKnowledge of statistical programs (e.g. R or Python) is asked for.\n") == {"R", "Python"}


def test_an_abbreviation_that_a_text_explains_is_no_language() -> None:
    words = "# Baker\n\nSend us the Post Hiring Paper (PHP). You need the PHP for your papers.\n"
    assert said(words) == set()
    assert said("# Web developer\n\nYou need a Hypertext Preprocessor (PHP).\n") == {"PHP"}


@pytest.mark.parametrize(("words", "names"), [("earn PHP15-30k", set()), ("earn PHP 20,000", set()), ("use PHP 8.1", {"PHP"})])
def test_the_code_of_a_currency_before_money_is_no_language(words: str, names: set[str]) -> None:
    assert said(f"# Web developer\n\nWeb developers {words} and know it.\n") == names
