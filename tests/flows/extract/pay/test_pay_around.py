"""Pay of several occupations, with what scopes it told before, after, above and below."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

OCCUPATIONS = {"electrician": "Electrician", "pilot": "Pilot", "data scientist": "Data Scientist", "waiter": "Waiter"}


def told(text: str, *columns: str) -> list[tuple[Any, ...]]:
    rows = sorted(extract(page_of(text)), key=lambda row: row["char_start"])
    return [tuple(row[name] for name in ("subject", "low", "high", *columns)) for row in rows]


@pytest.mark.parametrize("occupation", OCCUPATIONS)
@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("{Ls} in Poland get 12 000 – 18 000 PLN a month.", 12_000, 18_000),
        ("Most {ls} in Canada are paid CAD 38.50 an hour.", 38.5, 38.5),
        ("{Ls} in their first year take home $47,500.", 47_500, 47_500),
        ("The highest-paying state for {ls} is Alaska ($94,000).", 94_000, 94_000),
        ("Oil and gas extraction pays {ls} an annual mean wage of $112,000.", 112_000, 112_000),
        ("The bureau reports that {ls} had a median annual wage of $66,000.", 66_000, 66_000),
        ("The median for {ls} is $69,950 annually.", 69_950, 69_950),
        ("A newly minted {l} can count on $95,000 a year.", 95_000, 95_000),
        ("{Ls}' hourly pay runs from $22.15 to $41.80.", 22.15, 41.8),
        ("Salaries of {ls} ranges from $65,000 and climbs up to $82,000.", 65_000, 82_000),
        ("Salaries of {ls} in Zurich reach Fr. 110'000.", None, 110_000),
        ("The {l} role pays >= 50k €.", 50_000, None),
        ("{Ls}: 4.800–5.600 € brutto im Monat.", 4_800, 5_600),
    ],
)
def test_who_gets_so_much_is_at_work_whatever_else_the_word_means(
    occupation: str, text: str, low: float | None, high: float | None
) -> None:
    words = text.format(l=occupation, ls=f"{occupation}s", Ls=f"{occupation[0].upper()}{occupation[1:]}s")
    assert told(words) == [(occupation, low, high)]


@pytest.mark.parametrize("occupation", OCCUPATIONS)
@pytest.mark.parametrize(
    ("text", "statistics"),
    [
        ("The minimum salary of a {l} is $40,000, and the maximum is $99,000.", ["minimum", "maximum"]),
        ("The minimum and maximum salaries of a {l} are $40,000 and $99,000.", ["minimum", "maximum"]),
        ("Salary range of a {l}: low $41k / avg $58k / high $83k.", ["minimum", "mean", "maximum"]),
        ("At the 10th percentile a {l} earns $35,000; at the 90th it's $102,000.", ["minimum", "maximum"]),
        ("A {l} earns $70,000, far beyond the average wage.", ["typical"]),
        ("Payscale lists the average {l} salary as $64,800, Salary.com as $70,100.", ["mean", "mean"]),
    ],
)
def test_words_beside_a_figure_say_which_statistic_it_is(occupation: str, text: str, statistics: list[str]) -> None:
    assert [each[3] for each in told(text.format(l=occupation), "statistic")] == statistics


@pytest.mark.parametrize("title", OCCUPATIONS.values(), ids=OCCUPATIONS)
@pytest.mark.parametrize(
    ("text", "column", "values"),
    [
        ("| Country | {T} | Plumber |\n|---|---|---|\n| France | €52,000 | €38,000 |\n\nYearly salaries in euros.\n",
         "location", ["France", "France"]),
        ("| Role | Junior | Senior |\n|---|---|---|\n| {T} | $60k | $80k |\n\n*Annual salaries, 2024*\n", "as_of", [2024, 2024]),
        ("# {T}\n\n| City | Junior |\n|---|---|\n| Paris | €36,000 |\n\n{T} base salaries, Glassdoor 2023\n",
         "attributed_to", ["Glassdoor"]),
        ("# {T} pay\n\n| | Base | | Total | |\n|---|---|---|---|---|\n| | Low | High | Low | High |\n"
         "| Junior | $60,000 | $75,000 | $65,000 | $85,000 |\n", "component", ["base", "base", "total", "total"]),
        ("| Title | Hourly | Annual |\n|---|---|---|\n| {T} | $38.94 | $81,000 |\n", "period", ["hour", "year"]),
        ("| Level | Base | Total comp |\n|---|---|---|\n| Junior {T} | $80,000 | $95,000 |\n", "seniority", ["entry", "entry"]),
        ("| {T} | 2019 | 2023 |\n|---|---|---|\n| Average salary | $60,000 | $71,000 |\n", "as_of", [2019, 2023]),
        ("## Salaries at Orchard Labs\n\n- {T}: $120,000\n- Plumber: $80,000\n", "industry", ["Orchard Labs", "Orchard Labs"]),
        ("---\njob_title: {T}\ncompany: Orchard Labs\nsalary_min: 80000"
         "\nsalary_max: 95000\nsalary_currency: AUD\n---\n\nApply.\n",
         "industry", ["Orchard Labs"]),
    ],
    ids=["a caption makes it pay", "a caption dates it", "a caption names its origin", "two rows of headers",
         "columns of periods", "a level before the title", "years over rows", "a heading", "front matter"],
)  # fmt: skip
def test_headers_captions_and_headings_scope_the_pay_of_a_table_or_list(
    title: str, text: str, column: str, values: list[object]
) -> None:
    assert [each[3] for each in told(text.format(T=title), column)] == values


@pytest.mark.parametrize(
    ("text", "origin", "year"),
    [
        ("The average baker salary is $81,000. Source: PayScale, 2022.\n", "PayScale", 2022),
        ("Bakers average $70,500 a year.[^1]\n\nSome words.\n\n[^1]: Indeed, average salary, 2023.\n", "Indeed", None),
        ("*Salary figures: Levels.fyi, 2023.*\n\n## Baker\n\n- Average: $142,000\n", "Levels.fyi", 2023),
        ("What do bakers earn?\n\n- Indeed: $71,000\n", "Indeed", None),
    ],
    ids=["at the end", "a footnote", "at the head", "a label"],
)
def test_notes_after_before_and_below_name_the_origin(text: str, origin: str, year: int | None) -> None:
    rows = extract(page_of(text))
    assert [row["attributed_to"] for row in rows] == [origin]
    assert year is None or [row["as_of"] for row in rows] == [year]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Bakers with two years of practice earn $42,000 in Ohio and $47,000 in Utah.", ["entry", "entry"]),
        ("A 3-4 PQE lawyer earns $160,000.", ["mid"]),
        ("Junior, mid-level and senior bakers earn $50,000, $68,000 and $91,000 respectively.", ["entry", "mid", "senior"]),
        ("The pay of bakers has two rungs: junior ($42,000) and lead ($77,000).", ["entry", "senior"]),
        ("Pay of bakers: Years 1-2, $45,000. Years 3-5, $58,000. Year 10+, $80,000.", ["entry", "mid", "senior"]),
        ("Bakers can make anything from the mid-$50,000s to $90,000.", [None]),
    ],
)
def test_years_of_work_say_how_senior_somebody_is(text: str, levels: list[str | None]) -> None:
    assert [each[3] for each in told(text, "seniority")] == levels


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Initech Technologies gives its bakers $35,000 a year.", "Initech Technologies"),
        ("A baker at a top-tier firm might make $40,000.", "top-tier firm"),
        ("Bakers with three years at Initech can expect an annual package of $50,000.", "Initech"),
    ],
)
def test_who_gives_pay_scopes_it(text: str, employer: str) -> None:
    assert [each[3] for each in told(text, "industry")] == [employer]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Site Engineer\n\n### Acme\n\n#### `💰 USD $114,000~$175,000`\n\nWork with us.\n",
            ("site engineer", 114_000, 175_000),
        ),
        ("**Waiter**\n\n**£19k - £20k per annum, by experience**\n", ("waiter", 19_000, 20_000)),
    ],
)
def test_a_heading_that_is_an_amount_is_the_pay_of_the_one_above(text: str, expected: tuple[Any, ...]) -> None:
    assert told(text) == [expected]


def test_shares_that_label_figures_are_percentiles() -> None:
    text = "Earnings of bakers:\n\n- 10%: $31,000\n- 50%: $52,000\n- 90%: $88,000\n"
    assert [each[3] for each in told(text, "statistic")] == ["minimum", "median", "maximum"]


def test_what_pay_was_before_is_no_least_and_of_no_year_that_is_told() -> None:
    text = "Bakers earned £35,000 in 2021, up from £31,000 a year earlier."
    assert told(text, "statistic", "as_of") == [
        ("baker", 35_000, 35_000, "typical", 2021),
        ("baker", 31_000, 31_000, "typical", None),
    ]


def test_a_table_set_as_code_is_read_line_by_line() -> None:
    text = (
        "# Baker\n\n```\nBaker salaries\n==============\n\nLevel          Avg Salary\n-----          ----------\n"
        "Junior         ₹4-8 LPA\nMid            ₹8-15 LPA\nSenior         ₹15-30 LPA\n```\n"
    )
    assert told(text, "seniority", "statistic") == [
        ("baker", 400_000, 800_000, "entry", "mean"),
        ("baker", 800_000, 1_500_000, "mid", "mean"),
        ("baker", 1_500_000, 3_000_000, "senior", "mean"),
    ]


def test_a_line_right_below_a_list_that_ends_with_a_colon_introduces_the_next() -> None:
    text = "Baker:\n- Average salary: $40,000\n- Starting salary: $30,000\nRoofer:\n- Average salary: $50,000\n"
    assert [each[0] for each in told(text)] == ["baker", "baker", "roofer"]


def test_dollars_of_a_sentence_about_a_nation_are_its_own() -> None:
    text = "Bakers in the three Australian cities earn $60,000. Bakers in Ohio earn $40,000."
    assert [each[3] for each in told(text, "currency")] == ["AUD", "USD"]


@pytest.mark.parametrize(
    "text",
    [
        "The minimum wage in the state is $15 an hour, which matters little to bakers.",
        "The average household in town has an income of $61,000; few bakers live there.",
    ],
)
def test_what_everybody_gets_is_no_pay_of_those_named_after_it(text: str) -> None:
    assert told(text) == []
