"""A document's own title for an occupation, and the one name by which claims are compared."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_claims
from flows.extract.mentions.lexicon_tables import rows
from flows.extract.mentions.occupations import name_occupation
from tests.flows.extract.reading import document_of


def named(text: str) -> set[tuple[str, str]]:
    return {(row["subject"], row["occupation"]) for found in extract_claims(document_of(text)).values() for row in found}


@pytest.mark.parametrize(
    ("text", "title", "occupation"),
    [
        ("UX designers earn $90,000 a year in Leeds.", "ux designer", "user experience designer"),
        ("Quant developers earn $90,000.", "quant developer", "quantitative developer"),
        ("A solution architect earns $90,000.", "solution architect", "solutions architect"),
        (
            "Solutions architects earn $90,000. Each solutions architect needs a degree.",
            "solutions architect",
            "solutions architect",
        ),
        ("# Attorneys\n\nAn attorney needs a doctorate. Attorneys in Ohio earn $90,000.", "attorney", "lawyer"),
        ("A corporate attorney earns $90,000.", "corporate attorney", "corporate lawyer"),
        ("Systems administrators earn $90,000.", "systems administrator", "system administrator"),
        ("A constable earns £30,000.", "constable", "police constable"),
        ("A police constable earns £30,000.", "police constable", "police constable"),
        (
            "Computer & information research scientists earn $90,000.",
            "computer & information research scientist",
            "computer and information research scientist",
        ),
        ("A QA engineer earns $90,000.", "quality assurance engineer", "quality assurance engineer"),
    ],
)
def test_the_subject_is_the_title_that_the_document_uses(text: str, title: str, occupation: str) -> None:
    assert named(text) == {(title, occupation)}


def test_of_two_titles_of_one_occupation_all_claims_have_the_one_that_is_used_most() -> None:
    text = "A lawyer needs a doctorate. An attorney earns $90,000. Attorneys should know SQL."
    assert named(text) == {("attorney", "lawyer")}
    assert named(text.replace("Attorneys", "Lawyers")) == {("lawyer", "lawyer")}
    assert named("A lawyer needs a doctorate. An attorney earns $90,000.") == {("lawyer", "lawyer")}


def test_every_other_wording_of_a_title_leads_to_its_one_name() -> None:
    for written, also in rows("occupations_wordings.csv"):
        if name := name_occupation(written):
            assert {name_occupation(other) for other in also.split("|")} == {name}, written
