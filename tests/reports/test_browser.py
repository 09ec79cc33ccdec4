"""The site in a real browser, from ``file://``: nothing is refused or missing, and the search finds. Skipped without chromium."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.reports.reading import Node, leaf
from tests.reports.test_pages import KINDS_OF_PAGE

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-logging=stderr",
    "--virtual-time-budget=3000",
)


def browse(address: str, folder: Path) -> tuple[str, list[str]]:
    """The page as it stands after its scripts have run, and what the browser had to say about it."""
    assert CHROMIUM is not None
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={folder}", "--dump-dom", address]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


def test_no_page_makes_the_browser_complain(site: Path, tmp_path: Path) -> None:
    frames = "".join(f'<iframe src="{(site / address).as_uri()}"></iframe>' for address in KINDS_OF_PAGE.values())
    harness = tmp_path / "all.html"
    harness.write_text(f"<!doctype html><title>all</title>{frames}", encoding="utf-8")
    _, said = browse(harness.as_uri(), tmp_path / "profile")
    assert said == []


def found(site: Path, state: str, folder: Path) -> Node:
    page, said = browse(f"{(site / 'claims.html').as_uri()}#{state}", folder)
    assert said == []
    return leaf("claims.html", page.replace("<!DOCTYPE html>", "<!doctype html>")).tree


def test_the_state_of_the_search_is_in_the_address(site: Path, tmp_path: Path) -> None:
    page = found(site, "text=python&verdict=agreement", tmp_path / "profile")
    rows = page.one("tbody", id="rows").all("tr")
    assert [row.one("th").text for row in rows] == ["Python", "Python"]
    assert page.one("p", id="found").text == "2 of 15 claims, 2 shown"
    assert "hidden" not in page.one("form", id="search").attributes
    assert all("hidden" in pager.attributes for pager in page.all("nav", "pager"))


def test_text_from_documents_stays_text_in_what_the_search_shows(site: Path, tmp_path: Path) -> None:
    page = found(site, "text=script%3Ealert", tmp_path / "profile")
    rows = page.one("tbody", id="rows").all("tr")
    assert rows
    assert all("<script>alert" in row.text for row in rows)
    assert not page.one("tbody", id="rows").all("script")


def test_without_a_state_all_claims_stand_there(site: Path, tmp_path: Path) -> None:
    page = found(site, "", tmp_path / "profile")
    assert len(page.one("tbody", id="rows").all("tr")) == 15
    assert "hidden" in page.one("p", id="found").attributes
