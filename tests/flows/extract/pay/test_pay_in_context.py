"""Pay figures in the company that they keep in career guides, tables and advertisements: what each is of."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def check(words: str, expected: list[dict[str, Any]], path: str = "page.md") -> None:
    rows = extract(page_of(words, path))
    assert [{name: row[name] for name in wanted} for row, wanted in zip(rows, expected, strict=True)] == expected


def table(header: str, *rows: str) -> str:
    return "\n".join([header, "|---" * header.count("|"), *rows])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The average pay of a mason in Canada is $61 500.", [{"low": 61500, "currency": "CAD"}]),
        ("The average pay of a mason in Canada is $61, 500 a year.", [{"low": 61500, "currency": "CAD"}]),
        ("The pay of a teacher rises in year 3 to £29,400.", [{"low": 29400, "high": 29400}]),
        ("Analysts are paid $90,000 - $95,000 + super.", [{"low": 90000, "high": 95000, "currency": "AUD"}]),
        ("Analysts are paid £41,000 + up to 8% annual bonus.", [{"low": 41000, "high": 41000, "statistic": "typical"}]),
        ("Welders start on a minimum package of 4 LPA.", [{"low": 400000, "high": None, "statistic": "minimum"}]),
        ("# Bakers\n\nThe lower 10% earn less than $24,000.", [{"percentile": 10, "statistic": "minimum", "high": 24000}]),
    ],
)
def test_amounts_as_people_write_them(words: str, expected: list[dict[str, Any]]) -> None:
    check(words, expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "# Bakers\n\n" + table("| Firm | Pay (LPA) |", "| Rye & Co | 7-9 |", "| Oat Ltd | 11 |"),
            [
                {"low": 700000, "high": 900000, "currency": "INR", "industry": "Rye & Co"},
                {"low": 1100000, "high": 1100000, "period": "year", "industry": "Oat Ltd"},
            ],
        ),
        (
            "# Bakers\n\n" + table("| Level | Base pay ($k) |", "| Junior | 41 |"),
            [{"low": 41000, "currency": "USD", "component": "base", "seniority": "entry"}],
        ),
        (
            "# Bakers\n\n## Industrial electricians\n\n"
            + table("| Experience level | Salary |", "| Senior/Foreman | $58,000+ |"),
            [{"subject": "industrial electrician", "seniority": "senior", "low": 58000, "high": None}],
        ),
        (
            "# Bakers\n\n" + table("| Trade | Starting pay | After 3 years |", "| Roofer | $19/hr | $27/hr |"),
            [{"subject": "roofer", "low": 19, "seniority": "entry"}, {"subject": "roofer", "low": 27, "period": "hour"}],
        ),
        (
            "# Roofers\n\n" + table("| Level | Salary |", "| Top earners | $88,000+ |"),
            [{"statistic": "maximum", "low": 88000, "high": None}],
        ),
        (
            "# Roofers\n\n" + table("| Percentile | Base salary |", "| P90 | $99,000 |", "| P50 | $71,000 |"),
            [{"percentile": 90, "statistic": "maximum"}, {"percentile": 50, "statistic": "median"}],
        ),
        (
            "# Bakers\n\n## Lyon, France\n\n" + table("| Metric | Lyon | National average |", "| Salary | €31,000 | €28,000 |"),
            [{"location": "Lyon", "low": 31000}, {"location": None, "low": 28000}],
        ),
        (
            table("| | Contract |", "| Title | Stonemason |", "| Salary | 41,000 EUR - 47,000 EUR |"),
            [{"subject": "stonemason", "low": 41000, "high": 47000}],
        ),
        (
            "# Teachers\n\n## Expected salary\n\n### Village schools\n\n" + table("| Level | Salary |", "| Entry | £24,000 |"),
            [{"industry": "Village schools", "seniority": "entry"}],
        ),
    ],
)
def test_a_cell_is_of_what_its_table_says(words: str, expected: list[dict[str, Any]]) -> None:
    check(words, expected)


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("# From roofer to glazier: a guide\n\nThe median salary is $52,000.", ["glazier"]),
        ("<h2>ROOFER</h2><h4>Average salary: $47,000</h4><p>Roofers work outside.</p>", ["roofer"]),
        (
            "# Pay\n\nWhat do trades pay? Roofers, at $47,000. Glaziers, at $49,000, tilers, at $46,000.",
            ["roofer", "glazier", "tiler"],
        ),
        ("# Trades\n\n- **Underwater welder**: one welder made $150,000.", ["underwater welder"]),
        ("# Notes\n\n## Junior engineers\n\nThe average salary is $70,000.", ["engineer"]),
        ("The average Canadian wage was $51,000. Roofers come after that.", []),
        ("# Pay in figures\n\nRoofers earn $47,000. The median US salary is $48,000.", ["roofer"]),
        ("# Home inspectors\n\nLocal government inspectors earn $51,000.", ["home inspector"]),
        ("# Roofers\n\nA yearly raise brings a salary increase: $2,000 to $3,000.", []),
        ("Roofers earn $47,000. The poverty line for a family of four is $23,850.", ["roofer"]),
    ],
)
def test_whose_pay_it_is(words: str, subjects: list[str]) -> None:
    rows = extract(page_of(words, "page.html" if words.startswith("<") else "page.md"))
    assert [row["subject"] for row in rows] == subjects


@pytest.mark.parametrize(
    ("words", "industry"),
    [
        ("Rowan Mills (a cotton firm) is paying $61,000 for welders.", "Rowan Mills"),
        ("The welder role at Rowan Mills is at $61,000.", "Rowan Mills"),
        ("The salary for welders is $50,000; for engineers at Rowan/Holt it is $90,000.", "Rowan/Holt"),
        ("# Welders\n\nThe pay by setting:\n\n- Private practice: $61,000\n", "Private practice"),
        ("Welders can shop around. Startups usually offer a salary of $61,000.", "Startups"),
        ("Ohio pays welders $61,000.", None),
    ],
)
def test_who_pays_is_the_industry(words: str, industry: str | None) -> None:
    assert extract(page_of(words))[-1]["industry"] == industry


def test_an_employer_that_publishes_figures_elsewhere_is_no_third_party() -> None:
    check(
        "# Companies that hire auditors\n\n- **EY**: Auditor jobs, averaging 7 LPA.", [{"industry": "EY", "attributed_to": None}]
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On Glassdoor, roofers report pay of $47,000, with most between $40,000 and $55,000.", ["Glassdoor", "Glassdoor"]),
        ("There were 9,000 roofers, reports the BLS. This trade paid an average of $47,000.", ["BLS"]),
        (
            "The BLS says that roofers in Ohio earn $47,000. Most of them work outside. Average pay in Utah was $49,000.",
            ["BLS", "BLS"],
        ),
        ("The BLS does not list slaters. The median pay of roofers was $47,000.", ["BLS"]),
        ("# Roofers\n\n- Median salary: $47,000 ([Slate Weekly](https://slateweekly.example/pay)).", ["Slate Weekly"]),
        ("# Fun with BLS statistics\n\nRoofers earn $47,000.", ["BLS"]),
        ("The data was gathered from a Reddit thread.\n\nRoofers earn $47,000.", ["Reddit"]),
        ("Forbes is read by many. Roofers earn $47,000.", [None]),
    ],
)
def test_an_origin_holds_for_the_figures_that_go_on_from_it(words: str, expected: list[str | None]) -> None:
    assert [row["attributed_to"] for row in extract(page_of(words))] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Notes\n\n**Location:** Leeds\n\n## Roofers\n\nThe average salary is £31,000.", "Leeds"),
        ("What do people in America do for a living? Roofers earn $47,000.", "United States"),
        ("# Roofers\n\nMedian salary: $47,000 ([Ohio Prepaid](https://prepaid.example)).", None),
    ],
)
def test_where_the_head_of_a_text_says(words: str, expected: str | None) -> None:
    assert [row["location"] for row in extract(page_of(words))] == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Best towns for Veteran Roofers\n\nThe average salary is $47,000.", None),
        ("Fresh graduates among roofers can expect $31,000.", "entry"),
        ("# Roofers\n\n### Years 3-5: Own crew\n\n- Potential earnings: $52,000-$60,000\n", "mid"),
        ("# Roofers\n\n- Salary: $31,000-$35,000 starting\n", "entry"),
    ],
)
def test_how_senior_they_are(words: str, expected: str | None) -> None:
    assert [row["seniority"] for row in extract(page_of(words))] == [expected]


def test_a_paragraph_that_opens_with_a_year_is_dated_by_it() -> None:
    check("As of 2024, hiring is slow. Rules differ. Pay has risen, with roofers at $47,000.", [{"as_of": 2024}])


ADVERT = "# Roofer\n\nWe're {employer}, a family firm. We are looking for a roofer. {place}\n\nSalary: £33,000. Apply now.\n"


@pytest.mark.parametrize(("place", "location"), [("We are based in Leeds.", "Leeds"), ("You climb.", None)])
def test_an_advertisement_says_who_it_is_and_where(place: str, location: str | None) -> None:
    check(ADVERT.format(employer="Slate & Sons", place=place), [{"industry": "Slate & Sons", "location": location}])


def test_front_matter_with_an_employer_and_pay_is_an_advertisement() -> None:
    words = '+++\ntitle = "Senior Roofer"\norganization = "Town of Holt"\nlocation = "Nevada"\n'
    words += 'salary = "$36 - $47 per hour"\n+++\nTo mend.\n'
    check(words, [{"subject": "roofer", "seniority": "senior", "industry": "Town of Holt", "location": "Nevada", "high": 47}])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Roofers who hold master electrician certifications earn $71,000.", {"subject": "roofer"}),
        ("# Jobs\n\n- Apprentice Roofer: £19,000 a year\n", {"subject": "roofer", "seniority": "entry"}),
        ("# Roofers\n\nRoofers earn $47,000. This is more than the $41,000 average wage for all professions.", {"low": 47000}),
        (
            "# Roofs\n\n" + table("| Level | Experience | Pay |", "| Entry-level | Roofer (0-2 years) | $41,000 |"),
            {"subject": "roofer", "seniority": "entry"},
        ),
        (
            "# Roofers\n\n"
            + table("| Level | Pay |", "| Senior | $61,000 |")
            + "\n\nFigures from [Glassdoor](https://x.example)\n",
            {"attributed_to": "Glassdoor"},
        ),
        (
            "# Roofers\n\n"
            + table("| Level | Pay |", "| Senior | $61,000 |")
            + "\n\nData sources: [Glassdoor](https://x.example) and [Slatebook](https://y.example)\n",
            {"attributed_to": "Glassdoor"},
        ),
        (
            "# Apprentice Roofer\n\nAt Slate Works, we care. We are seeking a roofer. Apply now.\n\nSalary: £19,000",
            {"industry": "Slate Works"},
        ),
    ],
)
def test_what_stands_beside_a_figure(words: str, expected: dict[str, Any]) -> None:
    check(words, [expected])
