"""Employers that label entries of a list or head sections: whose pay, place and role is told there."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of

LIST = """# Where plumbers start

## {heading}

- **Blue Anvil** ({first}): Electrician roles for people with two years. The role is busy. Ovens run all night. The team \
is small. Nobody is late. Salary: $40,000-$50,000 a year.
- **Tarn & Sons** (Old {sort}, Boise): Plumber. Ovens run all night. Salary: $45,000-$55,000 a year.
- **Quillworks** (Young {sort}, multiple places): Plumber. Ovens run all night. Salary: $46,000-$56,000 a year.
"""


def _scopes(words: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(row["subject"], row["industry"], row["location"]) for row in extract(page_of(words))]


def test_an_entry_of_several_sentences_is_of_the_employer_role_and_place_of_its_label() -> None:
    words = LIST.format(heading="Companies in short", first="Global builder, offices in Denver", sort="maker")
    assert _scopes(words) == [
        ("electrician", "Blue Anvil", "Denver"),
        ("plumber", "Tarn & Sons", "Boise"),
        ("plumber", "Quillworks", None),
    ]


@pytest.mark.parametrize("heading", ["Top contractors", "Major hotel chains", "Employers near you", "Factories that hire"])
def test_a_heading_announces_employers_of_any_kind(heading: str) -> None:
    words = LIST.format(heading=heading, first="Offices in Denver", sort="place")
    assert [industry for _, industry, _ in _scopes(words)] == ["Blue Anvil", "Tarn & Sons", "Quillworks"]


@pytest.mark.parametrize("sort", ["firm", "startup", "retailer", "hotel chain"])
def test_the_brackets_after_a_name_say_that_it_is_an_employer(sort: str) -> None:
    words = LIST.format(heading="In short", first=f"Known {sort}, offices in Denver", sort=sort)
    assert [industry for _, industry, _ in _scopes(words)] == ["Blue Anvil", "Tarn & Sons", "Quillworks"]


@pytest.mark.parametrize(
    ("heading", "sort"),
    [("In short", "wing"), ("What the company says", "wing"), ("Tools that employers want", "tool")],
)
def test_names_that_nothing_calls_employers_pay_nobody(heading: str, sort: str) -> None:
    words = LIST.format(heading=heading, first=f"Known {sort}, offices in Denver", sort=sort)
    assert [industry for _, industry, _ in _scopes(words)] == [None] * 3


def test_entries_that_hire_are_of_employers() -> None:
    words = (
        "# Plumbers\n\n- Blue Anvil: Hiring plumbers for the night shift. Ovens run all night. Salary: $40,000.\n"
        "- Tarn Works: offers posts for plumbers. Ovens run all night. Salary: $45,000.\n"
    )
    assert [industry for _, industry, _ in _scopes(words)] == ["Blue Anvil", "Tarn Works"]


def test_labels_of_facts_below_a_heading_of_companies_are_no_employers() -> None:
    words = (
        "# Plumbers\n\n## Companies that hire\n\n- Experience: Plumbers with two years. It counts. Salary: $40,000.\n"
        "- Location: Plumbers in the north. It counts. Salary: $45,000.\n- Plumber: Good hands. It counts. Salary: $46,000.\n"
    )
    assert [industry for _, industry, _ in _scopes(words)] == [None] * 3


def test_a_section_that_opens_with_the_employer_that_heads_it_is_of_that_employer() -> None:
    words = (
        "# What pilots earn\n\n**Skylark**\n\nSkylark, a budget airline, is busy. Pilots earn $90,000 a year there.\n\n"
        "**Blue Heron**\n\nBlue Heron, another small carrier, pays well. Pilots start at $80,000 a year.\n\n"
        "**Important Points**\n\nPilots with ratings earn $99,000 a year.\n"
    )
    assert [industry for _, industry, _ in _scopes(words)] == ["Skylark", "Blue Heron", None]


def test_a_section_that_opens_with_the_name_of_something_else_is_of_no_employer() -> None:
    words = (
        "# What pilots earn\n\n**Skylark**\n\nSkylark, a small aircraft, is quick. Pilots earn $90,000 a year on it.\n\n"
        "**Blue Heron**\n\nBlue Heron, a larger aircraft, is slow. Pilots earn $80,000 a year on it.\n"
    )
    assert [industry for _, industry, _ in _scopes(words)] == [None, None]


def test_headings_of_employers_and_roles_are_of_these_employers_where_what_is_above_announces_them() -> None:
    words = (
        "# Plumbers\n\n## 3 companies to start at\n\n### 1. Tarn - Plumber\n\nTarn is calm.\n\nPay: $14 - $17 an hour\n\n"
        "### 2. Quill - Electrician\n\nQuill is busy.\n\nPay: $15 - $18 an hour\n\n### 3. Other places to look at\n\nAsk.\n"
    )
    assert [industry for _, industry, _ in _scopes(words)] == ["Tarn", "Quill"]
    untold = words.replace("3 companies to start at", "3 ways to start")
    assert [industry for _, industry, _ in _scopes(untold)] == [None, None]


@pytest.mark.parametrize(
    ("heading", "industry"),
    [
        ("Law Firm Welder", "Law Firm"),
        ("Option 2: Law firm welders", "Law firm"),
        ("Welders at a law firm", "law firm"),
        ("Welders in hospitals", "hospitals"),
        ("Welder (private clinic)", "private clinic"),
        ("3. Welders: public schools", "public schools"),
        ("The Welder", None),
        ("Underwater Welder", None),
        ("Welder (apprentice)", None),
    ],
)
def test_a_heading_with_a_kind_of_employer_beside_an_occupation_scopes_its_section(heading: str, industry: str | None) -> None:
    words = f"# Pay of welders\n\n## {heading}\n\nIt is a trade. The pay is $60,000 a year.\n"
    assert [row["industry"] for row in claims(words)] == [industry]


@pytest.mark.parametrize(
    ("words", "employer"),
    [
        ("# Welder (law firm)\n\n## Pay\n\nA welder earns $40,000 a year.\n", "law firm"),
        ("# Welder (second edition)\n\n## Pay\n\nA welder earns $40,000 a year.\n", None),
        ("# Pay of welders\n\n### In-house\n\n**Pay:**\n\n- Starting pay: $40,000 a year\n", "In-house"),
        ("# Open posts\n\nNight Welder 2 at Tarn Works – $40,000 a year\n", "Tarn Works"),
        ("# Open posts\n\n- **Welder II, Hulls** at **Tarn** — 💼 $40,000 a year\n", "Tarn"),
        ("# Open posts\n\nThe best paid is a welder at Tarn ($40,000 a year).\n", "Tarn"),
        ("# Open posts\n\nPay is lowest for a welder at Entry Level: $40,000 a year.\n", None),
        ("# Open posts\n\n- Night Shift Welder - Tarn, Leeds, £40,000\n- Senior Welder - Hill Foods, York, £50,000\n", "Tarn"),
    ],
)
def test_a_title_or_the_words_right_before_pay_say_whose_it_is(words: str, employer: str | None) -> None:
    assert extract(page_of(words))[0]["industry"] == employer


def test_a_row_that_ends_with_at_a_firm_is_of_that_firm() -> None:
    table = "# Pay\n\n| Role | Pay |\n|---|---|\n| Welder at Tarn Works | $40,000 |\n| Welder at Night | $50,000 |\n"
    assert [row["industry"] for row in extract(page_of(table))] == ["Tarn Works", None]
    told = "# Pay\n\nWelders in hospitals earned $80,000, followed by those working in ship repair ($90,910).\n"
    assert [row["industry"] for row in extract(page_of(told))] == ["hospitals", "ship repair"]
