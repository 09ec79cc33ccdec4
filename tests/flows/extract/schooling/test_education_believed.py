"""What people believe about schooling and a text contradicts: what is believed to be needed is not."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import forces


@pytest.mark.parametrize(
    "words",
    [
        "It is a myth that you need a degree.",
        "## Myth 2: You need a degree\n\nThis is false.",
        "Many people think that you need a degree to become a glazier, but that's not true.",
        "You may have heard that you need a degree. That is not the case in most firms.",
        "Some believe that you must have a degree. But this isn't true.",
        "There is a perception that a degree is necessary; that's a myth.",
        "Contrary to the common belief that a degree is required, most learn at work.",
        'It is the opposite of the assumption that "glazier = degree required".',
        "Do you need a degree to be a glazier?\n\nIn my opinion, no.",
        "Do you need a degree to be a glazier?\n\nI don't think so.",
        "There is no federal mandate for a college degree.",
        "No law requires a degree.",
    ],
)
def test_a_need_that_is_called_false_is_none(words: str) -> None:
    assert forces(words) == [("degree", "not required")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Contrary to popular belief, you need a degree.", [("degree", "required")]),
        ("It is a myth that you don't need a degree.", []),
        ("It is a myth that a degree makes you rich.", []),
        ("Some people believe that a degree is needed.", []),
        ("You might think that you need a degree.", []),
        ("Most workshops believe in schooling, and a degree is needed.", [("degree", "typical")]),
        ("Experts believe that a degree is needed.", [("degree", "required")]),
        ("I would say that you need a degree. That is true of most firms.", [("degree", "required")]),
        ("You need a degree. That is not easy.", [("degree", "required")]),
        ("State law requires a degree.", [("degree", "required")]),
    ],
)
def test_a_need_that_is_not_called_false_stays(words: str, expected: list[tuple[str, str]]) -> None:
    assert forces(words) == expected
