"""What is somebody's pay, and money that is not."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


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


def test_growth_from_one_figure_to_another_tells_of_the_change_and_is_no_claim() -> None:
    assert claims("Salaries of welders grew by 5.2%, from $40,000 to $42,000.") == []


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
        "# Tester pay\n\nThe median monthly income of full-time employed residents is S$5,000.",
    ],
)
def test_what_an_employer_or_an_agency_pays_and_asks_beside_pay_is_none(words: str) -> None:
    assert claims(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Welders on rigs earn around $6k more on average.",
        "Welders graduate with $20,000 or more in student loans.",
        "Median pay of welders surged, climbing from $40,000 to $60,000.",
    ],
)
def test_differences_debts_and_changes_are_no_pay(words: str) -> None:
    assert claims(words) == []


@pytest.mark.parametrize(
    "words",
    ["Without overtime the median pay of welders drops $20k.", "The salary of a welder rises by about $3,000 a year."],
)
def test_what_pay_moves_by_is_no_pay(words: str) -> None:
    assert claims(words) == []


def test_what_is_shared_of_profits_is_no_pay() -> None:
    words = "Welders average bonus payments of $2,300 per year and profit sharing incomes of $2,150 per year."
    assert claims(words) == []
