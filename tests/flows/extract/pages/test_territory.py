"""Which words of a sentence belong to which of its figures."""

from __future__ import annotations

import pytest

from flows.extract.mentions.money import find_amounts
from flows.extract.mentions.sentences import split_sentences
from flows.extract.pages.page import Span
from flows.extract.pages.territory import territories


def parts(sentence: str) -> list[str]:
    figures = [Span(each.start, each.end) for each in find_amounts(sentence) if each.currency]
    return [sentence[span.start : span.end] for span in territories(sentence, Span(0, len(sentence)), figures)]


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("In 2021 Alpha says $150,000, while Beta says $127,000.", " while Beta says $127,000."),
        ("The median is $131,000, with juniors on $105,000.", " with juniors on $105,000."),
        ("It runs from $90,000 for juniors to over $220,000 for leads.", " to over $220,000 for leads."),
        ("Oslo pays €70,000, followed by Haifa at $71,000.", " followed by Haifa at $71,000."),
        ("Nurses earn $80,000; surgeons earn $400,000.", "; surgeons earn $400,000."),
    ],
)
def test_the_strongest_separator_parts_two_figures(sentence: str, second: str) -> None:
    first, found = parts(sentence)
    assert found == second
    assert first + found == sentence


def test_one_figure_has_the_whole_sentence() -> None:
    assert parts("Welders earn $47,000 a year.") == ["Welders earn $47,000 a year."]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Pay in the U.S. is high. It grows.", 2),
        ("A Ph.D. helps. A B.Sc. will do.", 2),
        ("It costs approx. $5. That is all!", 2),
        ("e.g. Python or R. Both work.", 2),
        ("They hire in the U.S. Most jobs are in Texas.", 2),
        ("Ask Dr. Most or Prof. Other, no. They are away.", 1),
        ("A B.E. In Civil Engineering", 1),
        ("One sentence without an end", 1),
        ("", 0),
    ],
)
def test_abbreviations_do_not_end_a_sentence(words: str, count: int) -> None:
    spans = split_sentences(words)
    assert len(spans) == count
    assert "".join(words[a:b] for a, b in spans) == words
