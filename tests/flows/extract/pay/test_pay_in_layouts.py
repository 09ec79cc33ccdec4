"""Pay in tables, lists, lines, headings and fields of data: what stands around a figure says what it is."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


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


def test_a_cell_that_describes_a_role_is_no_title() -> None:
    [row] = claims(
        "# Pay of welders\n\n| Level | Salary | Role and duties |\n|---|---|---|\n"
        "| Junior | $40,000 | Helps the foreman and the pipe fitter, keeps the shop in order and learns to read a drawing. |\n"
    )
    assert row["subject"] == "welder"


def test_a_span_of_percentiles_in_a_table_without_marked_headers_is_a_range() -> None:
    words = (
        "<h1>Pay</h1><p>Some words before it. Here are the figures from the Bureau of Labor Statistics (2017).</p><table>"
        "<tr><td>Job</td><td>Average salary (median)</td><td>Range (25th to 75th percentile)</td></tr>"
        "<tr><td>Welder</td><td>$47,000</td><td>$38,000 to $58,000</td></tr></table>"
    )
    rows = claims(words, "pay.html")
    assert [(row["statistic"], row["attributed_to"], row["as_of"]) for row in rows] == [
        ("median", "BLS", 2017),
        ("range", "BLS", 2017),
    ]


def test_a_title_that_speaks_of_pay_dates_the_document() -> None:
    words = "Welder salary in Germany 2024\n\nPay scales\n\nA welder earns about 3,700 EUR a month."
    assert [row["as_of"] for row in claims(words, "page.txt")] == [2024]


@pytest.mark.parametrize(
    "title",
    [
        "Jobs for welders: careers & salaries (2024)",
        "Welder: training, pay and outlook in 2024",
        "Salary, Duties and Outlook of Welders 2024",
        "Welder Pay Guide (2024)",
        "How much does a course for welders cost in 2024?",
    ],
)
def test_the_year_of_a_title_with_pay_among_its_topics_is_that_of_the_page(title: str) -> None:
    assert [row["as_of"] for row in claims(f"# {title}\n\nA welder earns about $37,000 a year.")] == [None]


@pytest.mark.parametrize(
    "title",
    ["Welders: wages & career data (2024)", "Are steel & gas salaries worth it in 2024?", "How much do welders make in 2024?"],
)
def test_the_year_of_a_title_about_data_on_pay_is_that_of_all_figures(title: str) -> None:
    assert [row["as_of"] for row in claims(f"# {title}\n\nA welder earns about $37,000 a year.")] == [2024]


@pytest.mark.parametrize(
    ("section", "year"),
    [
        ("## Wages\n\n### Spain (2024)", 2024),
        ("## Wages\n\n### What should it be in 2024?", None),
        ("## Jobs\n\n### Spain (2024)", None),
    ],
)
def test_the_year_of_a_heading_in_a_section_about_pay_is_that_of_its_figures(section: str, year: int | None) -> None:
    assert [row["as_of"] for row in claims(f"# Welder\n\n{section}\n\nA welder earns about €37,000 a year.")] == [year]


def test_headings_that_end_in_amounts_are_entries_with_their_pay() -> None:
    entries = ("1. Welder ($40,000)", "2. Plumber ($42,000)", "3. Electrician ($30,000 - $35,000)")
    words = "# Jobs\n\n" + "".join(f"## {entry}\n\nBy hand.\n\n" for entry in entries)
    assert [(row["subject"], row["low"], row["high"]) for row in claims(words)] == [
        ("welder", 40_000, 40_000),
        ("plumber", 42_000, 42_000),
        ("electrician", 30_000, 35_000),
    ]
    assert claims("# Jobs\n\n## Welder ($40,000)\n\nBy hand.\n\n## Ovens\n\nHot.\n") == []


def test_the_sign_of_a_header_holds_for_its_column_below_a_caption_of_pay() -> None:
    table = "| Level | Min (₹) | Max (₹) |\n|---|---|---|\n| Entry | 500,000 | 800,000 |\n"
    rows = claims(f"# Welder\n\n**Salary by level**\n{table}")
    assert [(row["low"], row["high"], row["currency"], row["statistic"]) for row in rows] == [
        (500_000, 500_000, "INR", "minimum"),
        (800_000, 800_000, "INR", "maximum"),
    ]
    assert claims(f"# Welder\n\n**Turnover by level**\n{table}") == []


def test_a_bare_number_of_an_advertised_job_is_money_of_its_country() -> None:
    front = "---\ntitle: Senior Welder\ncompany: Acme\nlocation: {}\nsalary: 52000\n---\n\n## Requirements\n\n- Patience\n"
    assert [(row["currency"], row["currency_assumed"]) for row in claims(front.format("Berlin, Germany"))] == [("EUR", False)]
    assert [(row["currency"], row["currency_assumed"]) for row in claims(front.format("Remote"))] == [("USD", True)]


def test_a_title_in_front_matter_dates_the_document_as_well() -> None:
    words = "---\nlayout: post\ntitle: Welder Salary in India 2025?\n---\n\n## Introduction\n\nA welder earns ₹400,000 a year.\n"
    assert [row["as_of"] for row in claims(words)] == [2025]
    assert [row["as_of"] for row in claims(words.replace("Salary in India", "Guide"))] == [None]


def test_an_introduction_that_spans_all_levels_is_of_none() -> None:
    words = "# Welding\n\nFrom entry-level welder to senior inspector the way is clear:\n\n- **Welder**: $40,000-$50,000\n"
    assert [row["seniority"] for row in claims(words)] == [None]


def test_a_list_of_shares_is_for_the_period_of_its_first_figure() -> None:
    words = (
        "# Welder\n\nThe work is steady.\n\n- Median hourly earnings - $17.20\n- Middle 50 percent - $13.10 to $21.90\n"
        "- Top 10 percent - over $26.40\n- Bottom 10 percent - under $10.80\n"
    )
    found = [(row["low"], row["high"], row["period"], row["statistic"]) for row in claims(words)]
    assert found == [
        (17.2, 17.2, "hour", "median"),
        (13.1, 21.9, "hour", "range"),
        (26.4, None, "hour", "maximum"),
        (None, 10.8, "hour", "minimum"),
    ]


def test_a_line_that_is_a_figure_and_its_period_is_pay_but_not_under_a_heading_of_costs() -> None:
    words = "# {}\n\nAcme - Costa Mesa, CA\n\n- $13.00 - $14.00 Hourly\n- Part time\n"
    assert [(row["low"], row["period"]) for row in claims(words.format("Restaurant cashier"))] == [(13, "hour")]
    assert claims(words.format("Restaurant cashier\n\n## Cost of the course")) == []


@pytest.mark.parametrize(
    ("words", "low", "period"),
    [
        ("Welder ($31-$38 p/h)", 31, "hour"),
        ("Welders are paid £14.50/h.", 14.5, "hour"),
        ("Welders are paid £31,000 p/a.", 31000, "year"),
        ("| Flight Hour Rate | Yearly |\n|---|---|\n| $31.20 | $28,000 |", 31.2, "hour"),
    ],
)
def test_short_forms_of_periods_are_read(words: str, low: float, period: str) -> None:
    row = claims(f"# Welder pay\n\n{words}")[0]
    assert (row["low"], row["period"]) == (low, period)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Baker $31,300 Pastry chef $36,900 Electrician $56,200",
            [("baker", 31300), ("pastry chef", 36900), ("electrician", 56200)],
        ),
        ("Baker: £31,300 / Pastry chef: £36,900", [("baker", 31300), ("pastry chef", 36900)]),
        ("Bakers earn $31,300 and pastry chefs $36,900", [("baker", 31300), ("pastry chef", 36900)]),
    ],
)
def test_in_a_line_of_names_and_figures_each_figure_is_of_the_name_before_it(line: str, expected: list[tuple[str, int]]) -> None:
    assert [(row["subject"], row["low"]) for row in claims(f"# What people earn\n\n{line}\n")] == expected


def test_ranks_after_one_that_is_called_a_percentile_are_percentiles() -> None:
    words = "# Welder pay\n\n10th percentile: $31,000 | 25th: $38,000 | 50th: $46,000 | 90th: $66,000\n"
    found = [(row["percentile"], row["statistic"]) for row in claims(words)]
    assert found == [(10, "minimum"), (25, "typical"), (50, "median"), (90, "maximum")]


def test_the_low_part_of_a_span_of_hundreds_of_thousands_is_a_figure_and_the_middle_is_none() -> None:
    assert [row["low"] for row in claims("# Pilot\n\nThe base salary of a pilot is in the low $200,000s.")] == [200000]
    assert claims("# Pilot\n\nThe base salary of a pilot is in the mid $200,000s.") == []


def test_a_heading_states_the_pay_of_what_the_front_matter_is_called_after() -> None:
    heading = "### Salary: £30,000 - £40,000\n\nThe work."
    assert claim(f"---\ntitle: Hiring a welder\n---\n\n{heading}")["subject"] == "welder"
    assert claims(f"---\ntitle: A wall\n---\n\n{heading}") == []


def test_a_line_that_is_a_figure_is_pay_below_a_heading_of_pay() -> None:
    assert claim("# Welder\n\n## Pay\n\n### Asia\n\n$30K - $40K")["low"] == 30_000
    assert claims("# Welder\n\n## Tools\n\n### Asia\n\n$30K - $40K") == []
    assert claims("# Welder\n\n## Pay\n\n### Cost of living\n\n$30K - $40K") == []


@pytest.mark.parametrize("columns", ["Entry | Mid | Senior", "0-2 years | 3-5 years | 6+ years", "Ohio | Iowa | Texas"])
def test_columns_of_levels_or_places_beside_occupations_are_pay(columns: str) -> None:
    table = f"| Job | {columns} |\n|---|---|---|---|\n| Baker | $30k | $38k | $47k |\n| Welder | $40k | $50k | $65k |\n"
    assert [row["low"] for row in claims(f"# Trades\n\n{table}")] == [30000, 38000, 47000, 40000, 50000, 65000]


def test_a_column_of_tuition_beside_occupations_is_no_pay() -> None:
    assert claims("# Schools\n\n| Job | Tuition | Length |\n|---|---|---|\n| Baker | $16,000 | 6 months |\n") == []
    granted = "| Level | Base | RSU (4yr) | ESOP | TC |\n|---|---|---|---|---|\n| Senior | $90k | $40-60k | $8k | $110k |\n"
    assert [row["low"] for row in claims(f"# Glazier\n\n{granted}")] == [90000, 110000]


def test_the_best_paid_places_are_those_of_pay() -> None:
    rows = claims("# The best-paid states for welders\n\n1. Alaska: $70,000\n2. Hawaii – $68,000\n")
    assert [(row["location"], row["low"]) for row in rows] == [("Alaska", 70000), ("Hawaii", 68000)]


def test_shares_of_workers_in_a_table_with_average_pay_are_pay() -> None:
    table = "| Measure | Figure |\n|---|---|\n| Median pay in a year | $45,300 |\n| Lowest 10 per cent | below $29,500 |\n"
    rows = claims(f"# Pastry teacher\n\n{table}")
    assert [(row["subject"], row["low"], row["high"]) for row in rows] == [
        ("pastry teacher", 45300, 45300),
        ("pastry teacher", None, 29500),
    ]


def test_a_line_that_opens_with_pay_by_the_hour_may_go_on_with_the_hours() -> None:
    row = claim("# School bus drivers\n\nAll districts\n\n$10.00 - $13.00 per hour, minimum 20 hours per week\n")
    assert (row["low"], row["high"], row["period"]) == (10, 13, "hour")


def test_what_customers_pay_is_no_wage() -> None:
    assert claims("### What does a tiler charge?\n\n- Hourly rate: $60-$90, by the kind of floor\n") == []


def test_headings_that_are_fields_of_work_head_what_is_of_their_occupations() -> None:
    rows = claims(
        "# Our certificates\n\n## UX Design\n\nAverage salary: $95,000\n\n## Game Design\n\nAverage salary: $85,000\n\n"
        "## Neurology\n\nAverage salary: $260,000\n"
    )
    assert [row["subject"] for row in rows] == ["user experience designer", "game designer", "neurologist"]


def test_a_header_tells_the_period_of_more_than_is_usual_for_it() -> None:
    rows = claims("# Ship captain\n\n| Ship | Monthly salary (INR) |\n|---|---|\n| Bulk carriers | ₹10 - 15 lakh |\n")
    assert [(row["low"], row["period"]) for row in rows] == [(1000000, "month")]


def test_pay_below_a_list_of_job_titles_is_of_the_first() -> None:
    rows = claims(
        "## Careers\n\n**Job titles:**\n- Pastry chef\n- Head baker\n\n**Salary range:**\n- Junior: $30-36K\n- Senior: $50-60K\n"
    )
    assert [(row["subject"], row["seniority"]) for row in rows] == [("pastry chef", "entry"), ("pastry chef", "senior")]


def test_rows_of_averages_below_headers_that_are_periods_are_pay() -> None:
    table = "| Guild survey | Annual | Hourly |\n|---|---|---|\n| Mean (average) | $46,500 | $22.40 |\n"
    rows = claims(f"# Electrician\n\n{table}")
    assert [(row["low"], row["period"], row["statistic"]) for row in rows] == [(46500, "year", "mean"), (22.4, "hour", "mean")]


def test_figures_each_with_its_level_are_pay_without_a_word_for_it() -> None:
    rows = claims("# Electrician\n\nGuides put it at $31,000 to $37,000 at entry and at $52,000 upward for seniors.\n")
    assert [(row["low"], row["high"], row["seniority"]) for row in rows] == [(31000, 37000, "entry"), (52000, None, "senior")]


def test_prices_of_plans_for_levels_are_no_pay() -> None:
    assert claims("# Electrician\n\nThe licence is $20,000 for entry plans and $50,000 for senior plans.\n") == []


def test_what_workers_earn_is_pay_below_a_question_of_what_they_cost() -> None:
    rows = claims("## How much does an electrician cost?\n\nThe median electrician earns $52,300 a year.\n")
    assert [row["low"] for row in rows] == [52300]


def test_two_occupations_in_a_row_are_told_by_the_first() -> None:
    rows = claims("# Pay\n\n| Role | Median salary |\n|---|---|\n| Treasurers and Controllers | $162K |\n")
    assert [row["subject"] for row in rows] == ["treasurer"]


def test_headers_of_a_statistic_and_its_period_or_of_a_share_of_workers_are_of_pay() -> None:
    rows = claims(
        "# Receptionists\n\n| Where | Median hourly | Median annual |\n|---|---|---|\n| Hospitals | $18.10 | $37,600 |\n"
    )
    assert [(row["low"], row["period"], row["industry"]) for row in rows] == [
        (18.1, "hour", "Hospitals"),
        (37600, "year", "Hospitals"),
    ]
    rows = claims("| Occupation | Median | Lowest 10% |\n|---|---|---|\n| Electricians | $61,860 | under $40,980 |\n")
    assert [(row["low"], row["high"], row["statistic"]) for row in rows] == [(61860, 61860, "median"), (None, 40980, "minimum")]


@pytest.mark.parametrize(
    ("field", "statistic"),
    [
        ("salary_range: $81,000 - $90,000", "range"),
        ("medianPay: $81,000", "median"),
        ("average-salary: $81,000", "mean"),
    ],
)
def test_the_words_of_a_field_s_name_call_its_figure_pay(field: str, statistic: str) -> None:
    rows = claims(f"---\ntitle: Electrician\n{field}\n---\n\nAbout the trade.\n")
    assert [(row["low"], row["statistic"], row["subject"]) for row in rows] == [(81_000, statistic, "electrician")]


@pytest.mark.parametrize(
    ("heading", "lows"),
    [
        ("# Dental Assistant, Leeds, £1,500 per month", [1500]),
        ("# Electrician<br>York<br>£1,500 - £2,000 a month", [1500]),
        ("# Electricians cost us £1,500 a month", []),
        ("# How to hire an electrician for £1,500 a month", []),
        ("# Rent a van for £1,500 a month", []),
    ],
)
def test_a_heading_of_a_title_and_its_pay_is_an_offer(heading: str, lows: list[int]) -> None:
    assert [row["low"] for row in claims(f"{heading}\n\nMore of it.\n")] == lows


def test_a_total_of_pay_in_short_is_pay() -> None:
    table = "# Designer\n\n| City | Base Pay | Total Comp |\n|---|---|---|\n| Leeds | £40,000 | £44,000 |\n"
    assert [(row["low"], row["component"]) for row in claims(table)] == [(40_000, "base"), (44_000, "total")]
