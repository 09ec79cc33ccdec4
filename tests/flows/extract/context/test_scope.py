"""Years and seniority of a figure."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def found(words: str, name: str) -> list[object]:
    return [row[name] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In 2021 welders earned $44,000.", [2021]),
        ("Welders earned $44,000 in 2021 and $46,000 in 2023.", [2021, 2023]),
        ("# Welder\n\n## Salaries in 2022\n\n- Average salary: $45,000\n", [2022]),
        ("# Welder\n\n| State | 2020 mean wage |\n|---|---|\n| Ohio | $43,000 |\n", [2020]),
        ("All figures are as of 2024.\n\nWelders earn $47,000.", [2024]),
        ("As of 2024, welders earn CAD 52,000.\n\n## Elsewhere\n\nPlumbers earn CAD 55,000.", [2024, None]),
        ("By data from May 2023 welders earn $47,000.", [2023]),
        (
            "# Welder\n\nIn 2021 welders earned $44,000.\n\nHere is a table:\n\n| State | Pay |\n|---|---|\n| Ohio | $43,000 |\n",
            [2021, 2021],
        ),
        (
            "# Welder\n\nIn 2021 welders earned $44,000. Here is the average pay:\n\n- Ohio: $43,000\n- Iowa: $41,000\n",
            [2021, 2021, 2021],
        ),
        (
            "# Welder\n\nPlants hired many in 2021.\n\nHere is a table:\n\n| State | Pay |\n|---|---|\n| Ohio | $43,000 |\n",
            [None],
        ),
        ("How much does a welder make in 2022?\n\nDuties\n\nWelders earn $47,000.", [2022]),
        ("Updated in 2024. Demand grows until 2031. Welders earn $47,000.", [None]),
    ],
)
def test_a_year_counts_where_the_text_ties_it_to_the_figure(words: str, expected: list[object]) -> None:
    assert found(words, "as_of") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Junior welders earn $35,000 and senior welders $60,000.", ["entry", "senior"]),
        ("Welders with 1-4 years of experience earn $41,000.", ["mid"]),
        (
            "Welders earn, by years: less than one year -- $31,000; five to nine years -- $49,000; 20 years and over: $58,000.",
            ["entry", "senior", "senior"],
        ),
        ("Welders earn, for contracts of five years: $49,000.", [None]),
        ("With a few years of experience welders earn $44,000.", ["mid"]),
        ("# Welder\n\n- Entry-level: $35,000\n- 10+ years: $60,000\n", ["entry", "senior"]),
        ("# Entry-Level Welder Salaries\n\nThe average salary of a welder is $36,000.", ["entry"]),
        ("# Welder - Senior\n\nThe average salary of a welder is $66,000.", ["senior"]),
        ("# Welder (Junior)\n\nThe average salary of a welder is $36,000.", ["entry"]),
        ("# Welder pay, junior to senior\n\nThe average salary of a welder is $46,000.", [None]),
        ("# A guide for beginners\n\nThe average salary of a welder is $46,000.", [None]),
        ("# Welder\n\n| Years of experience | Salary |\n|---|---|\n| 0-1 | $36,000 |\n| 5+ | $58,000 |\n", ["entry", "senior"]),
    ],
)
def test_seniority_comes_from_words_and_bands_of_years(words: str, expected: list[object]) -> None:
    assert found(words, "seniority") == expected


@pytest.mark.parametrize("head", ["Service", "Tenure", "Experience", "Years"])
@pytest.mark.parametrize("pay", ["CTC per Year (LPA)", "Pay a year (LPA)", "LPA/year"])
def test_pay_per_year_is_no_band_of_years_and_the_column_of_service_is(head: str, pay: str) -> None:
    rows = "| Fresher | 4-4.5 |\n| 6-8 years | 8.5-9.5 |\n"
    assert found(f"# Baker pay\n\n| {head} | {pay} |\n|---|---|\n{rows}", "seniority") == ["entry", "senior"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers with three to five years of experience see average starting salaries of $44,000.", "mid"),
        ("The greatest gains for senior bakers are expected at hotels, with starting salaries projected at $49,000.", "senior"),
        ("Starting salaries for bakers are $30,000.", "entry"),
        ("- Pay: $45k–$75k entry; $80k–$90k with experience", "entry"),
        ("Senior bakers earn $60,000, with starting salaries of $30,000.", "senior"),
        ("Bakers at large hotels start at $40,000-$50,000.", "entry"),
        ("In Ohio you will begin with around $30,000 as a baker.", "entry"),
        ("Starting packages of bakers range from $30,000 to $40,000.", "entry"),
        ("Senior bakers start at $60,000.", "senior"),
        ("After ten years of experience bakers start at $60,000.", "senior"),
    ],
)
def test_starting_pay_is_of_the_level_that_its_words_tell_besides(words: str, expected: str) -> None:
    assert extract(page_of(f"# Baker salary\n\n{words}"))[0]["seniority"] == expected
