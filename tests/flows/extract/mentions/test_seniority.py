"""Seniority from words and from bands of years."""

from __future__ import annotations

import pytest

from flows.extract.mentions.seniority import band, experience_cell, find_seniorities, label_seniority
from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("label", "seniority"),
    [
        ("Fresher (0-1 year)", "entry"),
        ("Junior", "entry"),
        ("Entry level", "entry"),
        ("0-2 years", "entry"),
        ("3 Years Experience:", "mid"),
        ("Mid-Level (3-5 years)", "mid"),
        ("3–6 yrs", "mid"),
        ("5+ Years Experience", "senior"),
        ("5-8 years", "senior"),
        ("Lead/Staff", "senior"),
        ("Senior", "senior"),
        ("B4 (Staff)", "senior"),
        ("Ovens (lead)", "senior"),
        ("Ovens (entry/mid)", "entry"),
        ("Pay (Ohio - Entry)", "entry"),
        ("Staff engineers", "senior"),
        ("Ground staff roles", None),
        ("Bakery (entry by the yard)", None),
        ("Mid-career (5-9 years)", "mid"),
        ("Entry-Level (0-3 years)", "entry"),
        ("over 10 years of experience", "senior"),
        ("Technology", None),
        ("which leads to higher pay", None),
    ],
)
def test_a_label_states_its_seniority_and_a_word_decides_before_a_band(label: str, seniority: str | None) -> None:
    assert label_seniority(label) == seniority


@pytest.mark.parametrize(
    ("cell", "seniority"), [("0–1", "entry"), ("1–3", "mid"), ("4–6", "mid"), ("7–9", "senior"), ("10+", "senior")]
)
def test_a_bare_band_counts_in_a_column_of_experience(cell: str, seniority: str) -> None:
    assert experience_cell(cell) == seniority


def test_bands_follow_the_annotation_rule() -> None:
    assert [band(0, 2), band(1, 3), band(4, 6), band(5, 9), band(5, None)] == ["entry", "mid", "mid", "senior", "senior"]


def test_years_of_schooling_are_no_experience() -> None:
    assert find_seniorities("after 7+ years of additional training") == []
    assert [each.value for each in find_seniorities("after 7+ years of additional experience")] == ["senior"]


def test_columns_called_after_years_are_levels_beside_others() -> None:
    table = "| Position | Entry | 5-Year | 10+ Year |\n|---|---|---|---|\n"
    table += "| Welder | $38,000-$48,000 | $48,000-$58,000 | $55,000-$70,000 |"
    assert [row["seniority"] for row in claims(f"# Pay\n\n{table}\n")] == ["entry", "senior", "senior"]


def test_a_graduate_salary_is_that_of_who_starts() -> None:
    assert [each.value for each in find_seniorities("an average graduate annual salary over $70,000")] == ["entry"]


@pytest.mark.parametrize(
    ("words", "seniority"),
    [
        ("Co-op with six ovens", None),
        ("Co-op", "entry"),
        ("Co-op students", "entry"),
        ("Working student", "entry"),
        ("What a first job pays", "entry"),
        ("In their first post bakers get", "entry"),
        ("Newly hired bakers average", "entry"),
        ("Bakers straight out of school earn", "entry"),
        ("Those who are new to the trade earn", "entry"),
        ("In the first few years bakers earn", "entry"),
        ("Upon graduation they earn", "entry"),
        ("Team heads and managers", "senior"),
        ("Leads and managers", "senior"),
        ("Managers: ", "senior"),
        ("The first bakers earned", None),
        ("The Hillside Co-op pays", None),
        ("Product managers: ", None),
        ("Permanent staff get", None),
        ("Our staff start at", None),
        ("In the early years of the trade they earned", None),
        ("Pay heads to the north", None),
        ("Oven work management", None),
    ],
)
def test_words_tell_who_begins_and_who_leads(words: str, seniority: str | None) -> None:
    assert label_seniority(words) == seniority
    assert [each.value for each in find_seniorities(words)] == ([seniority] if seniority else [])


