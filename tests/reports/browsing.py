"""A real browser, driven: what it says about a page, and what stands on it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from reports.pages import claims

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

REQUIRED = os.environ.get("CONSILIENCE_BROWSER") == "required"
"""Where it is, a test that finds no browser fails; elsewhere it is skipped."""

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""Rules of axe-core: WCAG 2.2 A and AA, and what its makers advise."""

RULES_OF_COLOUR = ("color-contrast", "link-in-text-block")
"""Those that another colour scheme bears on."""

WIDE = {"width": 1280, "height": 900}


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's chromium, without a window."""
    if CHROMIUM is None:
        missing = "there is no chromium on this machine; on Debian, `apt-get install chromium`"
        if REQUIRED:
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        yield browser
        browser.close()


def many_claims(site: Path, folder: Path, count: int) -> None:
    """A copy of the site with its claims repeated, each time a little different, until there are ``count`` to search."""
    shutil.copytree(site.resolve(), folder)
    index = folder / claims.INDEX
    content = json.loads(index.read_text(encoding="ascii").removeprefix("window.consilience=").removesuffix(";\n"))
    rows = content["rows"]
    content["rows"] = [[*row[:4], f"{row[4]} {n}", *row[5:]] for n in range(-(-count // len(rows))) for row in rows][:count]
    index.write_text(f"window.consilience={json.dumps(content)};\n", encoding="ascii")


class Visit:
    """A page that is looked at, with all that the browser had to say: errors, messages, dialogs, and what it asked for."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("dialog", self._dismiss)

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # what the next page is opened before
            self.said.append(f"{request.failure}: {request.url}")

    def _dismiss(self, dialog: Any) -> None:
        self.said.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def go(self, site: Path, address: str) -> Page:
        """Open a page of a site from ``file://``."""
        self.page.goto(f"{site.as_uri()}/{address}")
        return self.page

    def violations(self, rules: Sequence[str] = RULES) -> list[str]:
        """What axe-core finds on the page by these rules or groups of rules, with the place."""
        found = Axe().run(self.page, options={"runOnly": rules, "resultTypes": ["violations"]}).response["violations"]
        return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]]

    def sideways(self) -> int:
        """By how many pixels the page is wider than its window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
