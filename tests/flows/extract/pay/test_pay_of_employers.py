"""Sectors and employers that pay: as the subject of a sentence, beside an occupation or a figure, one of a kind."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def industries(words: str) -> list[str | None]:
    return [row["industry"] for row in extract(page_of(f"# Baker pay\n\n{words}\n"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Food manufacturing came second, with average pay of $41,000 a year.", "Food manufacturing"),
        ("Grocery wholesalers paid their bakers $44,000 a year.", "Grocery wholesalers"),
        ("The frozen food industry led with wages of $52,000.", "frozen food"),
        ("Restaurants pay $38,000, while private clubs and hotels pay bakers $45,000.", "Restaurants"),
        ("State government was the smallest employer, with a mean wage of $47,000.", "State government"),
        ("Research suggests that several companies pay bakers $40,000.", None),
        ("Private dental offices paid bakers the least, at $35,000.", "Private dental offices"),
        ("Bakers do well, with federal government roles paying the most at $47,000.", "federal government"),
        ("Bakers at regional airports earn $41,000.", "regional airports"),
        ("Bakers earn $41,000, paid by the month.", None),
        ("Nevada was the best state, with an average salary of $43,000.", None),
        ("The average salary was $43,000.", None),
    ],
)
def test_a_sector_that_is_what_a_sentence_speaks_of_scopes_its_pay(words: str, expected: str | None) -> None:
    assert industries(words)[0] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A baker at a private club restaurant may earn $45,000.", "private club restaurant"),
        ("Working at a college or university earns a baker $39,000.", "college or university"),
        ("Bakers at a small bakery earn $30,000.", "small bakery"),
        ("Bakers at a company earn $30,000.", None),
        ("Bakers who work in retail and wholesale earn $37,000.", "retail and wholesale"),
        ("Bakers who work in the state government earn $40,000.", "state government"),
        ("Bakers working in Oregon earn $36,000.", None),
        ("In 2019, bakers earned $31,000.", None),
    ],
)
def test_the_kind_of_employer_at_which_somebody_earns_scopes_the_pay(words: str, expected: str | None) -> None:
    assert industries(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Electricians at Acme, Initech, and Hooli can make $60,000.", "Acme, Initech, and Hooli"),
        ("A new baker is paid about $18 per hour at Acme Foods, whatever the shift.", "Acme Foods"),
        ("Acme's starting pay is $19 an hour for bakers.", "Acme"),
        ("Initech recently raised its starting rate to $20 an hour for bakers.", "Initech"),
        ("Initech starts new bakers at $17 an hour.", "Initech"),
        ("Initech's night baker positions average $37,000.", "Initech"),
        ("The lowest of all is Hooli's pastry baker role at $31,000.", "Hooli"),
        ("Master's baker roles pay $37,000.", None),
        ("Sara's previous baker job paid $37,000.", None),
        ("Today's baker jobs pay $37,000.", None),
        ("Oregon's baker jobs pay $37,000.", None),
        ("Indeed's list of baker jobs shows $37,000 for bakers.", None),
        ("Ohio's average pay is $35,000 for bakers.", None),
        ("Glassdoor's average salary for bakers is $35,000.", None),
        ("A baker earns $21 an hour at Level 3.", None),
    ],
)
def test_an_employer_named_beside_an_occupation_or_a_figure_pays_it(words: str, expected: str | None) -> None:
    assert industries(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In construction, bakers earn $41,000.", "construction"),
        ("In oil and gas the average baker earns $41,000.", "oil and gas"),
        ("Bakers in hospitality earn $41,000.", "hospitality"),
        ("Bakers in the retail trade usually make $41,000.", "retail trade"),
        ("Bakers in power generation averaged $41,000.", "power generation"),
        ("Bakers in food warehousing averaged $41,000.", "food warehousing"),
        ("Frozen food distributors were the most generous, with average pay of $41,000.", "Frozen food distributors"),
        ("An average of $41,000 was paid by local governments.", "local governments"),
        ("Catering companies in Leeds pay bakers $41,000.", "Catering companies"),
        ("Bakers of the younger generation averaged $41,000.", None),
        ("In theory, bakers earn $41,000.", None),
        ("Bakers with a degree in hospitality earn $41,000.", None),
        ("Bakers interested in retail earn $41,000.", None),
        ("Bakers in every hotel earn $41,000.", None),
        ("Bakers who studied at Ohio State earn $41,000.", None),
        ("Bakers work with catering companies and earn $41,000.", None),
    ],
)
def test_a_known_sector_stands_beside_those_who_work_in_it(words: str, expected: str | None) -> None:
    assert industries(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Initech pays bakers $41,000 a year.", "Initech"),
        ("Boeing pays bakers $41,000 a year. The canteen at Boeing is large.", "Boeing"),
        ("Nowhere pays bakers better: they earn $41,000 a year.", None),
        ("Training raised the pay of bakers to $41,000 a year.", None),
        ("Work starts at four, and bakers earn $41,000 a year.", None),
        ("Flour pays the bills of bakers, who earn $41,000 a year. They work with flour.", None),
    ],
)
def test_a_plain_word_that_opens_a_sentence_is_no_employer(words: str, expected: str | None) -> None:
    assert industries(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("NHS Band 6 nurses start at £35,000.", "NHS"),
        ("A nurse can earn £24,000 under the NHS pay scale.", "NHS"),
        ("Nurses in the NHS are on £30,000.", "NHS"),
        ("Civil service pay for a welder is £30,000.", "civil service"),
        ("Big Law associates earn $225,000 as lawyers.", "Big Law"),
        ("For lawyers, BigLaw base salaries are $225,000.", "BigLaw"),
        ("- Big Law first-year associate: $225,000 a year", "Big Law"),
        ("Engineers see FAANG offers of $200,000.", "FAANG"),
        ("A welder earns $60,000, more than in big tech.", None),
        ("A nurse earns £30,000, but those in the NHS earn less.", None),
        ("Welders are paid £30,000, and NHS dentists are not mentioned.", None),
    ],
)
def test_an_employer_called_by_a_name_of_its_own_scopes_the_pay(words: str, expected: str | None) -> None:
    industry = industries(words)[0]
    assert (industry or "").lower() == (expected or "").lower()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The average pay for a welder at law firms comes in at $40,000.", "law firms"),
        ("The salary in public schools is $40,000 for a nurse.", "public schools"),
        ("A welder at a private shipping line in the U.S. typically ranges from $40,000 to $50,000.", "private shipping line"),
        ("The wage for a nurse in a care home was $40,000.", "care home"),
        ("The pay of a welder in a small town is $40,000.", None),
        ("The average salary in this field is $40,000 for a welder.", None),
        ("A nurse trained in hospitals is paid $40,000.", None),
        ("The average welder with years in shops and yards is on $40,000.", None),
    ],
)
def test_where_pay_is_told_to_be_so_much_scopes_it(words: str, expected: str | None) -> None:
    assert industries(words)[0] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welders earn $40,000 in a hospital.", "hospital"),
        ("Welders earn $40,000 at a small factory, and more later.", "small factory"),
        ("Welders earn $40,000 in public schools.", "public schools"),
        ("Welders earn $40,000 with a college or university degree.", None),
        ("Welders earn $40,000 in construction and $50,000 in mining.", "construction"),
        ("Welders earn $40,000 in a company.", None),
        ("Welders earn $40,000 in a month.", None),
        ("Welders earn $40,000 for a company car.", None),
    ],
)
def test_the_kind_of_employer_right_after_a_figure_scopes_it(words: str, expected: str | None) -> None:
    assert industries(words)[0] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("For a welder, large industrial firms now start first-year hires around $50,000.", "large industrial firms"),
        ("Retail pays a baker $12 an hour.", "Retail"),
        ("Regional banks currently hire analysts at $50,000.", "Regional banks"),
        ("Companies are hiring welders at salaries of $50,000.", None),
        ("Large firms often start to look for welders who earn $50,000.", None),
    ],
)
def test_employers_that_start_or_hire_somebody_at_a_figure_scope_it(words: str, expected: str | None) -> None:
    assert industries(words)[0] == expected


def test_a_reason_given_after_a_label_names_no_employer() -> None:
    words = "Ohio: With strong demand in the oil and gas industry, welders in this state can expect to earn $50,000."
    assert industries(words)[0] is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers at Hooli make $50,000 and at Acme Foods $60,000.", ["Hooli", "Acme Foods"]),
        ("Bakers at Hooli make $50,000, at Acme around $60,000.", ["Hooli", "Acme"]),
        ("Bakers at Hooli make $50,000 and at Level 3 $60,000.", ["Hooli", None]),
        ("Bakers at Hooli make $50,000 and later $60,000.", ["Hooli", None]),
    ],
)
def test_the_employer_right_before_a_figure_pays_it(words: str, expected: list[str]) -> None:
    assert industries(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In a hospital, a baker earns $50,000.", "hospital"),
        ("In private clinics, bakers earn $50,000.", "private clinics"),
        ("At startups, bakers earn $50,000.", "startups"),
        ("Working in a nursing home pays $50,000.", "nursing home"),
        ("Salaries at startups range from $50,000 to $60,000.", "startups"),
        ("In the public sector, expect $50,000.", "public sector"),
        ("With a need and demand in the care trade, bakers earn $50,000.", None),
        ("In a company, bakers earn $50,000.", None),
        ("In a year, bakers earn $50,000.", None),
        ("In every hotel, bakers earn $50,000.", None),
    ],
)
def test_a_kind_of_employer_that_a_clause_starts_with_scopes_its_pay(words: str, expected: str | None) -> None:
    assert industries(words) == [expected]


def test_each_part_of_a_sentence_has_its_own_payer() -> None:
    words = "Hooli pays bakers $50,000, Acme pays $55,000 and Initech offers $60,000."
    assert industries(words) == ["Hooli", "Acme", "Initech"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Even in mid-sized firms, salaries rarely drop below $50,000.", "mid-sized firms"),
        ("Senior bakers in family-owned firms (e.g., Orsola) may earn closer to $45,000.", "family-owned firms"),
        ("Starting salaries for bakers are rising at large companies, to between $50,000 and $60,000 a year.", "large companies"),
        ("Base pay is forecast to jump for bakers with large companies to between $74,000 and $99,000.", "large companies"),
        ("Family-owned firms and multinationals pay at the higher end ($52,000).", "Family-owned firms and multinationals"),
        ("The range depends on size, with venture-backed firms paying closer to $76,000.", "venture-backed firms"),
        ("Bakers trained in technical colleges earn $40,000.", None),
        ("With high demand in hotel companies, bakers earn $40,000.", None),
        ("After experience in large firms, bakers earn $40,000.", None),
        ("Compared to jobs in small companies, baking pays well: $40,000.", None),
        ("In many companies bakers earn $41,000.", None),
    ],
)
def test_the_kind_of_employer_anywhere_before_a_figure_scopes_it(words: str, expected: str | None) -> None:
    assert industries(words)[0] == expected


def test_the_employer_behind_the_titles_of_a_list_of_jobs_pays() -> None:
    jobs = (
        "1. **Pastry Chef** - Hill & Dale, Leeds, UK, £41,000\n2. **Line Cook** - Nights and Days - Orsola, York, UK, £39,500\n"
    )
    assert industries(jobs) == ["Hill & Dale", "Orsola"]
    assert industries("- Line Cook - Night Shift, Leeds, £30,000\n- Pastry Chef - Part Time, York, £31,000\n") == [None, None]
    assert industries("- **Roofer** at **Slate & Sons** ($52,500)\n- **Plumber** at **Orsola** ($50,000)\n") == [
        "Slate & Sons",
        "Orsola",
    ]


def test_titles_in_a_table_of_sectors_are_no_sectors() -> None:
    table = "Pay by industry:\n\n| Jobs | Average salary |\n|---|---|\n| Marketing Manager | £42,000 |\n| Plumber | £41,000 |\n"
    assert industries(table) == [None, None]
