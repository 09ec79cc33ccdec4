"""``sources.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.read.metadata import Source, SourcesError, read_sources
from tests.flows.read.documents import read


def test_the_longest_path_that_says_it_wins(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text(
        '["guides"]\npublisher = "Guild"\npublished = 2020-01-01\n\n["guides/bakers.md"]\nurl = "https://guild.example/b"\n'
        'published = "22 May 2024"\n\n["guides/old/"]\npublisher = "Old  Guild"\n\n["."]\nretrieved = 2024-06-01T10:00:00Z\n'
    )
    sources = read_sources(tmp_path)
    assert sources.of("guides/bakers.md") == Source("Guild", "https://guild.example/b", "2024-05-22", "2024-06-01")
    assert sources.of("guides/old/a.md") == Source("Old Guild", None, "2020-01-01", "2024-06-01")
    assert sources.of("guides-more/a.md") == Source(retrieved="2024-06-01")


def test_it_goes_before_what_the_document_says(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text('["a.md"]\ntitle = "Mine"\npublisher = "Guild"\n')
    document = read("---\ntitle: Theirs\nurl: https://a.example\n---\nText.\n", "a.md", read_sources(tmp_path))
    assert (document.title, document.publisher, document.source, document.url) == ("Mine", "Guild", "Guild", "https://a.example")


def test_without_the_file_nothing_is_said(tmp_path: Path) -> None:
    assert read_sources(tmp_path).of("a.md") == Source()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("['a.md'\n", r"not valid TOML.*line 1"),
        ("\n\n['a.md']\npublsher = 'x'\n", r"line 3.*publsher.*known are publisher, url"),
        ("['b.md']\n['a.md']\npublished = 'soon'\n", r"line 2.*published = 'soon' is no date"),
        ("['a.md']\ntitle = 3\n", r"line 1.*title must be words"),
        ("title = 'x'\n", r"line 1.*outside of a table"),
        ("['a']\n\n['a/']\n", r"line 3.*stands above already"),
        ("[guides.a]\ntitle = 'x'\n", r"unknown key 'a'.*needs quotes"),
    ],
)
def test_an_error_names_the_line(tmp_path: Path, words: str, message: str) -> None:
    (tmp_path / "sources.toml").write_text(words)
    with pytest.raises(SourcesError, match=message):
        read_sources(tmp_path)


def test_other_encodings_are_refused(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_bytes(b"['a.md']\ntitle = '\xff'\n")
    with pytest.raises(SourcesError, match="UTF-8"):
        read_sources(tmp_path)
