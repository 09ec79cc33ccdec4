"""The site as a whole: the same for the same warehouse, written again only where something is new, and safe."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandera.pandas as pa
import pytest
from pandera.typing import Series

from reports import addresses, load
from reports.pages import claims, topics
from reports.site import SiteSummary, is_current, write_site
from reports.swap import MARKER
from schemas.claims import ClaimRow
from schemas.kinds import KINDS
from schemas.kinds.kind import Kind
from schemas.kinds.shape import Range, Statement
from tests.reports.publishing import publish
from tests.reports.reading import Leaf, leaves
from tests.reports.telling import KEEPER, Question, Said
from tests.reports.world import DOCS, LONG_WORD, NASTY, QUESTIONS
from warehouse.errors import WarehouseMissing
from warehouse.storage import CLAIMS
from warehouse.tables import Table, columns


def files(folder: Path) -> dict[str, bytes]:
    found = (file for file in folder.resolve().rglob("*") if file.is_file() and file.name != MARKER)
    return {file.relative_to(folder.resolve()).as_posix(): file.read_bytes() for file in found}


def differing(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {address for address in before.keys() | after.keys() if before.get(address) != after.get(address)}


def count_of_pages(found: dict[str, bytes]) -> int:
    return sum(address.endswith(".html") for address in found)


def test_the_same_warehouse_gives_the_same_bytes(warehouse: Path, site: Path, tmp_path: Path) -> None:
    summary = write_site(warehouse, tmp_path / "again")
    assert files(tmp_path / "again") == files(site)
    assert summary == SiteSummary(count_of_pages(files(site)), 0)


def test_a_run_over_unchanged_documents_writes_the_front_page_and_the_page_of_the_run(copied: tuple[Path, Path]) -> None:
    warehouse, site = copied
    assert is_current(warehouse, site)
    before = files(site)
    publish(warehouse, day=1)
    assert not is_current(warehouse, site)
    assert write_site(warehouse, site) == SiteSummary(2, count_of_pages(before) - 2)
    assert is_current(warehouse, site)
    changed = differing(before, files(site))
    assert {address for address in changed if address.endswith(".html")} == {"index.html", "run.html"}
    assert {address for address in changed if not address.startswith("data/")} == {"index.html", "run.html"}


def test_a_changed_document_changes_its_pages_and_leaves_others(copied: tuple[Path, Path]) -> None:
    warehouse, site = copied
    before = files(site)
    publish(warehouse, [*DOCS[:4], replace(DOCS[4], text=DOCS[4].text + " More.")], day=1)
    summary = write_site(warehouse, site)
    assert summary.pages_kept > 20
    changed = differing(before, files(site))
    assert addresses.document(DOCS[4].doc_id) in changed
    assert not {addresses.document(doc.doc_id) for doc in DOCS[:4]} & changed


def test_what_no_longer_speaks_is_gone(copied: tuple[Path, Path]) -> None:
    warehouse, site = copied
    publish(warehouse, DOCS[:4], day=1)
    write_site(warehouse, site)
    gone = addresses.document(DOCS[4].doc_id)
    assert gone not in files(site)
    leaf = leaves(site)["index.html"].tree
    changes = leaf.one("section", **{"aria-labelledby": "changes"}).one("tbody").all("tr")
    assert ["resolved topic" in " ".join(row.text.split()) for row in changes].count(True) == 1
    assert not any(link.attributes["href"] == gone for row in changes for link in row.all("a"))


def test_another_version_of_the_report_writes_all_pages_again(copied: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.site.software", lambda: "another")
    assert not is_current(*copied)
    write_site(*copied)
    assert is_current(*copied)


def test_a_page_that_someone_removed_is_written_again(copied: tuple[Path, Path]) -> None:
    warehouse, site = copied
    before = files(site)
    (site / "matrix.html").unlink()
    assert write_site(warehouse, site) == SiteSummary(1, count_of_pages(before) - 1)
    assert files(site) == before


def test_a_site_that_is_not_there_is_not_current(warehouse: Path, tmp_path: Path) -> None:
    assert not is_current(warehouse, tmp_path / "site")


def test_without_a_warehouse_the_old_site_stays(copied: tuple[Path, Path], tmp_path: Path) -> None:
    _, site = copied
    before = files(site)
    with pytest.raises(WarehouseMissing):
        write_site(tmp_path / "nowhere.duckdb", site)
    assert files(site) == before


def test_an_empty_warehouse_has_a_report(tmp_path: Path) -> None:
    warehouse = publish(tmp_path / "c.duckdb", (), questions=(), meetings=())
    write_site(warehouse, tmp_path / "site")
    found = leaves(tmp_path / "site")
    assert found["index.html"].tree.one("h1").text == "No document has been read yet."
    assert {"matrix.html", "claims.html", "run.html", "data.html"} <= found.keys()


def test_over_an_unchanged_warehouse_only_the_pages_of_the_run_are_made_and_all_are_kept(
    copied: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(copied[1])
    monkeypatch.setattr("reports.making.Maker.pages", lambda *_: pytest.fail("a lasting page is made again"))
    assert write_site(*copied) == SiteSummary(0, count_of_pages(before))


def test_long_lists_are_cut_into_pages_that_say_how_many_rows_there_are(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "ROWS", 4)
    monkeypatch.setattr(topics, "CLAIMS_PER_PAGE", 4)
    monkeypatch.setattr("reports.facts.CLAIMS_PER_PAGE", 4)
    write_site(warehouse, tmp_path / "site")
    found = leaves(tmp_path / "site")
    count = sum(len(doc.claims) for doc in DOCS)
    pagers = [found[addresses.part("claims.html", n)].tree.all("nav", "pager")[0].text.split() for n in (1, 2, 3, 4)]
    assert [" ".join(pager) for pager in pagers] == [
        f"1–4 of {count} claims, page 1 of 4 Next →",
        f"← Previous 5–8 of {count} claims, page 2 of 4 Next →",
        f"← Previous 9–12 of {count} claims, page 3 of 4 Next →",
        f"← Previous 13–{count} of {count} claims, page 4 of 4",
    ]
    pay = addresses.topic(QUESTIONS[0].topic_id)
    assert len(found[pay].tree.one("table", "claims").all("tr")) == 1 + 4
    assert len(found[addresses.part(pay, 2)].tree.one("table", "claims").all("tr")) == 1 + 2
    for leaf in found.values():
        for link in leaf.tree.all("a"):
            page, _, place = link.attributes["href"].removeprefix("../").partition("#")
            if place.startswith("claim-") and page:
                assert place in found[page].ids


def test_a_long_text_is_cut_into_parts(warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "PART_LENGTH", 60)
    write_site(warehouse, tmp_path / "site")
    found = leaves(tmp_path / "site")
    doc = DOCS[0]
    parts = [page for page in found if page.startswith(f"document/{doc.doc_id}")]
    assert len(parts) == -(-len(doc.text) // 60)
    marked = ""
    for number in range(1, len(parts) + 1):
        text = found[addresses.part(addresses.document(doc.doc_id), number)].tree.one("div", "text")
        marks = (mark for mark in text.all("mark") if doc.claim_id(0) in mark.attributes["data-claims"])
        marked += "".join(mark.text for mark in marks)
    assert marked == doc.claims[0].quote


class Motto(ClaimRow):
    """One row per motto claim."""

    motto: Series[str] = pa.Field(description="What the keeper lives by")


def test_a_kind_that_is_added_shows_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shape = Statement(value="motto", exclusive=(("shine", "hide"),))
    monkeypatch.setitem(KINDS, "motto", Kind("motto", "Mottos", "What does {subject} live by", Motto, shape))
    monkeypatch.setitem(CLAIMS, "motto", Table("motto", "One row per motto claim.", columns(Motto)))
    doc = DOCS[2]
    said = replace(doc.claims[0], kind="motto", quote="A keeper", value="shine", topic="motto", columns={"motto": "shine"})
    question = replace(QUESTIONS[1], key="motto", kind="motto", title="What does a lighthouse keeper live by?")
    docs = [*DOCS[:2], replace(doc, claims=(*doc.claims, said)), *DOCS[3:]]
    warehouse = publish(tmp_path / "c.duckdb", docs, questions=(*QUESTIONS, question))
    write_site(warehouse, tmp_path / "site")
    found = leaves(tmp_path / "site")
    page = found[addresses.subject(KEEPER)].tree
    assert [heading.text for heading in page.all("h2")][-1] == "Mottos"
    assert page.all("figure", "chart")[-1].one("tbody").one("th").text == "shine"
    assert found[addresses.topic(question.topic_id)].tree.one("blockquote").text == "A keeper"


def sample(kind: Kind) -> dict[str, Any]:
    """A row of a kind with something in each of its own columns that can't be NULL."""
    own = [item for item in kind.rows.to_schema().columns.items() if item[0] not in ClaimRow.to_schema().columns]
    allowed = {
        name: [c.statistics["allowed_values"] for c in column.checks if "allowed_values" in c.statistics] for name, column in own
    }
    by_type: dict[str, Any] = {"float64": 3.0, "bool": False, "int64": 3, "object": []}
    row = {
        name: allowed[name][0][0] if allowed[name] else by_type.get(str(column.dtype), "thing")
        for name, column in own
        if not column.nullable
    }
    return row | ({kind.shape.low: 3.0, kind.shape.high: 3.0} if isinstance(kind.shape, Range) else {})


