"""Cards: a value and its label, the one above the other."""

from __future__ import annotations

from flows.extract import outlook
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of


def test_a_value_takes_the_label_below_it_where_it_opens_the_cards() -> None:
    words = "# Welder\n\n$52,300\n\nMedian annual salary\n\n$24.80 - $31.20\n\nAverage hourly wage\n\n$9,000\n\nTuition\n"
    found = [(row["low"], row["high"], row["period"], row["statistic"]) for row in claims(words)]
    assert found == [(52300, 52300, "year", "median"), (24.8, 31.2, "hour", "mean")]


def test_a_value_takes_the_label_above_it_where_a_label_opens_them() -> None:
    words = "# Welder\n\nMedian salary\n\n$52,300\n\nTuition\n\n$11,000\n\nAverage salary\n"
    assert [(row["low"], row["statistic"]) for row in claims(words)] == [(52300, "median")]


def test_a_share_with_its_label_below_it_is_growth() -> None:
    words = "# Welder\n\n$52,300\n\nMedian salary\n\n12%\n\nJob growth 2020-2030\n\n40%\n\nWomen\n"
    [row] = outlook.extract(page_of(words))
    assert (row["percent"], row["from_year"], row["to_year"]) == (12, 2020, 2030)


def test_spans_beside_one_another_are_words_of_their_own() -> None:
    card = "<div><span>{}</span><span class='label'>{}</span></div>"
    page = "<html><body><h1>Welder</h1>{}</body></html>"
    cards = card.format("$52,300", "Median salary") + card.format("9%", "Job growth") + card.format("Cost of training", "$9,000")
    [row] = claims(page.format(cards), "page.html")
    assert (row["low"], row["statistic"]) == (52300, "median")
