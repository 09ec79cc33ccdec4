"""What copies of a passage are found by."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.passages import passage

WORDS = (
    "the union of welders asked its own members in every state of the nation last spring what they had been paid over the past "
    "year and found that the average salary of a welder was $61,000 with overtime left out and bonuses left in where they were "
    "agreed upon in writing before the work on site began"
)
START = WORDS.index("the average")
END = WORDS.index(" with overtime")


def alike(one: str | None, other: str | None) -> float:
    """Share of the values of two signatures that are equal: an estimate of the share of pairs of words that both have."""
    assert one is not None
    assert other is not None
    a, b = bytes.fromhex(one), bytes.fromhex(other)
    return sum(x == y for x, y in zip(a, b, strict=True)) / len(a)


def test_the_same_words_are_told_by_the_same_whatever_stands_around_them() -> None:
    moved = "# Pay\n\nSomething else first. " + WORDS.upper().replace(" ", "  \n")
    start = moved.index("THE  \nAVERAGE")
    assert passage(moved, start, moved.index("  \nWITH  \nOVERTIME"))[:2] == passage(WORDS, START, END)[:2]


def test_a_word_changed_leaves_the_signature_nearly_as_it_was() -> None:
    changed = WORDS.replace("every state", "each state").replace("last spring", "in spring")
    start = changed.index("the average")
    one, other = passage(WORDS, START, END)[2], passage(changed, start, start + END - START)[2]
    assert 0.6 < alike(one, other) < 1


def test_other_words_have_another_signature() -> None:
    other = " ".join(reversed(WORDS.split()))
    start = other.index("welder a of")
    assert alike(passage(WORDS, START, END)[2], passage(other, start, start + 10)[2]) < 0.3


def test_few_words_are_nobodys() -> None:
    assert passage("The average salary of a welder is $61,000.", 0, 41) == (None, None, None)


def test_long_words_are_read_as_many_as_short_ones() -> None:
    words = [f"{number:014}x" for number in range(60)]
    text, start = " ".join(words), len(" ".join(words[:30])) + 1
    until, since, signature = passage(text, start, start + len(" ".join(words[30:42])))
    assert until == since
    assert signature == passage(" ".join(words[6:54]), start - 6 * 16, start)[2]


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_any_text_is_taken(text: str, start: int, length: int) -> None:
    assert passage(text, start, start + length) == passage(text, start, start + length)
