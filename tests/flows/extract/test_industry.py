"""Sectors in which people work, and sectors that are named for something else."""

from __future__ import annotations

import pytest

from flows.extract.industry import extract
from tests.flows.extract.reading import page_of


def named(words: str) -> list[tuple[str, str]]:
    return [(row["subject"], row["name"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "sectors"),
    [
        ("Data scientists work in healthcare, finance and retail.", ["healthcare", "finance", "retail"]),
        ("Welders are employed in several industries, such as shipbuilding and oil and gas.", ["shipbuilding", "oil and gas"]),
        ("Hospitals, banks and insurers hire data analysts.", ["healthcare", "finance", "insurance"]),
        ("# Data analyst\n\nMany work in finance.", ["finance"]),
        ("# Accountant\n\n## Top industries\n\n- Financial services\n- Government\n", ["finance", "government"]),
        (
            "# Welder\n\n| Industry | Jobs |\n|---|---|\n| Manufacturing | 900 |\n| Construction | 400 |\n",
            ["manufacturing", "construction"],
        ),
    ],
)
def test_sectors_have_one_name_each(words: str, sectors: list[str]) -> None:
    assert [name for _, name in named(words)] == sectors


@pytest.mark.parametrize(
    "words",
    [
        "Data scientists need a degree in finance, education or marketing.",
        "Machine learning transforms healthcare, finance and retail.",
        "Do data scientists work in healthcare or finance?",
        "I worked in finance and insurance before I became a data analyst.",
        "An accountant with experience working in healthcare or finance is preferred.",
        "Experience of working for insurance companies or banks is a plus for accountants.",
        "The inventions of civil engineers bring breakthroughs in fields such as energy and transportation.",
        "Accountants often exit to related fields like insurance or real estate.",
        "The web developers of an agency run campaigns for sectors including media and retail.",
        "# Accountant\n\n## Industry trends\n\n- Technology\n- Energy\n",
        "# Accountant\n\n## Industry journals\n\n- **Levels**: mining and energy\n",
        "Acme sells to customers from industries such as finance, mining and media.",
        "Robots play key roles in healthcare, mining and transportation. Welders build them.",
    ],
)
def test_sectors_of_something_else_are_no_claim(words: str) -> None:
    assert named(words) == []


@pytest.mark.parametrize(
    ("words", "sectors"),
    [
        ("Nurses work in hospitals, blood banks and nursing homes.", ["healthcare"]),
        ("Nurses work in hospitals, laboratories and insurance companies.", ["healthcare", "insurance"]),
        ("Statisticians work in clinical research and finance.", ["scientific research", "finance"]),
        ("Surgeons work in pet clinics and zoos.", ["animal care"]),
        ("Statisticians work in research laboratories and banks.", ["scientific research", "finance"]),
    ],
)
def test_a_house_stands_for_a_sector_by_all_of_its_name(words: str, sectors: list[str]) -> None:
    assert [name for _, name in named(words)] == sectors


def test_a_sector_that_is_claimed_is_no_scope() -> None:
    rows = extract(page_of("Data scientists work in healthcare, finance and retail."))
    assert {row["industry"] for row in rows} == {None}


def test_the_quote_is_verbatim_and_tight() -> None:
    page = page_of("Much was said. **Nurses** work in *hospitals* and schools. More follows.")
    rows = extract(page)
    assert [row["name"] for row in rows] == ["healthcare", "education"]
    for row in rows:
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["quote"] == "work in *hospitals* and schools"


@pytest.mark.parametrize(
    ("words", "sectors"),
    [
        ("A lawyer can work for a bank, an insurance company or a court.", ["finance", "insurance", "government"]),
        ("Nurses are often found working in law firms.", ["professional services"]),
        (
            "# Chef\n\nChefs work in hotels, private homes and catering companies.",
            ["hospitality", "private households", "catering"],
        ),
        (
            "# Data analyst\n\n## What industries hire data analysts?\n\n- software\n- transport\n",
            ["technology", "transportation"],
        ),
        (
            "# Data analyst\n\n| Aspect | Facts |\n|---|---|\n| Who Is Hiring | Banking, Health |\n| Pay | Good |\n",
            ["finance", "healthcare"],
        ),
        ("# Chef\n\nChefs work in restaurants or airline kitchens.", ["hospitality"]),
        ("# Nurse\n\n## Skills\n\n- software\n- transport\n", []),
        ("# Nurse\n\nNurses open a bank account, then a clinic.", []),
    ],
)
def test_sectors_are_named_by_one_of_their_houses_and_by_a_word_in_a_list_of_them(words: str, sectors: list[str]) -> None:
    assert [name for _, name in named(words)] == sectors


def test_what_a_sector_is_good_for_is_no_occupation() -> None:
    table = "| Industry | Specialisation value |\n|---|---|\n| Energy | Grid planning |\n| Retail | Store design |\n"
    assert named(f"# Architect\n\n{table}") == [("architect", "energy"), ("architect", "retail")]


def test_what_builders_build_is_no_sector_of_theirs() -> None:
    words = "# Carpenter\n\n## Sectors\n\n- Commercial construction (offices, retail)\n- Healthcare (hospitals, pharma)\n"
    assert [name for _, name in named(words)] == ["construction", "healthcare", "pharmaceuticals"]


def test_what_a_place_does_to_pay_is_no_place_of_all() -> None:
    rows = "| Factor | Effect |\n|---|---|\n| Industry | Mining and energy pay more |\n| Location | London premium |\n"
    assert [row["location"] for row in extract(page_of(f"# Carpenter\n\n{rows}"))] == [None, None]


@pytest.mark.parametrize(
    ("words", "sectors"),
    [
        ("# Translator\n\nMost have a degree in languages. Other fields such as education or finance can apply too.", []),
        ("# Translator\n\nThey work in many fields such as education or finance.", ["education", "finance"]),
        ("# Welder\n\n## Industries\n\n- Hotels - Travel agents, cooks\n- Retail: Cashiers and buyers\n- Mining\n", ["mining"]),
        ("# Welder\n\n## Industries\n\n- Hotels - Booking and Counter Clerks\n- Mining - 40 % of all welders\n", ["mining"]),
        ("Paralegals work in law firms, banks and hospitals.", ["professional services", "finance", "healthcare"]),
    ],
)
def test_sectors_are_those_in_which_the_occupation_itself_works(words: str, sectors: list[str]) -> None:
    assert [row["name"] for row in extract(page_of(words))] == sectors
