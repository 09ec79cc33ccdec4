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
        "Data engineers in the state have nearly $800 million in labor income.",
        "Welders may get a bonus of $5,000.",
        "A master's degree raises the pay of a teacher by $8,000.",
        "The company of the engineer had a revenue of $4,000,000.",
        "The plumber paid a rent of $1,200.",
        "A raise of $10 a day costs the yard $5,000 a month or $60,000 a year for its welders.",
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


@pytest.mark.parametrize(
    "words",
    [
        "Welders can use the forum for free, and paid accounts begin at $15 a month.",
        "There is a paid version of the welding app at $40 a month.",
        "Trainees have to pay around $14,000 for a year at the welding school.",
        "Some yards hold welders with a bond of ₹2 lakh.",
        "Welders sign for three years, with ₹1 lakh to pay if they go before.",
        "The state pays up to $20,000 a year of your student loans if you weld there.",
        "The yard pays $600 a month for health insurance.",
        "A good mask sets you back $12,000 a year, and pay is low.",
    ],
)
def test_what_is_paid_to_nobody_for_work_is_no_pay(words: str) -> None:
    assert claims(f"# Welder\n\n{words}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "Yards pay $30,000 a year to a welder who has a diploma.",
        "Yards are ready to pay $60,000 when a welder knows steel.",
        "Paid internships for welders start at $20 per hour.",
        "Welders earn $52,000 in education.",
        "Welders earn $52,000 in insurance.",
        "Welders earn $52,000 in investment banking.",
        "Welders earn $52,000 in sales management.",
        "In insurance, welders average $52,000.",
        "### Insurance\n**What welders average:** $52,000 per year",
    ],
)
def test_who_pays_and_in_which_industry_makes_no_cost_of_pay(words: str) -> None:
    assert len(claims(f"# Welder\n\n{words}\n")) == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("With bonus and stock counted in, the median is $84,000.", [("total", 84000)]),
        ("- Including bonus and equity, the median comes to $84,000", [("total", 84000)]),
        ("- Once bonuses are added, welders are at $84,000 a year", [("total", 84000)]),
        ("- Bonus and stock included: $84,000 a year", [("total", 84000)]),
        ("- Base plus bonus: $84,000", [("total", 84000)]),
        ("- Not counting bonuses, welders are at $84,000 a year", [("base", 84000)]),
        ("Before bonus and overtime, welders earn $84,000.", [("base", 84000)]),
        ("Welders earn $84,000 plus bonus.", [(None, 84000)]),
        ("- Stock and bonus: about $24,000 a year", []),
        ("- With a bonus of $12,000", []),
        ("- The median bonus is $14,000", []),
    ],
)
def test_a_figure_that_holds_the_bonus_is_pay_and_a_bonus_is_none(words: str, expected: list[tuple[str, int]]) -> None:
    assert [(row["component"], row["low"]) for row in claims(f"# Welder pay\n\n{words}\n")] == expected


@pytest.mark.parametrize(
    "words",
    [
        "- Welders: $40,000\n- all US workers: $48,000",
        "- Welders: $40,000\n- American workers overall: $48,000",
        "- Welders: $40,000\n- The whole workforce: $48,000",
        "- Welders: $40,000\n- The typical full-time worker: $48,000",
        "- All US welders: $40,000",
        "| Group | Median pay |\n|---|---|\n| Welders | $40,000 |\n| All American workers | $48,000 |",
    ],
)
def test_pay_of_all_workers_is_that_of_no_occupation(words: str) -> None:
    assert [row["low"] for row in claims(f"# Welder pay\n\n{words}\n")] == [40000]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Senior welders are on £40,000.", [(40000, 40000)]),
        ("A master welder can be on as much as £60,000.", [(None, 60000)]),
        ("By thirty most welders are on £30k-£35k.", [(30000, 35000)]),
        ("Young welders do well, with first contracts that go up to £37,000.", [(None, 37000)]),
        ("Head welders see offers of £50,000 to £60,000.", [(50000, 60000)]),
        ("| Town | Annual offer (local currency) |\n|---|---|\n| Leeds | £41,000-£48,000 |", [(41000, 48000)]),
        ("Torches are on sale for welders at £30,000.", []),
        ("Shipyards are on a budget of £30,000.", []),
        ("Welders compete for public contracts of up to £47,000.", []),
        ("Welders count on £20,000 in loans.", []),
    ],
)
def test_pay_that_is_told_as_what_somebody_is_on_or_is_offered(words: str, expected: list[tuple[int, int]]) -> None:
    assert [(row["low"], row["high"]) for row in claims(f"# Welder\n\n{words}\n")] == expected


LONG = "and where in between has a lot to do with the town, with the yard, with the steel, and with the years behind you."


