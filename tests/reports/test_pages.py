"""What all pages have, and how they hang together."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import html5lib
import pytest

from tests.reports.reading import Leaf
from tests.reports.visiting import KINDS_OF_PAGE


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