@pytest.mark.parametrize(
    "words",
    [
        "$40,000 to $80,000 (new grad through senior)",
        "$40,000 to $80,000, from entry-level up to senior",
        "from $40,000 (junior) to $80,000 (senior)",
    ],
)
def test_pay_from_the_first_level_to_the_last_is_of_none(words: str) -> None:
    assert [row["seniority"] for row in claims(f"# Baker pay\n\nPay: {words}\n")] == [None]


def test_levels_with_a_figure_each_are_told_apart() -> None:
    words = "Bakers earn $40,000 at junior level and $80,000 at senior level. Junior to mid-level bakers earn $45,000."
    assert [row["seniority"] for row in claims(words)][:2] == ["entry", "senior"]


def test_a_bracket_behind_a_title_tells_its_level() -> None:
    table = "# Baker\n\n| Role | Pay |\n|---|---|\n| Pastry Chef (Co-op) | $30,000 |\n| Pastry Chef (Nights) | $41,000 |\n"
    assert [(row["subject"], row["seniority"]) for row in claims(table)] == [("pastry chef", "entry"), ("pastry chef", None)]


def test_a_field_for_the_level_of_a_job_may_be_one_word() -> None:
    front = '---\ntitle: "Pastry Chef"\ncompany: "Rye & Co"\nexperienceLevel: "MID"\nsalary:\n  min: 41000\n  max: 45000\n'
    words = f"{front}  currency: USD\n  period: YEAR\n---\n\n## What you'll do\n\nBake.\n\n## How to apply\n\nApply now.\n"
    assert [row["seniority"] for row in claims(words)] == ["mid"]


@pytest.mark.parametrize(
    ("words", "seniority"),
    [
        ("New bakers earn", "entry"),
        ("Graduate bakers usually start", "entry"),
        ("with no prior experience", "entry"),
        ("just entering the trade", "entry"),
        ("mid-grade bakers", "mid"),
        ("in the middle of their careers", "mid"),
        ("after two decades on the job", "senior"),
        ("long-serving bakers", "senior"),
        ("Veteran bakers earn", "senior"),
        ("bakers with a dozen years of experience", "senior"),
        ("bakers with eight years behind them", "senior"),
        ("with ten years under your belt", "senior"),
        ("four years in the trade", "mid"),
        ("New orders make", None),
        ("New bakeries earn", None),
        ("Graduate papers", None),
        ("before entering the trade", None),
        ("after a decade of decline", None),
        ("Veterans in search of work", None),
        ("a senior living centre", None),
        ("Funeral directors earn", None),
        ("Art director", None),
        ("School principals", None),
    ],
)
def test_more_words_of_those_who_begin_and_of_those_who_have_stayed(words: str, seniority: str | None) -> None:
    assert [each.value for each in find_seniorities(words)] == ([seniority] if seniority else [])


@pytest.mark.parametrize(
    "words",
    [
        "Whether junior or senior, bakers earn $40,000.",
        "Bakers report to a senior confectioner and earn $40,000.",
        "Bakers answer to nobody, report to a senior colleague and earn $40,000.",
        "Bakers earn $40,000, more than entry-level cooks do.",
    ],
)
def test_either_level_and_that_of_another_are_none(words: str) -> None:
    assert [row["seniority"] for row in claims(f"# Baker pay\n\n{words}\n")] == [None]


@pytest.mark.parametrize(("first", "last"), [("Entry", "Senior"), ("Junior", "Late"), ("New", "Experienced")])
def test_a_bare_grade_beside_one_level_is_a_level(first: str, last: str) -> None:
    rows = "| Ohio | $30,000 | $50,000 |\n| Utah | $31,000 | $51,000 |\n"
    table = f"# Baker pay\n\n| State | {first} | {last} |\n|---|---|---|\n{rows}"
    assert [row["seniority"] for row in claims(table)] == ["entry", "senior", "entry", "senior"]


def test_bare_words_beside_no_level_are_no_grades() -> None:
    table = "# Baker pay\n\n| State | New | Late |\n|---|---|---|\n| Ohio | $30,000 | $50,000 |\n"
    assert [row["seniority"] for row in claims(table)] == [None, None]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1st year", "entry"),
        ("2nd-Year", "entry"),
        ("3rd Year (class of 2020)", "mid"),
        ("Sixth year", "senior"),
        ("0-6", "mid"),
        ("0-6 months", "entry"),
        ("18 months", "entry"),
        ("30 to 36 months", "mid"),
        ("72+ months", "senior"),
    ],
)
def test_a_cell_of_service_tells_a_year_or_months(words: str, expected: str) -> None:
    assert experience_cell(words) == expected


