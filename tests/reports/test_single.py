"""The report as one file: everything that matters, linked within itself, and nothing that reaches outside."""

from __future__ import annotations

from pathlib import Path

import html5lib
import pytest

from reports.single import beside, write_single
from tests.reports.publishing import publish
from tests.reports.reading import Leaf, leaf
from tests.reports.visiting import plain
from tests.reports.world import BY_PATH, DOCS, TOPICS


@pytest.fixture(scope="module")
def single(single_file: Path) -> Leaf:
    """The file, parsed."""
    return leaf("site.html", single_file.read_text(encoding="utf-8"))


def test_stands_beside_the_folder_of_pages() -> None:
    assert beside(Path("reports/site")) == Path("reports/site.html")


def test_is_valid_html_with_one_main_heading(single: Leaf) -> None:
    parser = html5lib.HTMLParser()
    parser.parse(single.source)
    assert [(place, error) for place, error, _ in parser.errors] == []
    assert len(single.tree.all("h1")) == 1


def test_every_link_stays_within_it_or_leads_to_a_documents_own_address(single: Leaf) -> None:
    outside = {link.attributes["href"] for link in single.tree.all("a") if not link.attributes["href"].startswith("#")}
    assert outside == {"https://harbour.example/keeper", "http://beacon.example/a?b=1&c=2"}
    anchors = {link.attributes["href"][1:] for link in single.tree.all("a") if link.attributes["href"].startswith("#")}
    assert anchors <= single.ids
    assert len(anchors) > 40


def test_holds_no_script_and_asks_for_nothing(single: Leaf) -> None:
    assert not single.tree.all("script") + single.tree.all("link") + single.tree.all("img")
    assert "default-src 'none'" in single.tree.one("meta", **{"http-equiv": "Content-Security-Policy"}).attributes["content"]


def test_holds_every_quote_and_every_text(single: Leaf) -> None:
    for doc in DOCS:
        part = single.tree.one("div", id=f"document-{doc.doc_id}")
        for number, said in enumerate(doc.claims):
            marks = [mark for mark in part.all("mark") if doc.claim_id(number) in mark.attributes.get("data-claims", "").split()]
            assert plain("".join(mark.text for mark in marks)) == plain(said.quote)


def test_a_question_that_several_sources_answer_has_its_part_and_one_alone_has_none(single: Leaf) -> None:
    assert f"topic-{TOPICS['pay'].topic_id}" in single.ids
    assert f"topic-{TOPICS['maine'].topic_id}" not in single.ids
    shown = single.tree.one("div", id=f"topic-{TOPICS['pay'].topic_id}")
    assert f"topic-{TOPICS['pay'].topic_id}--claim-{BY_PATH['guides/beacon.md'].claim_id(0)}" in single.ids
    assert "18% apart" in shown.text


def test_the_same_warehouse_gives_the_same_bytes(warehouse: Path, single_file: Path, tmp_path: Path) -> None:
    write_single(warehouse, tmp_path / "again.html")
    assert (tmp_path / "again.html").read_bytes() == single_file.read_bytes()


def test_a_report_over_the_limit_is_not_written_and_an_old_one_does_not_stay(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_single(warehouse, tmp_path / "site.html")
    monkeypatch.setattr("reports.single.LIMIT", 1000)
    made = write_single(warehouse, tmp_path / "site.html")
    assert not made.written
    assert made.size > 1000
    assert list(tmp_path.iterdir()) == []


def test_an_empty_warehouse_has_one_too(tmp_path: Path) -> None:
    warehouse = publish(tmp_path / "c.duckdb", (), questions=(), meetings=())
    assert write_single(warehouse, tmp_path / "site.html").written
    assert "No document has been read yet." in (tmp_path / "site.html").read_text(encoding="utf-8")
