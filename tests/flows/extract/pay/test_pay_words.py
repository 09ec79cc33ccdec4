"""Words of pay: ranks, extremes and ellipses of a statistic, years of work, a paragraph's place, a dollar's country."""

from __future__ import annotations

from typing import Any

import pytest

from flows.extract.salary import extract
from tests.flows.extract.reading import page_of


def told(words: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in extract(page_of(f"# Baker pay\n\n{words}\n"))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The lowest-earning 10 percent of bakers received less than $22,000.", ["minimum"]),
        ("Bakers at the bottom of the pay scale took home less than $21,000.", ["minimum"]),
        ("The highest hourly rate recorded for bakers was $31.", ["maximum"]),
        ("The average pay of a baker in Ohio is $35,000, while in Iowa, it hovers around $33,000.", ["mean", "mean"]),
        ("Bakers do best in Ohio (average: $44,000), Utah ($41,000) and Iowa ($40,000).", ["mean", "mean", "mean"]),
        ("| Percentile | 10% | 50% | 90% |\n|---|---|---|---|\n| Annual pay | $20,000 | $30,000 | $45,000 |", [
            "minimum", "median", "maximum",
        ]),
    ],
)  # fmt: skip
def test_the_statistic_that_words_tell(words: str, expected: list[str]) -> None:
    assert [statistic for (statistic,) in told(words, "statistic")] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Bakers who have been working for 20 years or more earn $48,000.", "senior"),
        ("Pay of a baker comes to $33,000 after two years of experience.", "mid"),
        ("Bakers with 4-9 years of experience earn more than newly qualified bakers, about $36,000.", "mid"),
        ("Later in your career as a baker, you could earn $50,000.", "senior"),
        ("New hires earn $27,000 as bakers.", "entry"),
    ],
)
def test_the_seniority_that_words_tell(words: str, expected: str) -> None:
    assert told(words, "seniority") == [(expected,)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In Texas, pay of bakers varies. Top bakers make $50,000. The average baker makes $33,000.", ["Texas", "Texas"]),
        ("The state of Ohio pays well. A baker earns $36,000.", ["Ohio"]),
        ("In Texas, bakers earn $33,000. Pastry is another matter. A baker of cakes makes $36,000.", ["Texas", None]),
    ],
)
def test_a_sentence_about_pay_in_a_place_scopes_those_after_it(words: str, expected: list[str | None]) -> None:
    assert [place for (place,) in told(words, "location")] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("$US34,100", "USD"), ("$A52,000", "AUD"), ("$NZ48,000", "NZD"), ("$C41,000", "CAD")],
)
def test_a_country_can_stand_after_its_dollar(words: str, expected: str) -> None:
    assert told(f"A baker earns {words} a year.", "currency") == [(expected,)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("HGV drivers earn £32,000.", "hgv driver"),
        ("Lorry drivers earn £32,000.", "lorry driver"),
        ("Postsecondary teachers earn $80,000.", "postsecondary teacher"),
        ("A psychiatrist in a physician's office earns $220,000.", "psychiatrist"),
    ],
)
def test_whose_pay_it_is(words: str, expected: str) -> None:
    assert told(words, "subject") == [(expected,)]


def test_a_column_of_amounts_takes_the_currency_of_its_first() -> None:
    rows = "| Shops | $34,950 |\n| Hotels | 34,460 |\n| Schools | 33,910 |"
    assert [value for (value,) in told(f"Median pay of bakers in these industries:\n\n{rows}", "value")] == [
        "$34,950 a year",
        "$34,460 a year",
        "$33,910 a year",
    ]
    assert len(told("Bakers:\n\n| Median pay | $34,950 |\n| Jobs | 34,460 |\n| Growth | 6% |", "value")) == 1
