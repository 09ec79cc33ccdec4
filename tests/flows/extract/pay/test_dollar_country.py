"""Which country a bare dollar is of where a document names no place for it, and which amounts are nobody's pay."""

from __future__ import annotations

import pytest

from flows.extract.context.home import dollar_country
from flows.extract.salary import extract
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Bakers earn $30,000 a year. Source: Bureau of Labor Statistics.", "US"),
        ("Bakers earn $30,000 a year. In Ohio and Texas bread is dear.", "US"),
        ("Bakers (ANZSCO 351111) earn $60,000 a year.", "AU"),
        ("Bakers earn $50,000 a year, says the Job Bank.", "CA"),
        ("Bakers earn $50,000 a year. Ohio and Ontario bake much.", None),
        ("Bakers earn $50,000 a year. Berlin bakes much.", None),
        ("Bakers earn $50,000 a year.", None),
    ],
)
def test_the_only_country_of_which_places_or_registers_are_named(words: str, country: str | None) -> None:
    assert dollar_country(page_of("# Baker pay\n\n" + words)) == country


def test_a_claim_in_bare_dollars_has_that_country_and_no_location() -> None:
    rows = extract(page_of("# Baker pay\n\nBakers earn $30,000 a year.\n\nBread is loved in Ohio and Texas.\n"))
    assert [(row["location"], row["country"], row["currency_assumed"]) for row in rows] == [(None, "US", True)]


@pytest.mark.parametrize(
    "words",
    [
        "If the average baker wage per hour is $18, then the yearly salary would be around $37,000.",
        "If the pay is $18 an hour, then a year pays $37,000.",
        "Bakers do better than your average shop worker who gets paid around $30,000 a year.",
        "They make less than the typical office clerk, who earns $60,000 a year.",
        "Average earnings across all occupations were $1,586 a week, giving an annual income of $82,472.",
    ],
)
def test_what_is_supposed_or_of_others_is_not_their_pay(words: str) -> None:
    assert extract(page_of(f"# Baker pay\n\n{words}\n")) == []


def test_what_is_told_again_over_another_period_has_the_level_of_what_it_repeats() -> None:
    rows = extract(page_of("# Baker pay\n\nEntry-level bakers receive $20 per hour (which makes around $41,600 per year).\n"))
    assert [(row["value"], row["seniority"]) for row in rows] == [("$20 an hour", "entry"), ("$41,600 a year", "entry")]


@pytest.mark.parametrize(
    ("words", "seniority"),
    [("for bakers in their early careers", "entry"), ("for those with years of experience", "senior"), ("for most", None)],
)
def test_the_level_is_told_after_the_figure(words: str, seniority: str | None) -> None:
    rows = extract(page_of(f"# Baker pay\n\nBakers earn £30,000 a year {words}.\n"))
    assert [row["seniority"] for row in rows] == [seniority]


def test_a_paragraph_that_ends_with_a_colon_introduces_the_lines_below_it() -> None:
    lead = "Most bakers and butchers work full time for all of the year, but part-time workers earn a good hourly wage as well:"
    rows = extract(page_of(f"# Shop pay\n\n{lead}\n\nBakers: $24.94 per hour\n\nButchers: $22 per hour\n"))
    assert [(row["subject"], row["grade"]) for row in rows] == [("baker", "part-time"), ("butcher", "part-time")]


def test_a_list_of_nations_without_a_dollar_counts_in_that_of_the_united_states() -> None:
    words = "# Nurse pay\n\nAverage salaries:\n\n1. Norway. Average salary: $51,000.\n2. Canada. Average salary: $60,000.\n"
    assert [row["currency"] for row in extract(page_of(words))] == ["USD", "USD"]
    ours = words.replace("Norway", "Australia")
    assert [row["currency"] for row in extract(page_of(ours))] == ["AUD", "CAD"]


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("Bakers draw their cakes in CAD.", "USD"),
        ("Skills: CAD, SketchUp.", "USD"),
        ("- CAD", "USD"),
        ("Computer-aided design (CAD) helps with wedding cakes.", "USD"),
        ("They price cakes with computer-aided design (CAD).", "USD"),
        ("The salary of CAD drafters is lower.", "USD"),
        ("2D CAD, CAD/CAM systems and the 3 CAD packages of the trade.", "USD"),
        ("An AUD is a degree in audiology.", "USD"),
        ("All figures are in CAD.", "CAD"),
        ("Salaries (annual, CAD) are before tax.", "CAD"),
        ("Currency: AUD", "AUD"),
        ("Note: SGD, not USD.", "SGD"),
        ("An oven costs $9,000 CAD, flour CAD 1,200 a year.", "CAD"),
        ("They are paid in CAD.", "CAD"),
    ],
)
def test_a_code_is_a_dollar_where_it_stands_as_that_of_money(words: str, currency: str) -> None:
    rows = extract(page_of(f"# Baker pay\n\nBakers earn $30,000 a year.\n\n## More\n\n{words}\n"))
    assert [row["currency"] for row in rows] == [currency]


@pytest.mark.parametrize(
    ("header", "currency"),
    [("CAD", "CAD"), ("Salary (CAD)", "CAD"), ("Salary in AUD", "AUD"), ("Salary of CAD users", "USD"), ("Salary", "USD")],
)
def test_a_header_names_the_dollar_of_its_column(header: str, currency: str) -> None:
    rows = extract(page_of(f"# Baker pay\n\n| Level | {header} |\n|---|---|\n| Junior baker | $30,000 |\n"))
    assert [row["currency"] for row in rows] == [currency]


@pytest.mark.parametrize(("cell", "currency"), [("41,000", "CAD"), ("$41,000", "CAD"), ("3 years", "USD"), ("yes", "USD")])
def test_a_header_that_is_the_code_of_a_dollar_names_it_over_money(cell: str, currency: str) -> None:
    table = f"| Level | CAD |\n|---|---|\n| Junior | {cell} |\n"
    rows = extract(page_of(f"# Baker pay\n\nBakers earn $30,000 a year.\n\n## Levels\n\n{table}"))
    assert rows[0]["currency"] == currency


@pytest.mark.parametrize(
    ("line", "currency"),
    [
        ("Australian yearly salaries", "AUD"),
        ("Canadian pay", "CAD"),
        ("Yearly salaries", "USD"),
        ("British yearly salaries", "USD"),
    ],
)
def test_a_line_over_a_table_tells_whose_dollar_it_counts(line: str, currency: str) -> None:
    [row] = claims(f"{line}\n\n| Job | Average annual salary |\n|---|---|\n| Welder | $55,000 to $60,000 |\n")
    assert row["currency"] == currency


def test_a_register_of_occupations_tells_whose_dollar_it_is() -> None:
    words = "Bakers earn $41,000.\n\nIn Canada, trades are listed in a National Occupational Classification (NOC).\n"
    assert [row["currency"] for row in claims(words)] == ["CAD"]
