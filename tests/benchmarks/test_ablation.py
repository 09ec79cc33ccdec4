"""Rules are switched off wherever they are used, and on again."""

from __future__ import annotations

import re

import pytest

from flows.extract import figures, pay, salary
from flows.extract import statistics as words_of_statistics
from tests.benchmarks.ablation import NEVER, PATTERNS, Rule, rules, without
from tests.benchmarks.scoring import Score
from tests.flows.extract.reading import page_of

BAKERS = "# Baker\n\nThe median salary of a baker is $40,000 a year.\n"


def statistics() -> list[str]:
    return [row["statistic"] for row in salary.extract(page_of(BAKERS))]


def test_every_rule_of_the_tables_is_there() -> None:
    found = rules()
    assert len({rule.name for rule in found}) == len(found)
    assert {rule.name.partition(".")[0] for rule in found} >= set(PATTERNS)


def test_a_rule_is_switched_off_and_on_again() -> None:
    assert statistics() == ["median"]
    with without(Rule("statistics.MEDIAN", words_of_statistics, "MEDIAN", NEVER, ("salary",))):
        assert statistics() == ["typical"]
    assert statistics() == ["median"]


def test_a_rule_is_switched_off_where_it_was_imported_to() -> None:
    was = pay.PAY
    assert figures.PAY is was
    with without(Rule("pay.PAY", pay, "PAY", NEVER, ("salary",))):
        assert (pay.PAY, figures.PAY) == (NEVER, NEVER)
    assert pay.PAY is was
    assert figures.PAY is was


def test_a_pattern_that_stands_in_never_matches() -> None:
    assert NEVER.search("anything") is None
    assert isinstance(NEVER, re.Pattern)


def test_scores_add_up() -> None:
    both = Score(hit=3, missed=1, false=0, agreed=5, attributes=6) + Score(hit=1, missed=0, false=1, agreed=2, attributes=2)
    assert both.f1() == pytest.approx(0.8)
    assert both.agreement() == pytest.approx(7 / 8)
    assert (Score().f1(), Score().agreement()) == (1.0, 1.0)
