"""A webhook is told of new contradictions, tried again where it fails, and never spoils a run."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from flows.notify import ATTEMPTS, notify, send, unusable
from flows.pipeline import run
from flows.settings import RunSettings
from tests.flows.placing import settings_in
from warehouse.changing import Summary

NURSE = "# Nurse\n\nAccording to {}, the average salary of a nurse in the United States was ${:,} a year in 2021.\n"


@dataclass
class Hook:
    """A web server that answers as it is told, and keeps what it is sent."""

    answers: list[int] = field(default_factory=list)
    hangs: float = 0.0
    sent: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def hook() -> Iterator[Hook]:
    """A hook on this machine; it answers 204 once it has given the ``answers``."""
    made = Hook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            time.sleep(made.hangs)
            made.sent.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(made.answers.pop(0) if made.answers else 204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.url = f"http://127.0.0.1:{server.server_port}/hook?key=secret"
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()  # how soon it heeds its shutdown
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def grown(first_run: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[RunSettings, Summary]:
    """A place after a second run, which found two sources at odds on what a nurse earns; never written to."""
    folder = tmp_path_factory.mktemp("grown")
    shutil.copytree(first_run, folder, symlinks=True, dirs_exist_ok=True)
    published = settings_in(folder)
    for origin, average in (("Indeed", 61_000), ("Glassdoor", 95_000)):
        (published.raw / f"{origin}.md").write_text(NURSE.format(origin, average), encoding="utf-8")
    return published, run(replace(published, workers=1))


def test_new_contradictions_are_told_with_their_topic_reason_and_page(grown: tuple[RunSettings, Summary], hook: Hook) -> None:
    place, summary = grown
    assert notify(hook.url, place.warehouse, place.reports, summary) is None
    (message,) = hook.sent
    assert message["run_id"] == summary.run_id
    assert message["new_contradictions"] == 1
    assert message["documents"] == 5
    (found,) = message["found"]
    assert found["topic"] == "What does a nurse earn in the United States?"
    assert (found["kind"], found["subject"]) == ("salary", "nurse")
    assert "$61,000" in found["explanation"]
    assert "$95,000" in found["explanation"]
    assert Path(found["page"].removeprefix("file://")).is_file()
    assert Path(message["report"].removeprefix("file://")).name == "index.html"


def test_a_run_without_new_contradictions_tells_nothing(grown: tuple[RunSettings, Summary], tmp_path: Path, hook: Hook) -> None:
    shutil.copytree(grown[0].raw.parent, tmp_path, symlinks=True, dirs_exist_ok=True)
    place = settings_in(tmp_path)
    again = run(replace(place, workers=1))
    assert notify(hook.url, place.warehouse, place.reports, again) is None
    assert hook.sent == []


def test_a_server_that_fails_twice_is_told_the_third_time(hook: Hook) -> None:
    hook.answers = [500, 429]
    assert send(hook.url, {"run_id": "1"}, first_wait=0.01) is None
    assert hook.sent == [{"run_id": "1"}] * 3


def test_a_server_that_always_fails_is_given_up_with_the_reason(hook: Hook) -> None:
    hook.answers = [503] * ATTEMPTS
    failure = send(hook.url, {}, first_wait=0.01)
    assert failure is not None
    assert failure.startswith("127.0.0.1 could not be told of new contradictions: it answered 503")
    assert "secret" not in failure
    assert len(hook.sent) == ATTEMPTS


def test_what_a_server_refuses_for_good_is_not_tried_again(hook: Hook) -> None:
    hook.answers = [404]
    assert "it answered 404" in (send(hook.url, {}, first_wait=0.01) or "")
    assert len(hook.sent) == 1


def test_a_server_that_hangs_is_left_after_the_limit(hook: Hook) -> None:
    hook.hangs = 1.0
    assert "ReadTimeout" in (send(hook.url, {}, first_wait=0.01, time_limit=0.1) or "")


def test_a_server_that_is_not_there_is_given_up() -> None:
    assert "ConnectError" in (send("http://127.0.0.1:9/hook", {}, first_wait=0.01) or "")


@pytest.mark.parametrize("url", ["https://example.org/hook", "http://localhost:8080/x?key=1"])
def test_a_web_address_is_usable(url: str) -> None:
    assert unusable(url) is None


@pytest.mark.parametrize(
    "url", ["", "hook", "ftp://example.org", "https://", "file:///etc/passwd", "http://a b/", "http://x:port/", "http://[::1/"]
)
def test_anything_else_is_not(url: str) -> None:
    assert "is no web address" in (unusable(url) or "")
