"""How figures of pay are written, and lines and tables that state them without a word for it."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


def told(words: str) -> list[tuple[float | None, float | None, str, str]]:
    return [(row["low"], row["high"], row["currency"], row["period"]) for row in claims(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welders earn R 310 000 a year or R 150 per hour.", [(310000, 310000, "ZAR", "year"), (150, 150, "ZAR", "hour")]),
        ("Welders are paid R95 an hour.", [(95, 95, "ZAR", "hour")]),
        ("In R2024, welders are paid R250,000 a year.", [(250000, 250000, "ZAR", "year")]),
        ("Welders earn 38,000$ a year.", [(38000, 38000, "USD", "year")]),
        ("Welders earn between 28,000$ and 38,000$.", [(28000, 38000, "USD", "year")]),
        ("# Welder\n\nSalary: 38000$/Annum", [(38000, 38000, "USD", "year")]),
        ("Welders earn from $30,000 to above $50,000 a year.", [(30000, 50000, "USD", "year")]),
        ("Pay of welders ranges from £20,000 to beyond £40,000.", [(20000, 40000, "GBP", "year")]),
        ("Starting pay of welders ranges from $27,000 at the low end to $41,000 at the top.", [(27000, 41000, "USD", "year")]),
        ("# Welder\n\nStipend: ₹6k - ₹9k", [(6000, 9000, "INR", "month")]),
        ("# Welder\n\nSalary: ₹6 lakh", [(600000, 600000, "INR", "year")]),
        ("The pay of welders moves up to Band 6 (£31,000 and £37,000) in time.", [(31000, 37000, "GBP", "year")]),
        ("Welders are paid on the lower scale (£31,000 and £37,000).", [(31000, 37000, "GBP", "year")]),
        ("The pay range for welders (£31,000 and £37,000) is wide.", [(31000, 37000, "GBP", "year")]),
        (
            "Welders of each level and town (£31,000 and £37,000) are paid well.",
            [(31000, 31000, "GBP", "year"), (37000, 37000, "GBP", "year")],
        ),
        (
            "Welders in both towns (£31,000 and £37,000) are paid well.",
            [(31000, 31000, "GBP", "year"), (37000, 37000, "GBP", "year")],
        ),
    ],
)
def test_a_figure_is_read_as_it_is_written(words: str, expected: list[tuple[float, float, str, str]]) -> None:
    assert told(words) == expected


@pytest.mark.parametrize("mark", ["\t", " ", " - ", " – "])
def test_lines_of_names_and_amounts_are_pay(mark: str) -> None:
    words = f"This is what these people are paid:\n\nWelder{mark}$43,000\nElectrician{mark}$52,000\nPlumber{mark}$61,000\n"
    assert [(row["subject"], row["low"]) for row in claims(words)] == [
        ("welder", 43000),
        ("electrician", 52000),
        ("plumber", 61000),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "# Welders\n\nWe pay for all of it.\n\nThe kits sold:\n\nWelder kit $43,000\nElectrician kit $52,000\n",
        "# Welders\n\nWe pay for all of it.\n\nWelder $430\nElectrician $520\n",
        "# Welders\n\nA lone line, and no more.\n\nWelder $43,000\n",
    ],
)
def test_lines_of_other_things_are_not(words: str) -> None:
    assert claims(words) == []


def test_a_table_without_a_header_states_pay_beside_occupations() -> None:
    words = "| Electrician, step 2 | $52,000 |\n|---|---|\n| Electrician, step 3 | $55,000 |\n| Welder | $43,000 |\n"
    assert [(row["subject"], row["low"]) for row in claims(words)] == [
        ("electrician", 52000),
        ("electrician", 55000),
        ("welder", 43000),
    ]


def test_what_stands_beside_things_in_such_a_table_is_no_pay() -> None:
    assert claims("| Welder kit | $52,000 |\n|---|---|\n| Welder mask | $55,000 |\n") == []


def test_the_first_row_of_a_table_without_a_header_gives_its_column_the_currency() -> None:
    words = "Median wages of welders by industry were as follows:\n\n| Retail | $35,090 |\n|---|---|\n| Mining | 51,630 |\n"
    assert [row["low"] for row in claims(words)] == [35090, 51630]


def test_a_row_of_those_who_earn_most_is_of_the_occupation_of_its_table() -> None:
    shares = "| Top 10% of earners | $68,400 |\n| Bottom 10% of earners | $31,100 |\n"
    words = f"| Average salary for welders | $42,700 |\n|---|---|\n{shares}"
    assert [(row["subject"], row["low"] or row["high"], row["statistic"]) for row in claims(words)] == [
        ("welder", 42700, "mean"),
        ("welder", 68400, "maximum"),
        ("welder", 31100, "minimum"),
    ]
    assert claims("| Price of an oven | $42,700 |\n|---|---|\n| Top 10% of ovens | $68,400 |\n") == []


def test_a_level_and_a_field_label_pay_of_the_occupation_in_that_field() -> None:
    words = (
        "# What they get\n\n- **QA Engineer**: $60K-$85K\n- **Junior DevOps**: $75K-$105K\n- **Web Development**: $65K-$95K\n"
        "- **Office Rent**: $40K-$50K\n"
    )
    assert [(row["subject"], row["low"], row["seniority"]) for row in claims(words)] == [
        ("quality assurance engineer", 60000, None),
        ("devops engineer", 75000, "entry"),
        ("web developer", 65000, None),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Actors are typically paid a daily rate of $175 per day.",
        "Actors are paid weekly wages of $1,820 a week.",
        "Actors are usually paid by the day, at a rate of $182 per day.",
    ],
)
def test_a_name_of_several_senses_is_of_who_is_paid_a_rate(words: str) -> None:
    assert [row["subject"] for row in claims(words)] == ["actor"]


def test_who_is_paid_off_is_nobody_at_work() -> None:
    assert claims("Threat actors are paid in crypto, up to $50,000 a year.") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Electricians start at roughly $20 an hour fresh out of school.", [(20, "hour")]),
        ("Electricians start between $22 and $26 an hour.", [(22, "hour")]),
        ("Taxi drivers gross about $25 per hour before expenses.", [(25, "hour")]),
        ("Electricians pull in $45.20 an hour in Oregon.", [(45.2, "hour")]),
        ("Flight attendants make $28 to $32 for every flight hour.", [(28, "hour")]),
        ("**Electrician**: average base $60K; needs a licence.", [(60000, "year")]),
        (
            "# Electrician\n\nHourly pay: $28 median\n\nAnnual: $57,000 median; 90th percentile $90,000",
            [(28, "hour"), (57000, "year"), (90000, "year")],
        ),
        ("# Electrician\n\nTen years in, you can expect closer to $88,000.", [(88000, "year")]),
    ],
)
def test_pay_is_known_by_what_workers_start_at_get_and_expect(words: str, expected: list[tuple[float, str]]) -> None:
    assert [(row["low"], row["period"]) for row in claims(words)] == expected


def test_what_is_charged_by_the_hour_is_no_pay() -> None:
    assert claims("# Painters\n\nPainting a house costs $3,500 on average; painters charge $40 an hour.\n") == []
    assert claims("# Painters\n\n## How much do painters charge?\n\nPainters charge $40 an hour.\n") == []
    assert claims("# Painters\n\n## How much do painters make?\n\nPainters charge $12,000 for a villa.\n") == []
    (row,) = claims("# Painters\n\n## How much do painters make?\n\nNew painters typically charge $40-$60 an hour.\n")
    assert (row["low"], row["high"], row["seniority"]) == (40, 60, "entry")
