"""Pay behind a label that is the name of an occupation or of a level of it."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of

GUIDE = "# After the army\n\nWhat the work pays differs.\n\n"


@pytest.mark.parametrize(
    ("words", "lows"),
    [
        ("Trainee baker: $31K-$36K | Senior baker: $45K-$55K | Pastry chef: $50K-$60K.", [31000, 45000, 50000]),
        ("Head chef: $45,000; pastry chef: $52,000.", [45000, 52000]),
        ("Town welder: GS-7 to GS-9, $40K-$50K | Army kitchens: $35K-$45K.", [40000, 35000]),
        ("Army welder: E5, $40K-$50K | Navy welder: E4–E6, up to $45K.", [40000, None]),
        (
            "Baker (certified): £25,000 a year.\n\nLarge shops (chains): £31K-£38K starting. Small shops: £24K-£29K.",
            [25000, 31000, 24000],
        ),
        ("Pastry chef: $50K-$60K.\n\nHotels: $48K-$58K.", [50000, 48000]),
    ],
)
def test_lines_of_labels_and_figures_are_pay(words: str, lows: list[float]) -> None:
    assert [row["low"] for row in claims(GUIDE + "# Bakers\n\n" + words)] == lows


def test_a_level_or_an_occupation_over_or_under_its_figure_makes_it_pay() -> None:
    words = "Entry level\n\n$35,400\n\nPastry chefs\n\n$52,000 a year\n\nTuition\n\n$12,000\n"
    assert [(row["low"], row["subject"]) for row in claims(f"{GUIDE}# Bakers\n\n{words}")] == [
        (35400, "baker"),
        (52000, "pastry chef"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Cost per baker: $20,000-$30,000.",
        "Training a baker: $12,000.",
        "Baker: $20,000 ovens, no less.",
        "Certificate of a baker: $300-$500 | Baker: $900.",
        "Bread ovens: $15K-$20K | Flour mill: $40K-$50K.",
        "The shop needs ovens.\n\nHotels: $48K-$58K.",
    ],
)
def test_labels_of_other_things_make_no_pay(words: str) -> None:
    assert claims(GUIDE + "# Bakers\n\n" + words) == []


@pytest.mark.parametrize(
    ("code", "lows"),
    [
        ("Salary: $85K-$120K USD\nMarket demand: very high", [85000]),
        ("├── Baker\n│   └── Average Salary: £31,000", [31000]),
        ("salary = '$5,000'\nprint('Salary: $40,000')", []),
        ('{"Salary": "$40,000"}', []),
        ("# Salary: $40,000\nraise_pay(baker)", []),
        ("Oven: $40,000", []),
    ],
)
def test_a_card_set_as_code_is_read_and_a_program_is_not(code: str, lows: list[float]) -> None:
    assert [row["low"] for row in claims(f"# Baker\n\n```\n{code}\n```\n")] == lows


@pytest.mark.parametrize("mark", ["", "- ", "🚀 "])
def test_lines_of_levels_with_large_figures_are_pay_without_a_word_for_it(mark: str) -> None:
    lines = "\n".join(
        f"{mark}{line}" for line in ("Starting point: $30K-$36K", "Mid-Level: $40K-$46K", "Senior Level: $50K-$60K+")
    )
    rows = claims(f"# Pastry chef\n\nHow far one can get:\n\n{lines}\n")
    assert [(row["low"], row["seniority"]) for row in rows] == [(30000, None), (40000, "mid"), (50000, "senior")]


def test_one_line_with_a_price_is_no_ladder_of_levels() -> None:
    assert claims("# Pastry chef\n\nSenior oven: $30,000\n\nMixer: $12,000\n") == []


@pytest.mark.parametrize(
    ("lines", "figures"),
    [
        (
            "Annual salary: $41,000\nMonthly: $3,400\nHourly equivalent: $19.70",
            [(41000, "year"), (3400, "month"), (19.7, "hour")],
        ),
        ("- **Pay range**: $24,000-$30,000\n- **Monthly estimate**: $2,000-$2,500", [(30000, "year"), (2500, "month")]),
        ("Annual salary: $41,000\nMonthly: $120", [(41000, "year")]),  # what its tools cost
        ("Tuition: $41,000\nMonthly: $3,400", []),
    ],
)
def test_a_labelled_pay_is_told_again_over_another_period(lines: str, figures: list[tuple[float, str]]) -> None:
    rows = extract(page_of(f"# Glaziers\n\n{lines}"))
    assert [(row["high"], row["period"]) for row in rows] == figures


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("Salary: $1,500 - $2,800", [(1500, 2800, "month")]),
        ("SALARY: 900€ - 1400€", [(900, 1400, "month")]),
        ("Pay: $22 - $31", [(22, 31, "hour")]),
        ("Salary: $80 - $110", []),  # perhaps thousands
        ("Salary: $41,000 - $52,000", [(41000, 52000, "year")]),
        ("Salary: ₦120,000 - ₦180,000", [(120000, 180000, "month")]),
        ("Salary: PLN 7,000 - 9,500", [(7000, 9500, "month")]),
        ("Tools: $1,500 - $2,800", []),
    ],
)
def test_a_labelled_pay_is_for_the_period_that_its_size_fits(line: str, figures: list[tuple[int, int, str]]) -> None:
    rows = extract(page_of(f"# Glazier wanted\n\n{line}"))
    assert [(row["low"], row["high"], row["period"]) for row in rows] == figures


@pytest.mark.parametrize(
    ("beside", "found"),
    [("Full-Time", 1), ("Permanent, part-time", 1), ("Contract", 1), ("For sale", 0), ("Full-time students", 0)],
)
def test_an_amount_at_the_head_of_an_advertisement_is_pay(beside: str, found: int) -> None:
    rows = extract(
        page_of(f"Court Clerk\nAdministration\nDayton, OH\n{beside}\n$41,000 - $52,000\n\nKeep the records of the court.\n")
    )
    assert len(rows) == found


def test_the_ends_of_a_range_may_each_have_their_level_in_brackets() -> None:
    rows = extract(page_of("Bakers in Ghana earn between GHS 900 (junior) and GHS 4,000+ (head) per month."))
    assert [(row["low"], row["high"]) for row in rows] == [(900, 4000)]


def test_a_heading_of_pay_is_of_the_title_over_its_section() -> None:
    rows = extract(page_of("# Jobs\n\n## GLAZIER (07)\n\n### Requirements\n\n- Two years\n\n#### SALARY: 1500$ - 2800$\n"))
    assert [(row["subject"], row["low"], row["period"]) for row in rows] == [("glazier", 1500, "month")]
