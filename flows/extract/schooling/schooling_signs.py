"""What the words around a degree say of it, judged by labelled sentences, where no rule knows the words that govern it.

There are a thousand ways to say that a degree is asked for ("without one you won't get past the desk"); no list of patterns holds
them. ``lexicon/schooling_signs.csv`` counts, by label, in how many labelled mentions each sign stands: a word before or after the
degree, one close to it, two words in a row, a word of the heading. The label is that of a multinomial naive Bayes classifier over
these counts (Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, chapter 13), with add-one smoothing.
The sentences are the project's own (``tests/gold/schooling.tsv``); ``tests.flows.extract.schooling_counts`` counts them.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from flows.extract.mentions.lexicon_tables import LEXICON
from flows.extract.mentions.modality_force import Modality

SIGNS = LEXICON / "schooling_signs.csv"
"""A table without remarks: a sign may start with "#", which stands for a number."""

LABELS: tuple[Modality | None, ...] = (None, "required", "typical", "preferred", "optional", "not required")
"""The columns of counts; None: the mention asks for nothing (the column "none")."""
CLASSES: tuple[tuple[int, ...], ...] = ((0,), (1, 2), (3, 4), (5,))
"""Labels that say nearly the same, by index: a judgement must be sure between these, not within them."""

REACH, NEAREST, NEAR = 10, 2, 4
"""Words to each side of a degree that are signs of their own; how many of them are closest, and close, to it."""
TOKEN = re.compile(r"[a-z]+(?:['’][a-z]+)?|\d+|[^\w\s]")
MARGIN = 4.0
"""Natural logarithm of the odds of the likeliest class against the next from which on a judgement is trusted: in
five-fold cross-validation over the labelled mentions, 84 % of such judgements are right."""


class Counts(NamedTuple):
    """The counts of ``lexicon/schooling_signs.csv``: of each sign by label, the sums of these, and the mentions by label."""

    signs: dict[str, tuple[int, ...]]
    totals: tuple[int, ...]
    mentions: tuple[int, ...]


def judge(
    counts: Counts, words: str, start: int, end: int, degrees: Sequence[tuple[int, int]], kind: str, heading: str
) -> Modality | None:
    """With what force ``words[start:end]``, a run of degrees, is asked for in its sentence; None for not at all, or unsure.

    ``words`` is folded text (``fold_case``); ``degrees`` are all runs of the sentence; ``kind`` that of its block; ``heading``
    what stands above it, folded; ``counts`` are ``sign_counts()``.
    """
    signs, totals, mentions = counts
    scores = [math.log((count + 1) / (sum(mentions) + len(LABELS))) for count in mentions]
    for sign in signs_of(words, start, end, degrees, kind, heading):
        if counted := signs.get(sign):
            for label, count in enumerate(counted):
                scores[label] += math.log((count + 1) / (totals[label] + len(signs)))
    likely = sorted(((_sum(scores, each), each) for each in CLASSES), reverse=True)
    (best, labels), (second, _) = likely[:2]
    return LABELS[max(labels, key=scores.__getitem__)] if best - second >= MARGIN else None


def signs_of(words: str, start: int, end: int, degrees: Sequence[tuple[int, int]], kind: str, heading: str) -> set[str]:
    """The signs of a mention; the arguments are those of ``judge``."""
    before = _tokens(words, 0, start, degrees)[-REACH:]
    after = _tokens(words, end, len(words), degrees)[:REACH]
    signs = {f"kind {kind}", *(f"above {word}" for word in TOKEN.findall(heading))}
    for side, near_first in (("before", before[::-1]), ("after", after)):
        signs.update(f"{side} {word}" for word in near_first)
        signs.update(f"right {side} {word}" for word in near_first[:NEAREST])
        signs.update(f"near {side} {word}" for word in near_first[NEAREST:NEAR])
    edges = (["^"] if len(before) < REACH else []), (["$"] if len(after) < REACH else [])
    signs.update(f"{first} {second}" for first, second in pairwise([*edges[0], *before, "DEGREE", *after, *edges[1]]))
    return signs


def _tokens(words: str, low: int, high: int, degrees: Sequence[tuple[int, int]]) -> list[str]:
    """The words of a part of a sentence, with a mark for each other degree and for each number in it."""
    tokens: list[str] = []
    for start, end in degrees:
        if low <= start and end <= high:
            tokens += [*TOKEN.findall(words, low, start), "OTHER"]
            low = end
    return ["#" if token.isdigit() else token for token in [*tokens, *TOKEN.findall(words, low, high)]]


def _sum(scores: list[float], labels: tuple[int, ...]) -> float:
    """The logarithm of the sum of what ``scores`` are the logarithms of."""
    top = max(scores[label] for label in labels)
    return top + math.log(sum(math.exp(scores[label] - top) for label in labels))


@cache
def sign_counts() -> Counts:
    """The labelled mentions, counted. Read once per process."""
    with SIGNS.open(encoding="utf-8", newline="") as lines:
        _, *rows = csv.reader(lines)
    return counts_of([(sign, [int(each) for each in counts]) for sign, *counts in rows])


def counts_of(rows: Sequence[tuple[str, Sequence[int]]]) -> Counts:
    """``Counts`` from rows of a sign and its counts by label; the first row is that of all mentions."""
    (_, mentions), *signs = rows
    totals = tuple(sum(column) for column in zip(*(counts for _, counts in signs), strict=True))
    return Counts({sign: tuple(counts) for sign, counts in signs}, totals, tuple(mentions))
