"""Pay by skill, language or tool says what the skill is worth: it is nobody's pay."""

from __future__ import annotations

import pytest

from flows.extract import salary
from tests.flows.extract.reading import page_of


def _pay(words: str) -> list[tuple[str, float]]:
    return [(row["subject"], row["high"]) for row in salary.extract(page_of(words))]


@pytest.mark.parametrize(
    "words",
    [
        (
            "# Backend developer salaries\n\n| Rank | Skill | Postings | Average salary |\n|---|---|---|---|\n"
            "| 1 | Elixir | 30 | $141,000 |\n| 2 | Communication | 22 | $119,500 |\n"
        ),
        ("# Data engineer pay\n\n| Coding language | Average pay (USD) |\n|---|---|\n| Scala | 151,000 |\n| R | 139,500 |\n"),
        ("# Data engineer pay\n\n| | Average salary ($) |\n|---|---|\n| Scala | 151,000 |\n| Kafka | 139,500 |\n"),
        ("# What web developers earn\n\nThe best-paid tools:\n\n- Redis: $148,000\n- Kafka - average of $144,000\n"),
        ("# What web developers earn\n\nRust ($148K) and Haskell ($150K, 12 ads) top the list."),
        ("# Web developers\n\nThe average pay of web developers by skill: Python ($95,000), SQL ($90,000)."),
        ("# What web developers earn\n\nErlang pays an average salary of $155,000."),
        ("# What web developers earn\n\nTools like `Elixir`, `Scala`, and `C` fetch median salaries approaching $155K."),
        ("# What web developers earn\n\nThe best-paying skills of web developers are niche languages (Erlang - $155,000)."),
        (
            "# Baking\n\nThese skills raise your salary:\n\n- Acme Certified Pastry Chef - Level 2: $45,000 per year\n"
            "- Certified Master Baker (CMB): $50,000 per year"
        ),
    ],
)
def test_pay_by_skill_is_no_pay_of_an_occupation(words: str) -> None:
    assert _pay(words) == []


@pytest.mark.parametrize(
    ("words", "pay"),
    [
        (
            "# Analyst jobs\n\n| Job title | Skills | Average salary |\n|---|---|---|\n| Data analyst | SQL | $80,000 |\n",
            [("data analyst", 80_000)],
        ),
        (
            "# Data analyst jobs\n\n| Level | Skills | Average salary |\n|---|---|---|\n| Senior | Python | $90,000 |\n",
            [("data analyst", 90_000)],
        ),
        (
            "# Developer salaries\n\n- Python developer: $120,000\n- Java developer ($110K)\n",
            [("python developer", 120_000), ("java developer", 110_000)],
        ),
        ("# Software engineer pay by company\n\n- Databricks ($190K)\n", [("software engineer", 190_000)]),
        (
            "# Software engineer salaries\n\n| Company | Average salary |\n|---|---|\n"
            "| Oracle | $150,000 |\n| Databricks | $190,000 |\n",
            [("software engineer", 150_000), ("software engineer", 190_000)],
        ),
        (
            "# Software engineer salary\n\nSoftware engineers who know Python earn an average of $120,000.",
            [("software engineer", 120_000)],
        ),
        (
            "# Support engineer salaries\n\n| Skill level | Average salary |\n|---|---|\n| Beginner | $50,000 |\n",
            [("support engineer", 50_000)],
        ),
        (
            "# Pay of nurses\n\nWhat each earns:\n\n- Certified nursing assistant: $34,000\n- Registered nurse: $80,000\n",
            [("certified nursing assistant", 34_000), ("registered nurse", 80_000)],
        ),
    ],
)
def test_pay_of_an_occupation_that_names_a_tool_or_a_firm_is_read(words: str, pay: list[tuple[str, float]]) -> None:
    assert _pay(words) == pay
