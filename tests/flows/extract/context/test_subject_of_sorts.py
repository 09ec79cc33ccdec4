"""Whose a figure is where a label names a sort of an occupation, a part of its field, or the job of one advert of several."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_claims
from flows.extract.outlook import extract as outlook
from flows.extract.salary import extract as salary
from tests.flows.extract.reading import document_of, page_of

WORKERS = ("electrician", "paramedic", "software engineer", "dental hygienist")


def paid(words: str, path: str = "page.md") -> list[tuple[str, float | None]]:
    return [(row["subject"], row["low"]) for row in salary(page_of(words, path))]


@pytest.mark.parametrize("worker", WORKERS)
@pytest.mark.parametrize("head", ["Type", "Type of work", "Specialty", "Specialization"])
def test_a_sort_in_a_column_of_sorts_is_of_the_occupation_of_the_page(head: str, worker: str) -> None:
    words = f"# {worker.title()} pay\n\n| {head} | Salary |\n|---|---|\n| Municipal | $40,000 |\n| Industrial (IND) | $55,000 |\n"
    assert paid(words) == [(f"municipal {worker}", 40_000), (f"industrial {worker}", 55_000)]


def test_what_is_no_sort_of_a_worker_in_such_a_column_is_none() -> None:
    words = "# Welder pay\n\n| Type | Salary |\n|---|---|\n| Hourly | $31 per hour |\n| Annual | $65,000 |\n"
    assert paid(words) == [("welder", 31), ("welder", 65_000)]


def test_a_part_of_the_field_that_a_page_is_about_heads_what_is_of_its_workers() -> None:
    words = "# Biology careers\n\nA biologist looks at life.\n\n### Marine Biology\n\n- Salary: $61,000\n- Job growth: 7%\n"
    assert paid(words) == [("marine biologist", 61_000)]
    assert [row["subject"] for row in outlook(page_of(words))] == ["marine biologist"]


@pytest.mark.parametrize("worker", WORKERS)
def test_money_that_is_a_sentence_below_a_label_of_workers_is_their_pay(worker: str) -> None:
    words = (
        f"# Kinds of {worker}s\n\nPay differs a lot.\n\n**Municipal {worker.title()}:** For towns. $45K-$95K. Safe.\n\n"
        f"**Industrial {worker.title()}:** Works in plants. $55K-$99K. Long shifts.\n"
    )
    assert paid(words) == [(f"municipal {worker}", 45_000), (f"industrial {worker}", 55_000)]


def test_money_that_is_a_sentence_below_another_label_is_not() -> None:
    assert paid("# Bakers\n\nThe pay is low.\n\n**Bakery:** Rent and insurance. $30K-$40K. Not cheap.\n") == []


@pytest.mark.parametrize("worker", WORKERS)
@pytest.mark.parametrize(
    ("words", "path"),
    [
        (
            "<ul><li>Title: Senior {0}</li><li>Salary: $85,000</li><li>Skills<ul><li>Python</li></ul></li></ul>"
            "<ul><li>Title: Junior Roofer</li><li>Salary: $45,000</li></ul>",
            "page.html",
        ),
        (
            "Job title: Senior {0}\nReports to: Plant Manager\nSalary: $85,000\nSkills: Python\n\n"
            "Job title: Junior Roofer\nReports to: Site Manager\nSalary: $45,000\n",
            "page.md",
        ),
        (
            "1. Role: Senior {0}\n   - Salary: $85,000\n   - Skills: Python\n2. Role: Junior Roofer\n   - Salary: $45,000\n",
            "page.md",
        ),
    ],
)
def test_the_job_that_a_line_of_an_entry_states_is_that_of_its_lines(words: str, path: str, worker: str) -> None:
    claims = extract_claims(document_of(words.format(worker.title()), path))
    assert [(row["subject"], row["low"], row["seniority"]) for row in claims["salary"]] == [
        (worker, 85_000, "senior"),
        ("roofer", 45_000, "entry"),
    ]
    assert [row["subject"] for row in claims["language"]] == [worker]


def test_an_unknown_job_of_an_entry_is_not_that_of_the_next() -> None:
    words = "**Role:** Otter Rehabilitator\n**Salary:** $41,000\n\n**Role:** Office Manager\n**Salary:** $50,000\n"
    assert paid(words) == [("otter rehabilitator", 41_000), ("office manager", 50_000)]


@pytest.mark.parametrize("worker", ["electrician", "welder", "translator", "pilot", "data scientist"])
@pytest.mark.parametrize("beside", ["assistant", "supervisor"])
def test_who_helps_or_leads_workers_is_named_in_full(worker: str, beside: str) -> None:
    assert paid(f"{worker.capitalize()} {beside}s earn $51,000 a year.\n") == [(f"{worker} {beside}", 51_000)]


@pytest.mark.parametrize(
    "words",
    [
        "# Psychologist pay\n\n| Field | Salary |\n|---|---|\n| Clinical | $90,000 |\n| Forensic | $95,000 |\n",
        "# Psychologist pay\n\n| State | Clinical | Forensic |\n|---|---|---|\n| Ohio | $90,000 | $95,000 |\n",
        "# Psychologist pay\n\n- Clinical: $90,000\n- **Forensic**: $95,000\n",
        "# What psychologists earn\n\n## 1. Clinical\n\nThe pay is $90,000.\n\n## 2. Forensic\n\nThe pay is $95,000.\n",
    ],
)
def test_specialties_beside_each_other_are_kinds_of_the_occupation_of_the_page(words: str) -> None:
    assert paid(words) == [("clinical psychologist", 90_000), ("forensic psychologist", 95_000)]


@pytest.mark.parametrize(
    "words",
    [
        "# Psychologist pay\n\n- Clinical: $90,000\n- Ohio: $95,000\n",
        "# Psychologist pay\n\n- Hospital: $90,000\n- Government: $95,000\n",
        "# Psychologist pay\n\n| Setting | Salary |\n|---|---|\n| Urban | $90,000 |\n| Rural | $95,000 |\n",
        "# Psychologist pay\n\n## Clinical\n\nThe pay is $90,000.\n\n## Outlook\n\nThe pay is $95,000.\n",
    ],
)
def test_one_specialty_and_other_labels_are_no_kinds_of_it(words: str) -> None:
    assert paid(words) == [("psychologist", 90_000), ("psychologist", 95_000)]
