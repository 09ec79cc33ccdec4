"""The posts that a degree is asked for: what research asks for is no demand of all."""

from __future__ import annotations

import pytest

from flows.extract.education import extract
from tests.flows.extract.reading import page_of

TITLE = "# How to become a geologist\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "A bachelor's degree is the first step.",
        "A bachelor's degree is the first essential step for geologists.",
        "A bachelor's degree is required to lay the foundation for further studies.",
        "A bachelor's degree is required as a starting point.",
    ],
)
def test_a_first_step_is_no_minimum(words: str) -> None:
    assert [row["grade"] for row in extract(page_of(TITLE + words))] == ["as a first step"]


def test_who_gets_in_with_less_denies_nobody_the_degree() -> None:
    for words in ("It is possible to work as a geologist with just a bachelor's degree.", "Some only need a bachelor's degree."):
        rows = extract(page_of(TITLE + words))
        assert [row["grade"] for row in rows if row["modality"] == "optional"] == ["where it is enough"], words
    rows = extract(page_of(TITLE + "Geologists need only a bachelor's degree."))
    assert [(row["modality"], row["grade"]) for row in rows] == [("required", None)]


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("The first step to licensure is to complete a bachelor's degree.", "as a first step"),
        ("Geologists in many states are required to hold a bachelor's degree.", "for some states"),
        ("In some countries geologists must hold a bachelor's degree.", "for some countries"),
        ("A growing number of firms, above all in mining, require geologists to have a bachelor's degree.", "for some firms"),
        ("Some live in many states. Geologists must hold a bachelor's degree.", None),
        ("They are hired in many states, but geologists must hold a bachelor's degree.", None),
        ("In all states geologists must hold a bachelor's degree.", None),
    ],
)
def test_what_some_ask_for_is_no_demand_of_all(text: str, grade: str | None) -> None:
    assert [row["grade"] for row in extract(page_of(TITLE + text))] == [grade]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("A master's degree is required for research positions.", "for research posts"),
        ("Geologists need a doctorate to pursue higher-level academic roles.", "for higher-level academic posts"),
        ("Some research positions require a master's degree.", "for some research posts"),
        ("A bachelor's degree is needed, while other positions may require a master's degree.", "for other posts"),
        ("A master's degree is needed for senior or management jobs.", "for senior or management posts"),
        ("Positions with more responsibility typically require a master's degree.", "for posts with more responsibility"),
        ("A master's degree is required for most positions.", None),
        ("A master's degree is required. It helps, too, for research positions.", None),
        ("A master's degree is required, and experience helps for research positions.", None),
        ("Many positions require a master's degree.", None),
    ],
)
def test_a_demand_is_of_the_posts_that_its_words_name(text: str, posts: str | None) -> None:
    rows = extract(page_of(TITLE + text))
    assert [row["grade"] for row in rows if row["degree"] != "bachelor"] == [posts]
