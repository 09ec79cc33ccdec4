"""Rules are switched off wherever they are used, and on again."""

from __future__ import annotations

import re

import pytest

from flows.extract import salary
from flows.extract.context import pay
from flows.extract.mentions import modality_clauses, modality_governing
from flows.extract.mentions import statistics as words_of_statistics
from flows.extract.mentions.money import find_amounts
from flows.extract.pages.page import Span
from flows.extract.pages.territory import territories
from flows.extract.pay import figures
from flows.extract.schooling import modality_held
from tests.benchmarks.ablation import NEVER, PATTERNS, Rule, rules, without
from tests.benchmarks.scoring import Score
from tests.flows.extract.reading import page_of

BAKERS = "# Baker\n\nThe median salary of a baker is $40,000 a year.\n"


def statistics() -> list[str]:
    return [row["statistic"] for row in salary.extract(page_of(BAKERS))]


def test_every_rule_of_the_tables_is_there() -> None:
    found = rules()
    assert len({rule.name for rule in found}) == len(found)
    assert {rule.name.partition(".")[0] for rule in found} >= {name.rpartition(".")[2] for name in PATTERNS}


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


@pytest.mark.parametrize(
    "name", ["territory.SEPARATORS[0]", "advertiser.AT_US", "modality_clauses.ACTIVE['require']", "modality_held.HELPS"]
)
def test_patterns_are_rules_once_whether_they_have_a_name_or_stand_in_a_table(name: str) -> None:
    assert [rule.name for rule in rules()].count(name) == 1


def test_a_named_pattern_is_no_rule_of_the_tables_that_hold_it() -> None:
    assert modality_held.WEAK[0][0] is modality_held.HELPS
    assert not [rule.name for rule in rules() if rule.name.startswith("modality_held.WEAK")]


def test_a_pattern_of_a_table_is_switched_off_and_on_again() -> None:
    words = "Nurses earn $80,000; surgeons earn $400,000."
    figures = [Span(each.start, each.end) for each in find_amounts(words)]

    def parted() -> int:
        return territories(words, Span(0, len(words)), figures)[0].end

    rule = next(rule for rule in rules() if rule.name == "territory.SEPARATORS[0]")
    assert parted() == words.index(";")
    with without(rule):
        assert parted() != words.index(";")
    assert parted() == words.index(";")


def test_a_table_is_switched_off_where_it_was_imported_to() -> None:
    was = modality_clauses.ACTIVE
    rule = next(rule for rule in rules() if rule.name == "modality_clauses.ACTIVE['require']")
    with without(rule):
        assert modality_governing.ACTIVE["require"] is NEVER
        assert modality_governing.ACTIVE["option"] is was["option"]
    assert modality_governing.ACTIVE is modality_clauses.ACTIVE is was


def test_a_named_pattern_is_switched_off_in_the_tables_that_hold_it() -> None:
    was = modality_held.WEAK
    with without(Rule("modality_held.HELPS", modality_held, "HELPS", NEVER, ("education",))):
        assert modality_held.WEAK[0] == (NEVER, was[0][1])
        assert modality_held.WEAK[1:] == was[1:]
    assert modality_held.WEAK is was


def test_a_pattern_that_stands_in_never_matches() -> None:
    assert NEVER.search("anything") is None
    assert isinstance(NEVER, re.Pattern)


def test_scores_add_up() -> None:
    both = Score(hit=3, missed=1, false=0, agreed=5, attributes=6) + Score(hit=1, missed=0, false=1, agreed=2, attributes=2)
    assert both.f1() == pytest.approx(0.8)
    assert both.agreement() == pytest.approx(7 / 8)
    assert (Score().f1(), Score().agreement()) == (1.0, 1.0)
