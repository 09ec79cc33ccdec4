"""Names of several senses beside schooling and pay: people, where one or all of them are meant."""

from __future__ import annotations

import pytest

from flows.extract.mentions.occupation_spelling import fold
from flows.extract.mentions.occupation_told import is_told_of
from flows.extract.mentions.occupations import find_occupations


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("You need a diploma to be a chef.", "chef"),
        ("Most pilots in our town hold a bachelor's degree.", "pilots"),
        ("A degree can help tailors move up.", "tailors"),
        ("A degree is nice to have, but judges are chosen by the council.", "judges"),
        ("Roughly two out of three referees went through college.", "referees"),
        ("Captains come from many backgrounds.", "captains"),
        ("A courier at a large firm earns $40,000.", "courier"),
        ("Drivers with ten years behind them bring home $60,000.", "drivers"),
        ("Few tailors are paid by the hour.", "tailors"),
    ],
)
def test_those_whose_schooling_is_told_are_people(words: str, name: str) -> None:
    start = words.lower().index(name)
    assert is_told_of(words, fold(words), start, start + len(name))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A degree of trust in a model is needed.", "model"),
        ("The pilot project was led by people with a degree.", "pilot"),
        ("She coaches students who want a degree.", "coaches"),
        ("The recruiters ask for a degree.", "recruiters"),
        ("A chef cooks.", "chef"),
        ("Captains of industry rarely hold a degree.", "captains"),
    ],
)
def test_other_senses_stay_what_they_are(words: str, name: str) -> None:
    start = words.lower().index(name)
    assert not is_told_of(words, fold(words), start, start + len(name))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("What education does a pilot need?", ["pilot"]),
        ("Want to be a chef?", ["chef"]),
        ("The work of a captain is hard.", ["captain"]),
        ("Pilot FAQ", ["pilot"]),
        ("Chef: a bachelor's degree is usually needed", ["chef"]),
    ],
)
def test_questions_and_headings_of_careers_name_people(words: str, expected: list[str]) -> None:
    assert [each.subject for each in find_occupations(words)] == expected
