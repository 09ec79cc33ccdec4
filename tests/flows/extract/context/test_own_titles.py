"""Titles that a document gives its jobs and no table has are those of their workers all over it."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_claims
from tests.flows.extract.reading import document_of

PAY = "The pay is $81,000 per year."


def subjects(text: str) -> list[str]:
    return [claim["subject"] for claim in extract_claims(document_of(text))["salary"]]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"Position: Zeolite Engineer\n\n{PAY}\n", "zeolite engineer"),
        (f"Job title: Seagrass Survey Coordinator\n\n{PAY}\n", "seagrass survey coordinator"),
        (f"---\nposition: Zeolite Engineer\n---\n\n{PAY}\n", "zeolite engineer"),
        (f"We are looking for a zeolite engineer to join our laboratory.\n\n{PAY}\n", "zeolite engineer"),
        (f"There is a vacancy for a Research Chemical Engineer.\n\n{PAY}\n", "research chemical engineer"),
        (f"There is a vacancy for a Zeolite Engineer in Leeds.\n\n{PAY}\n", "zeolite engineer"),
        (f"We are seeking a patient and curious Zeolite Engineer in Leeds.\n\n{PAY}\n", "zeolite engineer"),
        ("# Becoming a Zeolite Engineer\n\nZeolite engineers earn $81,000 a year.\n", "zeolite engineer"),
        ("# Zeolite Engineer Salary Guide\n\nJunior: $81,000\n", "zeolite engineer"),
        ("# Zeolite Engineer (ZE) Career Path\n\nEngineers earn $81,000 a year.\n", "zeolite engineer"),
        (f"# Zeolite Engineer\n\nA team lead helps you. {PAY}\n", "zeolite engineer"),
        ("# Pay\n\n- Zeolite Engineer: $81,000\n", "zeolite engineer"),
        (f"<ul><li>Title: Senior Zeolite Engineer</li><li>{PAY}</li></ul>", "zeolite engineer"),
        ("# Zeolite Engineers\n\nA zeolite engineer is paid $81,000 a year.\n", "zeolite engineer"),
    ],
)
def test_a_title_that_the_document_states_or_says_again_is_taken_whole(text: str, subject: str) -> None:
    assert subjects(text) == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"We are looking for a passionate science teacher.\n\n{PAY}\n", "science teacher"),
        (f"We are looking for a brilliant developer.\n\n{PAY}\n", "developer"),
        (f"We are looking for a full time junior welder.\n\n{PAY}\n", "welder"),
        ("# Happy Welders\n\nHappy welders earn $81,000 a year.\n", "welder"),
        ("# Better Developers, Better Code\n\nBetter developers earn $81,000 a year.\n", "developer"),
        ("# Scottish Welders\n\nScottish welders earn $81,000 a year.\n", "welder"),
        ("# Why Welders Leave\n\nWhy welders leave: they earn $81,000 a year.\n", "welder"),
    ],
)
def test_what_workers_are_like_and_where_they_are_is_no_part_of_a_title(text: str, subject: str) -> None:
    assert subjects(text) == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"We are hiring a manager for our shop.\n\n{PAY}\n", "manager"),
        (f"We are looking for an engineer with a head for heights.\n\n{PAY}\n", "engineer"),
        (f"# Hiring\n\nOur plumbers need a hand. We are hiring an electrician.\n\n{PAY}\n", "electrician"),
        (f"Our practice seeks a receptionist. We also ask a manager to help out.\n\n{PAY}\n", "receptionist"),
    ],
)
def test_the_job_that_a_text_offers_is_what_it_is_about(text: str, subject: str) -> None:
    assert subjects(text) == [subject]


@pytest.mark.parametrize(
    "text",
    [
        f"# Electrician\n\nReports to: Head Plumber\n\n{PAY}\n",
        f"# Electrician\n\n- Works with: plumbers\n- {PAY}\n",
        f"# Electrician\n\nThe job works closely with the plumber.\n\n{PAY}\n",
    ],
)
def test_those_whom_a_job_reports_to_or_works_with_are_not_whose_pay_it_is(text: str) -> None:
    assert subjects(text) == ["electrician"]


@pytest.mark.parametrize(
    ("heading", "subject"),
    [
        ("The Most Optimal Zeolite Engineer Skills", "zeolite engineer"),
        ("More optimal zeolite engineer skills", "zeolite engineer"),
        ("Most Optimal Zeolite Engineers", "optimal zeolite engineer"),
    ],
)
def test_what_is_most_so_is_no_part_of_the_name_of_one(heading: str, subject: str) -> None:
    assert subjects(f"# Skills\n\n## {heading}\n\nAn optimal zeolite engineer earns $90,000 a year.") == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"Silo Inventory Manager\n\nTeam: Grain | Location: Ghent\n\n{PAY}\n", "silo inventory manager"),
        (f"# Silo & Barge Inventory Manager (m/f)\n\n{PAY}\n", "silo & barge inventory manager"),
        (f"# Vale Grain - Student Researcher\n\n{PAY}\n", "student researcher"),
        (f"The Barge/Inventory Manager will oversee two quays. {PAY}\n", "barge inventory manager"),
        (f"As our Silo Inventory Manager, you will count sacks. {PAY}\n", "silo inventory manager"),
        ('{id:4,title:"Silo Inventory Manager",level:1,salary:"$81,000",desc:"Counts"}\n', "silo inventory manager"),
        (f"# Vale Grain Pays Inventory Managers\n\n{PAY}\n", "inventory manager"),
        (f"# Bargemaster & Inventory Managers\n\n{PAY}\n", "inventory manager"),
    ],
)
def test_a_line_or_a_sentence_that_states_a_title_states_it_with_the_words_that_no_table_knows(text: str, subject: str) -> None:
    assert subjects(text) == [subject]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pay is as [A](https://a.example/Salaries/Ship-Welder-Salary) has it. The average salary is $51,000.", ["ship welder"]),
        ("The average salary is $51,000, says [B](https://b.example/job=ship_welder/pay).", ["ship welder"]),
        ("The average salary is $51,000 ([A](https://a.example/baker-pay), [B](https://b.example/chef-pay)).", []),
        ("The average salary is $51,000. Look at [our ships](https://b.example/ship-welder).", []),
    ],
)
def test_a_text_that_names_nobody_is_about_those_whose_pay_its_links_lead_to(text: str, expected: list[str]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Research Electrical Engineer", "research electrical engineer"),
        ("Senior Zeolite Chemical Engineer", "zeolite chemical engineer"),
        ("Web Developer - Kotlin", "kotlin web developer"),
        ("Web Developer - Leeds", "web developer"),
        ("Great Electrical Engineer Jobs", "electrical engineer"),
    ],
)
def test_a_job_has_the_title_of_its_page_with_all_that_is_part_of_it(title: str, subject: str) -> None:
    text = f"---\ntitle: {title}\n---\n\nApply now: send us your CV. What we offer:\n\n- Salary: $81,000 a year\n"
    assert subjects(text) == [subject]