def test_every_registered_kind_is_shown(tmp_path: Path) -> None:
    said = [Said(kind.name, "A keeper", "the value", kind.name, 1, sample(kind)) for kind in KINDS.values()]
    questions = [Question(kind.name, kind.name, f"What is its {kind.name}?", "single source") for kind in KINDS.values()]
    warehouse = publish(tmp_path / "c.duckdb", [replace(DOCS[2], claims=tuple(said))], questions=questions, meetings=())
    write_site(warehouse, tmp_path / "site")
    page = leaves(tmp_path / "site")[addresses.subject(KEEPER)].tree
    assert [heading.text for heading in page.all("h2")] == [kind.title for kind in KINDS.values()]
    charts = page.all("figure", "chart")
    for kind, chart in zip(KINDS.values(), charts, strict=True):
        assert chart.one("figcaption").one("strong").text.startswith(f"{kind.title}: ")
        assert chart.one("ul", "rows").all("li")


class TestHostileText:
    def test_is_shown_as_text(self, pages: dict[str, Leaf]) -> None:
        nasty = DOCS[3]
        page = pages[addresses.document(nasty.doc_id)].tree
        assert page.one("h1").text.startswith(NASTY)
        assert NASTY in page.one("div", "text").text
        assert LONG_WORD in page.one("div", "text").text
        assert "<b onclick='x'>keepers</b>" in page.one("div", "text").text

    def test_an_address_that_is_no_web_address_is_not_linked(self, pages: dict[str, Leaf]) -> None:
        page = pages[addresses.document(DOCS[3].doc_id)].tree
        assert "javascript:alert" in page.one("dl", "about").text
        assert not [link for link in page.all("a") if "javascript" in link.attributes["href"]]

    def test_is_isolated_where_it_stands_in_a_line(self, pages: dict[str, Leaf]) -> None:
        for address, page in pages.items():
            for node in page.tree.walk():
                own = "".join(child for child in node.children if isinstance(child, str))
                if "\u202e" in own:
                    isolated = node.tag in ("bdi", "mark", "title", "abbr") or node.attributes.get("dir") == "auto"
                    assert isolated, f"{address}: {node.tag}"
                    assert own.count("\u2066") == own.count("\u2069")

    def test_no_page_holds_a_character_that_html_forbids(self, pages: dict[str, Leaf]) -> None:
        for address, page in pages.items():
            assert not [c for c in page.source if c < " " and c not in "\n\t\r"], address

    def test_file_names_are_plain(self, site: Path) -> None:
        for address in files(site):
            assert all(c.isascii() and (c.isalnum() or c in "-_./") for c in address)

    def test_the_index_of_the_search_can_not_end_its_script(self, site: Path) -> None:
        index = (site / claims.INDEX).read_text(encoding="ascii")
        assert "<" not in index
        rows = json.loads(index.removeprefix("window.consilience=").removesuffix(";\n"))["rows"]
        assert any(NASTY in row[5] for row in rows)


