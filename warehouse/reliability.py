"""How far a source can be relied on, from how often the voices of others stand with what it says.

Truth discovery in the manner of TruthFinder (Yin, Han and Yu, 2008) and its kin (Pasternack and Roth, 2010): a source is as good
as what it says, and what is said is as good as its sources, in turns. A voice weighs what its sources are relied on. A source is
judged on each topic by the weight of the *other* voices that stand with it, against that of the strongest value that contradicts
it and that two voices or more stand with (who is wrong in ways of his own tells nothing of others). An unknown voice is added to
either side; where nobody else stands on either, the topic tells nothing. Four topics of one half are added to all others, so that
a source with one topic counts little. What this can not know stands in ``schemas/sources.py``.

It is reckoned on arrays rather than in SQL, since the turns look the same few million numbers up again and again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from warehouse.voices import Numbers

ROUNDS = 3
SCALE = 1_000_000
"""Reliability and weights are whole numbers of millionths, so that their sums are equal in whatever order they are added."""

UNKNOWN = SCALE // 2
"""What a source that nothing is known of is relied on, and what an unknown voice weighs."""

UNKNOWN_TOPICS = 4


@dataclass(frozen=True)
class Evidence:
    """Who speaks, and who stands with whom; sources, voices and camps by numbers from 0.

    Voices and camps are those of one topic. Arrays of one group of lines are as long as each other.
    """

    speaker: Numbers
    """Sources that speak, one for each voice of a topic that they speak with; with ``voice`` and ``topic``."""
    voice: Numbers
    topic: Numbers
    backed: Numbers
    """Camps, one for each voice that stands with them; with ``backer`` and ``own``."""
    backer: Numbers
    own: npt.NDArray[np.bool_]
    """Whether the voice stands in the camp itself, rather than in one that agrees with it."""
    one: Numbers
    """Camps that contradict each other, each two once; with ``other``."""
    other: Numbers


def reliability(sources: int, evidence: Evidence) -> Numbers:
    """How far each of ``sources`` can be relied on, in millionths; ``UNKNOWN`` where nobody else speaks beside it."""
    voices = _size(evidence.voice)
    camps = _size(evidence.backed, evidence.one, evidence.other)
    speakers = np.bincount(evidence.voice, minlength=voices)
    shared = np.bincount(evidence.backed, minlength=camps) > 1
    held = np.concatenate([evidence.one[shared[evidence.other]], evidence.other[shared[evidence.one]]])
    against = np.concatenate([evidence.other[shared[evidence.other]], evidence.one[shared[evidence.one]]])
    camp, backer = evidence.backed[evidence.own], evidence.backer[evidence.own]
    answers, answer = np.unique(evidence.topic * sources + evidence.speaker, return_inverse=True)
    answering = answers % max(sources, 1)

    relied = np.full(sources, UNKNOWN, dtype=np.int64)
    for _ in range(ROUNDS):
        weight = _sum(evidence.voice, relied[evidence.speaker], voices) // np.maximum(speakers, 1)
        support = _sum(evidence.backed, weight[evidence.backer], camps)
        opposition = np.zeros(camps, dtype=np.int64)
        np.maximum.at(opposition, held, support[against])
        others_with = _sum(backer, support[camp] - weight[backer], voices)
        others_against = _sum(backer, opposition[camp], voices)
        score = np.floor(SCALE * (others_with + UNKNOWN) / (others_with + others_against + 2 * UNKNOWN)).astype(np.int64)
        telling = (others_with + others_against > 0)[evidence.voice]
        told = np.bincount(answer[telling], minlength=len(answers))
        scores = _sum(answer[telling], score[evidence.voice[telling]], len(answers)) // np.maximum(told, 1)
        known = told > 0
        topics = np.bincount(answering[known], minlength=sources)
        relied = (UNKNOWN_TOPICS * UNKNOWN + _sum(answering[known], scores[known], sources)) // (UNKNOWN_TOPICS + topics)
    return relied


def _size(*numbers: Numbers) -> int:
    return 1 + max((int(each.max()) for each in numbers if len(each)), default=-1)


def _sum(groups: Numbers, values: Numbers, size: int) -> Numbers:
    """The sum of the values of each group. Sums stay far below 2 to the 53rd, up to which a float is exact."""
    return np.bincount(groups, weights=values, minlength=size).astype(np.int64)
