"""Whose level a degree is asked of."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "seniority"),
    [
        ("Data analysts need a bachelor's degree, which leads to higher starting salaries.", None),
        ("A master's degree is preferred for data analysts and brings a better starting pay.", None),
        ("Entry-level data analysts need a bachelor's degree, which leads to higher starting salaries.", "entry"),
        ("Junior data analysts need a bachelor's degree.", "entry"),
    ],
)
def test_pay_that_starts_is_no_level_of_those_who_need_a_degree(words: str, seniority: str | None) -> None:
    assert {row["seniority"] for row in extract(page_of(words))} == {seniority}


def test_alternatives_for_all_are_not_what_is_asked_of_beginners() -> None:
    beginners = "## Beginners\n\nMany junior roles require a master's degree.\n\n"
    everybody = "## Schooling\n\nA data analyst typically has a bachelor's or master's degree.\n"
    text = f"# Data analyst\n\n{beginners}{everybody}"
    rows = [(row["degree"], row["seniority"], row["requirement"] is not None) for row in extract(page_of(text))]
    assert ("bachelor", None, True) in rows
    assert ("master", None, True) in rows
