"""Who speaks with one voice."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from warehouse.voices import voices

SPEAKERS = st.integers(0, 30)
TIES = st.lists(st.tuples(SPEAKERS, SPEAKERS), max_size=60)


def found(ties: list[tuple[int, int]]) -> dict[int, int]:
    """The voice of each speaker that is tied to another."""
    one, other = (np.array([tie[side] for tie in ties], dtype=np.int64) for side in (0, 1))
    return dict(zip(*(column.tolist() for column in voices(one, other)), strict=True))


def one_by_one(ties: list[tuple[int, int]]) -> dict[int, int]:
    """The same, by merging the two groups of each tie in turn."""
    group = {speaker: {speaker} for tie in ties for speaker in tie}
    for one, other in ties:
        merged = group[one] | group[other]
        for speaker in merged:
            group[speaker] = merged
    return {speaker: min(members) for speaker, members in group.items()}


def test_speakers_that_are_tied_have_the_voice_of_the_least() -> None:
    assert found([(7, 3), (9, 8)]) == {3: 3, 7: 3, 8: 8, 9: 8}


def test_a_long_way_about_is_one_voice() -> None:
    chain = [(speaker, speaker + 1) for speaker in range(1000)]
    assert set(found(chain[::-1]).values()) == {0}


def test_nobody_tied_is_no_voice() -> None:
    assert found([]) == {}


@given(TIES)
def test_voices_are_those_of_merging_tie_by_tie(ties: list[tuple[int, int]]) -> None:
    assert found(ties) == one_by_one(ties)


@given(TIES, st.randoms(use_true_random=False))
def test_the_order_and_the_sides_of_ties_do_not_matter(ties: list[tuple[int, int]], chance: Random) -> None:
    turned = [tie[::-1] for tie in ties]
    chance.shuffle(turned)
    assert found(turned) == found(ties)
