"""Salary claims: what counts as pay, and what its words say of it."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def claims(words: str, path: str = "page.md") -> list[dict[str, Any]]:
    return extract(page_of(words, path))


def claim(words: str, path: str = "page.md") -> dict[str, Any]:
    [found] = claims(words, path)
    return found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The average salary of a welder is $47,000 a year.",
            {"low": 47000, "high": 47000, "statistic": "mean", "subject": "welder"},
        ),
        ("Registered nurses earn a median of $81,220 per year.", {"statistic": "median", "subject": "registered nurse"}),
        ("Plumbers make about $28 an hour.", {"period": "hour", "annual_low": 28 * 2080, "annual_derived": True}),
        ("A data analyst can earn up to $95,000.", {"low": None, "high": 95000, "statistic": "maximum"}),
        ("Data engineers start at $90,000.", {"low": 90000, "high": None, "statistic": "minimum"}),
        ("Architects earn over $120k.", {"low": 120000, "high": None, "statistic": "minimum", "annual_written_to": 1000}),
        ("Salaries for electricians range from $45,000 to $70,000.", {"low": 45000, "high": 70000, "statistic": "range"}),
        ("The average salary of a chef ranges from $40,000 to $60,000.", {"statistic": "mean", "low": 40000, "high": 60000}),
        ("The base salary of a data scientist is $110,000.", {"component": "base"}),
        ("Total compensation for a software engineer is $210,000.", {"component": "total"}),
        ("Dentists in Texas earn $170,000.", {"location": "Texas", "country": "US", "region": "Texas"}),
        ("Teachers in the U.S. earn $61,000.", {"location": "United States", "country": "US", "currency_assumed": False}),
        ("Teachers earn $61,000.", {"location": None, "currency": "USD", "currency_assumed": True}),
        ("Nurses in Toronto earn $85,000 a year.", {"currency": "CAD", "country": "CA"}),
        ("Junior web developers earn £28,000.", {"seniority": "entry", "currency": "GBP"}),
        ("Senior web developers earn £68,000.", {"seniority": "senior"}),
        ("In 2021 welders earned $44,000 a year.", {"as_of": 2021}),
        ("Software engineers in India earn ₹12-18 LPA.", {"low": 1200000, "high": 1800000, "currency": "INR", "period": "year"}),
        (
            "The lowest 10 percent of welders earned less than $31,000.",
            {"statistic": "minimum", "percentile": 10, "low": None, "high": 31000},
        ),
        (
            "The highest 10 percent of welders earned more than $66,000.",
            {"statistic": "maximum", "percentile": 90, "low": 66000, "high": None},
        ),
        ("According to Glassdoor, data analysts earn $70,000.", {"attributed_to": "Glassdoor"}),
        ("Data analysts earn $70,000, according to the Bureau of Labor Statistics.", {"attributed_to": "BLS"}),
    ],
)
def test_a_sentence_is_read_with_its_scope(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    "words",
    [
        "The data analyst course costs $4,900.",
        "Tuition for future nurses is $12,000 a year.",
        "The market for data engineers' tools was worth $57.9 billion.",
        "Welders may get a bonus of $5,000.",
        "A master's degree raises the pay of a teacher by $8,000.",
        "The company of the engineer had a revenue of $4,000,000.",
        "The plumber paid a rent of $1,200.",
        "There are 52,000 jobs for welders, and it pays well.",
        "In 2021, 40% of welders earned more.",
    ],
)
def test_money_that_is_nobodys_pay_is_no_claim(words: str) -> None:
    assert claims(words) == []


def test_two_origins_in_one_sentence_each_have_their_figure() -> None:
    first, second = claims(
        "In 2021, Indeed states that the average salary of a welder is $50,000, while Glassdoor states $45,000."
    )
    assert (first["attributed_to"], first["low"], first["as_of"]) == ("Indeed", 50000, 2021)
    assert (second["attributed_to"], second["low"]) == ("Glassdoor", 45000)


def test_a_table_gives_each_cell_its_row_and_column() -> None:
    rows = claims(
        "# Pay of welders\n\n| Experience | Median salary |\n|---|---|\n| 0–1 years | $38,000 |\n| 10+ years | $61,000 |\n"
    )
    assert [(row["seniority"], row["statistic"], row["low"], row["subject"]) for row in rows] == [
        ("entry", "median", 38000, "welder"),
        ("senior", "median", 61000, "welder"),
    ]


def test_a_role_column_names_the_occupation() -> None:
    rows = claims("# Pay\n\n| Role | Location | Salary |\n|---|---|---|\n| Senior Data Engineer | Austin, TX | $150,000 |\n")
    assert [(row["subject"], row["seniority"], row["location"]) for row in rows] == [("data engineer", "senior", "Austin, TX")]


def test_a_list_of_the_best_paying_states_keeps_what_it_is_called() -> None:
    rows = claims("# Welder\n\n## Highest paying states\n\n- Alaska: $70,000\n- Hawaii: $68,000\n")
    assert [(row["region"], row["listed_as"], row["statistic"]) for row in rows] == [
        ("Alaska", "highest paying states", "typical"),
        ("Hawaii", "highest paying states", "typical"),
    ]


def test_a_list_of_industries_scopes_by_industry() -> None:
    rows = claims("# Welder\n\n## Highest paying industries\n\n- Oil and Gas: $75,000\n- Ship Building: $60,000\n")
    assert [row["industry"] for row in rows] == ["Oil and Gas", "Ship Building"]


def test_headings_scope_what_stands_under_them() -> None:
    [row] = claims("# Data analyst\n\n## Entry-level salaries (UK, 2024)\n\n- Base salary: £28,000–£34,000\n")
    assert (row["seniority"], row["location"], row["as_of"], row["component"]) == ("entry", "UK", 2024, "base")


def test_a_figure_that_is_stated_again_counts_once() -> None:
    [row] = claims(
        "The average salary of a welder is $47,000.\n\nAs we said, a welder's average salary is $47,000 in the United States."
    )
    assert row["location"] == "United States"


def test_the_quote_is_verbatim_tight_and_holds_the_figure() -> None:
    page = page_of(
        "Much has been said. The **average** salary of a [welder](https://example.org/w) is **$47,000**. More follows."
    )
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert row["quote"].endswith("$47,000")
    assert "Much has" not in row["quote"]


def test_pay_of_front_matter_is_a_claim() -> None:
    row = claim(
        '---\ntitle: "Data Engineer"\ndatePosted: "2025-01-02"\ncompany:\n  name: "Acme"\nlocation:\n  city: "Pune"\n'
        "salary:\n  min: 1800000\n"
        '  max: 2500000\n  currency: "INR"\n  period: "YEAR"\n---\n\nWe are hiring. Apply now.\n'
    )
    assert (row["low"], row["high"], row["currency"], row["industry"], row["location"]) == (
        1800000,
        2500000,
        "INR",
        "Acme",
        "Pune",
    )


def test_pay_of_json_ld_is_a_claim() -> None:
    row = claim(
        '<html><head><script type="application/ld+json">{"@type": "JobPosting", "title": "Data Engineer", '
        '"datePosted": "2025-01-02", '
        '"hiringOrganization": {"name": "Acme"}, "baseSalary": {"@type": "MonetaryAmount", "currency": "GBP", "value": '
        '{"@type": "QuantitativeValue", "minValue": 50000, "maxValue": 60000, "unitText": "YEAR"}}}</script></head>'
        "<body><main><h1>Data Engineer</h1><p>We are hiring. Apply now.</p></main></body></html>",
        "job.html",
    )
    assert (row["low"], row["high"], row["currency"], row["component"], row["subject"]) == (
        50000,
        60000,
        "GBP",
        "base",
        "data engineer",
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["welders", "earn", "$50,000", "a year", "in Texas", "£30k", "-", "|", "\n", "# ", "- ", "up to", "(", ")", ",", "."]
        ),
        max_size=60,
    )
)
def test_whatever_is_written_each_quote_is_in_the_text(parts: list[str]) -> None:
    words = " ".join(parts)
    if not words.strip():
        return
    page = page_of(words + " text")
    for row in extract(page):
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["quote"]


@pytest.mark.parametrize(("unit", "most"), [("Welders earn $50,000 a year. ", 3_000), ("$", 8_000), ("$1,000 to ", 8_000)])
def test_time_grows_with_the_length_of_a_line(unit: str, most: int) -> None:
    def seconds(count: int) -> float:
        page = page_of("welders " + unit * count, "a.txt")
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    seconds(50)
    assert seconds(most) < 60 * max(seconds(most // 10), 0.01)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Sales managers earn $90,000 and loan officers $60,000.", [("sales manager", 90000), ("loan officer", 60000)]),
        ("With a degree, nurses earn $80,000.", [("nurse", 80000)]),
        ("Welders earn just $31,000 a year.", [("welder", 31000)]),
        ("Chefs can expect $38,000 or more.", [("chef", 38000)]),
        ("Is $80,000 a good salary for a nurse?", []),
        ("Welders get additional pay in the form of bonuses, estimated at $5,000.", []),
        ("A welder's salary is well above the national average wage of $56,000.", []),
    ],
)
def test_what_is_pay_is_told_by_the_words_around_it(words: str, expected: list[tuple[str, int]]) -> None:
    assert [(row["subject"], row["low"]) for row in claims(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chefs can expect $38,000 or more.", {"low": 38000, "high": None, "statistic": "minimum"}),
        ("The median salary of bakers has reached $38,000.", {"statistic": "median", "low": 38000, "high": 38000}),
        ("Bakers earn from $30,000 (starting) to $50,000 (experienced).", {"low": 30000, "high": 50000, "statistic": "range"}),
        ("Consultancy firms (large and small) pay data analysts €50k.", {"industry": "Consultancy firms"}),
        ("The general freight industry, the largest employer, pays truck drivers $41,000.", {"industry": "general freight"}),
        ("Mid-level / Experienced nurses earn $70,000.", {"seniority": "mid", "subject": "nurse"}),
        ("The average salary of a nurse is $75,000, with experienced nurses nearer the top.", {"seniority": None}),
        ("A nurse with an experience of 6 years earns $75,000.", {"seniority": "senior"}),
    ],
)
def test_a_figure_is_read_with_its_hedges(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


def test_a_restatement_for_another_period_keeps_the_statistic() -> None:
    rows = claims("The average salary of a welder is $52,000 a year ($25 an hour), compared to $49,000 in Texas.")
    assert [(row["low"], row["period"], row["statistic"]) for row in rows] == [
        (52000, "year", "mean"),
        (25, "hour", "mean"),
        (49000, "year", "mean"),
    ]


def test_growth_from_one_figure_to_another_tells_of_the_change_and_is_no_claim() -> None:
    assert claims("Salaries of welders grew by 5.2%, from $40,000 to $42,000.") == []


def test_the_bottom_ten_states_are_no_percentile() -> None:
    rows = claims("The bottom ten states for the pay of welders:\n\n- Ohio: $40,000\n- Utah: $41,000\n")
    assert {row["percentile"] for row in rows} == {None}


def test_a_heading_that_states_pay_is_a_claim() -> None:
    [row] = claims("# Welders\n\n## The average salary of a welder is $47,000\n\nMuch depends on the place.\n")
    assert (row["low"], row["statistic"]) == (47000, "mean")


def test_lines_are_labelled_by_the_line_above_them() -> None:
    rows = claims(
        "A guide for welders who work in steel yards all day.\n\nAverage salary\n\nWelder ($47,000)\n\nPlumber ($52,000)\n"
    )
    assert [(row["subject"], row["statistic"]) for row in rows] == [("welder", "mean"), ("plumber", "mean")]


def test_columns_called_minimum_and_maximum_state_what_they_are_called() -> None:
    rows = claims("# Pay of welders\n\n| Year | Minimum salary | Highest |\n|---|---|---|\n| First | $30,000 | $45,000 |\n")
    assert [row["statistic"] for row in rows] == ["minimum", "maximum"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Welders\n\n| Level | Salary (CAD) |\n|---|---|\n| Junior | $50,000 |\n", ("CAD", 50000, "year")),
        ("Welders earn $50,000. All amounts are in Australian dollars.", ("AUD", 50000, "year")),
        ("# Nurses in Singapore\n\nNurses earn $3,800.\n", ("SGD", 3800, "month")),
        ("Teachers in India earn ₹25,000.", ("INR", 25000, "month")),
        ("All salaries shown are per month. Welders earn €3,900.", ("EUR", 3900, "month")),
        ("Pay is by the hour here: hourly rates vary. Welders earn $31.50.", ("USD", 31.5, "hour")),
    ],
)
def test_currency_and_period_are_told_by_the_document(words: str, expected: tuple[str, float, str]) -> None:
    found = claim(words)
    assert (found["currency"], found["low"], found["period"]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers earn ₹2.1 Lakhs to ₹5 Lakhs per annum.", {"low": 210000, "high": 500000, "period": "year"}),
        ("The minimum trainee welder salary is £22,000 in London.", {"statistic": "minimum", "low": 22000, "high": None}),
        ("Nurses with over a decade of experience earn $90,000.", {"seniority": "senior"}),
        ("Working 25 hours per week, nurses have a salary of £30,000.", {"period": "year"}),
        ("The top 10th percentile of welders is paid $60,000.", {"percentile": 90, "statistic": "maximum"}),
        ("Solicitors in Leeds earn £48,000.", {"subject": "solicitor"}),
    ],
)
def test_spellings_and_bounds_of_pay(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


def test_what_a_sentence_calls_base_pay_stays_so_for_its_next_figure() -> None:
    rows = claims("The base salary of a welder is between $40,000 and $50,000, with most candidates landing around $45,000.")
    assert [row["component"] for row in rows] == ["base", "base"]


def test_a_cell_that_describes_a_role_is_no_title() -> None:
    [row] = claims(
        "# Pay of welders\n\n| Level | Salary | Role and duties |\n|---|---|---|\n"
        "| Junior | $40,000 | Helps the foreman and the pipe fitter, keeps the shop in order and learns to read a drawing. |\n"
    )
    assert row["subject"] == "welder"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The lowest-paid welders earn less than $26,000.",
            {"statistic": "minimum", "low": None, "high": 26000, "percentile": None},
        ),
        ("The best paid 25% of welders make over $60,000.", {"percentile": 75, "low": 60000, "high": None}),
        ("Welders at the middle level earn $50,000.", {"seniority": "mid"}),
        ("Welders in private yards earn between AUD 70,000 and AUD 80,000.", {"attributed_to": None, "currency": "AUD"}),
    ],
)
def test_those_who_are_paid_least_and_most(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


def test_earnings_of_a_lifetime_are_no_pay() -> None:
    assert claims("# Welder\n\n**Expected lifetime earnings**: $1,519,000\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "# Tester (Dublin)\n\nWe offer a fair salary, 25 days of leave and up to $3,000 a year for training.",
        "# Tester (Dublin)\n\nWe offer a fair salary and up to $8,000 towards your move.",
        "We hire testers, with a relocation package of up to $12,000.",
        "Better tools added $12,000 to the pay of testers.",
        "# Welder\n\nFor all of these jobs, the median pay is above $45,000.",
        "Welders earn far more than the median salary in India, which is ₹387,500.",
        "Our fee is 20% of the first year's pay of a tester, at least $18,000.",
        "Testers earn well, compared to an industry average of $93,000.",
    ],
)
def test_what_an_employer_or_an_agency_pays_and_asks_beside_pay_is_none(words: str) -> None:
    assert extract(page_of(words)) == []


def test_a_span_of_percentiles_in_a_table_without_marked_headers_is_a_range() -> None:
    words = (
        "<h1>Pay</h1><p>Some words before it. Here are the figures from the Bureau of Labor Statistics (2017).</p><table>"
        "<tr><td>Job</td><td>Average salary (median)</td><td>Range (25th to 75th percentile)</td></tr>"
        "<tr><td>Welder</td><td>$47,000</td><td>$38,000 to $58,000</td></tr></table>"
    )
    rows = extract(page_of(words, "pay.html"))
    assert [(row["statistic"], row["attributed_to"], row["as_of"]) for row in rows] == [
        ("median", "BLS", 2017),
        ("range", "BLS", 2017),
    ]


def test_a_conversion_in_brackets_says_the_same_in_another_currency() -> None:
    words = "# Pay in Austria\n\nWelders earn €45,000 (about $48,000) on average, and at most €70,000 ($75,000) for lead welders."
    rows = extract(page_of(words))
    assert [(row["low"], row["high"], row["currency"], row["statistic"], row["seniority"]) for row in rows] == [
        (45000, 45000, "EUR", "mean", None),
        (48000, 48000, "USD", "mean", None),
        (None, 70000, "EUR", "maximum", "senior"),
        (None, 75000, "USD", "maximum", "senior"),
    ]


def test_a_table_that_compares_nations_has_one_dollar() -> None:
    words = "# Welder\n\n| Country | Salary |\n|---|---|\n| Germany | $48,000 |\n| Canada | $51,000 |\n"
    assert [row["currency"] for row in extract(page_of(words))] == ["USD", "USD"]
    words = "# Welder\n\n| Country | Salary |\n|---|---|\n| Canada | $51,000 |\n| Australia | $62,000 |\n"
    assert [row["currency"] for row in extract(page_of(words))] == ["CAD", "AUD"]


def test_a_figure_that_is_carried_on_keeps_its_statistic_and_component() -> None:
    words = "The average base salary of a welder is $47,000. With six years of experience, that figure jumps to $61,000."
    rows = extract(page_of(words))
    assert [(row["statistic"], row["component"], row["seniority"]) for row in rows] == [
        ("mean", "base", None),
        ("mean", "base", "senior"),
    ]


def test_further_figures_of_a_list_in_a_sentence_keep_the_statistic() -> None:
    words = "Welders earn an average of $61,000 in Ohio, Utah at $59,000 and Iowa at $58,000."
    rows = extract(page_of(words))
    assert [(row["location"], row["statistic"]) for row in rows] == [("Ohio", "mean"), ("Utah", "mean"), ("Iowa", "mean")]


def test_a_figure_that_may_range_is_a_range() -> None:
    words = "Welders earn an average of $61,000. That figure can range from $45,000 to $80,000."
    assert [row["statistic"] for row in extract(page_of(words))] == ["mean", "range"]


def test_a_dollar_that_is_converted_into_that_of_the_place_is_no_such_dollar() -> None:
    words = "# Welder\n\nWhat welders earn:\n\n- Australia: $61,000 (or AUD 92,000)\n- Canada: $58,000 (or CAD 80,000)\n"
    rows = extract(page_of(words))
    assert [(row["low"], row["currency"]) for row in rows] == [
        (61000, "USD"),
        (92000, "AUD"),
        (58000, "USD"),
        (80000, "CAD"),
    ]


def test_figures_of_a_size_are_for_the_period_of_the_first() -> None:
    words = "The median salary of welders in Germany is €3,900 per month. The lower quartile is €3,400 and the upper €5,100."
    assert [row["period"] for row in extract(page_of(words))] == ["month", "month", "month"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Welders earn up to $93,500 a year, equivalent to an hourly wage of $45.",
            [("maximum", None, 93500), ("maximum", None, 45)],
        ),
        ("A welder earns about $38 an hour, which is above the national average.", [("typical", 38, 38)]),
        ("A few welders earn 6x the national median salary, up to $156,000.", [("maximum", None, 156000)]),
        ("Welders at the highest 90th percentile earned $57,480.", [("maximum", 57480, 57480)]),
        ("# Welder\n\nA welder can expect to receive $37 an hour.", [("typical", 37, 37)]),
    ],
)
def test_bounds_are_carried_on_and_comparisons_are_no_averages(
    words: str, expected: list[tuple[str, float | None, float | None]]
) -> None:
    assert [(row["statistic"], row["low"], row["high"]) for row in extract(page_of(words))] == expected


def test_a_title_that_speaks_of_pay_dates_the_document() -> None:
    words = "Welder salary in Germany 2024\n\nPay scales\n\nA welder earns about 3,700 EUR a month."
    assert [row["as_of"] for row in extract(page_of(words, "page.txt"))] == [2024]


def test_hyphens_that_do_not_break_are_hyphens() -> None:
    [row] = extract(page_of("Welders with 5\u20117 years of experience earn £38,000\u2011£40,000."))
    assert (row["low"], row["high"], row["seniority"]) == (38000, 40000, "senior")
    assert row["quote"].endswith("£38,000\u2011£40,000")
