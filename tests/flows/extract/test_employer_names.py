"""Large employers right before whom they employ or what they pay, and kinds of employers in headings."""

from __future__ import annotations

import pytest

from flows.extract.employer_names import leading_employer
from flows.extract.occupations import name_occupation
from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "industry"),
    [
        ("The median Google software engineer makes $150,000.", "Google"),
        ("The median US Amazon salary for welders is $60,000.", "Amazon"),
        ('The median Boeing "welder" salary is $60,000.', "Boeing"),
        ("Walmart's welders earn $60,000.", "Walmart"),
        ("FedEx pay for welders averages $60,000.", "FedEx"),
        ("Welders who like Google Maps earn $60,000.", None),
        ("Welders with an apple tree earn $60,000.", None),
        ("On Google, a search for welders shows $60,000.", None),
        ("Welders who target a job earn $60,000.", None),
    ],
)
def test_an_employer_stands_right_before_whom_it_employs_or_what_it_pays(words: str, industry: str | None) -> None:
    assert [row["industry"] for row in claims(f"# Pay\n\n{words}\n")] == [industry]


@pytest.mark.parametrize(
    ("title", "employer", "subject"),
    [
        ("Walmart Yard Driver", "Walmart", "yard driver"),
        ("Walmart Stocking Assembler", "Walmart", "stocking assembler"),
        ("Metal Polisher", None, "metal polisher"),
    ],
)
def test_an_employer_at_the_start_of_a_title_is_no_part_of_it(title: str, employer: str | None, subject: str) -> None:
    assert leading_employer(title) == employer
    named = name_occupation(title, trusted=True)
    assert named is not None
    assert named[0] == subject


@pytest.mark.parametrize(
    ("heading", "industry"),
    [
        ("Walmart Welder", "Walmart"),
        ("1. Walmart Welder", "Walmart"),
        ("Section 2: Law Firm Welder (90 sec)", "Law Firm"),
        ("Walmart and the Welder", None),
        ("The Welder", None),
        ("Underwater Welder", None),
    ],
)
def test_a_heading_that_starts_with_an_employer_or_a_kind_of_them_scopes_its_section(heading: str, industry: str | None) -> None:
    words = f"# Pay of welders\n\n## {heading}\n\nIt is a trade. The pay is $60,000 a year.\n"
    assert [row["industry"] for row in claims(words)] == [industry]
