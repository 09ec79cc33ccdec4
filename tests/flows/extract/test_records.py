"""Pay and growth in records of data: whose they are by a title beside them, or by the key of their object."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract import outlook
from flows.extract.document import extract_claims
from flows.extract.salary import extract
from tests.flows.extract.reading import document_of, page_of


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


@pytest.mark.parametrize("currency", ["currency: 'USD'", "currencyCode: 'USD'"])
def test_numbers_in_an_object_of_their_own_are_the_ends_of_a_pay(currency: str) -> None:
    text = (
        f"const jobs = [\n  {{ title: 'Roofer', salary: {{ min: 40000, max: 52_000, {currency} }}, education: 'Diploma' }},\n];\n"
    )
    assert told(text, "statistic", "quote") == [("roofer", 40_000, 52_000, "range", "min: 40000, max: 52_000")]
    assert told('{"title": "Roofer", "salary": {"value": 47000, "currency": "USD"}}') == [("roofer", 47_000, 47_000)]


@pytest.mark.parametrize(
    "words",
    [
        '{"name": "Ann Mole", "position": "Roofer", "salary": "$47,000", "education": "BSc in physics", "growth": "4%"}',
        '{"employees": [{"name": "Ann", "position": "Roofer", "salary": "$47,000"}]}',
        '{"staff": [{"firstName": "Ann", "position": "Roofer", "salary": "$47,000", "degrees": ["BSc in physics"]}]}',
        '{"title": "Roofer", "salary": 47000, "currency": "USD", "age": 40}',
    ],
)
def test_the_record_of_one_person_claims_nothing(words: str) -> None:
    assert not any(extract_claims(document_of(words)).values())


def test_a_name_that_is_an_employers_is_no_person() -> None:
    assert told('{"company": "Acme", "name": "Acme Roofs", "title": "Roofer", "salary": "$47,000"}') == [
        ("roofer", 47_000, 47_000)
    ]


def test_a_record_between_fences_shows_how_pay_is_laid_out() -> None:
    assert told('# Jobs API\n\n```json\n{"title": "Roofer", "salary": "$47,000", "education": "BSc"}\n```\n') == []


def test_a_program_claims_nothing() -> None:
    words = "```py\nsalary = {'Roofer': '$47,000'}\nfor role in salary:\n    print(role)\n    roof(role)\n```\n"
    assert not any(extract_claims(document_of(words)).values())


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


TWO = [("baker", "+12%"), ("welder", "+2%")]


def growth(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["value"]) for row in outlook.extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('```json\n{"title": "Baker", "salary": "$30,000", "growth": "12%"}\n```', TWO[:1]),
        ("```js\nconst all = [\n  { name: 'Baker', growth: '+12%' },\n  { name: 'Welder', growth: '+2%' },\n];\n```", TWO),
        ("const all = [\n  { growth: '12%', name: 'Baker' },\n  { growth: '2%', name: 'Welder' },\n];", TWO),
        ('const all = [\n  { title: "Baker", jobOutlook: "12% (2022-2032)" },\n];', [("baker", "+12% from 2022 to 2032")]),
        ('{ title: "Baker", stats: { pay: "$30,000", growth: "12%" } }', TWO[:1]),
        ("```yaml\ntitle: Baker\noutlook: 12% growth by 2031\n```", [("baker", "+12% by 2031")]),
        ('```json\n{"title": "Baker", "salary_growth": "12%"}\n```', []),
        ('```json\n{"title": "Bread", "growth": "12%"}\n```', []),
        ('```json\n{"title": "Baker", "share": "12%"}\n```', []),
        ('```json\n[{"title": "Baker"}, {"growth": "12%"}]\n```', []),
    ],
)
def test_a_record_says_whose_growth_its_key_is(words: str, expected: list[tuple[str, str]]) -> None:
    assert growth(words) == expected


@pytest.mark.parametrize(
    ("pay", "expected"),
    [
        ("pay: '$40k-$50k for apprentices in Ohio'", (40_000, 50_000, "entry", "Ohio")),
        ("salaryUK: '£40,000'", (40_000, 40_000, None, "UK")),
        ("seniorSalary: '$90,000 in Boise'", (90_000, 90_000, "senior", "Boise")),
        ("salary: { us: { junior: '$45k - $60k' } }", (45_000, 60_000, "entry", "United States")),
        ("salary: { asia: { leadership: '$70k - $80k' } }", (70_000, 80_000, "senior", "Asia")),
        ("salary: { india: '₹6-15 LPA' }", (600_000, 1_500_000, None, "India")),
        ("salary: '$40,000 (entry) to $90,000 (senior)'", (40_000, 90_000, None, None)),
        ("salary: '$40,000 - $90,000'", (40_000, 90_000, None, None)),
    ],
)
def test_a_field_or_its_keys_say_of_which_level_and_where_its_pay_is(pay: str, expected: tuple[Any, ...]) -> None:
    text = f"const trades = [\n  {{\n    title: 'Plumber',\n    {pay},\n  }},\n];\n"
    assert told(text, "seniority", "location") == [("plumber", *expected)]


def test_a_field_says_which_average_its_pay_is() -> None:
    text = "const trades = [\n  {\n    title: 'Plumber',\n    salary: 'Median $62,000 (2023)',\n  },\n];\n"
    assert told(text, "statistic") == [("plumber", 62_000, 62_000, "median")]
