"""Lines, corners and headings that credit figures to an origin: "(via Acme, 2023)", a table's corner, "What Acme publishes"."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of

Said = tuple[str | None, int | None]

TABLE = "| Occupation | Median annual wage |\n|---|---|\n| Glaziers | $53,000 |\n"


def _said(words: str) -> list[Said]:
    return [(row["attributed_to"], row["as_of"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("credit", "said"),
    [
        ("(via PayScale, 2023)", ("PayScale", 2023)),
        ("— Glassdoor, May 2021", ("Glassdoor", 2021)),
        ("BLS data, 2022", ("BLS", 2022)),
        ("Per Glassdoor and PayScale", ("Glassdoor", None)),
        ("*Sources: PayScale, Glassdoor, Indeed*", ("PayScale", None)),
        ("See PayScale for courses in 2023", (None, None)),
    ],
)
def test_a_line_that_is_an_origin_and_a_date_credits_the_figures_above(credit: str, said: Said) -> None:
    assert _said(f"## Glaziers\n\n- Median salary: $44,820\n\n{credit}\n") == [said]


def test_the_corner_of_a_table_says_whose_and_of_when_its_figures_are() -> None:
    words = "# Glazier\n\n| BLS (May 2024) | Annual |\n|---|---|\n| Median annual wage | $43,660 |\n"
    assert _said(words) == [("BLS", 2024)]


@pytest.mark.parametrize(
    ("heading", "origin"),
    [
        ("What the BLS actually publishes", "BLS"),
        ("BLS wage data", "BLS"),
        ("How to search on Glassdoor", None),
    ],
)
def test_a_heading_about_the_figures_of_an_origin_credits_those_below(heading: str, origin: str | None) -> None:
    assert [name for name, _ in _said(f"## {heading}\n\n- **Glaziers**: median $38,960\n")] == [origin]


def test_a_note_right_above_a_table_names_the_first_of_its_origins_and_the_year() -> None:
    note = "Source: O*NET / BLS Occupational Employment and Wage Statistics, 2025 (live pages, which a script could not read)"
    assert _said(f"## Wages\n\n{note}\n\n{TABLE}") == [("O*NET", 2025)]
    assert _said(f"## Wages\n\nRoofers earn $40,000 a year.\n\n{note}\n\n{TABLE}")[1] != ("O*NET", 2025)


def test_a_body_that_labels_a_figure_is_the_origin_of_those_after_it_and_so_is_the_year() -> None:
    words = (
        "### Pay in 2026\n\n- BLS, Occupational Outlook Handbook: median pay for surveyors was $72,740 a year in May 2024. "
        "The lowest 10 percent earned less than $43,880.\n"
    )
    assert _said(words) == [("BLS", 2024), ("BLS", 2024)]


def test_an_origin_before_its_own_figure_is_that_of_it() -> None:
    words = "Glassdoor puts the average salary of a glazier at $48,000, while Indeed at $21.10 an hour is lower.\n"
    assert [name for name, _ in _said(words)] == ["Glassdoor", "Indeed"]


def test_a_sentence_below_a_table_can_say_what_the_source_is() -> None:
    table = "| Level | Pay |\n|---|---|\n| Median | $38,640 |\n"
    note = "Monthly figures are before taxes. The source is the BLS Occupational Employment survey, May 2025, national estimates."
    [found] = extract(page_of(f"# Baker\n\n{table}\n{note} These are for the whole trade.\n"))
    assert (found["attributed_to"], found["as_of"]) == ("BLS", 2025)
