"""What a document sets apart in words that are not read: the figure that does not name the occupation."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

TITLE = "# How much do bakers earn in Canada?\n\n"


def apart(text: str) -> list[str]:
    """The values whose claim has its own words for a grade, in order of their place."""
    rows = sorted(extract(page_of(TITLE + text)), key=lambda row: row["char_start"])
    return [row["value"] for row in rows if (row["grade"] or "").startswith("“")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Bakers earn CAD 40,000 a year. The oven crew takes home wages of CAD 62,000 a year.", ["CAD 62,000 a year"]),
        ("The average baker earns CAD 40,000 a year.\n\nOn the night shift pay is CAD 51,000 a year.", ["CAD 51,000 a year"]),
        ("Pay on the islands is CAD 33,000 a year.\n\nA baker's average pay is CAD 40,000 a year.", ["CAD 33,000 a year"]),
        ("Bakers are paid CAD 40,000 a year. By the sea pay is CAD 44,000 to CAD 48,000.", ["CAD 44,000–CAD 48,000 a year"]),
        ("Bakers earn CAD 40,000 a year. Bakers who run the mill earn CAD 58,000 a year.", ["CAD 58,000 a year"]),
        ("Bakers earn CAD 40,000 a year. Bakers in prison kitchens earn CAD 35,000 a year.", ["CAD 35,000 a year"]),
        ("The average pay is CAD 40,000 a year. Pay in the north is CAD 52,000 a year.", ["CAD 52,000 a year"]),
        ("The minimum pay for certified hands is CAD 61,000 a year. Bakers earn CAD 40,000 a year.", ["from CAD 61,000 a year"]),
    ],
    ids=["another crew", "a shift", "before it", "a range", "words after it", "a setting",
         "neither names it: the average stays", "before it, and elsewhere"],
)  # fmt: skip
def test_a_figure_that_opposes_one_of_the_occupation_is_of_what_its_own_words_say(text: str, values: list[str]) -> None:
    assert apart(text) == values


def test_of_two_rows_of_a_table_that_oppose_each_other_neither_is_that_of_all() -> None:
    table = "| Own oven | Average pay |\n|---|---|\n| Yes | CAD 40,000 |\n| No | CAD 31,000 |\n"
    assert apart(f"The average pay is as follows.\n\n{table}") == ["CAD 40,000 a year", "CAD 31,000 a year"]


@pytest.mark.parametrize(
    "text",
    [
        "Bakers earn CAD 40,000 a year. This works out as a salary of CAD 40,100 a year.",
        "Bakers earn CAD 40,000 a year. The hourly pay is CAD 17 an hour.",
        "Bakers earn CAD 40,000 a year, which comes to CAD 19.25 an hour.",
        "Bakers earned CAD 31,000 a year in 2012. In 2022 pay was CAD 40,000 a year.",
        "Bakers earn CAD 40,000 a year. Pay ranges from CAD 30,000 to CAD 52,000 a year.",
        "Bakers earn CAD 40,000 a year. Senior pay is CAD 60,000 a year.",
        "Bakers in Canada earn an average of CAD 40,000 a year. The median pay is CAD 44,000 a year.",
        "Bakers earn CAD 40,000 a year. Bakers earn CAD 48,000 a year.",
        "According to Indeed bakers earn CAD 40,000 a year. According to PayScale the pay is CAD 48,000 a year.",
        "Bakers earn CAD 40,000 a year. Butchers earn CAD 52,000 a year.",
    ],
    ids=[
        "as much",
        "over an hour",
        "over an hour, as much",
        "years",
        "a range around it",
        "a level",
        "a statistic",
        "both name it",
        "two origins",
        "others",
    ],
)
def test_what_says_why_it_differs_or_does_not_differ_is_not_set_apart(text: str) -> None:
    assert apart(text) == []


def test_several_parts_of_one_sentence_or_list_are_parts_all() -> None:
    sentence = "Average wages were CAD 20 an hour in stone ovens, CAD 25 an hour in deck ovens and CAD 31 an hour in tunnels."
    assert apart(sentence) == ["CAD 20 an hour", "CAD 25 an hour", "CAD 31 an hour"]
    listed = "## Pay by oven\n\n- Stone: CAD 41,000 a year\n- Deck: CAD 52,000 a year\n- Tunnel: CAD 63,000 a year\n"
    assert apart(listed) == ["CAD 41,000 a year", "CAD 52,000 a year", "CAD 63,000 a year"]


def test_the_claim_keeps_its_words_as_its_grade() -> None:
    rows = extract(page_of(TITLE + "Bakers earn CAD 40,000 a year. The oven crew takes home wages of CAD 62,000 a year."))
    assert [row["grade"] for row in rows] == [None, "“The oven crew takes home wages of CAD 62,000 a year”"]


def test_what_an_advertisement_offers_is_of_its_own_employer_though_nobody_says_which() -> None:
    text = (
        "# Baker\n\nWe are looking for a baker to join our team.\n\nSalary: $40,000 a year\n\n"
        + "Apply now! Send your CV.\n\n" * 2
    )
    grades = [row["grade"] for row in extract(page_of(text, "one.md"))]
    assert grades == ["as advertised in one.md"]


def test_the_words_that_set_a_figure_apart_are_told_without_their_markup() -> None:
    rows = extract(page_of(TITLE + "Bakers earn CAD 40,000 a year.\n\n- **Pay of the oven crew:** CAD 62,000 a year"))
    assert [row["grade"] for row in rows] == [None, "“Pay of the oven crew: CAD 62,000 a year”"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Bakers earn an average of CAD 40,000 a year, which comes out to CAD 20.50 an hour.", ["CAD 20.50 an hour"]),
        ("Bakers earn CAD 20 an hour, which is CAD 130 a day.", ["CAD 130 a day"]),
        ("Bakers earn an average of CAD 40,000 a year, or CAD 19.23 an hour.", []),
        (
            "In 2021 bakers earned an average of CAD 40,000. Bakers earn an average of CAD 40,000 a year or CAD 20.50 an hour.",
            ["CAD 20.50 an hour"],
        ),
        ("Bakers earn CAD 0 an hour, which is CAD 0 a year.", []),
    ],
    ids=["hours of its own", "days of its own", "full time", "a yearly figure that is stated again", "nothing"],
)
def test_a_figure_that_its_sentence_reckons_with_hours_of_its_own_is_no_yearly_figure(text: str, values: list[str]) -> None:
    assert apart(text) == values


def test_long_words_of_its_own_are_cut_before_a_word() -> None:
    night = "On the night shift of the largest ovens by the harbour the pay of a whole crew of six is about CAD 51,000 a year."
    rows = extract(page_of(f"{TITLE}The average baker earns CAD 40,000 a year.\n\n{night}"))
    assert {row["grade"] for row in rows} == {
        None,
        "“On the night shift of the largest ovens by the harbour the pay of a whole crew …”",
    }


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "- **Glazier** - Acme: $61,000 a year\n- **Roofer** - Initech: $52,000 a year\n\n## By pay\n\n"
            "- Offer 1: $61,000 a year\n- Offer 2: $52,000 a year",
            [("glazier", 61_000), ("roofer", 52_000)],
        ),
        (
            "Glaziers earn $61,000 a year.\n\n- Average salary in Ohio: $61,000\n- Average salary in Iowa: $58,000",
            [("glazier", 61_000), ("baker", 58_000)],
        ),
        (
            "Bakers earn as little as $29,000 a year. Low salaries, such as bakers on $29,000 a year, are rare.",
            [("baker", 29_000)],
        ),
        (
            "- Average salary in Ohio: $61,000\n- Average salary in Iowa: $61,000",
            [("baker", 61_000), ("baker", 61_000)],
        ),
    ],
    ids=["offers", "findings", "a bound without its words", "two places"],
)
def test_a_figure_that_is_told_again_without_its_words_is_no_further_claim(text: str, values: list[tuple[str, int]]) -> None:
    rows = extract(page_of(f"# What bakers are paid\n\n{text}"))
    assert sorted((row["subject"], row["high"] or row["low"]) for row in rows) == sorted(values)
