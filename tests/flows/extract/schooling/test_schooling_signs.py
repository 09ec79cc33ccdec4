"""What the signs around a degree say of it where no rule does."""

from __future__ import annotations

import io
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from flows.extract.schooling.schooling_signs import CLASSES, LABELS, SIGNS, counts_of, judge, sign_counts
from tests.flows.extract.schooling_counts import SENTENCES, Mention, count, mentions, write

FOLDS = 5


@cache
def labelled() -> list[Mention]:
    return list(mentions(SENTENCES.read_text(encoding="utf-8").splitlines()))


def test_the_lexicon_holds_what_the_labelled_sentences_count_to() -> None:
    counted = io.StringIO()
    write(count(labelled()), counted)
    assert SIGNS.read_text(encoding="utf-8") == counted.getvalue()


def test_of_sentences_that_were_not_counted_five_in_six_judgements_are_right() -> None:
    judged = right = 0
    for fold in range(FOLDS):
        counts = counts_of(count([each for at, each in enumerate(labelled()) if at % FOLDS != fold]))
        for each in labelled()[fold::FOLDS]:
            if modality := judge(counts, *each[:-1]):
                judged += 1
                right += _class(modality) == _class(each.label)
    assert right / judged > 5 / 6
    assert judged > len(labelled()) / 5


def _class(label: str | None) -> int:
    return next(at for at, labels in enumerate(CLASSES) if any(LABELS[each] == label for each in labels))


COUNTS = counts_of(
    [
        ("", (9, 9, 9, 9, 9, 9)),
        ("above menu", (999, 1, 999, 1, 999, 999)),
        ("after nice", (1, 1, 1, 999, 1, 1)),
        ("before want", (1, 999, 1, 1, 1, 1)),
    ]
)


def test_the_likeliest_class_is_told_where_its_signs_leave_no_doubt() -> None:
    assert judge(COUNTS, "we want a bsc", 10, 13, [(10, 13)], "item", "") == "required"
    assert judge(COUNTS, "a bsc is nice", 2, 5, [(2, 5)], "item", "") == "preferred"


def test_nothing_is_told_where_signs_contradict_each_other_or_none_is_known() -> None:
    assert judge(COUNTS, "we want a bsc, nice", 10, 13, [(10, 13)], "item", "") is None
    assert judge(COUNTS, "bsc on the wall", 0, 3, [(0, 3)], "item", "") is None


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80), st.text(max_size=20))
def test_any_words_are_judged(words: str, start: int, end: int, heading: str) -> None:
    low, high = sorted((min(start, len(words)), min(end, len(words))))
    assert judge(sign_counts(), words, low, high, [(low, high)], "paragraph", heading) in LABELS
