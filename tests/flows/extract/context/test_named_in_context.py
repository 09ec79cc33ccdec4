"""Whose certificates, tools, skills and sectors a text names, who says so, and what is named for something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from flows.extract import certification, employer, experience, framework, industry, skill, work_arrangement
from tests.flows.extract.reading import page_of

Claims = list[dict[str, Any]]


def claims(extract: Callable[..., Any], words: str) -> Claims:
    return list(extract(page_of(words)))


def values(extract: Callable[..., Any], words: str) -> set[tuple[str, str]]:
    return {(row["subject"], row["value"]) for row in claims(extract, words)}


@pytest.mark.parametrize(
    "sentence",
    [
        "A valued one is the Certified Welding Inspector (CWI), offered by the Association of Certified Welding Inspectors.",
        "Certifications include CIMA (Chartered Institute of Management Accountants).",
    ],
)
def test_an_occupation_in_the_name_of_a_certificate_or_its_body_is_not_who_holds_it(sentence: str) -> None:
    found = claims(certification.extract, f"# Auditor\n\n## Certifications\n\n{sentence}\n")
    assert [row["subject"] for row in found] == ["auditor"]


def test_who_is_named_after_a_skill_in_passing_does_not_have_it() -> None:
    words = "# Florist\n\nThey need patience to serve lawyers and physicians.\n"
    assert values(skill.extract, words) == {("florist", "patience")}
    words = "# Shops\n\nTime management is essential for florists.\n"
    assert values(skill.extract, words) == {("florist", "time management")}


def test_an_origin_that_is_what_is_named_says_nothing() -> None:
    found = claims(framework.extract, "# Web developer\n\nYou should know Git, GitHub and Docker.\n")
    assert {(row["name"], row["attributed_to"]) for row in found} == {("Git", None), ("GitHub", None), ("Docker", None)}
    found = claims(framework.extract, "# Web developer\n\nAccording to Indeed, you should know Docker.\n")
    assert {(row["name"], row["attributed_to"]) for row in found} == {("Docker", "Indeed")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Prerequisite subjects, or assumed knowledge, in mathematics are normally required.",
        "A pass in 12th grade with mathematics is essential.",
        "You do not need a degree in programming.",
        "It is tailored to the requirements of data analysis.",
    ],
)
def test_subjects_of_schooling_are_no_skills(sentence: str) -> None:
    assert values(skill.extract, f"# Surveyor\n\n{sentence}\n") == set()


def test_sectors_that_are_excluded_are_no_place_of_work() -> None:
    words = "# Court reporter\n\n## Industries\n\n- Local government, excluding schools and hospitals\n- Finance\n"
    assert values(industry.extract, words) == {("court reporter", "government"), ("court reporter", "finance")}


def test_a_route_of_study_is_no_arrangement_of_work() -> None:
    words = "# Physiotherapist\n\nSome universities offer a part-time route.\n"
    assert values(work_arrangement.extract, words) == set()
    words = "# Physiotherapist\n\nSome hospitals offer part-time work.\n"
    assert values(work_arrangement.extract, words) == {("physiotherapist", "part-time")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Three years of appropriate paid work experience in a bank.", {"3+ years of experience in bank: required"}),
        ("A degree, plus two years of supervised experience.", {"2+ years of experience: required"}),
        ("Two years of experience are a plus.", {"2+ years of experience: preferred"}),
        ("A four-year college degree, work experience and patience.", set()),
    ],
)
def test_years_of_experience_are_parted_from_schooling_and_from_what_is_no_area(sentence: str, expected: set[str]) -> None:
    words = f"# Auditor\n\n## Requirements\n\n- {sentence}\n"
    assert {row["value"] for row in claims(experience.extract, words)} == expected


def test_makers_of_tools_that_hire_are_employers_not_tools() -> None:
    words = "# Sales manager\n\nTop companies hiring sales managers include Salesforce, HubSpot and Snowflake.\n"
    assert values(framework.extract, words) == set()
    assert {value for _, value in values(employer.extract, words)} == {"Salesforce", "HubSpot", "Snowflake"}
    words = "# Sales manager\n\n## Who hires sales managers\n\n- HubSpot\n- Snowflake, Salesforce\n"
    assert values(framework.extract, words) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Florists work between 35 and 40 hours a week.", {"35-40 hours a week"}),
        ("Remote Status: On-site", {"on-site"}),
        ("Remote policy: hybrid", {"hybrid"}),
    ],
)
def test_hours_and_places_of_work_as_advertisements_state_them(sentence: str, expected: set[str]) -> None:
    assert {value for _, value in values(work_arrangement.extract, f"# Florist\n\n{sentence}\n")} == expected


def test_work_in_a_field_is_that_of_its_occupation() -> None:
    words = "# Working student, data analysis\n\nJob type: part-time\n"
    assert values(work_arrangement.extract, words) == {("data analyst", "part-time")}


def test_years_under_experience_are_asked_for() -> None:
    words = "# Web developer\n\n## Experience\n\n- 4 years of experience with Vue.js\n- 2 years with an associate degree\n"
    assert values(experience.extract, words) == {("web developer", "4+ years of experience in vue.js: required")}
    assert values(experience.extract, words.replace("## Experience", "## Background")) == set()


def test_what_is_paid_besides_wages_is_no_sector() -> None:
    words = "# Pilot\n\nBenefits include opportunities for travel, health care coverage and retirement plans.\n"
    assert values(industry.extract, words) == set()
    words = "# Pilot\n\nThere are opportunities in healthcare, tourism and logistics.\n"
    assert ("pilot", "healthcare") in values(industry.extract, words)


def test_a_tool_that_the_document_names_elsewhere_is_no_origin() -> None:
    words = "# Web developer\n\nThey must know GitHub.\n\nThey use tools like Docker and Nagios.\n"
    assert {row["attributed_to"] for row in claims(framework.extract, words)} == {None}


def test_who_supervises_is_not_who_works_there() -> None:
    words = "# Florist\n\nThey may work in hospitals, hotels and banks supervised by physicians.\n"
    assert {subject for subject, _ in values(industry.extract, words)} == {"florist"}
