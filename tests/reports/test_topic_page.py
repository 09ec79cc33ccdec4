"""What the page of a topic shows."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from reports import addresses
from reports.site import write_site
from tests.reports.publishing import publish
from tests.reports.reading import Leaf, leaves
from tests.reports.visiting import claim, topic
from tests.reports.world import DOCS, NASTY, OVERRIDE, TOPICS
from warehouse import reading


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
