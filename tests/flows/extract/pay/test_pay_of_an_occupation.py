"""Which amounts are the pay of an occupation, and what the lines, notes and lists around a figure say of it."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def check(words: str, expected: list[dict[str, Any]], path: str = "page.md") -> None:
    rows = extract(page_of(words, path))
    assert [{name: row[name] for name in wanted} for row, wanted in zip(rows, expected, strict=True)] == expected


@pytest.mark.parametrize(
    "words",
    [
        "# Bakers\n\n## Success stories\n\n**Outcome:** Runs the oven now, earning $61,000 a year.",
        "# Bakers\n\n## Student spotlight\n\nAda moved to the coast and earns $52,000.",
        "# Bakers\n\nI was making $41,000 a year as a baker.",
        "# Bakers\n\nMy first salary as a baker was $38,000.",
        "# Bakers\n\nA baker pays an income tax of $9,300 on this salary.",
        "# Bakers\n\nBakers are paid $1,900 per fortnight.",
        "# Bakers\n\nBakers earn $400 per event.",
        "# Bakers\n\nThe all-jobs median stands much lower, at $31,000.",
        "# Bakers\n\nTheir pay is high compared to the average of $31,000.",
        "# Bakers\n\nTheir pay is fair (compared with the median of £31,000).",
        "# Bakers\n\nTheir salary is double the average UK salary of around £31,000.",
        "# Bakers\n\nThe largest gap in the country of $93,000 is between bakers and millers.",
        "# Bakers\n\nSalaries of bakers vary by over $30,000 from shop to shop.",
        "# Bakers\n\nBakers can't tell whether $41,000 is a good salary.",
        "# Bakers\n\nThe salary of bakers saw an increase of $7,500.",
    ],
)
def test_what_is_no_pay_of_an_occupation(words: str) -> None:
    assert extract(page_of(words)) == []


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("# Bakers\n\n## Story of the trade\n\nBakers earn $41,000 a year.", 41000),
        ("# Bakers\n\nOne union baker reported making $67 an hour.", 67),
        ("# Bakers\n\nBefore tax, bakers earn $41,000 a year.", 41000),
        ("# Bakers\n\nBakers earn $41,000 per year for a job well done.", 41000),
        ("# Bakers\n\nSalaries of bakers range from $41,000 to $52,000.", 41000),
        ("# Bakers\n\nCompared to the average baker, millers earn $41,000.", 41000),
        ("# Tax advisors\n\nTax advisors earn $71,000 a year.", 71000),
    ],
)
def test_what_is_pay_of_an_occupation(words: str, low: float) -> None:
    check(words, [{"low": low}])


HEADED = "Bakeries pay well. As of May 2021, according to BLS data the three states with the best mean pay for bakers were:"


@pytest.mark.parametrize(
    "other",
    [
        "At the other end of the spectrum, the bottom three states for the pay of bakers were:",
        "By contrast, the states that pay bakers worst were:",
        "The lowest three states for bakers were:",
        "Conversely, pay for bakers is poorest in:",
        "Here are the bottom states for bakers:",
    ],
)
def test_a_list_goes_on_from_the_one_before(other: str) -> None:
    top = {"statistic": "mean", "as_of": 2021, "attributed_to": "BLS", "location": "Ohio"}
    words = f"# Bakers\n\n{HEADED}\n\n- Ohio: $51,000\n- Utah: $50,000\n\n{other}\n\n- Iowa: $31,000\n"
    check(words, [top, top | {"location": "Utah"}, top | {"location": "Iowa"}])


def test_a_list_of_something_else_does_not_go_on() -> None:
    words = f"# Bakers\n\n{HEADED}\n\n- Ohio: $51,000\n\nPay in bakeries abroad:\n\n- Iowa: $31,000\n"
    check(words, [{"statistic": "mean"}, {"attributed_to": None, "statistic": "typical"}])


@pytest.mark.parametrize(
    ("words", "statistics"),
    [
        ("The median pay of bakers in shops was $20.00 an hour; hotels, $18.00; and mills, $23.00.", ["median"] * 3),
        ("Average pay of bakers: $41,600 per year | $3,466 per month | $800 per week.", ["mean"] * 3),
        ("The average wage of bakers is $41,000 in Ohio, and $44,000 in Utah.", ["mean"] * 2),
        ("The average wage of bakers is $41,000, senior bakers earn $60,000.", ["mean", "typical"]),
        ("The average wage of bakers is $41,000; some make up to $60,000.", ["mean", "maximum"]),
    ],
)
def test_the_statistic_of_an_enumeration(words: str, statistics: list[str]) -> None:
    check(f"# Bakers\n\n{words}", [{"statistic": each} for each in statistics])


@pytest.mark.parametrize(
    ("note", "component"),
    [
        ("These figures are base salaries and leave out overtime.", "base"),
        ("All salaries are gross base salaries.", "base"),
        ("The numbers above represent total compensation.", "total"),
        ("Remember, these are base salary ranges.", "base"),
        ("These shops are base camps of good pay.", None),
    ],
)
def test_a_note_below_figures_says_what_they_are(note: str, component: str | None) -> None:
    check(f"# Bakers\n\nBakers earn $41,000 a year. {note}", [{"component": component}])
    check(f"# Bakers\n\nPay of bakers:\n\n- Ohio: $41,000\n- Utah: $43,000\n\n{note}\n", [{"component": component}] * 2)


def test_a_title_says_what_all_figures_are() -> None:
    check("# Base salary of bakers\n\n## Shops\n\n- Senior baker: $41,000\n", [{"component": "base"}])
    check("# Pay and base camps\n\n## Bakers\n\n- Senior baker: $41,000\n", [{"component": None}])


LINES = "The bakers of the land\n\nHere are the figures of the guild (2021):\n\nJob Median pay (£) Hourly rate (£)\n"


def test_columns_of_lines_take_the_words_of_their_header() -> None:
    words = LINES + "Baker £24,000 £11.50\nRoofer £26,000 £12.50\nButcher £27,000 £13.00\n"
    year = {"statistic": "median", "period": "year", "as_of": 2021}
    hour = {"statistic": "median", "period": "hour", "as_of": 2021}
    check(words, [year, hour] * 3, "page.txt")


@pytest.mark.parametrize(
    ("code", "region"), [("OH", "Ohio"), ("OR", "Oregon"), ("HI", "Hawaii"), ("IN", "Indiana"), ("U.S.", None)]
)
def test_lines_of_a_table_of_states_start_with_a_code(code: str, region: str | None) -> None:
    words = f"Bakers\n\nThe pay of bakers, by state:\n\nState Employed Mean wage\n{code} 920 $51,230\nUT 440 $44,940\n"
    check(words, [{"region": region, "country": "US", "statistic": "mean"}, {"region": "Utah"}], "page.txt")


@pytest.mark.parametrize(
    ("words", "location"),
    [
        ("Baker salaries in Australia vary.\n\nExpect AUD 51,000 a year.", "Australia"),
        ("Pay of bakers in the UK is low.\n\nA baker is paid £24,000 a year.", "UK"),
        ("The strike of the UK welders goes on.\n\nA welder is paid £24,000 a year.", None),
        ("The pay of bakers in Germany and in France differs.\n\nA baker is paid €24,000 a year.", None),
        ("# Bakers\n\nBakers in the United States are many.\n\nA baker makes $44,000.", None),
        ("# Bakers\n\nBread is loved in Canada.\n\nA baker makes $44,000.", None),
    ],
)
def test_a_document_about_one_country(words: str, location: str | None) -> None:
    rows = extract(page_of(words))
    assert {row["location"] for row in rows} == {location}


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("# Bakers\n\nIn Ontario bakers train long. Ontario bakers, like those of Alberta, make $21 an hour.", "CAD"),
        ("# Bakers\n\nOne baker came from Ontario. Bakers make $21 an hour.", "USD"),
        ("# Bakers\n\nOntario, Ohio, Utah and Alberta need bakers. Bakers make $21 an hour.", "USD"),
    ],
)
def test_the_dollar_of_a_document_whose_places_are_of_one_country(words: str, currency: str) -> None:
    rows = extract(page_of(words))
    assert {row["currency"] for row in rows} == {currency}


@pytest.mark.parametrize(
    ("heading", "origin"),
    [
        ("Indeed", "Indeed"),
        ("Glassdoor Dec 2019", "Glassdoor"),
        ("PayScale data", "PayScale"),
        ("Ohio", None),
        ("Bakeries", None),
    ],
)
def test_a_heading_that_is_the_name_of_an_origin(heading: str, origin: str | None) -> None:
    words = (
        f"# Bakers\n\n## Pay\n\n### {heading}\n\n| Position | Salary |\n|---|---|\n| Baker | $41,000 |\n| Miller | $44,000 |\n"
    )
    check(words, [{"attributed_to": origin}] * 2)


@pytest.mark.parametrize(
    ("words", "industry"),
    [
        ("## Pay by company\n\n### Largest firms\n\n- Acme: $41,000\n- Initech: $44,000\n", ["Acme", "Initech"]),
        (
            "| Level | Pay | Pay at top companies |\n|---|---|---|\n| Junior | $41,000 | $51,000 (Acme, Initech) |\n",
            [None, "Acme, Initech"],
        ),
        ("| Level | Pay | Pay at top companies |\n|---|---|---|\n| Junior | $41,000 | $51,000 (with overtime) |\n", [None, None]),
    ],
)
def test_companies_of_a_list_and_of_a_column(words: str, industry: list[str | None]) -> None:
    check(f"# Bakers\n\n{words}", [{"industry": each} for each in industry])


@pytest.mark.parametrize(
    ("words", "location"),
    [
        ("Bakers earn $40,000 to $50,000, with those in London at the upper end.", None),
        ("Bakers earn $40,000 to $50,000, but this includes the wages of Paris.", None),
        ("Bakers earn $40,000 to $50,000 in London.", "London"),
        ("Ohio and Utah pay best. Bakers in these states earn $40,000 to $50,000.", "Ohio and Utah"),
        ("The best pay is in Lyon. Bakers in this city earn €40,000.", "Lyon"),
    ],
)
def test_places_around_a_figure(words: str, location: str | None) -> None:
    check(f"# Bakers\n\n{words}", [{"location": location}])


def test_a_cell_of_sentences_names_its_occupation_right_before_the_figure() -> None:
    told = "Somebody who likes shops and people may go far here. Pay is from a shop helper to a pharmacist at $100,000 a year."
    check(f"# Careers\n\n| Job | About |\n|---|---|\n| Pharmacy technician | {told} |\n", [{"subject": "pharmacist"}])


def test_a_broader_name_is_the_occupation_of_the_document_only_after_that_is_named() -> None:
    words = "A chef in the UK earns £25,300 a year.\n\n## Pay of sous chefs\n\nSous chefs earn £29,000 a year.\n"
    check(words, [{"subject": "chef"}, {"subject": "sous chef"}])
    check("# Sous chefs\n\nA chef earns £25,300 a year.", [{"subject": "sous chef"}])


@pytest.mark.parametrize(
    ("words", "name", "values"),
    [
        ("Welders and roofers earn $41,000 and $47,000 a year, respectively.", "subject", ["welder", "roofer"]),
        (
            "Pay is higher: electrical and civil engineers' respective averages are $81,000 and $77,000 a year.",
            "subject",
            ["electrical engineer", "civil engineer"],
        ),
        (
            "The median pay of welders, roofers and plumbers is $41,000, $47,000 and $59,000, respectively.",
            "subject",
            ["welder", "roofer", "plumber"],
        ),
        (
            "Plumbers earn $59,000 a year, and welders and roofers earn $41,000 and $47,000, respectively.",
            "subject",
            ["plumber", "welder", "roofer"],
        ),
        (
            "The pay of welders, roofers and plumbers is INR 3.10 LPA, 2.70 LPA and 4.20 LPA respectively.",
            "subject",
            ["welder", "roofer", "plumber"],
        ),
        ("In Ohio and Utah, welders earn $41,000 and $47,000 a year respectively.", "location", ["Ohio", "Utah"]),
        ("Ohio, Iowa and Utah pay welders $41,000, $42,000 and $47,000, respectively.", "location", ["Ohio", "Iowa", "Utah"]),
        ("Welders and roofers earn $41,000, and $47,000 with overtime.", "subject", ["welder", "welder"]),
        ("Welders in Ohio and Utah earn $41,000.", "location", ["Ohio and Utah"]),
    ],
)
def test_lists_that_answer_each_other(words: str, name: str, values: list[str]) -> None:
    check(f"# Trades\n\n{words}", [{name: each} for each in values])


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Median | $45,000 | $61,000"], [("welder", 45000), ("glazier", 61000)]),
        (["Survey of 2020, average total (9 answers) | $45k | $61k"], [("welder", 45000), ("glazier", 61000)]),
        (["High | $45,000 | $61,000", "Tools | $12,000 | $11,000"], [("welder", 45000), ("glazier", 61000)]),
        (["Average rent | $45,000 | $61,000", "Median house price | $450,000 | $610,000"], []),
    ],
)
def test_an_average_in_a_column_of_an_occupation_is_its_pay(rows: list[str], expected: list[tuple[str, int]]) -> None:
    table = "\n".join(["| | Welder | Glazier |", "|---|---|---|", *(f"| {row} |" for row in rows)])
    rows = extract(page_of(f"# Figures\n\n{table}\n"))
    assert sorted((row["subject"], row["low"] or row["high"]) for row in rows) == sorted(expected)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Total compensation including equity can exceed $250,000", [250000]),
        ("Pay with tips and overtime averages $50,000", [50000]),
        ("Equity can exceed $70,000", []),
        ("Pay, and equity of up to $70,000", []),
    ],
)
def test_pay_that_holds_what_is_paid_beside_it_is_pay(line: str, expected: list[int]) -> None:
    assert [row["low"] for row in extract(page_of(f"# Welder\n\n- {line}\n"))] == expected
