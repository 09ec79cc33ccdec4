"""Levels side by side: what a word is among them that is an occupation, or nothing, elsewhere."""

from __future__ import annotations

import pytest

from flows.extract.education import extract as education
from flows.extract.salary import extract as salary
from tests.flows.extract.reading import page_of

WORKERS = ("welder", "paramedic", "software engineer", "dental hygienist")
Levels = list[tuple[str, float | None, str | None]]


def levels(words: str) -> Levels:
    return [(row["subject"], row["low"], row["seniority"]) for row in salary(page_of(words))]


@pytest.mark.parametrize("worker", WORKERS)
@pytest.mark.parametrize(
    "words",
    [
        "# {} salaries\n\n* Junior – $45k\n* Middle – $60k\n* Senior – $80k\n* Team Lead – $95k\n",
        "# {} salaries\n\n| Level | Yearly |\n|---|---|\n| Junior | $45k |\n| Mid | $60k |\n| Senior | $80k |\n"
        "| Tech Lead | $95k |\n",
        "# {}\n\n## Levels and pay\n\n**Trainee:** $45,000\n\n**Mid-weight:** $60,000\n\n**Senior:** $80,000\n\n"
        "**Manager:** $95,000\n",
        "# {} progression\n\n1. Trainee – $45k\n2. Mid-weight – $60k\n3. Senior – $80k\n4. Director – $95k\n",
    ],
)
def test_who_learns_or_leads_among_levels_is_of_the_occupation_of_the_page(words: str, worker: str) -> None:
    entry, mid, senior, lead = levels(words.format(worker.capitalize()))
    assert (entry, mid) == ((worker, 45_000, "entry"), (worker, 60_000, "mid"))
    assert (senior, lead) == ((worker, 80_000, "senior"), (worker, 95_000, "senior"))


def test_a_manager_beside_no_levels_is_an_occupation() -> None:
    assert levels("# Shop pay\n\n* Baker: $31,000 a year\n* Team lead: $41,000 a year\n")[1][0] == "team lead"


def test_a_level_in_a_row_is_of_the_occupation_at_the_head_of_the_column() -> None:
    words = (
        "# Pay\n\n| Level | Welder | Roofer |\n|---|---|---|\n| Junior | $31,100 | $31,200 |\n| Senior | $41,100 | $41,200 |\n"
        "| Manager | $51,100 | $51,200 |\n"
    )
    assert levels(words)[4:] == [("welder", 51_100, "senior"), ("roofer", 51_200, "senior")]


@pytest.mark.parametrize("worker", WORKERS)
def test_a_heading_of_a_level_tells_that_of_a_title_with_a_rank_in_it(worker: str) -> None:
    words = (
        "# {0} ladder\n\n## Entry-Level Positions\n\n### Staff {0}\n\n- Salary: $45,000\n\n"
        "## Mid-Level Positions\n\n### Associate {0}\n\n- Salary: $60,000\n"
    )
    assert levels(words.format(worker.title())) == [(worker, 45_000, "entry"), (worker, 60_000, "mid")]


def test_a_heading_that_compares_levels_is_of_neither() -> None:
    words = "# Welder vs Senior Welder\n\nA welder gets $61,000 a year. A senior welder gets $91,000 a year.\n"
    assert levels(words) == [("welder", 61_000, None), ("welder", 91_000, "senior")]


def test_the_first_to_the_last_level_is_none() -> None:
    assert levels("Salaries for junior to senior welders run from $50,000 to $95,000.\n") == [("welder", 50_000, None)]


@pytest.mark.parametrize("stage", ["PhD/Postdoc", "Ph.D. or postdoc", "PhD, postdoc"])
def test_a_postdoc_beside_a_doctorate_is_a_stage_of_study(stage: str) -> None:
    [row] = education(page_of(f"# Biologist\n\nRequirements:\n- {stage} in a relevant area\n"))
    assert (row["subject"], row["degree"]) == ("biologist", "doctorate")


def test_who_a_degree_helps_to_become_is_not_who_needs_it() -> None:
    words = "# Welder\n\nFormal degrees are not mandatory, but they speed up the move into network administrator roles.\n"
    assert [row["subject"] for row in education(page_of(words))] == ["welder"]
