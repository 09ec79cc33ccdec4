"""Levels of an occupation are found by the words of one table, wherever figures are told by level."""

from __future__ import annotations

import re

import pytest

from flows.extract import salary
from flows.extract.mentions.levels import LEVEL, SENIORITY
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize("word", [word for word in SENIORITY if word not in ("new", "beginning")])
def test_what_stands_before_a_title_stands_alone_too(word: str) -> None:
    assert re.fullmatch(LEVEL, word)
    assert re.fullmatch(LEVEL, word.replace(" ", "-"))


@pytest.mark.parametrize("words", ["juniors", "entry-level", "mid-career", "new grads", "experts", "managers", "principal level"])
def test_levels_have_a_plural_and_the_word_for_it(words: str) -> None:
    assert re.fullmatch(LEVEL, words)


@pytest.mark.parametrize("word", ["new", "beginning", "education", "pay"])
def test_what_names_no_level_on_its_own_is_none(word: str) -> None:
    assert not re.fullmatch(LEVEL, word)


def test_an_average_is_of_every_level_of_its_list() -> None:
    text = "# Baker\n\nAverage pay of bakers: trainee $30,000, junior $35,000, seasoned $60,000.\n"
    assert {row["statistic"] for row in salary.extract(page_of(text))} == {"mean"}
