"""Pay in records of data: whose it is by a title beside it, or by the key of its object."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def told(text: str, *columns: str) -> list[tuple[Any, ...]]:
    rows = sorted(extract(page_of(text)), key=lambda row: row["char_start"])
    return [tuple(row[name] for name in ("subject", "low", "high", *columns)) for row in rows]


def test_each_object_of_a_list_tells_the_pay_of_its_own_title_and_place() -> None:
    text = """const jobs = [
  { role: 'Electrician', pay: '$81,000', city: 'Denver' },
  { role: 'Plumber', pay: '$60,000', city: 'Boise' },
];
"""
    assert told(text, "location") == [("electrician", 81_000, 81_000, "Denver"), ("plumber", 60_000, 60_000, "Boise")]


def test_the_key_of_an_object_is_whose_pay_it_tells_and_the_name_of_the_field_is_its_statistic() -> None:
    text = """trades = {
    "Stone Mason": {
        "average_salary": "$53,000",
        "outlook": "4%",
    },
    "Roofer": {
        "median_salary": "$47,000",
    },
}
"""
    assert told(text, "statistic") == [("stonemason", 53_000, 53_000, "mean"), ("roofer", 47_000, 47_000, "median")]


@pytest.mark.parametrize(
    ("record", "low", "high", "statistic"),
    [
        ('{"occupation": "Roofer", "medianSalary": 47000, "currency": "USD"}', 47_000, 47_000, "median"),
        ('{"title": "Roofer", "salaryMin": "$40,000", "salaryMax": "$52,000"}', 40_000, 52_000, "range"),
        ('{"title": "Roofer", "maxSalary": "$52,000"}', 52_000, 52_000, "maximum"),
    ],
)
def test_numbers_count_in_the_currency_of_their_record(record: str, low: float, high: float, statistic: str) -> None:
    assert told(record, "statistic") == [("roofer", low, high, statistic)]


def test_keys_that_are_occupations_or_levels_hold_pay_in_an_object_that_is_called_so() -> None:
    assert told('salaries = {"Roofer": "$47,000 per year", "Plumber": "$60,000 per year"}') == [
        ("roofer", 47_000, 47_000),
        ("plumber", 60_000, 60_000),
    ]
    graded = told("PAY = {'Roofer': {'entry': '$40,000', 'senior': '$66,000'}}", "seniority")
    assert graded == [("roofer", 40_000, 40_000, "entry"), ("roofer", 66_000, 66_000, "senior")]


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "Roofer", "salaryGrowth": 47000, "currency": "USD"}',
        '{"title": "Roofer", "medianSalary": 47000}',
    ],
    ids=["of a change", "in no currency"],
)
def test_other_records_tell_no_pay(text: str) -> None:
    assert told(text) == []
