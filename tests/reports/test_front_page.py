"""What the front page shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reports import addresses
from reports.site import write_site
from reports.words import VERDICTS
from tests.reports.publishing import publish
from tests.reports.reading import Leaf, leaves
from tests.reports.telling import KEEPER
from tests.reports.visiting import topic
from tests.reports.world import DOCS, MEETINGS, QUESTIONS, TOPICS

TOLD_OF_SCHOOL = next(each for doc in DOCS for each in doc.claims if each.kind == "education")


class TestFrontPage:
    def test_says_the_result_in_one_sentence(self, pages: dict[str, Leaf]) -> None:
        assert pages["index.html"].tree.one("h1").text == (
            "Of 4 questions that more than one source answers, sources contradict each other on 2, "
            "may contradict each other on 1 and agree on 1."
        )

    def test_says_what_is_furthest_apart_what_most_agree_on_and_what_changed(self, pages: dict[str, Leaf]) -> None:
        said = [" ".join(line.text.split()) for line in pages["index.html"].tree.one("ul", "gist").all("li")]
        assert said == [
            "Furthest apart: by up to 19 %, What does a lighthouse keeper earn in the United States?",
            "Agreed by most: Python (2 independent voices), Does a lighthouse keeper use Python?",
            "Changed since the last run: nothing, this is the first run",
        ]

    @pytest.mark.parametrize(
        ("certain", "gist", "chart"),
        [
            ((), "possibly by up to 30 %, What does a lighthouse keeper earn in Maine?", "may contradict each other on 2"),
            (("pay",), "by up to 19 %, What does a lighthouse keeper earn in the United States?", "contradict each other on 2"),
        ],
    )
    def test_what_is_furthest_apart_is_certain_where_anything_is_and_else_called_possible(
        self, tmp_path: Path, certain: tuple[str, ...], gist: str, chart: str
    ) -> None:
        spreads = {"pay": 0.1879, "maine": 0.3}
        questions = [
            replace(
                question,
                verdict="contradiction" if question.key in spreads else question.verdict,
                spread=spreads.get(question.key),
                certainty="certain" if question.key in certain else "possible",
            )
            for question in QUESTIONS
        ]
        maine = replace(DOCS[0].claims[0], topic="maine")
        docs = [replace(DOCS[0], claims=(maine, *DOCS[0].claims[1:])), *DOCS[1:]]
        disputed = replace(MEETINGS[0], topic="maine", b=(DOCS[2].path, 1))
        warehouse = publish(tmp_path / "c.duckdb", docs, questions=questions, meetings=[disputed, *MEETINGS[1:]])
        write_site(warehouse, tmp_path / "site")
        pages = leaves(tmp_path / "site")
        said = [" ".join(line.text.split()) for line in pages["index.html"].tree.one("ul", "gist").all("li")]
        assert said[0] == f"Furthest apart: {gist}"
        title = pages[addresses.subject(KEEPER)].tree.all("figure", "chart")[0].one("figcaption").one("strong").text
        apart = gist.partition(",")[0].removeprefix("possibly ")
        assert " ".join(title.split()) == f"Pay: sources {chart} of 2 questions, {apart}"

    def test_a_chart_of_one_question_says_where_its_contradiction_is_only_possible(self, tmp_path: Path) -> None:
        questions = [replace(TOPICS["pay"], certainty="possible"), *QUESTIONS[1:]]
        write_site(publish(tmp_path / "c.duckdb", questions=questions), tmp_path / "site")
        chart = topic(leaves(tmp_path / "site"), TOPICS["pay"]).one("figure", "chart")
        said = chart.one("figcaption").one("strong").text
        assert said.startswith("Pay: sources may contradict each other, up to 19\u00a0% apart, from")

    def test_a_force_that_schooling_does_not_know_is_drawn_too(self, tmp_path: Path) -> None:
        sought = replace(TOLD_OF_SCHOOL, columns={**TOLD_OF_SCHOOL.columns, "modality": "sought"})
        docs = [replace(doc, claims=tuple(sought if each is TOLD_OF_SCHOOL else each for each in doc.claims)) for doc in DOCS]
        write_site(publish(tmp_path / "c.duckdb", docs), tmp_path / "site")
        assert "bachelor, sought" in " ".join(
            topic(leaves(tmp_path / "site"), TOPICS["school"]).one("figure", "chart").text.split()
        )

    def test_counts_the_verdicts_and_links_their_lists(self, pages: dict[str, Leaf]) -> None:
        counts = pages["index.html"].tree.one("ul", "counts").all("li")
        assert [count.one("span", "figure").text for count in counts] == ["3", "1", "0", "3"]
        assert [count.one("a").attributes["href"] for count in counts] == [addresses.verdict(name) for name in VERDICTS]

    def test_shows_contradictions_worst_first_as_cards(self, pages: dict[str, Leaf]) -> None:
        cards = pages["index.html"].tree.all("article", "card")
        assert [card.one("h3").text for card in cards] == [
            "What does a lighthouse keeper earn in the United States?",
            "Which schooling does a lighthouse keeper need?",
            "Does a lighthouse keeper use Fortran?",
        ]

    def test_a_card_has_camps_quotes_and_the_reason(self, pages: dict[str, Leaf]) -> None:
        card = pages["index.html"].tree.all("article", "card")[0]
        camps = [node for node in card.one("ul", "camps").all("li") if node.all("span", "value")]
        assert [camp.one("span", "value").text for camp in camps] == ["$61,000 a year", "$74,500 a year"]
        assert "Harbour Handbook" in camps[0].text
        assert "Tide Times" in camps[0].text
        assert "Beacon Board" in camps[1].text
        quotes = {quote.text for quote in card.all("blockquote")}
        assert quotes == {"earns $61,000 a year on average", "make $74,500 on average"}
        assert "18% apart" in card.one("p", "why").text
        assert "up to 19 % apart" in " ".join(card.one("p", "facts").text.split())

    def test_a_possible_contradiction_is_called_possible(self, pages: dict[str, Leaf]) -> None:
        card = pages["index.html"].tree.all("article", "card")[1]
        assert "Possible contradiction" in card.one("span", "badge").text


def test_a_card_shows_the_camps_of_the_quoted_claims(warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.pages.cards.CAMPS_ON_A_CARD", 1)
    write_site(warehouse, tmp_path / "site")
    card = leaves(tmp_path / "site")["index.html"].tree.all("article", "card")[0]
    camps = [node for node in card.one("ul", "camps").all("li") if node.all("span", "value")]
    assert [camp.one("span", "value").text for camp in camps] == ["$61,000 a year", "$74,500 a year"]