class TestExport:
    def test_holds_every_claim_as_it_is(self, site: Path) -> None:
        rows = json.loads((site / "data/claims.json").read_text(encoding="utf-8"))
        quotes = {row["quote"] for row in rows}
        assert {said.quote for doc in DOCS for said in doc.claims} == quotes
        assert {row["as_of"] for row in rows} == {None, 2023}

    def test_csv_says_the_same(self, site: Path) -> None:
        rows = list(csv.DictReader(io.StringIO((site / "data/claims.csv").read_bytes().decode(), newline="")))
        assert {row["quote"] for row in rows} == {said.quote for doc in DOCS for said in doc.claims}
        assert {row["as_of"] for row in rows} == {"", "2023"}

    def test_lists_are_json(self, site: Path) -> None:
        rows = list(csv.DictReader(io.StringIO((site / "data/education_claims.csv").read_bytes().decode(), newline="")))
        assert {row["fields"] for row in rows} == {"[]", '["nautical science"]'}

    def test_a_spreadsheet_runs_no_text_as_a_formula(self, tmp_path: Path) -> None:
        formula = "=HYPERLINK(1)"
        said = replace(DOCS[4].claims[0], value=formula)
        warehouse = publish(tmp_path / "c.duckdb", [*DOCS[:4], replace(DOCS[4], claims=(said,))])
        write_site(warehouse, tmp_path / "site")
        text = (tmp_path / "site/data/claims.csv").read_bytes().decode()
        assert f'"\'{formula}"' in text
        assert f'"{formula}"' not in text
        languages = (tmp_path / "site/data/language_claims.csv").read_bytes().decode()
        assert '"Fortran","-"' in languages

    def test_a_long_relation_is_cut_and_the_page_of_the_data_says_so(
        self, warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("reports.making.ROWS_EXPORTED", 5)
        monkeypatch.setattr("reports.site.ROWS_EXPORTED", 5)
        write_site(warehouse, tmp_path / "site")
        rows = json.loads((tmp_path / "site/data/claims.json").read_text(encoding="utf-8"))
        assert len(rows) == 5
        found = leaves(tmp_path / "site")
        assert 'the first 5 rows at most; consilience sql "FROM claims" --format csv gives all' in found["data.html"].tree.text
        assert "The first rows: claims.csv" in found["claims.html"].tree.one("p", "exported").text
        assert "All rows: rejects.csv" in found["rejects.html"].tree.one("p", "exported").text


@pytest.fixture(scope="module")
def queries(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names of the queries that are run to write the site, in their order."""
    counted: list[str] = []
    read = load.query

    def count(name: str, **names: str) -> str:
        counted.append(name)
        return read(name, **names)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "query", count)
        write_site(warehouse, tmp_path_factory.mktemp("queries") / "site")
    return counted


def test_no_query_is_run_per_page(queries: list[str]) -> None:
    each = ("range", "level", "item", "statement", "digest", "bound", "lines", "definition", "expanded")
    once = [name for name in queries if name not in each]
    assert len(once) == len(set(once))
    assert len(queries) - len(once) <= len(KINDS) + 4 * 40, "a query for each kind, four for each relation"


def test_every_query_says_what_a_row_is() -> None:
    for file in sorted(load.QUERIES.glob("*.sql")):
        assert file.read_text(encoding="utf-8").startswith("-- one row"), file.name


def test_every_query_is_used(queries: list[str]) -> None:
    assert {file.stem for file in load.QUERIES.glob("*.sql")} - set(queries) <= {"range", "level", "item", "statement"}
