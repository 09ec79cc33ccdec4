"""Base pay and total pay."""

from __future__ import annotations

import pytest

from tests.flows.extract.paid import claims


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A welder averages $60,000, 1.5 times the average base salary of the state.", [None]),
        ("A welder averages $60,000 (1.2× the US base salary).", [None]),
        ("A welder makes $60,000, which is more than total pay in the trade.", [None]),
        ("A welder has a base salary of $60,000, more than most.", ["base"]),
        ("| Post | Salary |\n|---|---|\n| Welder-Basic | $40,000 |", [None]),
        ("Welders earn $40,000 with a loyal client base.", [None]),
        ("A welder earns $60,000 in base pay, and more than $70,000 in total compensation.", ["base", "total"]),
        ("Hooli pays welders $60,000 base; Acme pays welders $65,000.", ["base", None]),
        ("The base salary of a welder is $60,000, with most around $55,000.", ["base", "base"]),
    ],
)
def test_pay_that_a_figure_is_compared_with_does_not_call_it_base(words: str, expected: list[str | None]) -> None:
    assert [row["component"] for row in claims(f"# Welder pay\n\n{words}\n")] == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("The roles listed below include base salary only.", "base"),
        ("All figures here are base pay.", "base"),
        ("Salaries in this guide reflect total compensation.", "total"),
        ("The roles below need a base of skills.", None),
        ("Some firms add bonuses to base salary.", None),
    ],
)
def test_one_sentence_says_what_all_figures_of_a_document_are(note: str, expected: str | None) -> None:
    words = f"{note}\n\n# Welder\n\nA welder works with metal. They earn an average of $60,000 a year.\n"
    assert [row["component"] for row in claims(words)] == [expected]


@pytest.mark.parametrize(
    ("words", "component"),
    [
        ("| Source | Welders |\n|---|---|\n| Survey, median total | $40,000 |\n", "total"),
        ("| Source | Welders |\n|---|---|\n| Survey, total of posts seen | $40,000 |\n", None),
        ("Welders have total-comp packages of $40,000 a year.\n", "total"),
    ],
)
def test_a_median_total_and_total_comp_are_total_pay(words: str, component: str | None) -> None:
    assert [row["component"] for row in claims(f"# Pay of welders\n\n{words}")] == [component]