@pytest.mark.parametrize(
    "heading",
    [
        "What do welders get paid?",
        "How much are welders paid?",
        "What can you make as a welder?",
        "What welders take home",
        "How well are welders paid?",
        "Do welders make good money?",
        "Is welding well paid?",
    ],
)
def test_a_heading_that_asks_for_pay_makes_pay_of_the_figures_below(heading: str) -> None:
    assert [row["low"] for row in claims(f"# Welder\n\n## {heading}\n\nCount on $27,000 to $63,000, {LONG}\n")] == [27000]
    assert claims(f"# Welder\n\n## {heading}\n\nA mask sets you back between $27,000 and $63,000, {LONG}\n") == []
    assert claims(f"# Welder\n\n## Safety\n\nCount on $27,000 to $63,000, {LONG}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "The shop of the two welders turns over $420,000 a year.",
        "The scholarship pays welders up to $4,000 a year.",
        "Welders paid $42,000 for their degree.",
        "Welders pay $12,000 for the van.",
    ],
)
def test_what_a_shop_takes_in_a_scholarship_gives_or_workers_buy_is_no_pay(words: str) -> None:
    assert claims(f"# Welder\n\n{words}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "The median pay of a welder in Ohio is $26,000 above the national average.",
        "Welders in Dublin earn well, those in Cork a full €10,000 less.",
        "A welder there makes $12,000 over the state average.",
        "Difference between $70k and $90k for a welder: the asking.",
        "At the $120k+ threshold welders earn what they ask.",
        "Each move is a $15,000 salary step for a welder.",
        "The ticket brings welders a $6,000/year pay jump.",
        "## What is the average salary of an employee in Canada?\n\nIn 2020 the average earnings were $31.35 an hour.",
        "## What does the average worker make?\n\nThe average salary was $51,000. This compares to $48,000 in 2019.",
    ],
)
def test_differences_thresholds_and_what_anybody_is_paid_are_no_pay_of_an_occupation(words: str) -> None:
    assert claims(f"# Welders\n\n{words}") == []


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("Welders earn €50,000 or less.", None),
        ("Pay is $50,000 under the new scale for welders.", 50000),
        ("Young welders might start in the $50,000 to $60,000 range.", 50000),
        ("A welder's $50,000 salary increases with the years.", 50000),
        ("Welders earn $50,000 over the course of a year.", 50000),
        ("## What is the average salary of a worker in this field?\n\nIt is $51,000.", 51000),
        ("## What does the average worker make?\n\nWelders make $51,000.", 51000),
        ("## Where do most people work?\n\nMany are welders. The mean wage is $51,000.", 51000),
    ],
)
def test_what_looks_like_a_difference_or_like_anybody_is_pay(words: str, low: float | None) -> None:
    assert [row["low"] for row in claims(f"# Welders\n\n{words}")] == [low]


@pytest.mark.parametrize(
    "words",
    [
        "To get the visa you must earn at least $60,000 a year.",
        "The Blue Card requires a salary of €45,300.",
        "The salary threshold for a work permit is £38,700.",
        "I pay $1,200 a month in rent.",
        "They get a housing stipend of $1,200 a month and meals of $300 a week.",
        "They are paid $300 a month for groceries.",
    ],
)
def test_thresholds_bills_and_allowances_are_no_pay(words: str) -> None:
    assert claims(f"# Welders\n\n{words}") == []


@pytest.mark.parametrize(
    "words",
    [
        "With visa sponsorship, welders earn $50,000.",
        "Welders on a work permit earn $50,000.",
        "Trainees get a stipend of $50,000 a year.",
        "The pay is $50,000 and there are no bills.",
    ],
)
def test_pay_beside_permits_and_bills_is_pay(words: str) -> None:
    assert [row["low"] for row in claims(f"# Welders\n\n{words}")] == [50000]


@pytest.mark.parametrize(
    "words",
    [
        "The average educational debt for a new welder was $183,302.",
        "Tuition for welders averages $15,000.",
        "Apprentices earn between $0 and $1,212 annually for bonuses.",
        "Welders make $5,000 a year in tips.",
    ],
)
def test_debts_and_what_is_paid_on_top_are_no_pay(words: str) -> None:
    assert claims(f"# Welders\n\n{words}") == []


def test_pay_where_living_costs_little_is_pay() -> None:
    assert [row["low"] for row in claims("# Welders\n\nCosts of living for welders are low and pay is $90,000.")] == [90000]


@pytest.mark.parametrize(
    "words",
    [
        "The pay gap is $20,000.",
        "They get hazard pay of $3 an hour.",
        "The shift differential is $2 an hour.",
        "Welders pay $80,000 for technical training.",
        "| Expense | Monthly |\n|---|---|\n| Rent | $1,200 |\n| Net income | $3,100 |",
    ],
)
def test_gaps_premiums_and_what_a_budget_leaves_are_no_pay(words: str) -> None:
    assert claims(f"# Welders\n\n{words}") == []


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("| Kind | Monthly |\n|---|---|\n| Gross salary | $4,100 |\n| Net salary | $3,100 |", 4100),
        ("- Salary $94,000 — Debt $32,000 — Net $62,000", 94000),
    ],
)
def test_gross_and_net_pay_is_pay_and_the_rest_of_a_budget_is_not(words: str, low: float) -> None:
    found = [row["low"] for row in claims(f"# Welders\n\n{words}")]
    assert low in found
    assert 62000 not in found