def test_a_column_may_count_in_months() -> None:
    assert [experience_cell(words, months=True) for words in ("0-6", "24-36", "60+", "Senior")] == [
        "entry",
        "mid",
        "senior",
        "senior",
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Head chefs earn $60,000.", ["senior"]),
        ("Head and executive chefs earn $60,000.", ["senior", "senior"]),
        ("Fifth-year associates earn $300,000.", ["mid"]),
        ("A highly tenured cook earns $60,000.", ["senior"]),
        ("Those with experience earn $60,000.", ["senior"]),
        ("People with experience in sales earn $60,000.", []),
        ("The head of the kitchen pays $60,000.", []),
        ("Head lice cost $60,000.", []),
        ("For the third year in a row it was $60,000.", []),
        ("Executive orders cost $60,000.", []),
    ],
)
def test_who_heads_others_or_has_served_long_is_senior(words: str, expected: list[str]) -> None:
    assert [each.value for each in find_seniorities(words)] == expected


def test_a_title_goes_before_years_told_in_words() -> None:
    [senior, years] = find_seniorities("Senior cooks with a few years of experience")
    assert (senior.value, senior.worded, years.value, years.worded) == ("senior", True, "mid", False)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Apprentice welder", "entry"),
        ("Head chef", "senior"),
        ("Legal intern", "entry"),
        ("Welder", None),
        ("Art director", None),
    ],
)
def test_the_name_of_an_occupation_can_have_a_rank_in_it(title: str, expected: str | None) -> None:
    [row] = claims(f"# {title}\n\nThe average salary is $40,000 a year.\n")
    assert row["seniority"] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Entry welder: $40,000", ["entry"]),
        ("Entry: $40,000", ["entry"]),
        ("An entry pipe welder earns $40,000.", ["entry"]),
        ("Data entry clerk: $40,000", []),
        ("Barriers to entry: $40,000", []),
        ("Entry into the trade is hard, and welders earn $40,000.", []),
    ],
)
def test_entry_before_who_earns_is_a_level(words: str, expected: list[str]) -> None:
    assert [each.value for each in find_seniorities(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Salary: £30,000 starter, £60,000 experienced", ["entry", "senior"]),
        ("Starter pay: £30,000", ["entry"]),
    ],
)
def test_who_starts_is_at_the_entry(words: str, expected: list[str]) -> None:
    assert [row["seniority"] for row in claims(f"# Electrician\n\n{words}\n")] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers with a significant amount of work experience earn $40,000.", ["senior"]),
        ("Bakers can reach $40,000 with considerable experience.", ["senior"]),
        ("Bakers with extensive experience earn $40,000.", ["senior"]),
        ("Bakers with a great deal of experience earn $40,000.", ["senior"]),
        ("Bakers with plenty of professional experience earn $40,000.", ["senior"]),
        ("Bakers with extensive experience with rye earn $40,000.", []),
        ("Experienced bakers earn $40,000.", ["senior"]),
        ("Part-time bakers experienced declines, and earn $40,000.", []),
        ("Bakeries experienced a shortage, and bakers earn $40,000.", []),
        ("The trade experienced strong growth, and bakers earn $40,000.", []),
    ],
)
def test_much_experience_is_senior_and_what_a_trade_experienced_is_not(words: str, expected: list[str]) -> None:
    assert [each.value for each in find_seniorities(words)] == expected


@pytest.mark.parametrize(
    ("aside", "seniority"),
    [
        ("(Initial 1-2 years, by grade)", "entry"),
        ("(first two years, by grade)", "entry"),
        ("(initial year)", "entry"),
        ("(contract of 1-2 years by grade)", None),
        ("(initial offer)", None),
    ],
)
def test_the_initial_years_are_those_of_beginners(aside: str, seniority: str | None) -> None:
    assert [row["seniority"] for row in claims(f"# Welder salary\n\n- $3,000 per month {aside}\n")] == [seniority]
