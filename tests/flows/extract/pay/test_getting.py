"""Pay that is told as what workers get, in documents that are not about pay."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Data analysts get $38,000.", ("typical", 38000)),
        ("Data analysts receive $38,000 in their first year.", ("typical", 38000)),
        ("Data analysts in Ohio pull in about $38,000.", ("typical", 38000)),
        ("A data analyst averages $38,000.", ("mean", 38000)),
        ("As a data analyst you can look forward to $38,000.", ("typical", 38000)),
        ("After ten years they are looking at $38,000 or so.", ("typical", 38000)),
        ("The median for data analysts is $38,000.", ("median", 38000)),
        ("The national average for a data analyst sits at $38,000.", ("mean", 38000)),
        ("Data analysts make somewhere around $38,000.", ("typical", 38000)),
        ("Acme reports a median of $38,000 for data analysts.", ("median", 38000)),
        ("Acme lists an average of about $38,000 a year among experienced data analysts.", ("mean", 38000)),
        ("Data analysts with ten or more years on the job average $38,000.", ("mean", 38000)),
    ],
)
def test_what_workers_get_is_their_pay(words: str, expected: tuple[str, int]) -> None:
    assert [(row["statistic"], row["low"]) for row in claims(f"# Data analyst\n\n{words}\n")] == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "Data analysts get $38,000 in student loans.",
        "Data analysts see $38,000 machines every day.",
        "Data analysts clear $38,000 of debt.",
        "Data analysts receive $3,000 for clothes.",
        "A shop with three data analysts averages $480,000 a year in sales.",
        "Banks report an average of $38,000 for mortgages of data analysts.",
        "Banks report an average debt of $38,000 for data analysts.",
    ],
)
def test_what_else_workers_get_is_no_pay(words: str) -> None:
    assert claims(f"# Data analyst\n\n{words}\n") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("What is the average salary of a data analyst? It is about $38,000.", [("mean", 38000)]),
        ("**Q: How much does a data analyst make?**\n\nA: About $38,000.", [("typical", 38000)]),
        ("## What is the median pay of data analysts?\n\n$38,000.", [("median", 38000)]),
        ("What is the average salary of a data analyst? A junior is paid $28,000.", [("typical", 28000)]),
        ("How much does a good screen cost? About $38,000.", []),
        ("How many data analysts are there? About 38,000.", []),
        ("Is the pay good? A machine is $38,000.", []),
    ],
)
def test_a_figure_answers_the_question_before_it(words: str, expected: list[tuple[str, int]]) -> None:
    assert [(row["statistic"], row["low"]) for row in claims(f"# Data analyst\n\n{words}\n")] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The median for surveyors is $38,000.", [38000]),
        ("Acme gives an average of $38,000 for surveyors.", [38000]),
        ("The median for carts is $38,000.", []),
    ],
)
def test_the_occupation_of_the_title_is_known_in_its_text(words: str, expected: list[int]) -> None:
    assert [row["low"] for row in claims(f"# How to become a surveyor\n\n{words}\n")] == expected
