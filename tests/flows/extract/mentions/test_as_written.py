"""What the words of a claim say beyond its columns: the grade, and which end of a figure is open."""

from __future__ import annotations

import pytest

from flows.extract.mentions.as_written import GRADES, grade, open_end
from flows.extract.mentions.seniority import find_seniorities

GRADED = {
    **dict.fromkeys(("newly", "freshly"), "qualified engineers"),
    **dict.fromkeys(("early", "late"), "career engineers"),
    **dict.fromkeys(("expert", "executive"), "level engineers"),
    **dict.fromkeys(("lead", "staff"), "engineer"),
}
"""What follows a word where "engineers" does not."""


@pytest.mark.parametrize(
    ("seniority", "words", "expected"),
    [
        ("senior", "Principal Data Engineer: $208,000", "principal"),
        ("senior", "senior counterparts earn between $144,000 and $177,000", "senior"),
        ("senior", "Sr. welders earn $30", "senior"),
        ("senior", "a lead developer earns €90,000", "lead"),
        ("mid", "mid-level engineers earn $125,000", "mid"),
        ("mid", "with 1-3 years of experience you earn £40,000", "1 to 3 years"),
        ("mid", "1–3 | $116,000", "1 to 3 years"),
        ("mid", "1–3\n$116,000", "1 to 3 years"),
        ("senior", "10+ years of experience: $150,000", "10 or more years"),
        ("entry", "Junior (0–2 years) | $72,000", "entry"),
        ("entry", "Entry-level: $72,000", "entry"),
        ("entry", "Apprentice | £6.30", "apprentice"),
        ("entry", "newly qualified nurses start on £28,000", "newly qualified"),
        ("entry", "freshly qualified nurses start on £28,000", "newly qualified"),
        ("senior", "$150,000 a year", None),
        ("senior", "junior employees earn $50,000", None),
        (None, "Principal engineers", None),
    ],
)
def test_the_grade_is_the_level_as_the_words_name_it(seniority: str | None, words: str, expected: str | None) -> None:
    assert grade(seniority, words) == expected


@pytest.mark.parametrize("word", GRADES)
def test_every_word_of_a_grade_is_a_word_of_seniority(word: str) -> None:
    words = f"{word} {GRADED.get(word, 'engineers')} earn $90,000"
    (named,) = find_seniorities(words)
    assert grade(named.value, words) == GRADES[word]


def test_words_that_name_two_grades_of_one_seniority_name_none() -> None:
    assert grade("senior", "staff and principal engineers earn $200,000") is None


def test_what_the_quote_does_not_say_its_label_may() -> None:
    assert grade("senior", "$200,000", "Pay by level: Staff engineer: $200,000") == "staff"
    assert grade("senior", "Principal engineer: $200,000", "Senior levels") == "principal"


@pytest.mark.parametrize(
    ("quote", "spans", "expected"),
    [
        ("from less than $25K to more than $48K", True, "both"),
        ("less than $25,000 to $48,000", True, "low"),
        ("between $36,000 and over $98,000", True, "high"),
        ("with salaries from $36K+ to $98k+", True, "high"),
        ("$150,000 - $200,000+", True, "high"),
        ("$80,000 to $120,000", True, None),
        ("with less than 2 years of experience between $40,000 and $60,000", True, None),
        ("with 5-10+ years of experience $40,000 to $60,000", True, None),
        ("to over $220,000", False, "high"),
        ("rising to 12+ LPA", False, "high"),
        ("at least $90,000", False, None),
        ("they earn over $90,000", False, None),
        ("$90,000+", False, None),
        ("but a lot of nurses earn more than $90,000 a year", False, "high"),
        ("many nurses make over $90,000", False, "high"),
        ("Over 30 states had an average above $90,000", False, "high"),
        ("Within two years, you'll be earning $90,000+", False, "high"),
        ("A third of postings advertise a salary of $90,000 or more", False, "high"),
        ("nurses earn more than $90,000", False, None),
        ("nurses earn $90,000 or more", False, None),
        ("most nurses earn $90,000", False, None),
    ],
)
def test_an_end_is_open_that_the_words_leave_open(quote: str, spans: bool, expected: str | None) -> None:
    assert open_end(quote, spans=spans) == expected
