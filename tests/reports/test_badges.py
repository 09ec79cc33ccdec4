"""Every badge says where a contradiction is only possible, on whatever page it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports import addresses
from reports.data import Topic
from reports.words import BADGES, POSSIBLE, VERDICTS
from tests.reports.reading import Leaf, Node
from tests.reports.world import DOCS

BEACON = next(doc for doc in DOCS if doc.path == "guides/beacon.md")
TOLD = BEACON.claim_id(2)
TOPIC = Topic("t", "salary", "", "", None, "contradiction", "possible", 2, 2, 2, 0, 1, 0, None, "")


def badges(node: Node) -> list[str]:
    return [" ".join(badge.text.split()).removeprefix("≠ ") for badge in node.all("span", "badge")]


@pytest.mark.parametrize(
    ("verdict", "certainty", "badge"),
    [
        ("contradiction", "certain", "contradiction"),
        ("contradiction", "possible", "possible contradiction"),
        ("agreement", "possible", "agreement"),
        ("single source", "certain", "single source"),
    ],
)
def test_a_badge_names_the_verdict_and_that_a_contradiction_is_possible(verdict: str, certainty: str, badge: str) -> None:
    assert replace(TOPIC, verdict=verdict, certainty=certainty).badge == badge


def test_there_is_a_badge_for_every_verdict_and_a_possible_contradiction_weighs_less_than_a_certain_one() -> None:
    assert [name for name in BADGES if name != POSSIBLE.name] == list(VERDICTS)
    assert list(BADGES)[:2] == ["contradiction", POSSIBLE.name]


def test_the_page_of_a_source_says_possible(pages: dict[str, Leaf]) -> None:
    rows = [row for row in pages[addresses.source("Beacon Board")].tree.all("tr") if row.all("blockquote")]
    told = {row.one("blockquote").text: badges(row) for row in rows}
    assert told[BEACON.claims[2].quote] == ["Possible contradiction"]
    assert told[BEACON.claims[0].quote] == ["Contradiction"]


def test_the_list_of_claims_says_possible_with_a_template_for_the_search(pages: dict[str, Leaf]) -> None:
    page = pages["claims.html"].tree
    rows = {row.one("td", "said").text: badges(row) for row in page.all("tr") if row.all("td", "said")}
    assert rows[BEACON.claims[2].quote] == ["Possible contradiction"]
    assert [template.attributes["data-verdict"] for template in page.all("template")] == list(BADGES)


def test_the_text_of_a_document_says_possible_in_mark_tag_and_list(pages: dict[str, Leaf]) -> None:
    page = pages[addresses.document(BEACON.doc_id)].tree
    (mark,) = (mark for mark in page.all("mark") if mark.attributes.get("data-claims") == TOLD)
    assert mark.attributes["class"] == "v-contradiction possible"
    assert "(Schooling, possible contradiction)" in page.one("div", "text").text
    assert "Possible contradiction" in badges(page)
