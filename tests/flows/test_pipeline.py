"""A run without an orchestrator: what is read, kept, refused, and carried over to the next run."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flows.pipeline import afterwards, run
from flows.progress import Silent
from flows.settings import RunSettings
from tests.flows.placing import settings_in
from warehouse.changing import Summary
from warehouse.reading import connect, query


def ask(place: RunSettings, sql: str) -> list[tuple[Any, ...]]:
    with closing(connect(place.warehouse)) as connection:
        return [tuple(row) for row in query(connection, sql)[1]]


def pages_of(place: RunSettings) -> dict[str, bytes]:
    return {path.relative_to(place.reports).as_posix(): path.read_bytes() for path in place.reports.rglob("*.html")}


def test_a_run_publishes_documents_claims_verdicts_and_pages(first_run_told: tuple[Path, Summary]) -> None:
    folder, summary = first_run_told
    place = settings_in(folder)
    assert (summary.documents, summary.rejects) == (3, 0)
    assert (summary.contradictions, summary.new_contradictions) == (2, 0)
    assert ask(place, "SELECT subject, low, attributed_to, as_of FROM salary_claims ORDER BY low") == [
        ("welder", 50000.0, "Indeed", 2021),
        ("welder", 70000.0, "Glassdoor", 2021),
    ]
    assert ask(place, "SELECT relation, rule, certainty FROM comparisons WHERE kind = 'salary'") == [
        ("contradict", "beyond_tolerance", "certain")
    ]
    assert (place.reports / "index.html").is_file()


def test_every_quote_is_the_text_between_its_offsets(published: RunSettings) -> None:
    texts = dict(ask(published, "SELECT doc_id, text FROM documents"))
    claims = ask(published, "SELECT doc_id, quote, char_start, char_end FROM claims")
    assert len(claims) >= 6
    assert all(texts[doc_id][start:end] == quote for doc_id, quote, start, end in claims)


def test_a_second_run_reads_nothing_and_changes_nothing(published: RunSettings) -> None:
    claims, topics = ask(published, "SELECT * FROM claims ORDER BY ALL"), ask(published, "SELECT * FROM topics ORDER BY ALL")
    pages = pages_of(published)
    summary = run(published)
    assert summary.extracted == 0
    assert summary.changes == 0
    assert ask(published, "SELECT * FROM claims ORDER BY ALL") == claims
    assert ask(published, "SELECT * FROM topics ORDER BY ALL") == topics
    changed = {name for name, data in pages_of(published).items() if pages.get(name) != data}
    assert changed <= {"index.html", "run.html", "runs.html", "rejects.html"}


def test_ids_do_not_depend_on_the_place_of_the_files_or_the_workers(published: RunSettings, tmp_path: Path) -> None:
    elsewhere = replace(
        published, warehouse=tmp_path / "b" / "x.duckdb", reports=tmp_path / "b" / "site", workers=1, batch_documents=1
    )
    run(elsewhere)
    ids = "SELECT claim_id FROM claims ORDER BY 1"
    assert ask(published, ids) == ask(elsewhere, ids)


def test_a_document_that_changes_speaks_anew_and_one_that_goes_is_history(published: RunSettings) -> None:
    (published.raw / "welder.md").write_text("The average salary of a welder is $55,000 a year.", encoding="utf-8")
    (published.raw / "tester.md").unlink()
    summary = run(published)
    assert (summary.documents, summary.extracted) == (2, 1)
    assert ask(published, "SELECT low FROM salary_claims WHERE path = 'welder.md'") == [(55000.0,)]
    assert ask(published, "SELECT count(*) FROM claims WHERE path = 'tester.md'") == [(0,)]
    assert ask(published, "SELECT count(*) > 0 FROM claim_history WHERE path = 'tester.md'") == [(True,)]
    assert summary.changes > 0


def test_what_cannot_be_read_is_refused_with_its_reason_and_the_rest_is_published(place: RunSettings) -> None:
    (place.raw / "empty.txt").write_text("", encoding="utf-8")
    (place.raw / "image.md").write_bytes(bytes(range(256)) * 40)
    (place.raw / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    summary = run(place)
    assert summary.documents == 3
    refused = dict(ask(place, "SELECT path, failure FROM rejects"))
    assert sorted(refused) == ["broken.pdf", "empty.txt", "image.md"]
    assert all(len(failure) > 10 for failure in refused.values())
    assert run(place).rejects == 3


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_is_not_permitted_is_refused(place: RunSettings) -> None:
    (place.raw / "welder.md").chmod(0)
    assert run(place).rejects == 1


def test_metadata_in_sources_toml_is_taken_and_a_change_of_it_reads_the_document_again(published: RunSettings) -> None:
    (published.raw / "sources.toml").write_text('["welder.md"]\npublisher = "Welding Weekly"\n', encoding="utf-8")
    summary = run(published)
    assert summary.extracted == 1
    assert ask(published, "SELECT source FROM documents WHERE path = 'welder.md'") == [("Welding Weekly",)]


def test_metadata_that_names_no_file_is_told_of(published: RunSettings) -> None:
    (published.raw / "empty.md").write_bytes(b"")
    tables = "".join(f'["{name}"]\npublisher = "X"\n' for name in ("*", "empty.md", "nofile.md", "welder.md", "welder"))
    (published.raw / "sources.toml").write_text(tables, encoding="utf-8")
    told: list[str] = []

    class Told(Silent):
        def say(self, words: str) -> None:
            told.append(words)

    run(published, Told())
    assert [line for line in told if line.startswith("sources.toml")] == [
        "sources.toml names what is not there (any more): nofile.md, welder"
    ]


def test_a_site_that_was_lost_is_published_again(published: RunSettings) -> None:
    pages = pages_of(published)
    if published.reports.is_symlink():
        published.reports.unlink()
    run(published)
    assert pages_of(published).keys() == pages.keys()


def test_hostile_words_are_only_words(place: RunSettings) -> None:
    words = (
        "# Welder <script>alert(1)</script>\n\nThe average salary of a welder'; DROP TABLE claims; -- is $50,000 a year. %s {0}"
    )
    (place.raw / "bad'; --.md").write_text(words, encoding="utf-8")
    assert run(place).documents == 4
    assert all(b"<script>alert" not in page for page in pages_of(place).values())


def test_what_was_refused_for_what_is_in_it_is_not_tried_again_until_it_changes(place: RunSettings) -> None:
    broken = place.raw / "broken.md"
    broken.write_bytes(b"")
    first = run(place)
    told: list[str] = []

    class Told(Silent):
        def say(self, words: str) -> None:
            told.append(words)

    second = run(place, Told())
    assert told[0] == "0 documents to read, 4 unchanged, 0 refused"
    assert (second.rejects, second.changes) == (first.rejects, 0)
    broken.write_text("Welders earn $52,000 a year.", encoding="utf-8")
    third = run(place, Told())
    assert told[-3] == "1 documents to read, 3 unchanged, 0 refused"
    assert third.documents == 4
    assert third.rejects == 0


def test_a_folder_whose_documents_are_gone_is_warned_of_once(published: RunSettings) -> None:
    for path in published.raw.iterdir():
        path.unlink()
    summary = run(published)
    [warning] = afterwards(published, summary)["warnings"]
    assert warning.startswith(f"{published.raw} has no document left that can be read, and the run before had 3: ")
    assert afterwards(published, run(published))["warnings"] == []


def test_a_folder_that_never_had_a_document_is_not_warned_of(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    place = settings_in(tmp_path)
    assert afterwards(place, run(place))["warnings"] == []
