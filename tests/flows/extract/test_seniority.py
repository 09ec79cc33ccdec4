"""Seniority from words and from bands of years."""

from __future__ import annotations

import pytest

from flows.extract.seniority import band, experience_cell, find_seniorities, label_seniority
from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("label", "seniority"),
    [
        ("Fresher (0-1 year)", "entry"),
        ("Junior", "entry"),
        ("Entry level", "entry"),
        ("0-2 years", "entry"),
        ("3 Years Experience:", "mid"),
        ("Mid-Level (3-5 years)", "mid"),
        ("3–6 yrs", "mid"),
        ("5+ Years Experience", "senior"),
        ("5-8 years", "senior"),
        ("Lead/Staff", "senior"),
        ("Senior", "senior"),
        ("Mid-career (5-9 years)", "mid"),
        ("Entry-Level (0-3 years)", "entry"),
        ("over 10 years of experience", "senior"),
        ("Technology", None),
        ("which leads to higher pay", None),
    ],
)
def test_a_label_states_its_seniority_and_a_word_decides_before_a_band(label: str, seniority: str | None) -> None:
    assert label_seniority(label) == seniority


@pytest.mark.parametrize(
    ("cell", "seniority"), [("0–1", "entry"), ("1–3", "mid"), ("4–6", "mid"), ("7–9", "senior"), ("10+", "senior")]
)
def test_a_bare_band_counts_in_a_column_of_experience(cell: str, seniority: str) -> None:
    assert experience_cell(cell) == seniority


def test_bands_follow_the_annotation_rule() -> None:
    assert [band(0, 2), band(1, 3), band(4, 6), band(5, 9), band(5, None)] == ["entry", "mid", "mid", "senior", "senior"]


def test_years_of_schooling_are_no_experience() -> None:
    assert find_seniorities("after 7+ years of additional training") == []
    assert [each.value for each in find_seniorities("after 7+ years of additional experience")] == ["senior"]


def test_columns_called_after_years_are_levels_beside_others() -> None:
    table = "| Position | Entry | 5-Year | 10+ Year |\n|---|---|---|---|\n"
    table += "| Welder | $38,000-$48,000 | $48,000-$58,000 | $55,000-$70,000 |"
    assert [row["seniority"] for row in claims(f"# Pay\n\n{table}\n")] == ["entry", "senior", "senior"]


def test_a_graduate_salary_is_that_of_who_starts() -> None:
    assert [each.value for each in find_seniorities("an average graduate annual salary over $70,000")] == ["entry"]
