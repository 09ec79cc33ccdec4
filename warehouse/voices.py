"""Who speaks with one voice: speakers that are tied to each other, however far about."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]
"""Whole numbers, or what is called by them: speakers, voices, topics."""


def voices(one: Numbers, other: Numbers) -> tuple[Numbers, Numbers]:
    """The speakers that are tied to any other, ascending, and of each the least speaker that it is tied to, itself included.

    ``one`` and ``other`` are as long as each other: speakers that are tied. As in Shiloach and Vishkin (1982), in turns the voice
    of either is that of the lesser, and every speaker takes the voice of its voice, until nothing changes.
    """
    speakers, numbers = np.unique(np.concatenate([one, other]), return_inverse=True)
    here, there = numbers[: len(one)], numbers[len(one) :]
    voice = np.arange(len(speakers))
    while True:
        before = voice.copy()
        least = np.minimum(voice[here], voice[there])
        np.minimum.at(voice, before[here], least)
        np.minimum.at(voice, before[there], least)
        while not np.array_equal(voice, voice[voice]):
            voice = voice[voice]
        if np.array_equal(voice, before):
            return speakers, speakers[voice]
