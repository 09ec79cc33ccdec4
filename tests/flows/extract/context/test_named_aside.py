"""Occupations that a sentence names beside the one that it is about."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from flows.extract.salary import extract as extract_salaries
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # a professional body, a credential, a licence
        ("# Auditor\n\nMany applicants have a degree, and a paper of the Institute of Chartered Accountants.", ["auditor"]),
        ("# Auditor\n\nA CPA is preferred and a master's degree is a plus.", ["auditor"]),
        ("# Auditor\n\nA degree in law is essential, and a real estate broker license is of use.", ["auditor"]),
        ("# Auditor\n\nThe next step is the real estate broker license. You will need a bachelor's degree.", ["auditor"]),
        # what an occupation is also called
        ("# Trades\n\nA bricklayer lays bricks. Also known as masons, they need a high school diploma.", ["bricklayer"]),
        # the first of an enumeration, its short form left aside
        ("Registered nurses (RNs), and midwives need a bachelor's degree.", ["registered nurse"]),
        ("Nurses work with physicians. Physicians need a doctorate.", ["physician"]),
        # what a heading says of a title is no part of it
        ("# Guide\n\n## Essential teacher qualifications\n\n- A bachelor's degree", ["teacher"]),
    ],
)
def test_schooling_is_asked_of_whom_the_sentence_is_about(words: str, expected: list[str]) -> None:
    assert [row["subject"] for row in extract(page_of(words))] == expected


def test_pay_is_of_the_occupation_and_not_of_the_body_that_reports_it() -> None:
    words = "# Auditor\n\nThe Association of Welders says that the average salary is $70,000."
    assert [row["subject"] for row in extract_salaries(page_of(words))] == ["auditor"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # where others work, too
        ("# Receptionist\n\nThe best paying sector was the office of dentists, where they earned $38,000.", ["receptionist"]),
        (
            "# Cashier pay\n\nThe best paying sector was the offices of dentists, where the median salary was $41,000. "
            "This is followed by hospitals ($39,000).",
            ["cashier", "cashier"],
        ),
        (
            "# Receptionist\n\nReceptionists earn $30,000, while those employed at physician offices earn $36,000.",
            ["receptionist", "receptionist"],
        ),
        ("# Pay\n\nA dentist with an office of his own earns $150,000.", ["dentist"]),
        ("# Pay\n\nA physician office manager earns $60,000.", ["office manager"]),
        # the name of who reports
        (
            "# Roofer pay\n\nCarpenter Talk says that roofers start on £23,000, while those with five years earn £31,000.",
            ["roofer", "roofer"],
        ),
        # the first-named, and who is counted with it
        ("# Pay\n\nThe median wage of roofers (and related machine operators) was $21.00 an hour.", ["roofer"]),
        ("# Pay\n\nRegistered nurses and registered midwives (group 12) earn $40 an hour.", ["registered nurse"]),
    ],
)
def test_pay_is_of_whom_the_sentence_is_about(words: str, expected: list[str]) -> None:
    assert [row["subject"] for row in extract_salaries(page_of(words))] == expected
