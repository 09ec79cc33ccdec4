"""Pay without a sign of its money."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Welder\n\nPAY: 11 - 16 an Hour", [(11, 16, "USD", "hour")]),
        ("# Welder\n\n`Pay 11 - 16 per hour`", [(11, 16, "USD", "hour")]),
        ("# Welder\n\n## Pay and benefits\n\n- 11 - 16 per hour", [(11, 16, "USD", "hour")]),
        ("# Welder\n\n_What is the starting pay of a welder?_\n\nFrom 11.50 - 18.00 per hour.", [(11.5, 18, "USD", "hour")]),
        ("# Welder in Germany\n\nWelders earn 3600 per month.", [(3600, 3600, "EUR", "month")]),
        ("# Welder in the UK\n\n- Salary- 31k-38k", [(31000, 38000, "GBP", "year")]),
        ("# Welder\n\nSalary: 31,000 per annum. The tools cost £400.", [(31000, 31000, "GBP", "year")]),
        ("# Welders in Singapore\n\nA welder can earn up to 7k / month.", [(None, 7000, "SGD", "month")]),
        ("# Welder\n\nIn Ohio a welder makes 60k-80k base.", [(60000, 80000, "USD", "year")]),
        ("# Welder\n\nTheir salaries fall roughly in the 50-70k range.", [(50000, 70000, "USD", "year")]),
        (
            "# Welders in Singapore\n\nPay that I saw:\n\n"
            "- A welder at Acme has a salary of 5k~7k per month\n- A welder at Initech: 6K~8K",
            [(5000, 7000, "SGD", "month"), (6000, 8000, "SGD", "month")],
        ),
        (
            "# Vets\n\nWages are low. In Britain you start on about 31-36k, and at some 52k a year, your salary "
            "stops. In the US it is more.",
            [(31000, 36000, "GBP", "year"), (52000, 52000, "GBP", "year")],
        ),
        (
            "# Welder\n\n- Starting salary: 65K - 108K\n- Middle salary: 100K - 169K\n- Late salary: 124K - 211K",
            [(65000, 108000, "USD", "year"), (100000, 169000, "USD", "year"), (124000, 211000, "USD", "year")],
        ),
        ("# Vets\n\nWages are low. You will start with around 30k visitors.", []),
        (
            "# Trades\n\n| Trade | Average salary |\n|---|---|\n| Welder | 41000 |\n| Plumber | 52,500 |",
            [(41000, 41000, "USD", "year"), (52500, 52500, "USD", "year")],
        ),
        (
            "# Trades in the UK\n\n| Pay [2] | Trade |\n|---|---|\n| 41000 | Welder |\n| 52500 | Plumber |",
            [(41000, 41000, "GBP", "year"), (52500, 52500, "GBP", "year")],
        ),
        (
            '---\ntitle: Welder\nsalary_min: "41000"\nsalary_max: "52000"\nemployment_type: full-time\n---\n\n'
            "We are looking for a welder. Apply now.\n",
            [(41000, 52000, "USD", "year")],
        ),
    ],
)
def test_its_money_is_that_of_its_place_or_document(words: str, expected: list[tuple[float, float, str, str]]) -> None:
    assert [(row["low"], row["high"], row["currency"], row["period"]) for row in claims(words)] == expected


def test_its_quote_holds_the_period() -> None:
    [row] = claims("# Welder\n\nPAY: 11 - 16 an Hour")
    assert row["quote"] == "PAY: 11 - 16 an Hour"


@pytest.mark.parametrize(
    "words",
    [
        "Welders are paid for 38 hours per week.",
        "Welders earn 10k points a day.",
        "Welders who are paid by the piece, weld 12 per hour.",
        "The survey of pay has 20k responses.",
        "There are 40k openings per year.",
        "Welders make 900 an hour at a rate of 10 per day.",
        "A forum with 30k members speaks of pay.",
        "We run a 10k per month.",
        "## Salary and cost of living\n\n- Food: 500 a month",
        "## Salary\n\nTheir rent is 900 a month.",
        "| Trade | Paid workers |\n|---|---|\n| Welder | 41000 |\n| Plumber | 52000 |",
        "| Trade | Salary |\n|---|---|\n| Welder | 41000 |\n| Plumber | good |",
    ],
)
def test_what_is_counted_is_no_pay(words: str) -> None:
    assert claims(f"# Welder\n\n{words}") == []


def test_a_plan_for_retirement_is_no_figure() -> None:
    rows = claims("# Welder\n\n**Shipyard welder**: The job can pay $90,000 a year, with benefits like a 401k and a pension.")
    assert [row["low"] for row in rows] == [90000]


def test_thousands_in_a_column_headed_as_pay_are_read() -> None:
    rows = claims("# Trades\n\n| Trade | Average salary |\n|---|---|\n| Welder | ~41k |\n| Plumber | 52K |")
    assert [(row["subject"], row["low"]) for row in rows] == [("welder", 41_000), ("plumber", 52_000)]
