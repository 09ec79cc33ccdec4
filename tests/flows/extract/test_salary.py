"""Salary claims: what a sentence says of pay, with its scope and its quote."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.salary import extract
from tests.flows.extract.paid import claim, claims
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The average salary of a welder is $47,000 a year.",
            {"low": 47000, "high": 47000, "statistic": "mean", "subject": "welder"},
        ),
        ("Registered nurses earn a median of $81,220 per year.", {"statistic": "median", "subject": "registered nurse"}),
        ("Plumbers make about $28 an hour.", {"period": "hour", "annual_low": 28 * 2080, "annual_derived": True}),
        ("A data analyst can earn up to $95,000.", {"low": None, "high": 95000, "statistic": "maximum"}),
        ("Data engineers start at $90,000.", {"low": 90000, "high": None, "statistic": "minimum"}),
        ("Architects earn over $120k.", {"low": 120000, "high": None, "statistic": "minimum", "annual_written_to": 1000}),
        ("Salaries for electricians range from $45,000 to $70,000.", {"low": 45000, "high": 70000, "statistic": "range"}),
        ("The average salary of a chef ranges from $40,000 to $60,000.", {"statistic": "mean", "low": 40000, "high": 60000}),
        ("The base salary of a data scientist is $110,000.", {"component": "base"}),
        ("Total compensation for a software engineer is $210,000.", {"component": "total"}),
        ("Dentists in Texas earn $170,000.", {"location": "Texas", "country": "US", "region": "Texas"}),
        ("Teachers in the U.S. earn $61,000.", {"location": "United States", "country": "US", "currency_assumed": False}),
        ("Teachers earn $61,000.", {"location": None, "currency": "USD", "currency_assumed": True}),
        ("Nurses in Toronto earn $85,000 a year.", {"currency": "CAD", "country": "CA"}),
        ("Junior web developers earn £28,000.", {"seniority": "entry", "currency": "GBP"}),
        ("Senior web developers earn £68,000.", {"seniority": "senior"}),
        ("In 2021 welders earned $44,000 a year.", {"as_of": 2021}),
        ("Software engineers in India earn ₹12-18 LPA.", {"low": 1200000, "high": 1800000, "currency": "INR", "period": "year"}),
        (
            "The lowest 10 percent of welders earned less than $31,000.",
            {"statistic": "minimum", "percentile": 10, "low": None, "high": 31000},
        ),
        (
            "The highest 10 percent of welders earned more than $66,000.",
            {"statistic": "maximum", "percentile": 90, "low": 66000, "high": None},
        ),
        ("According to Glassdoor, data analysts earn $70,000.", {"attributed_to": "Glassdoor"}),
        ("Data analysts earn $70,000, according to the Bureau of Labor Statistics.", {"attributed_to": "BLS"}),
    ],
)
def test_a_sentence_is_read_with_its_scope(words: str, expected: dict[str, Any]) -> None:
    found = claim(words)
    assert {name: found[name] for name in expected} == expected


def test_two_origins_in_one_sentence_each_have_their_figure() -> None:
    first, second = claims(
        "In 2021, Indeed states that the average salary of a welder is $50,000, while Glassdoor states $45,000."
    )
    assert (first["attributed_to"], first["low"], first["as_of"]) == ("Indeed", 50000, 2021)
    assert (second["attributed_to"], second["low"]) == ("Glassdoor", 45000)


def test_a_figure_that_is_stated_again_counts_once() -> None:
    [row] = claims(
        "The average salary of a welder is $47,000.\n\nAs we said, a welder's average salary is $47,000 in the United States."
    )
    assert row["location"] == "United States"


def test_the_quote_is_verbatim_tight_and_holds_the_figure() -> None:
    page = page_of(
        "Much has been said. The **average** salary of a [welder](https://example.org/w) is **$47,000**. More follows."
    )
    [row] = extract(page)
    assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
    assert row["quote"].endswith("$47,000")
    assert "Much has" not in row["quote"]


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["welders", "earn", "$50,000", "a year", "in Texas", "£30k", "-", "|", "\n", "# ", "- ", "up to", "(", ")", ",", "."]
        ),
        max_size=60,
    )
)
def test_whatever_is_written_each_quote_is_in_the_text(parts: list[str]) -> None:
    words = " ".join(parts)
    if not words.strip():
        return
    page = page_of(words + " text")
    for row in extract(page):
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["quote"]


@pytest.mark.parametrize(("unit", "most"), [("Welders earn $50,000 a year. ", 3_000), ("$", 8_000), ("$1,000 to ", 8_000)])
def test_time_grows_with_the_length_of_a_line(unit: str, most: int) -> None:
    def seconds(count: int) -> float:
        page = page_of("welders " + unit * count, "a.txt")
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    seconds(50)
    assert seconds(most) < 30 * max(seconds(most // 10), 0.02)


def test_hyphens_that_do_not_break_are_hyphens() -> None:
    [row] = extract(page_of("Welders with 5\u20117 years of experience earn £38,000\u2011£40,000."))
    assert (row["low"], row["high"], row["seniority"]) == (38000, 40000, "senior")
    assert row["quote"].endswith("£38,000\u2011£40,000")
