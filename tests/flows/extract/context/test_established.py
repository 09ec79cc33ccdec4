"""Words of several senses that a document uses for people at work are people all over it."""

from __future__ import annotations

import pytest

from flows.extract.context.established import at_work
from flows.extract.context.named_occupations import document_subject, find_in_block
from tests.flows.extract.reading import page_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Becoming a Chef\n\nChefs earn $40,000 a year. The chef tastes it all.\n", {"chef"}),
        ("A job as a pilot is hard. Pilots earn well. The pilot sits in front.\n", {"pilot"}),
        ("# Knives\n\nChefs earn $40,000 a year.\n", set()),
        ("# Working with Copilots\n\nA job as a pilot is hard.\n", set()),
        ("The model is trained. Models are large.\n", set()),
        ("Welders earn $40,000 a year.\n", set()),
    ],
)
def test_who_is_named_beside_words_of_work_and_again_is_at_work(text: str, expected: set[str]) -> None:
    assert at_work(page_of(text)) == expected


def test_the_title_of_such_a_document_names_them() -> None:
    text = "# The Future of Chefs\n\nPlumbers are many, too. As a chef you can do more. Chefs earn $40,000 a year.\n"
    assert document_subject(page_of(text)) == ("chef", None)


def test_a_sentence_without_words_of_work_names_them_too() -> None:
    page = page_of("# Becoming a Pilot\n\nPilots earn $90,000 a year.\n\nThe pilot sits in front.\n")
    assert [each.found.subject for each in find_in_block(page, 2)] == ["pilot"]
