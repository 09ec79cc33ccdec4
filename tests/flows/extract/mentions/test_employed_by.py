"""Employers of a sort before an occupation, and the service it is in: they scope its pay and are no part of its name."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_claims
from flows.extract.mentions.occupations import name_occupation
from tests.flows.extract.reading import document_of


def _paid(words: str) -> list[tuple[str | None, str | None]]:
    return [(each["subject"], each["industry"]) for each in extract_claims(document_of(words))["salary"]]


@pytest.mark.parametrize(
    ("words", "subject", "industry"),
    [
        ("- Private Clinic Nurse: $50,000 a year", "nurse", "Private Clinic"),
        ("- Private Hospital Pharmacist: $90,000 a year", "hospital pharmacist", "Private Hospital"),
        ("Regional airline flight attendants earn $40,000.", "flight attendant", "Regional airline"),
        ("Small law firm paralegals make $50,000.", "paralegal", "Small law firm"),
        ("Luxury hotel chefs earn $80,000.", "chef", "Luxury hotel"),
        ("Federal judges earn $220,000.", "judge", "Federal"),
        ("- FBI paralegal: $50,000 a year", "paralegal", "FBI"),
        ("| Job | Pay |\n|---|---|\n| Major Airline Captain | $257,000 |", "airline captain", "Major Airline"),
        ("| Job | Pay |\n|---|---|\n| Firefighter (Large Department) | $60,000 |", "firefighter", "Large Department"),
    ],
)
def test_an_employer_of_a_sort_before_an_occupation_is_its_industry(words: str, subject: str, industry: str) -> None:
    assert _paid(f"# What jobs pay\n\n{words}\n") == [(subject, industry)]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Regional store managers earn $70,000.", "regional store manager"),
        ("Public defenders earn $65,000.", "public defender"),
        ("High school teachers earn $55,000.", "high school teacher"),
        ("Bank tellers earn $33,000.", "bank teller"),
        ("Investment bank analysts earn $90,000.", "investment bank analyst"),
        ("Federal agents earn $70,000.", "federal agent"),
        ("Private chefs earn $80,000.", "private chef"),
    ],
)
def test_a_kind_of_employer_that_is_part_of_a_title_stays_there(words: str, subject: str) -> None:
    assert _paid(f"# What jobs pay\n\n{words}\n") == [(subject, None)]


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("General Graphic Designer", "graphic designer"),
        ("General registered nurses", "registered nurse"),
        ("General Surgeon", "general surgeon"),
        ("General Manager", "general manager"),
        ("General Electrician", "general electrician"),
    ],
)
def test_general_says_nothing_before_a_title_of_several_words(title: str, subject: str) -> None:
    named = [name_occupation(title), name_occupation(title, trusted=True)]
    assert [each and each[0] for each in named] == [subject] * 2
