"""What the pages of documents, subjects and sources show, and those that list all of a sort."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from reports import addresses
from reports.site import write_site
from tests.reports.reading import Leaf, leaves
from tests.reports.telling import KEEPER, MAPPER
from tests.reports.visiting import document, plain
from tests.reports.world import BY_PATH, DOCS, TOPICS


class TestDocumentPage:
    @pytest.mark.parametrize("path", BY_PATH)
    def test_marks_stand_where_the_claims_are(self, pages: dict[str, Leaf], path: str) -> None:
        doc = BY_PATH[path]
        text = document(pages, doc).one("div", "text")
        for number, said in enumerate(doc.claims):
            claim_id = doc.claim_id(number)
            marked = "".join(mark.text for mark in text.all("mark") if claim_id in mark.attributes["data-claims"].split())
            assert plain(marked) == plain(said.quote)

    @pytest.mark.parametrize("path", BY_PATH)
    def test_the_text_is_whole(self, pages: dict[str, Leaf], path: str) -> None:
        shown = "".join(
            child if isinstance(child, str) else child.text
            for child in document(pages, BY_PATH[path]).one("div", "text").children
            if isinstance(child, str) or child.tag == "mark"
        )
        assert plain(shown) == plain(BY_PATH[path].text)

    def test_a_mark_is_labelled_by_verdict_and_leads_to_its_topic(self, pages: dict[str, Leaf]) -> None:
        page = document(pages, BY_PATH["guides/handbook.md"])
        tags = {tag.attributes["href"].split("#")[0].removeprefix("../"): tag for tag in page.all("a", "tag")}
        tag = tags[addresses.topic(TOPICS["python"].topic_id)]
        assert "v-agreement" in tag.attributes["class"]
        assert tag.text.endswith("(Languages, agreement)")
        assert "contradiction" in tags[addresses.topic(TOPICS["fortran"].topic_id)].text

    def test_words_that_make_two_claims_take_the_weightier_verdict(self, pages: dict[str, Leaf]) -> None:
        page = document(pages, BY_PATH["guides/handbook.md"])
        shared = [mark for mark in page.all("mark") if len(mark.attributes.get("data-claims", "").split()) == 2]
        assert [mark.attributes["class"] for mark in shared] == ["v-contradiction"]


class TestSubjectPage:
    def test_has_a_section_for_each_kind_with_charts_and_tables(self, pages: dict[str, Leaf]) -> None:
        page = pages[addresses.subject(KEEPER)].tree
        assert [heading.text for heading in page.all("h2")] == ["Pay", "Schooling", "Languages", "Outlook"]
        for chart in page.all("figure", "chart"):
            assert chart.one("figcaption").one("strong").text
            assert chart.all("table")
            drawn = [svg for svg in chart.all("svg") if svg.attributes.get("role") == "img"]
            assert all(svg.one("title").text and svg.one("desc").text for svg in drawn)

    def test_titles_state_the_finding(self, pages: dict[str, Leaf]) -> None:
        charts = pages[addresses.subject(KEEPER)].tree.all("figure", "chart")
        assert [chart.one("figcaption").one("strong").text for chart in charts] == [
            "Pay: sources contradict each other on 1 of 2 questions, by up to 19\u00a0%",
            "Schooling: a bachelor's degree is optional for 1 source and required by 1",
            "Languages: Python is named by both sources; sources contradict each other on Fortran",
            "Outlook: one source alone answers: 6\u00a0%",
        ]

    def test_shows_only_kinds_that_are_spoken_of(self, pages: dict[str, Leaf]) -> None:
        assert [heading.text for heading in pages[addresses.subject(MAPPER)].tree.all("h2")] == ["Pay"]


def test_the_matrix_counts_shared_topics_and_contradictions(pages: dict[str, Leaf]) -> None:
    table = pages["matrix.html"].tree.one("table")
    rows = {row.one("th", scope="row").one("a").text: row for row in table.all("tr") if row.all("td")}
    names = list(rows)
    cell = rows["Harbour Handbook"].all("td")[names.index("Beacon Board")]
    assert cell.one("strong").text == "4"
    assert "≠3" in cell.text
    assert "25\u00a0%" in cell.text
    assert cell.one("a").attributes["href"] == f"{addresses.source('Harbour Handbook')}#with-{addresses.named('Beacon Board')}"


def test_the_matrix_is_cut_with_the_number_said_and_a_file_has_all_pairs(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reports.pages.sources.MATRIX_SIZE", 2)
    write_site(warehouse, tmp_path / "site")
    shown = leaves(tmp_path / "site")["matrix.html"].tree
    assert len(shown.one("tbody").all("tr")) == 2
    assert "2 of 4 sources that share a question with another" in shown.one("p", "counted").text
    rows = list(csv.reader((tmp_path / "site/data/matrix.csv").open(encoding="utf-8", newline="")))
    assert rows[0] == ["source_a", "source_b", "shared", "agreed", "contradicted"]
    assert ["Beacon Board", "Harbour Handbook", "4", "1", "3"] in rows
    assert len(rows) == 1 + 6
    objects = json.loads((tmp_path / "site/data/matrix.json").read_text(encoding="utf-8"))
    assert [[str(value) for value in each.values()] for each in objects] == rows[1:]


def test_a_source_says_how_often_it_stands_with_others(pages: dict[str, Leaf]) -> None:
    lead = pages[addresses.source("Harbour Handbook")].tree.one("p", "lead").text
    assert lead.startswith("5 claims in 1 document. Of 5 questions that it answers, others answer 4 too:")
    assert lead.endswith("1 in agreement, 3 in contradiction.")


def test_the_rejects_say_what_and_why(pages: dict[str, Leaf]) -> None:
    rows = [row.text for row in pages["rejects.html"].tree.one("tbody").all("tr")]
    assert "low is greater than high" in rows[0]
    assert "The file is empty: write it, or remove it." in rows[1]


def test_the_list_of_claims_is_whole_without_a_script(pages: dict[str, Leaf]) -> None:
    listed = pages["claims.html"].tree.one("tbody", id="rows").all("tr")
    assert len(listed) == sum(len(doc.claims) for doc in DOCS)
