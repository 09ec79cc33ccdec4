"""Counts the signs of the labelled sentences: ``python -m tests.flows.extract.schooling_counts`` writes the lexicon anew.

``tests/gold/schooling.tsv`` has one sentence a line: where it stands ("p" for a paragraph, "i" for an item, "h" for a heading,
with ":" and the heading above), a tab, and the sentence with each mention of schooling as ``[[words|label]]``. All sentences are
our own.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from flows.extract.mentions.alternatives import find_runs
from flows.extract.mentions.degrees import find_degrees
from flows.extract.mentions.modality_force import Modality
from flows.extract.mentions.occupation_spelling import fold_case
from flows.extract.schooling.schooling_signs import LABELS, SIGNS, signs_of

SENTENCES = Path(__file__).parents[2] / "gold" / "schooling.tsv"
MARK = re.compile(r"\[\[([^\[\]|]+)\|([a-z ]+)\]\]")
KINDS = {"p": "paragraph", "i": "item", "h": "heading"}
LEAST = 3
"""Mentions in which a sign stands, at least, for it to be counted."""


class Mention(NamedTuple):
    """A labelled run of degrees in a sentence, folded: what ``schooling_signs.judge`` takes, and the label."""

    words: str
    start: int
    end: int
    degrees: list[tuple[int, int]]
    kind: str
    heading: str
    label: Modality | None


def mentions(lines: list[str]) -> Iterator[Mention]:
    """The labelled mentions of lines of ``SENTENCES`` that are found as degrees."""
    labels = {label or "none": label for label in LABELS}
    for line in lines:
        place, sentence = line.split("\t")
        kind, _, heading = place.partition(":")
        plain, marks, at = "", [], 0
        for mark in MARK.finditer(sentence):
            plain += sentence[at : mark.start()]
            marks.append((len(plain), len(plain) + len(mark[1]), labels[mark[2]]))
            plain, at = plain + mark[1], mark.end()
        words = fold_case(plain + sentence[at:])
        runs = [(run.start, run.end) for run in find_runs(plain + sentence[at:], find_degrees(plain + sentence[at:]))]
        for start, end in runs:
            label = [each for low, high, each in marks if low < end and start < high]
            if label:
                yield Mention(words, start, end, runs, KINDS[kind], fold_case(heading), label[0])


def count(labelled: list[Mention]) -> list[tuple[str, list[int]]]:
    """The rows of the lexicon: the mentions by label, then each sign, in order, with those in which it stands."""
    signs: dict[str, Counter[Modality | None]] = {}
    for each in labelled:
        for sign in signs_of(*each[:-1]):
            signs.setdefault(sign, Counter())[each.label] += 1
    of_all = Counter(each.label for each in labelled)
    kept = {sign: counts for sign, counts in signs.items() if counts.total() >= LEAST}
    return [(sign, [counts[label] for label in LABELS]) for sign, counts in [("", of_all), *sorted(kept.items())]]


def write(rows: list[tuple[str, list[int]]], to: TextIO) -> None:
    """The lexicon as CSV."""
    writer = csv.writer(to, lineterminator="\n")
    writer.writerow(["sign", *(label or "none" for label in LABELS)])
    writer.writerows([sign, *counts] for sign, counts in rows)


def main() -> None:
    """Write the lexicon."""
    with SIGNS.open("w", encoding="utf-8", newline="") as file:
        write(count(list(mentions(SENTENCES.read_text(encoding="utf-8").splitlines()))), file)


if __name__ == "__main__":
    sys.exit(main())
