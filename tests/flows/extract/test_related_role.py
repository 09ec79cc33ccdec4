"""How occupations stand to each other: what is said, and what only names them together."""

from __future__ import annotations

import pytest

from flows.extract.related_role import extract
from tests.flows.extract.reading import page_of


def said(words: str) -> list[tuple[str, str, str]]:
    return [(row["subject"], row["relation"], row["other"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A machine learning engineer is a type of data scientist.", ("machine learning engineer", "kind of", "data scientist")),
        (
            "ML engineers are a specialized kind of software engineer.",
            ("machine learning engineer", "kind of", "software engineer"),
        ),
        (
            "Site reliability engineers are software engineers who keep services up.",
            ("site reliability engineer", "kind of", "software engineer"),
        ),
        ("A crane operator is a type of engineer.", ("crane operator", "kind of", "engineer")),
        ("Data analysts can eventually become data scientists.", ("data analyst", "leads to", "data scientist")),
        ("Paralegals with some years behind them may go on to become lawyers.", ("paralegal", "leads to", "lawyer")),
        ("Career path: Data Analyst → Data Scientist", ("data analyst", "leads to", "data scientist")),
    ],
)
def test_a_directed_relation_is_one_claim(words: str, expected: tuple[str, str, str]) -> None:
    assert said(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "Data scientists are distinct from data analysts.",
        "A data scientist is not the same as a data analyst.",
        "Data scientists and data analysts are different roles.",
        "The main difference between a data scientist and a data analyst is the modelling.",
        "A data scientist isn't a type of data analyst.",
    ],
)
def test_a_distinction_is_said_of_both(words: str) -> None:
    assert said(words) == [
        ("data scientist", "distinct from", "data analyst"),
        ("data analyst", "distinct from", "data scientist"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Data scientists are similar to data analysts.",
        "What is the difference between a data scientist and a data analyst?",
        "Data scientists and data analysts work together.",
        "If a data analyst can become a data scientist, so can you.",
        "Data engineer -> data analyst",
        "Junior data analysts may advance to senior data analyst.",
        "This course helps you become a data scientist.",
    ],
)
def test_names_that_only_stand_together_make_no_claim(words: str) -> None:
    assert said(words) == []


def test_each_occupation_of_a_list_is_led_to() -> None:
    words = "Registered nurses may move into nurse practitioner, nurse educator or nurse manager roles."
    assert [other for _, _, other in said(words)] == ["nurse practitioner", "nurse educator", "nurse manager"]


def test_you_is_the_occupation_that_is_the_topic() -> None:
    assert said("# Data analyst\n\nWith experience, you can become a data scientist.") == [
        ("data analyst", "leads to", "data scientist")
    ]


def test_it_is_the_occupation_that_is_the_topic() -> None:
    words = "# Machine learning engineer\n\nThe role is young, and it is distinct from the work of a data scientist."
    assert ("machine learning engineer", "distinct from", "data scientist") in said(words)


def test_the_quote_is_verbatim_and_tight() -> None:
    page = page_of("Read this. A **paralegal** is a kind of *legal assistant*, they say. And more.")
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert row["quote"].startswith("paralegal")
    assert row["quote"].endswith("legal assistant")


@pytest.mark.parametrize("lead", ["Advancement to:", "They can progress to roles such as:", "With time you may move up to:"])
def test_entries_of_a_list_of_steps_up_are_led_to(lead: str) -> None:
    words = f"# Accountant\n\n{lead}\n\n- Senior Accountant\n- Finance Manager / Tax Adviser\n- Keep the books of a brewer\n"
    assert set(said(words)) == {
        ("accountant", "leads to", "finance manager"),
        ("accountant", "leads to", "tax advisor"),
    }


def test_entries_of_another_list_are_no_steps() -> None:
    assert said("# Accountant\n\nRelated jobs:\n\n- Finance Manager\n- Tax Adviser\n") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Jobs\n\n## Data analyst vs. data scientist\n\nOne models.\n", "data analyst|distinct from|data scientist"),
        ("# Jobs\n\n## The difference between a nurse and a lawyer\n\nMuch.\n", "nurse|distinct from|lawyer"),
        ("A machine learning engineer is also called an AI engineer.", "machine learning engineer|same as|ai engineer"),
        ("The paralegal (also known as a legal assistant) files.", "paralegal|same as|legal assistant"),
        ("Data analysts, sometimes called business analysts, count.", "data analyst|same as|business analyst"),
    ],
)
def test_what_is_said_of_two_alike_is_said_of_both(words: str, expected: str) -> None:
    one, relation, other = expected.split("|")
    assert said(words) == [(one, relation, other), (other, relation, one)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Most DevOps engineers start out as system administrators.", ["system administrator>devops engineer"]),
        ("A job as a help desk technician is a stepping stone to network engineer.", ["help desk technician>network engineer"]),
        ("Paralegals are often promoted to legal managers.", ["paralegal>legal manager"]),
        ("We saw paralegals moving on to roles such as lawyer.", ["paralegal>lawyer"]),
        (
            "The career runs from data analyst to data scientist and then on to data architect.",
            ["data analyst>data scientist", "data scientist>data architect"],
        ),
        ("# Data analyst\n\n## Where they can go next\n\n- Data scientist\n", ["data analyst>data scientist"]),
        ("# Nurse\n\n## Next roles\n\n| Role | Years |\n|---|---|\n| Midwife | 2 |\n", ["nurse>midwife"]),
        ("# Data analyst\n\n## Next steps\n\n- Data engineers will call you.\n", []),
        ("We sent letters from data analyst to lawyer.", []),
        ("Data analysts often start as juniors.", []),
        ("Data analysts often called lawyers for help.", []),
        ("# Jobs\n\n## [Data analyst vs data scientist](https://example.org/a)\n", []),
    ],
)
def test_a_step_is_told_in_many_ways(words: str, expected: list[str]) -> None:
    assert [f"{one}>{other}" for one, relation, other in said(words) if relation] == expected


def test_sections_about_kinds_of_an_occupation_name_them() -> None:
    words = "# Chef\n\n## Different Types of Chefs\n\n### Pastry Chef\n\nBakes.\n\n### Nurse\n\nCares.\n"
    assert said(words) == [("pastry chef", "kind of", "chef")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## The salary difference between a pastry chef and a line cook", []),
        ("There is a pay difference between a pastry chef and a line cook.", []),
        ("## The difference between a pastry chef and a line cook", ["distinct from", "distinct from"]),
        ("## The key differences between the work of a pastry chef and a line cook", ["distinct from", "distinct from"]),
        ("Career path: pastry cook → senior cook", []),
        ("Career path: pastry cook → pastry chef", ["leads to"]),
    ],
)
def test_a_difference_in_pay_and_a_grade_relate_nobody(words: str, expected: list[str]) -> None:
    assert [relation for _, relation, _ in said(words)] == expected
