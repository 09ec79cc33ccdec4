"""What the pages show, and how they hang together."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import html5lib
import pytest

from reports import addresses
from reports.site import write_site
from reports.words import VERDICTS
from tests.reports.publishing import publish
from tests.reports.reading import Leaf, Node, leaves
from tests.reports.telling import KEEPER, MAPPER, Doc, Question
from tests.reports.world import DOCS, MEETINGS, NASTY, OVERRIDE, QUESTIONS
from warehouse import reading

TOLD_OF_SCHOOL = next(each for doc in DOCS for each in doc.claims if each.kind == "education")
TOPICS = {question.key: question for question in QUESTIONS}
BY_PATH = {doc.path: doc for doc in DOCS}
KINDS_OF_PAGE = {
    "front": "index.html",
    "verdict": "verdict/contradiction.html",
    "subject": addresses.subject(KEEPER),
    "topic": addresses.topic(TOPICS["pay"].topic_id),
    "document": addresses.document(BY_PATH["notes/nasty.html"].doc_id),
    "source": addresses.source("Beacon Board"),
    "matrix": "matrix.html",
    "claims": "claims.html",
    "run": "run.html",
    "rejects": "rejects.html",
    "changes": "changes.html",
    "data": "data.html",
    "subjects": "subjects.html",
    "sources": "sources.html",
    "documents": "documents.html",
}


def topic(pages: dict[str, Leaf], question: Question) -> Node:
    return pages[addresses.topic(question.topic_id)].tree


def document(pages: dict[str, Leaf], doc: Doc) -> Node:
    return pages[addresses.document(doc.doc_id)].tree


def claim(path: str, number: int) -> str:
    return BY_PATH[path].claim_id(number)


@pytest.mark.parametrize("address", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE)
def test_every_kind_of_page_is_there(pages: dict[str, Leaf], address: str) -> None:
    assert address in pages


def test_every_page_has_what_all_pages_need(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        tree = page.tree
        assert page.source.startswith("<!doctype html>"), address
        assert tree.one("html").attributes["lang"] == "en"
        assert tree.one("head").one("title").text.endswith("· Consilience"), address
        assert len(tree.all("h1")) == 1, address
        assert tree.one("main").attributes["id"] == "main"
        assert tree.one("a", "skip").attributes["href"] == "#main"
        assert tree.all("nav")[0].attributes["aria-label"] == "Report"
        policy = tree.one("meta", **{"http-equiv": "Content-Security-Policy"}).attributes["content"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_every_page_is_valid_html(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        parser = html5lib.HTMLParser()
        parser.parse(page.source)
        assert [(place, error) for place, error, _ in parser.errors] == [], address


def test_headings_descend_by_one(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        levels = [int(node.tag[1]) for node in page.tree.walk() if node.tag in ("h1", "h2", "h3", "h4")]
        assert all(b <= a + 1 for a, b in pairwise(levels)), address


def test_every_table_has_a_caption_and_headers_with_scope(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        for table in page.tree.all("table"):
            assert table.one("caption").text.strip(), address
            assert all(cell.attributes.get("scope") in ("col", "row") for cell in table.all("th")), address


def test_every_link_leads_to_a_page_and_a_place_on_it(pages: dict[str, Leaf], site: Path) -> None:
    outside = set()
    for address, page in pages.items():
        for node in page.tree.walk():
            for name in ("href", "src"):
                link = node.attributes.get(name)
                if link is None:
                    continue
                if "://" in link:
                    outside.add((node.tag, link, node.attributes.get("rel")))
                    continue
                path, _, fragment = link.partition("#")
                target = normpath(join(dirname(address), unquote(path))) if path else address
                assert (site / target).is_file(), f"{address} links to {link}"
                assert not fragment or fragment in pages[target].ids, f"{address} links to {link}"
    assert outside == {
        ("a", "https://harbour.example/keeper", "noopener noreferrer"),
        ("a", "http://beacon.example/a?b=1&c=2", "noopener noreferrer"),
    }


def test_beside_every_table_are_links_to_its_rows_as_csv_and_json(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        if address != "data.html" and page.tree.all("table"):
            links = {Path(link.attributes.get("href", "")).suffix for link in page.tree.all("a")}
            assert {".csv", ".json"} <= links, address


def test_every_description_of_a_part_of_the_page_is_on_the_page(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        for node in page.tree.walk():
            for name in ("aria-labelledby", "aria-describedby"):
                assert node.attributes.get(name, "main") in page.ids, address


def test_pages_hold_no_script_style_or_handler_of_their_own(pages: dict[str, Leaf]) -> None:
    for address, page in pages.items():
        assert not page.tree.all("style"), address
        assert not page.tree.all("iframe") + page.tree.all("img") + page.tree.all("object"), address
        for node in page.tree.walk():
            assert not [name for name in node.attributes if name.startswith("on") or name == "style"], address
        scripts = [script.attributes["src"] for script in page.tree.all("script")]
        assert {Path(script).name for script in scripts} <= {"script.js", "search.js"}, address
        assert not any(script.text.strip() for script in page.tree.all("script")), address


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


class TestTopicPage:
    def test_lists_every_claim_with_its_words_and_place(self, pages: dict[str, Leaf]) -> None:
        page = topic(pages, TOPICS["pay"])
        rows = {row.attributes["id"]: row for row in page.all("tr") if "id" in row.attributes}
        assert len(rows) == 6
        row = rows[f"claim-{claim('guides/beacon.md', 0)}"]
        assert row.one("th").text.split() == ["B", "$74,500", "a", "year"]
        assert row.one("blockquote").text == "make $74,500 on average"
        assert [cell.text.strip() for cell in row.all("td")][1:] == ["mean", "", "2023"]

    def test_a_claim_says_what_its_document_sets_apart_as_text(self, tmp_path: Path) -> None:
        first = DOCS[0].claims[0]
        graded = replace(first, columns=first.columns | {"grade": f"“{NASTY} {OVERRIDE}”"})
        docs = [replace(DOCS[0], claims=(graded, *DOCS[0].claims[1:])), *DOCS[1:]]
        write_site(publish(tmp_path / "c.duckdb", docs), tmp_path / "site")
        shown = leaves(tmp_path / "site")
        row = topic(shown, TOPICS["pay"]).one("tr", id=f"claim-{docs[0].claim_id(0)}")
        assert [cell.text for cell in row.all("td")[1].all("bdi")] == [f"set apart: “{NASTY} {OVERRIDE}”\u2069\u202c", "mean"]
        assert not row.all("script")

    def test_shows_comparisons_with_rule_and_explanation(self, pages: dict[str, Leaf]) -> None:
        pairs = topic(pages, TOPICS["pay"]).one("ol", "pairs").all("li")
        rules = [pair.one("code").text for pair in pairs]
        assert rules == ["beyond_tolerance", "beyond_tolerance", "within_tolerance", "in_order"]
        assert pairs[1].one("p", "why").text == "$74,500 is not $61,200."

    def test_names_what_is_unstated(self, pages: dict[str, Leaf]) -> None:
        assert "unstated on one side: country" in topic(pages, TOPICS["school"]).one("ol", "pairs").text

    def test_says_who_leads_where_sources_speak_with_one_voice(self, tmp_path: Path) -> None:
        first, third = DOCS[0], DOCS[2]
        copied = replace(third, claims=(replace(third.claims[0], repeats=first.path), *third.claims[1:]))
        warehouse = publish(tmp_path / "c.duckdb", [*DOCS[:2], copied, *DOCS[3:]])
        write_site(warehouse, tmp_path / "site")
        page = topic(leaves(tmp_path / "site"), TOPICS["pay"])
        said = {row.attributes["id"]: " ".join(row.all("td")[0].text.split()) for row in page.all("tr") if "id" in row.attributes}
        assert f"{first.source} leads one voice of 2 sources" in said[f"claim-{first.claim_id(0)}"]
        assert f"{third.source} one voice with {first.source}, which leads" in said[f"claim-{third.claim_id(0)}"]
        assert not any("one voice" in said[f"claim-{claim(DOCS[1].path, number)}"] for number in (0, 1))

    def test_gives_sql_for_the_same_rows(self, pages: dict[str, Leaf]) -> None:
        queries = [query.text for query in topic(pages, TOPICS["pay"]).all("pre")]
        assert "salary_claims" in queries[0]
        assert f"topic_id = '{TOPICS['pay'].topic_id}'" in queries[0]
        assert "comparisons" in queries[1]

    def test_its_sql_gives_the_rows_that_it_shows(self, warehouse: Path, pages: dict[str, Leaf]) -> None:
        page = topic(pages, TOPICS["pay"])
        with closing(reading.connect(warehouse)) as connection:
            (names, claims), (_, pairs) = (reading.query(connection, query.text) for query in page.all("pre")[:2])
        shown = {row.attributes["id"] for row in page.all("tr") if "id" in row.attributes}
        assert {f"claim-{row[names.index('claim_id')]}" for row in claims} == shown
        assert len(pairs) == len(page.one("ol", "pairs").all("li"))

    def test_leads_along_the_contradictions(self, pages: dict[str, Leaf]) -> None:
        first, second = topic(pages, TOPICS["pay"]), topic(pages, TOPICS["school"])
        assert first.one("a", rel="next").attributes["href"] == f"../{addresses.topic(TOPICS['school'].topic_id)}"
        assert not first.all("a", rel="prev")
        assert second.one("a", rel="prev").attributes["href"] == f"../{addresses.topic(TOPICS['pay'].topic_id)}"
        assert not topic(pages, TOPICS["python"]).all("a", rel="next")


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


def test_a_card_shows_the_camps_of_the_quoted_claims(warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.pages.cards.CAMPS_ON_A_CARD", 1)
    write_site(warehouse, tmp_path / "site")
    card = leaves(tmp_path / "site")["index.html"].tree.all("article", "card")[0]
    camps = [node for node in card.one("ul", "camps").all("li") if node.all("span", "value")]
    assert [camp.one("span", "value").text for camp in camps] == ["$61,000 a year", "$74,500 a year"]


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


def plain(text: str) -> str:
    """Text without what a page may not hold: control characters, and closers of directions."""
    kept = (c for c in text.replace("\r\n", "\n") if c not in "\ufffd\x00" and not "\u202a" <= c <= "\u2069")
    return "".join(kept)


class TestSupport:
    def test_a_topic_says_that_no_value_is_best_supported(self, pages: dict[str, Leaf]) -> None:
        (said,) = [each.text for each in topic(pages, TOPICS["fortran"]).all("p", "support")]
        assert said == "1 stand with Fortran."

    def test_answers_stand_in_the_order_of_their_voices_and_are_not_called_best_supported(self, pages: dict[str, Leaf]) -> None:
        page = topic(pages, TOPICS["fortran"])
        assert page.one("h2", id="camps").text == "The answers, most voices first"
        assert "est supported" not in page.one("main").text

    def test_a_topic_says_which_value_is_best_supported(self, pages: dict[str, Leaf]) -> None:
        (said,) = [each.text for each in topic(pages, TOPICS["python"]).all("p", "support")]
        assert said == "Best supported: 2 stand with Python."

    def test_a_list_of_questions_says_undecided(self, pages: dict[str, Leaf]) -> None:
        rows = pages["verdict/contradiction.html"].tree.all("tr")
        assert any("Fortran?" in row.text and "undecided" in row.text for row in rows)

    def test_a_source_says_how_often_it_stands_with_the_best_supported_value(self, pages: dict[str, Leaf]) -> None:
        said = pages[addresses.source("Beacon Board")].tree.text
        assert "Reliability, from agreement with others alone: 0." in said

    def test_a_contradiction_shows_how_to_dismiss_it(self, pages: dict[str, Leaf]) -> None:
        (shown,) = [each.text for each in topic(pages, TOPICS["fortran"]).all("pre") if "dismiss" in each.text]
        pair = sorted([claim("guides/handbook.md", 3), claim("guides/beacon.md", 4)])
        assert shown == f'[[dismiss]]\nclaims = ["{pair[0]}", "{pair[1]}"]\nreason = "..."'
