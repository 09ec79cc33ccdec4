"""Lists and tables whose paragraph above, or note below, says what their figures are."""

from __future__ import annotations

from flows.extract.education import extract as educations
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of

STATES = "| State | Wage |\n|---|---|\n| Hawaii | $71,000 |\n| Alaska | $68,300 |\n"


def test_a_paragraph_that_names_the_rows_of_a_table_says_who_stated_them() -> None:
    said = "# Glazier\n\nAccording to the Bureau of Labor Statistics, the median wage of glaziers was $45,000. {}\n\n" + STATES
    named = claims(said.format("The best paid work in Hawaii and Alaska."))
    assert [row["attributed_to"] for row in named] == ["BLS", "BLS", "BLS"]
    others = claims(said.format("Most of them work for builders."))
    assert [row["attributed_to"] for row in others] == ["BLS", None, None]


def test_a_list_of_parts_takes_the_statistic_of_the_figure_before_it() -> None:
    rows = claims("# Glazier\n\nTheir mean wage is $46,000. The top-paying states are:\n\n- Hawaii: $71,000\n- Alaska: $68,300\n")
    assert [(row["location"], row["statistic"]) for row in rows] == [(None, "mean"), ("Hawaii", "mean"), ("Alaska", "mean")]


def test_a_note_below_a_list_dates_and_attributes_it() -> None:
    rows = claims(
        "# Glazier\n\n## Best paying cities\n\n- Denver: $51,000\n- Boise: $49,500\n\n"
        "Source: Bureau of Labor Statistics, May 2021\n"
    )
    assert [(row["location"], row["attributed_to"], row["as_of"]) for row in rows] == [
        ("Denver", "BLS", 2021),
        ("Boise", "BLS", 2021),
    ]


def test_a_list_is_of_the_place_that_all_before_it_speaks_of() -> None:
    rows = claims(
        "# Glazier\n\nIn Ohio, pay depends on the union. Here is what they earn:\n\n"
        "- Apprentice: $30,000\n- Senior glazier: $60,000\n"
    )
    assert [(row["seniority"], row["location"]) for row in rows] == [("entry", "Ohio"), ("senior", "Ohio")]


def test_figures_that_places_label_are_pay_below_a_figure_of_pay() -> None:
    rows = claims("# Glazier\n\nHow much do they earn? The average salary is $46,000.\n\n- Denver: $51,000\n- Boise: $49,500\n")
    assert [(row["location"], row["low"]) for row in rows] == [(None, 46000), ("Denver", 51000), ("Boise", 49500)]


def test_a_place_that_is_one_of_many_scopes_nothing() -> None:
    said = "# Glazier\n\nIn {}Germany, wages are high. Glaziers earn $46,000 on average.\n"
    assert claims(said.format(""))[0]["location"] == "Germany"
    assert claims(said.format("a country like "))[0]["location"] is None


def test_a_table_is_of_the_source_and_the_year_that_the_paragraph_above_it_goes_on_from() -> None:
    rows = claims(
        "# Glazier\n\nAccording to May 2019 records of the Bureau of Labor Statistics, the mean wage of glaziers was $46,000.\n\n"
        "Glaziers employed in shipyards earn $47,500. The best paid work in Hawaii, where they earn $71,000.\n\n" + STATES
    )
    assert [(row["low"] or row["high"], row["attributed_to"], row["as_of"]) for row in rows] == [
        (46000, "BLS", 2019),
        (47500, "BLS", 2019),
        (71000, "BLS", 2019),
        (68300, "BLS", 2019),
    ]


def test_a_list_of_ways_into_an_occupation_is_not_dated_by_the_pay_above_it() -> None:
    words = "# Glazier\n\nAverage wage in 2019: $46,000\n\nThere are two ways in:\n\n- A high school diploma is required\n"
    assert [row["as_of"] for row in educations(page_of(words))] == [None]


def test_medics_are_an_occupation_and_a_medic_alert_is_none() -> None:
    rows = claims("# What do medics earn?\n\n| Level | Yearly pay |\n|---|---|\n| Entry-level | $41,000 |\n")
    assert [(row["subject"], row["low"]) for row in rows] == [("medic", 41000)]
    assert claims("A Medic Alert bracelet costs $41 a year.") == []
