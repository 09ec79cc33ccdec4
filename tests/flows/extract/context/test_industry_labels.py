"""The sector or employer that labels and headings name."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


def industries(words: str) -> list[str | None]:
    return [row["industry"] for row in claims(words)]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Machine makers (Acme, Initech)", "Machine makers"),
        ("IT majors (Hooli, Acme)", "IT majors"),
        ("Graduates (city hospitals)", "city hospitals"),
        ("Senior (big tech)", "big tech"),
        ("Big Four consulting", "Big Four consulting"),
        ("Automotive Tier-1s", "Automotive Tier-1s"),
        ("Trainee (bank)", "bank"),
        ("Junior (0-2 years)", None),
        ("Certified (AWS, Azure)", None),
        ("Retail pharmacist (night shift)", None),
        ("Police officer", None),
        ("Computer science majors", None),
    ],
)
def test_a_label_is_a_kind_of_employer_or_has_one_in_brackets(label: str, expected: str | None) -> None:
    item = f"# Engineer\n\n## Salary\n\n- {label}: $80,000 a year\n"
    row = f"# Engineer\n\n| Who | Pay |\n|---|---|\n| {label} | $80,000 |\n"
    assert industries(item) == [expected]
    assert industries(row) == [None if label == "Big Four consulting" else expected]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Public Sector Banks in Kerala", "Public Sector Banks"),
        ("Government Schools", "Government Schools"),
        ("Startups in Berlin", "Startups"),
        ("Small Studio", "Small Studio"),
        ("Corporate Firm", "Corporate Firm"),
        ("Municipal and Aided Institutions (Goa)", "Municipal and Aided Institutions"),
        ("The Company", None),
        ("Study Groups", None),
        ("Private Sector Salaries", "Private Sector"),
        ("Pay in Law Firms", "Law Firms"),
        ("Industry (Food & Drinks)", "Food & Drinks"),
        ("Salary in Kerala", None),
        ("Industry Trends", None),
        ("Salary Range", None),
        ("Banks vs. Brokers", None),
    ],
)
def test_a_heading_that_is_a_kind_of_employer_scopes_the_pay_below_it(heading: str, expected: str | None) -> None:
    bodies = ("| Level | Pay |\n|---|---|\n| Junior | $50,000 |\n", "A junior baker earns $50,000.\n")
    for body in bodies:
        assert industries(f"# Baker\n\n## Expected salary\n\n### {heading}\n\n{body}") == [expected]


def test_a_figure_in_a_column_of_employers_is_no_employer() -> None:
    head = "# Baker\n\n| Level | Local employers | Foreign employers |\n|---|---|---|\n"
    words = head + "| Junior | ₱28,000-₱42,000 | $19,000-$29,000 |\n"
    assert {*industries(words)} == {None}


def test_a_list_under_pay_in_the_section_of_a_kind_of_employer_is_of_that() -> None:
    for label in ("**Pay:**", "Pay:", "#### Salary"):
        words = f"# Baker\n\n## Choices\n\n### {{0}}\n\n{label}\n\n- Junior level: $50,000 a year\n"
        assert industries(words.format("Private Practice")) == ["Private Practice"]
        assert industries(words.format("First Steps")) == [None]


@pytest.mark.parametrize(
    ("after", "expected"),
    [("at machine suppliers", "machine suppliers"), ("in design houses", "design houses"), ("at first", None), ("in Ohio", None)],
)
def test_the_kind_of_employer_right_after_a_figure_pays_it(after: str, expected: str | None) -> None:
    assert industries(f"# Baker pay\n\n- Junior baker: $50,000 {after}\n") == [expected]


def test_a_clause_is_no_industry() -> None:
    above = "Bakers earn $50,000 a year in average, which is above of many jobs of the sector."
    looked = (
        "# Court reporter\n\n## Pay\n\nThe BLS looked at what court reporters make in 2022 and found a median of $50,000 a year."
    )
    assert industries(above) == industries(looked) == [None]


def test_what_goes_on_after_a_year_is_no_industry() -> None:
    assert industries("Bakers earn up to $50,000 in 2026, a growing industry.") == [None]


def test_a_kind_of_employer_heads_a_column_or_labels_a_row() -> None:
    columns = "# Teacher\n\n| | Public schools | Private schools |\n|---|---|---|\n| Median pay | $48,000 | $41,000 |\n"
    assert industries(columns) == ["Public schools", "Private schools"]
    rows = "# Nurse\n\n| Where | Pay |\n|---|---|\n| Nursing homes | $48,000 |\n| Nights | $51,000 |\n"
    assert industries(rows) == ["Nursing homes", None]


@pytest.mark.parametrize("heading", ["Pay by time in the industry", "Salary at our company", "Pay across the whole sector"])
def test_what_is_said_of_the_one_industry_lists_none(heading: str) -> None:
    assert industries(f"# Baker\n\n## {heading}\n\n- Nights: $48,000\n- Days: $41,000\n") == [None, None]


def test_an_industry_that_heads_a_list_is_named_without_its_colon() -> None:
    assert industries("# Baker\n\n## Pay by industry\n\n**Hotels:**\n- Nights: $48,000\n") == ["Hotels"]


def test_a_label_that_starts_with_a_preposition_is_no_industry() -> None:
    assert industries("# Baker\n\n## Pay by industry\n\n- Hotels: $48,000\n- With a diploma: $41,000\n") == ["Hotels", None]


@pytest.mark.parametrize("heading", ["Expected Salary", "What You Can Earn", "How Much Bakers Make"])
def test_a_section_of_a_kind_of_employer_stands_in_one_about_pay(heading: str) -> None:
    assert industries(f"# Baker\n\n## {heading}\n\n### Public Sector Banks (Goa)\n\n- Junior: ₹40,000 a month\n") == [
        "Public Sector Banks"
    ]
    assert industries("# Baker\n\n## Ways In\n\n### Public Sector Banks (Goa)\n\n- Junior: ₹40,000 a month\n") == [None]


@pytest.mark.parametrize(
    ("announced", "label", "expected"),
    [
        ("Salaries by sector:", "Forestry", "Forestry"),
        ("Below are salary ranges for key industries (all per year):", "c. Food and Drink", "Food and Drink"),
        ("Here is what they earn at different companies:", "Hooli", "Hooli"),
        ("Pay by company type:", "1. Small Studios", "Small Studios"),
        ("Salaries in the game industry:", "Leadership", None),
        ("Salaries by sector:", "Entry Level", None),
        ("Salaries by sector:", "Ohio", None),
        ("Jobs by sector:", "Forestry", None),
        ("What they earn:", "Forestry", None),
    ],
)
def test_the_label_of_a_part_is_a_sector_where_all_parts_are_announced_as_sectors(
    announced: str, label: str, expected: str | None
) -> None:
    parts = "- Bakers: $50,000\n- Welders: $60,000\n"
    words = f"# Work\n\n{announced}\n\n{{0}}\n{parts}\n{{1}}\n{parts.replace('0,000', '5,000')}"
    assert industries(words.format(label, "d. Textiles"))[:2] == [expected, expected]
    nested = f"# Work\n\n{announced}\n\n- {label}\n  - Bakers: $50,000\n- Textiles\n  - Bakers: $60,000\n"
    assert industries(nested)[0] == expected


def test_a_heading_of_the_pay_of_a_kind_of_employer_may_say_of_whom_and_when() -> None:
    table = "| Level | Pay |\n|---|---|\n| Junior | $50,000 |\n"
    for heading in ("Baker: Hotel Chains Pay Scale (2024)", "2. Salaries in Hotel Chains", "Hotel Chains Salaries (2023)"):
        assert industries(f"# Baker\n\n## {heading}\n\n{table}") == ["Hotel Chains"]
    assert industries(f"# Baker\n\n## Baker: Junior Pay Scale (2024)\n\n{table}") == [None]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Google", "Google"),
        ("Goldman Sachs", "Goldman Sachs"),
        ("Bakers in hotels", "hotels"),
        ("Bakers working at a small hotel", "small hotel"),
        ("Bakers in training", None),
        ("Google Certified", None),
        ("Company", None),
    ],
)
def test_a_label_is_a_known_employer_or_names_one_after_its_workers(label: str, expected: str | None) -> None:
    assert industries(f"# Baker\n\n## Salary\n\n- {label}: $80,000 a year\n") == [expected]


def test_a_section_right_below_the_title_scopes_its_labelled_pay() -> None:
    pay = "- Junior: $50,000\n- Average salary: $60,000\n"
    assert industries(f"# Baker\n\n## Hotel chains\n\n{pay}") == ["Hotel chains", "Hotel chains"]
    assert industries(f"# Baker\n\n## Tests\n\n{pay}") == [None, None]


def test_a_kind_of_employer_between_a_question_about_pay_and_its_workers_is_theirs() -> None:
    words = "# FAQ\n\n## How much do pilots earn?\n\n### Cargo airlines\n\n#### {}\n\n- $150,000 per year\n"
    assert industries(words.format("Captain")) == ["Cargo airlines"]
    assert industries(words.format("Hotel manager")) == [None]


def test_all_companies_of_a_place_are_no_industry() -> None:
    rows = claims("# Welder pay\n\n| Level | UK companies | Hospitals |\n|---|---|---|\n| Junior | $30,000 | $35,000 |\n")
    assert [(row["location"], row["industry"]) for row in rows] == [("UK", None), (None, "Hospitals")]


def test_the_offices_of_others_are_where_somebody_works() -> None:
    words = "# Nurse\n\nNurses earn $60,000 in offices of physicians and $70,000 in hospitals."
    assert industries(words) == ["offices of physicians", "hospitals"]
    assert industries("# Nurse\n\nNurses in offices of other health practitioners made an average of $61,000.") == [
        "offices of other health practitioners"
    ]
    assert industries("# Physician\n\nPhysicians in offices of their own earn $200,000.") == [None]
