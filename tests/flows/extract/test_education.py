"""Education claims as rows: what is one claim, what its quote is, and what holds whatever the words."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.context.rows import identify
from flows.extract.education import describe, extract
from flows.extract.mentions.alternatives import Rung
from schemas.kinds.education import MODALITIES
from tests.flows.extract.reading import page_of
from tests.flows.extract.schooled import TITLE, claims


def rows(words: str, path: str = "page.md") -> list[dict[str, Any]]:
    return extract(page_of(words, path))


def test_alternatives_share_a_requirement_and_single_degrees_have_none() -> None:
    either = rows(TITLE + "You need a bachelor's or a master's degree.")
    assert len({row["requirement"] for row in either}) == 1
    assert either[0]["requirement"] is not None
    [single] = rows(TITLE + "You need a bachelor's degree.")
    assert single["requirement"] is None
    both = rows(TITLE + "You need a bachelor's and a master's degree.")
    assert [row["requirement"] for row in both] == [None, None]


def test_what_is_stated_again_counts_once_and_keeps_its_fields() -> None:
    words = "A degree is required. You need a degree in geology. Surveyors must have a degree."
    assert claims(TITLE + words) == [("degree", "required", ["geology"])]


def test_another_class_of_modality_is_its_own_claim() -> None:
    words = "A master's degree is required in Spain. Elsewhere a master's degree is optional."
    assert {modality for _, modality, _ in claims(TITLE + words)} == {"required", "optional"}


def test_each_occupation_of_a_table_has_its_own_claim() -> None:
    words = "| Role | Education |\n|---|---|\n| Data analyst | Bachelor's degree |\n| Registered nurse | Associate's degree |"
    assert [(row["subject"], row["degree"]) for row in rows("# Careers\n\n" + words)] == [
        ("data analyst", "bachelor"),
        ("registered nurse", "associate"),
    ]


def test_a_claim_without_an_occupation_is_dropped() -> None:
    assert claims("# Tea\n\nYou need a bachelor's degree.") == []


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        (
            "In short, surveyors typically need a degree in geology or a related field to start.",
            "typically need a degree in geology or a related field",
        ),
        ("As you see, a master's degree is often preferred by larger firms.", "master's degree is often preferred"),
        ("In this trade you don't need a degree at all.", "don't need a degree"),
    ],
)
def test_a_quote_runs_from_the_governing_words_to_the_fields(sentence: str, quote: str) -> None:
    [row] = rows(TITLE + sentence)
    assert row["quote"] == quote


def test_a_value_reads_as_a_person_would_write_it() -> None:
    assert (
        describe(Rung("bachelor", ["geology", "physics", "law"]), "typical")
        == "bachelor's degree in geology, physics or law (typical)"
    )
    assert describe(Rung("doctorate", ["law"]), "optional") == "doctorate in law (optional)"
    assert describe(Rung("high school", []), "required") == "high school diploma (required)"


PIECES = st.lists(
    st.from_regex(
        r"(?:a bachelor's degree|master’s|PhD|degree|B\.Sc\. |12th pass|MS | or | and |, | in |computer science| a related field|"
        r"such as |\(|\)| is required| preferred|need |most |not |without |no |if |Yes|/|\?|\. |%|İ|\n\n|- |\| )",
        fullmatch=True,
    ),
    max_size=40,
)


@given(PIECES)
@settings(max_examples=150)
def test_every_row_is_evidence_whatever_the_words(pieces: list[str]) -> None:
    page = page_of(TITLE + "".join(pieces) + " end")
    for row in identify(extract(page)):
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"] != ""
        assert row["modality"] in MODALITIES
        assert all(field == field.lower().strip() for field in row["fields"])


@pytest.mark.parametrize(
    "unit",
    [
        "bachelor's or master's or ",
        "degree ",
        "a degree in law, ",
        "bachelor's (or ",
        "if whether a degree ",
        "You need a degree. ",
        "B.Sc. ",
        "not ",
    ],
)
def test_time_grows_in_proportion_to_length(unit: str) -> None:
    def seconds(count: int) -> float:
        page = page_of(TITLE + unit * count + " a degree")
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    seconds(10)
    short, long = seconds(150), seconds(1500)
    assert long < 40 * short + 0.05
