"""How far a source can be relied on, on evidence that is small enough to reckon by hand."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.reliability import UNKNOWN, Evidence, reliability

Answers = Sequence[Sequence[int]]
"""For each topic the camp, from 0, that each source stands in; every source is a voice of its own, and all camps contradict."""


def evidence(answers: Answers) -> Evidence:
    """What these answers are to the reckoning."""
    speaker, voice, topic, camp, one, other = ([] for _ in range(6))
    camps = 0
    for number, said in enumerate(answers):
        for source, place in enumerate(said):
            voice.append(len(voice))
            speaker.append(source)
            topic.append(number)
            camp.append(camps + place)
        there = sorted({camps + place for place in said})
        pairs = [(first, second) for first in there for second in there if first < second]
        one.extend(first for first, _ in pairs)
        other.extend(second for _, second in pairs)
        camps += 1 + max(said, default=-1)
    speaker, voice, topic, camp, one, other = (
        np.array(column, dtype=np.int64) for column in (speaker, voice, topic, camp, one, other)
    )
    own = np.ones(len(camp), dtype=bool)
    return Evidence(speaker=speaker, voice=voice, topic=topic, backed=camp, backer=voice, own=own, one=one, other=other)


def relied(answers: Answers, sources: int) -> list[int]:
    """How far each source can be relied on, in millionths."""
    return reliability(sources, evidence(answers)).tolist()


def test_without_evidence_every_source_is_unknown() -> None:
    assert relied([], 3) == [UNKNOWN] * 3


def test_one_voice_against_one_tells_nothing_of_either() -> None:
    assert relied([[0, 1]], 2) == [UNKNOWN] * 2


def test_two_that_stand_together_are_relied_on_more_than_who_contradicts_both() -> None:
    # Of the two, w being what the other weighs, (w + 0.5) / (w + 1) on this topic, beside four of one half: in three rounds
    # 0.533333, 0.534782, 0.534844. Of the third 0.5 / (2 w + 1): 0.450000, 0.448387, 0.448319.
    first, second, third = relied([[0, 0, 1]], 3)
    assert first == second == 534_844
    assert third == 448_319


def test_who_is_wrong_alone_weighs_nothing_against_others() -> None:
    assert relied([[0, 0]], 2) == relied([[0, 0, 1]], 3)[:2]


@pytest.mark.parametrize("topics", [1, 5, 40])
def test_the_more_topics_the_further_from_unknown(topics: int) -> None:
    few, many = relied([[0, 0, 1]] * topics, 3), relied([[0, 0, 1]] * (topics + 1), 3)
    assert few[0] < many[0] < 1_000_000
    assert 0 < many[2] < few[2]


SAID = st.lists(st.lists(st.integers(0, 3), min_size=4, max_size=4), max_size=8)


@given(SAID)
def test_reliability_lies_between_none_and_all(answers: Answers) -> None:
    assert all(0 <= each <= 1_000_000 for each in relied(answers, 4))


@given(SAID, st.permutations(range(4)))
def test_the_order_of_sources_does_not_matter(answers: Answers, order: Sequence[int]) -> None:
    plain = relied(answers, 4)
    assert relied([[said[source] for source in order] for said in answers], 4) == [plain[source] for source in order]


@given(SAID, st.randoms(use_true_random=False))
def test_the_order_of_topics_does_not_matter(answers: list[list[int]], chance: Random) -> None:
    shuffled = list(answers)
    chance.shuffle(shuffled)
    assert relied(shuffled, 4) == relied(answers, 4)
