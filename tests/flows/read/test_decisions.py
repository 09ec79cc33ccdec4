"""``decisions.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.read.decisions import DecisionsError, read_decisions
from schemas.decisions import Decision

A, B = "0123456789abcdef", "fedcba9876543210"


def decided(raw: Path, text: str) -> tuple[Decision, ...]:
    (raw / "decisions.toml").write_text(text, encoding="utf-8")
    return read_decisions(raw).made


def test_no_file_decides_nothing(tmp_path: Path) -> None:
    assert read_decisions(tmp_path).made == ()


def test_every_sort_of_decision_is_read_in_order(tmp_path: Path) -> None:
    text = f"""
        [[dismiss]]
        claims = ["{A}", "{B}"]
        reason = "One is  of\\n1999"
        [[merge]]
        sources = ["Harbour Careers", "harbour-careers.example"]
        [[alias]]
        alias = "Prompt Whisperer"
        subject = "prompt engineer"
        reason = "so says the union"
    """
    assert decided(tmp_path, text) == (
        Decision("dismiss", (A, B), "One is of 1999"),
        Decision("merge", ("Harbour Careers", "harbour-careers.example")),
        Decision("alias", ("Prompt Whisperer", "prompt engineer"), "so says the union"),
    )
    assert read_decisions(tmp_path).aliases == (("Prompt Whisperer", "prompt engineer"),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("dismiss = [", "not valid TOML"),
        ('[[forgive]]\nclaims = ["a"]', "unknown decision 'forgive'; known are [[dismiss]], [[merge]], [[alias]]"),
        (f'[dismiss]\nclaims = ["{A}", "{B}"]\nreason = "x"', "must be written as [[dismiss]]"),
        (f'[[dismiss]]\nclaims = ["{A}", "{B}"]', "the 1st [[dismiss]]: say why"),
        (f'[[dismiss]]\nclaims = ["{A}"]\nreason = "x"', "the 1st [[dismiss]]: claims must list two or more"),
        (f'[[dismiss]]\nclaims = ["{A}", "{A}"]\nreason = "x"', "claims must list two or more, each once"),
        (f'[[dismiss]]\nclaims = ["{A}", "one"]\nreason = "x"', "'one' is no claim id"),
        (f'[[dismiss]]\nclaims = ["{A}", "{B}"]\nreason = " "', "reason must be words in quotes, not ' '"),
        (f'[[dismiss]]\nclaims = ["{A}", "{B}"]\nwhy = "x"', "unknown key 'why'; known are claims, reason"),
        ('[[merge]]\nsources = "A"', "sources must list two or more"),
        ('[[merge]]\nsources = ["A", 1]', "sources must be words in quotes, not 1"),
        ('[[merge]]\nsources = ["A", "B"]\n[[merge]]\nsources = ["b", "C"]', "the source 'b' stands in two [[merge]] decisions"),
        ('[[alias]]\nalias = "x"', "the 1st [[alias]]: subject must be words in quotes"),
        (
            '[[alias]]\nalias = "x"\nsubject = "welder"\n[[alias]]\nalias = "X"\nsubject = "tester"',
            "the alias 'X' stands in two [[alias]] decisions",
        ),
    ],
)
def test_a_broken_file_says_what_is_wrong_with_which_decision(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(DecisionsError) as raised:
        decided(tmp_path, text)
    assert str(raised.value).startswith(str(tmp_path / "decisions.toml"))
    assert message in str(raised.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "decisions.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DecisionsError, match="save it again as UTF-8"):
        read_decisions(tmp_path)


def test_a_folder_of_that_name_is_no_question_of_its_encoding(tmp_path: Path) -> None:
    (tmp_path / "decisions.toml").mkdir()
    with pytest.raises(DecisionsError, match=r"can't be read \(Is a directory\); make it a file that may be read"):
        read_decisions(tmp_path)


def test_sorts_that_are_mixed_in_the_file_keep_their_own_order(tmp_path: Path) -> None:
    text = """
        [[alias]]
        alias = "a"
        subject = "welder"
        [[merge]]
        sources = ["A", "B"]
        [[alias]]
        alias = "b"
        subject = "welder"
    """
    assert decided(tmp_path, text) == (
        Decision("merge", ("A", "B")),
        Decision("alias", ("a", "welder")),
        Decision("alias", ("b", "welder")),
    )
    assert [(number, each.names[0]) for number, each in read_decisions(tmp_path).numbered()] == [(1, "A"), (1, "a"), (2, "b")]
