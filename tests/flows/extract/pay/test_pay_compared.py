"""Pay of occupations that are compared, and figures that go on from one that is told in full."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claim, claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Electricians earn a little more ($39,500) than carpenters ($35,900).", [("electrician", 39500), ("carpenter", 35900)]),
        (
            "Compared with carpenters ($39,500 a year), welders earn far more ($55,000).",
            [("carpenter", 39500), ("welder", 55000)],
        ),
        ("Nurses make more than teachers: $86,000 versus $62,000.", [("nurse", 86000), ("teacher", 62000)]),
        ("Welders out-earn carpenters by far, $55,000 against $38,000.", [("welder", 55000), ("carpenter", 38000)]),
        ("Plumbers beat roofers here, with $61,000 a year compared to $48,000.", [("plumber", 61000), ("roofer", 48000)]),
    ],
)
def test_each_figure_is_of_its_own_side_of_a_comparison(words: str, expected: list[tuple[str, float]]) -> None:
    assert [(row["subject"], row["low"]) for row in claims(words)] == expected


def test_a_comparison_of_places_answers_no_list_of_occupations() -> None:
    rows = claims("Welders and carpenters earn more than they did, $39,000 in Ohio compared with $35,000 in Iowa.")
    assert [row["subject"] for row in rows] == ["welder", "welder"]


@pytest.mark.parametrize(
    "words",
    [
        "Average salaries: Entry-level: $31k, Mid-level: $42k, Senior: $55k",
        "Average pay by level: junior $31k; mid $42k; senior $55k.",
        "On average, juniors earn $31,000, mid-level bakers $42,000 and seniors $55,000.",
    ],
)
def test_levels_told_one_after_the_other_are_of_one_statistic(words: str) -> None:
    rows = claims(f"# Bakers\n\n{words}\n")
    assert [(row["statistic"], row["seniority"], row["low"]) for row in rows] == [
        *(("mean", "entry", 31000), ("mean", "mid", 42000), ("mean", "senior", 55000)),
    ]


def test_other_places_that_pay_well_go_on_from_the_average_before() -> None:
    rows = claims("# Bakers\n\nOhio leads with an average salary of $43,000. Other high-paying states include Iowa ($41,000).\n")
    assert [(row["location"], row["statistic"]) for row in rows] == [("Ohio", "mean"), ("Iowa", "mean")]


def test_a_figure_in_brackets_for_another_period_has_a_period_and_a_currency_of_its_own() -> None:
    rows = claims("A first-year baker in Canada earns about $27.50/hr ($57,200 CAD/yr).")
    assert [(row["low"], row["period"], row["currency"]) for row in rows] == [(27.5, "hour", "CAD"), (57200, "year", "CAD")]


def test_the_period_of_an_extra_is_not_that_of_the_pay() -> None:
    rows = claims("# Sales advisor\n\nA salary of £26,100 rising to £26,700 after 8 months, plus a monthly commission scheme.\n")
    assert {row["period"] for row in rows} == {"year"}


def test_a_bonus_after_the_figure_leaves_it_pay_with_an_end() -> None:
    row = claim("# Surgeon\n\nIn Leeds that is around $280,000 per year plus a $30,000 bonus.\n")
    assert (row["low"], row["high"]) == (280000, 280000)


def test_an_open_end_may_stand_before_the_scale() -> None:
    row = claim("# Chief engineers\n\nSalaries start at ₹20+ lakhs monthly.\n")
    assert (row["low"], row["high"], row["period"]) == (2000000, None, "month")


def test_a_first_item_that_is_a_sentence_heads_no_column() -> None:
    [row] = claims("# Bakers\n\n- Has the lowest median salary of all trades.\n- Most salaries fall between $30K and $40K.\n")
    assert row["statistic"] == "range"


def test_what_others_earn_of_whom_a_clause_tells_it_is_theirs() -> None:
    words = "Vet technicians earn $43,700. Not to be confused with vets, who earn three times as much at $119,000."
    rows = claims(f"# Vet technician\n\n{words}\n")
    assert [(row["subject"], row["low"]) for row in rows] == [("veterinary technician", 43700), ("veterinarian", 119000)]
