"""Occupations that a page names by a bare head, by its sections, or in lists that answer each other."""

from __future__ import annotations

import pytest

from flows.extract import education
from flows.extract.context.named_occupations import document_subject
from flows.extract.language import extract as languages_of
from tests.flows.extract.paid import claim, claims
from tests.flows.extract.reading import page_of


def test_a_page_can_be_about_all_of_a_head() -> None:
    whole = document_subject(
        page_of(
            "# What we pay\n\nEngineers are sought after. What engineers do varies, and some engineers teach; "
            " a civil engineer may do both.\n"
        )
    )
    assert whole == ("engineer", None)


def test_a_page_of_a_head_and_its_kinds_is_about_no_head() -> None:
    whole = document_subject(
        page_of("# What we pay\n\nEngineers are sought after. A civil engineer builds, and a mechanical engineer repairs.\n")
    )
    assert whole != ("engineer", None)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Developer", "Python is required."),
        ("Programmer", "Python is required."),
        ("Developer", "Many developers learn Python first. A web developer needs more."),
    ],
)
def test_a_bare_head_that_is_all_a_text_says_is_taken_as_written(title: str, said: str) -> None:
    assert [row["subject"] for row in languages_of(page_of(f"# {title}\n\n{said}\n"))] == [title.lower()]


def test_each_section_of_a_page_of_jobs_is_about_its_own() -> None:
    rows = claims("# Jobs at Acme\n\n## Glazier\n\nPay: $40,000 a year.\n\n## Pastry chef\n\nPay: $52,000 a year.\n")
    assert [row["subject"] for row in rows] == ["glazier", "pastry chef"]


def test_those_whose_body_states_a_figure_do_not_earn_it() -> None:
    row = claim("# Plumber\n\nThe Institute of Building Engineers says pay averages £31,000.\n")
    assert (row["subject"], row["attributed_to"]) == ("plumber", "Institute of Building Engineers")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Roofers and welders earn $31,000 and $47,000, respectively, while glaziers earn $45,000.",
            [("roofer", 31000), ("welder", 47000), ("glazier", 45000)],
        ),
        (
            "Roofers earn $30,000; welders and glaziers earn $47,000 and $48,000, respectively.",
            [("roofer", 30000), ("welder", 47000), ("glazier", 48000)],
        ),
    ],
)
def test_lists_that_answer_each_other_do_so_within_their_clause(said: str, expected: list[tuple[str, int]]) -> None:
    assert [(row["subject"], row["low"]) for row in claims(f"# Trades\n\n{said}\n")] == expected


def test_staff_nurses_are_no_seniors() -> None:
    rows = claims("# Nurse\n\n- Staff nurse: $60,000\n- Senior nurse: $80,000\n")
    assert [(row["subject"], row["seniority"]) for row in rows] == [("staff nurse", None), ("nurse", "senior")]


def test_what_applicants_have_been_is_not_what_they_are_to_be() -> None:
    asked = "Five years of experience as a welder or similar role. A BSc is required."
    assert [row["subject"] for row in education.extract(page_of(f"# Senior Glazier\n\n{asked}"))] == ["glazier"]
    assert [row["subject"] for row in education.extract(page_of(f"# Jobs\n\n{asked}"))] == ["welder"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Project management career guide", "project manager"),
        ("How to land a DevOps + platform role", "devops engineer"),
        ("How to become a mountain guide", "mountain guide"),
    ],
)
def test_a_guide_is_an_occupation_only_where_somebody_is_led(title: str, expected: str) -> None:
    assert document_subject(page_of(f"# {title}\n\nIt takes years.\n")) == (expected, None)


def test_initials_in_a_column_of_titles_are_those_of_the_occupation_of_the_page() -> None:
    rows = claims("# Project managers\n\n| Role | Salary |\n|---|---|\n| Junior PM | £30-42k |\n| PMO lead | £50-60k |\n")
    assert (rows[0]["subject"], rows[0]["seniority"]) == ("project manager", "entry")


def test_a_heading_about_the_industry_names_no_industry() -> None:
    row = claim("# Hotel managers\n\n## Industry salaries\n\nHotel managers earn a median of $51,000.\n")
    assert row["industry"] is None


def test_a_page_titled_by_a_field_is_about_all_who_work_in_it_though_its_headings_are_of_their_kinds() -> None:
    kinds = "## Certified respiratory therapist\n\nOne year.\n\n## Registered respiratory therapist\n\nTwo years.\n\n"
    again = "## How a certified respiratory therapist is examined\n\nIn May.\n"
    assert document_subject(page_of(f"# Respiratory therapy programs\n\n{kinds}{again}")) == ("respiratory therapist", None)
    assert document_subject(page_of(f"# Programs\n\n{kinds}{again}")) == ("certified respiratory therapist", None)
