"""Money beside pay: what is spent, sold, supposed, or paid to everybody else."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    "words",
    [
        "# Baker\n\nA baker in training expected to pay $40 per month for the knives.",
        "# Baker\n\nCooks who opt out get a waiver stipend of $2,000 per year.",
        "# Baker\n\nCooks get a phone stipend of $1,200 a year.",
        "# Baker\n\nCooks are paid $2.10 per diem for every hour away.",
        "# Baker salary\n\nTo hire the wrong baker is a $90,000 mistake.",
        "# Baker salary\n\nBakers live in a $300,000 house.",
        "# Baker salary\n\nBakers see it as a rare $2 million opportunity.",
        "# Baker salary\n\nBakers with a $50,000 wedding cake project are busy.",
        "# Baker salary\n\nBakers who leave owe ($1,000-$2,000 penalty).",
        "# Baker salary\n\nPay went up last year, a $20K year-over-year increase for bakers.",
        "If bakers spend half of the day on the phone, the house is allocating $20,000 per baker per year to it.",
        "# Baker salary\n\nThe baker has to meet a fundraising target of £12,500 per annum.",
        "# Baker salary\n\nBakers have a goal of $20,000 a month and quotas of $1,000 a day.",
        "# Baker salary\n\nA house without bakers loses $20,000 a year.",
        "# Baker\n\n2024 shortage threshold: €41,300/year",
        "# Baker salary\n\nThe diner, which employs 80 people and has an income of £5.2m, pays its bakers.",
        "# Baker salary\n\nThe mill is a charity with an annual income of around £5.2 million and pays its bakers.",
        "# Baker salary\n\nOur income exceeded $40 million, and our bakers share it.",
        "# Baker salary\n\nFor bakers who work abroad pay is tax-free up to $30,000 a year.",
        "# Baker salary\n\nHigher rate: 40% on £50,271 to £125,140. Bakers would pay 20% on £31,000.",
        "# Baker salary\n\nYour current salary ($38k/year) is below that of other bakers.",
        "## Persona 2: Tom\n\n- **Occupation:** Baker\n- **Income:** $45,000/year",
    ],
)
def test_what_is_spent_or_taken_in_is_no_pay(words: str) -> None:
    assert claims(words) == []


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("Employers expected to pay welders $40,000 a year.", 40000),
        ("Gulf yards offer welders tax-free packages of $60,000 a year.", 60000),
        ("Welders with your current skills earn $52,000 a year.", 52000),
        ("Welders are paid stipends of $12,000 a year.", 12000),
        ("The pay of bakers is past the threshold of poverty, earning them $41,300 a year.", 41300),
        ("The target salary of bakers is $50,000 a year.", 50000),
        ("# Baker salary\n\nBakers earn a $50,000 living.", 50000),
        ("# Baker salary\n\nBakers get an $80,000 starting wage.", 80000),
        ("Bakers in projects are paid $50,000 a year.", 50000),
        ("A project baker earns $51,000 in a deal with the union.", 51000),
        ("The average income of bakers is $1.2 million.", 1_200_000),
        ("# Baker salary\n\nBakers have an income of $62,000.", 62000),
    ],
)
def test_pay_beside_such_words_is_pay(words: str, low: float) -> None:
    assert [row["low"] for row in claims(words)] == [low]


@pytest.mark.parametrize(
    "words",
    [
        "# Sales agent\n\nAn agent earns 6% on all sales made after passing the $20,000 mark.",
        "# Sales agent\n\nIf an agent had taken 10% of it, she would have earned $6,000.",
        "# Sales agent\n\nThe bonus is a share of the base, say 20%. That means you'd get about $14,500 a year.",
    ],
)
def test_a_share_of_sales_or_pay_is_no_pay(words: str) -> None:
    assert claims(words) == []


@pytest.mark.parametrize(
    "further",
    [
        "of $5,000, with some as high as $20,000",
        "of $5,000, but some employers offer up to $20,000",
        "of $5,000 and even $20,000",
        "worth $5,000, though they can reach $20,000",
        "of up to $5,000 or, in some cases, more than $20,000",
    ],
)
def test_how_far_a_bonus_goes_is_no_pay(further: str) -> None:
    assert claims(f"# Baker salary\n\nBakers get bonuses {further}.") == []


def test_pay_told_after_a_bonus_is_pay() -> None:
    for pay in ("and up to $60,000 a year", "and earn up to $60,000"):
        assert [row["high"] for row in claims(f"# Baker salary\n\nBakers get bonuses of $5,000, {pay}.")] == [60000]


def test_what_a_share_of_the_whole_comes_to_is_pay() -> None:
    words = "# Sales agent\n\nThe base salary is 80% of the total. That means you'd expect to get about $64,500 each year."
    assert [row["low"] for row in claims(words)] == [64500]


@pytest.mark.parametrize(
    "worth",
    [
        "roughly translates to $71,000 in Tulsa",
        "is equivalent to $71,000 in Tulsa",
        "is worth only about $71,000 in Tulsa",
        "goes as far as $71,000 in Tulsa",
        "feels like $71,000 in Tulsa",
        "has the buying power of $71,000 in Tulsa",
        "would be like earning $71,000 in Tulsa",
        "equals $71,000 and $80,000 in Tulsa and Waco",
    ],
)
def test_what_pay_of_one_place_is_worth_in_another_is_no_pay(worth: str) -> None:
    found = claims(f"# Baker\n\nThe $90,000 salary of bakers in Reno {worth}.")
    assert [(row["low"], row["location"]) for row in found] == [(90000, "Reno")]


def test_pay_of_another_place_or_period_is_pay() -> None:
    assert [row["low"] for row in claims("Bakers earn $60,000 in Reno, which is similar to the $61,000 in Tulsa.")] == [
        60000,
        61000,
    ]
    hourly = claims("A baker's pay of $60,000 translates to $29 an hour.")
    assert [(row["low"], row["period"]) for row in hourly] == [(60000, "year"), (29, "hour")]
    yearly = claims("Bakers earn $3,000 a month, which equals $36,000 a year in Texas.")
    assert [(row["low"], row["period"]) for row in yearly] == [(3000, "month"), (36000, "year")]


def test_what_an_hour_of_one_place_is_worth_in_another_is_no_pay() -> None:
    found = claims("# Baker\n\nThe $30 an hour pay of bakers in Reno feels like $25 an hour in Tulsa.")
    assert [(row["low"], row["location"]) for row in found] == [(30, "Reno")]


@pytest.mark.parametrize(
    "words",
    [
        "The average salary of a baker is $46,000, compared to a national average of entry level jobs at a salary of $40,000.",
        "The average salary of a baker is $46,000, above the average pay for all workers of $40,000.",
        "Bakers earn $46,000, in line with the national average salary of $40,000.",
    ],
)
def test_the_average_of_all_jobs_is_no_pay_of_one(words: str) -> None:
    assert [row["low"] for row in claims(words)] == [46000]


@pytest.mark.parametrize(
    ("words", "lows"),
    [
        ("# Careers That Pay Over $90,000 a Year\n\nA baker gets up early. A baker earns $41,000.", [41000]),
        ("# Trades\n\nBakers rise early.\n\n- A look at jobs paying less than $16 per hour", []),
        ("# Baker\n\nSome bakery jobs pay over $50,000 a year.", [50000]),
    ],
)
def test_a_class_of_jobs_by_their_pay_is_no_pay_of_one(words: str, lows: list[float]) -> None:
    assert [row["low"] for row in claims(words)] == lows


def test_an_overall_average_is_of_the_occupation_it_ends_the_telling_of() -> None:
    found = claims("Baker salaries range from ₹3–5 lakh at entry level, with an overall average of ₹6–7 lakh.")
    assert [(row["low"], row["high"], row["statistic"]) for row in found] == [(300000, 500000, "range"), (600000, 700000, "mean")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The median wage of a baker is $13 an hour, 30% above the average pay of a welder, which stands at $10.",
            [("baker", 13, "median"), ("welder", 10, "mean")],
        ),
        ("Bakers make $41,000, which is $5,000 below the average.", [("baker", 41000, "typical")]),
        ("Bakers earn $40,000 a year, which is $20 an hour.", [("baker", 40000, "typical"), ("baker", 20, "typical")]),
    ],
)
def test_a_relative_clause_is_of_what_it_follows(words: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(row["subject"], row["low"], row["statistic"]) for row in claims(words)] == expected


def test_a_figure_called_base_or_total_is_pay() -> None:
    found = claims(
        "# Software engineer notes\n\n- a friend at Acme says: $200-230k base, $300-400k TC\n- the lab has a $20,000 base price"
    )
    assert [(row["low"], row["component"]) for row in found] == [(200000, "base"), (300000, "total")]


def test_what_is_paid_beside_the_pay_is_none() -> None:
    items = "- $310 M&IE (food) - per Week\n- $2,900 Housing Stipend - per Month\n- $640 Moving Reimbursement - once"
    assert claims(f"# Welder\n\nThe pay:\n\n{items}") == []
    table = "|Pay|Weekly|\n|---|---|\n|$2,900 Housing Stipend|$725|\n|$30 Base Rate Hourly|$1,080|"
    assert [row["low"] for row in claims(f"# Welder\n\n{table}")] == [30, 1_080]


def test_hours_of_a_week_are_no_pay_by_the_hour() -> None:
    assert claims("# Welder\n\nThe best pay of welders, for posts of a 36/hour week.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Given my skills, I'm looking at ₹20-25 LPA.",
        "I've got another offer at ₹14 LPA.",
        "I am hoping for something near ₹18 LPA.",
    ],
)
def test_what_somebody_asks_for_or_was_offered_is_no_pay_of_an_occupation(words: str) -> None:
    assert claims(f"# Electricians\n\n{words}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "Expect $2,000-$5,000 in startup costs, with guild dues of $300 a year.",
        "Compensation: an employer match up to $9,000.",
        "If you're offered $45,000, ask for more.",
    ],
)
def test_costs_of_a_start_and_what_is_only_offered_are_no_pay(words: str) -> None:
    assert claims(f"# Electricians\n\n{words}\n") == []


def test_pay_before_expenses_is_pay() -> None:
    assert [row["low"] for row in claims("# Electricians\n\nElectricians earn $80,000 before expenses.\n")] == [80000]


@pytest.mark.parametrize(
    "words",
    [
        "Additional £1.50 per hour for night shifts",
        "Extra £2.00 per hour at weekends",
        "Plus £1.25 per hour for nights",
        "An additional £2 per hour on public holidays",
        "Night shift premium of £3 per hour",
        "£2.50 per hour extra on Sundays",
        "£2.50/hour on top for drivers",
        "Additional £0.75 an hour for first aiders",
    ],
)
def test_what_is_paid_on_top_by_the_hour_is_no_pay(words: str) -> None:
    assert [row["low"] for row in claims(f"# Care assistant\n\n## Pay\n\n- £11.20 per hour\n- {words}\n")] == [11.2]


def test_pay_with_more_beside_it_is_pay() -> None:
    assert [row["low"] for row in claims("Bakers earn $41,000 plus tips, and cooks earn $39,000 a year.")] == [41000, 39000]


@pytest.mark.parametrize(
    "benefit",
    [
        "$5,000 annual professional development budget",
        "$2,000 yearly learning stipend",
        "$1,500 per year home office budget",
        "$500 monthly wellness allowance",
        "$1,200 annual gym membership",
        "$600/month childcare support",
        "$4,000 annual tuition reimbursement",
        "$900 a year transit subsidy",
    ],
)
def test_what_is_given_for_a_purpose_is_no_pay(benefit: str) -> None:
    assert claims(f"# Baker\n\n## What we offer\n\n- {benefit}\n- Free bread\n") == []


def test_pay_in_the_field_of_such_a_purpose_is_pay() -> None:
    found = claims("# Bakers\n\nBakers earn $41,000 in customer support and $45,000 a year in health care.\n")
    assert [each["low"] for each in found] == [41_000, 45_000]


@pytest.mark.parametrize(
    "words",
    [
        "My colleague earns about $52,000.",
        "The benefit of paying $12,000 is a network. Instead of paying $9,000, read at home.",
        "One of my old friends is making $60,000 as a welder.",
        "| Size | Pay |\n|---|---|\n| 1-2 rooms | $150 |\n| 8 or more rooms | $200 |\n",
        "## Pay\n\n- 3 bedrooms: $120\n- 10 pages: $150\n",
    ],
)
def test_the_pay_of_a_friend_pay_for_so_much_work_and_what_one_pays_oneself_is_no_wage(words: str) -> None:
    assert claims(f"# Welders\n\n{words}") == []


@pytest.mark.parametrize(
    "words",
    [
        "My view is that welders earn $52,000.",
        "Companies are paying $52,000 to welders.",
        "Friends of welders know that these make $52,000.",
        "| Experience | Pay |\n|---|---|\n| 1-2 years | $52,000 |\n",
    ],
)
def test_what_somebody_says_of_an_occupation_is(words: str) -> None:
    assert [row["low"] for row in claims(f"# Welders\n\n{words}")] == [52_000]


def test_bare_figures_after_pay_by_the_month_and_the_year_are_for_the_one_of_their_size() -> None:
    words = "# Welders\n\nWelders are paid €2,900 a month (€34,800 a year). They start at €{}."
    assert [claims(words.format(start))[-1]["period"] for start in ("2,100", "25,000")] == ["month", "year"]


def test_the_price_of_a_licence_is_no_pay() -> None:
    entries = "- Crane Operator Licence: £11,000 - £12,000\n- Rigger Certificate: £10,500\n- Crane operator: £50,000\n"
    assert [row["low"] for row in claims(f"# Crane operators\n\n{entries}")] == [50_000]
    headings = (
        "Welder Certificate: £9,000",
        "Crane Operator Licence (B): £12,000",
        "Rigger Rating: £10,500",
        "All of it: £31,000",
    )
    assert claims("# Costs of a start\n\n" + "".join(f"## {each}\n\nMore.\n\n" for each in headings)) == []


@pytest.mark.parametrize(
    "words",
    [
        "# Crane operators\n\n## Salary\n\n- Crane Operator Licence: £51,000 - £62,000\n",
        "# Crane operators\n\n- Crane Operator with Licence: £51,000 - £62,000\n",
        "# Crane operators\n\n- Licensed crane operator: £51,000 - £62,000\n",
    ],
)
def test_pay_by_what_its_workers_hold_is_pay(words: str) -> None:
    assert [row["low"] for row in claims(words)] == [51_000]


FIELDS = "Majors in baking, majors in brewing and majors in milling differ. Majoring pays, and students like their majors."


@pytest.mark.parametrize(
    ("words", "pay"),
    [
        (
            "### How much does a Ph.D. make in Canada?\n\nThe average salary is $62,000 a year. Entry level starts at $50,000.",
            [],
        ),
        ("### What is the average salary for an MBA?\n\n$91,000 per year.", []),
        ("### How much does a baker with a Ph.D. make?\n\nThe average salary is $62,000 a year.", [62_000]),
        (f"{FIELDS}\n\nGraduates of the north make $51,000 a year.\n\nIn mid-career the median salary is $70,000.", []),
        (f"{FIELDS}\n\nBakers earn $40,000 a year.", [40_000]),
        ("Few majors pay. Graduates of the north make $51,000 a year.", [51_000]),
    ],
)
def test_what_a_degree_or_a_field_of_study_earns_is_no_pay_of_an_occupation(words: str, pay: list[float]) -> None:
    assert [row["low"] for row in claims(f"# Baker salary\n\n{words}")] == pay
