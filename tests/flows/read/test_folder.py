"""The files of the raw folder, and what keeps them from being read."""

from __future__ import annotations

import hashlib
import io
import os
from pathlib import Path

import pytest

from flows.read import read_file
from flows.read.folder import Found, list_files, read_bytes
from flows.read.metadata import Sources
from flows.read.settings import ReadSettings
from schemas.document import Document, Reject

SETTINGS = ReadSettings()


def write(folder: Path, name: str, data: bytes = b"Bakers rise early.") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


def paths(raw: Path, settings: ReadSettings = SETTINGS) -> list[str]:
    return [found.path for found in list_files(raw, settings)[0]]


def failures(raw: Path, settings: ReadSettings = SETTINGS) -> dict[str, str]:
    return {reject.path: reject.failure for reject in list_files(raw, settings)[1]}


def test_files_are_listed_by_path_with_their_hash(tmp_path: Path) -> None:
    for name in ("b.md", "a/z.txt", "a/b/c.html", "README.md", "a.md"):
        write(tmp_path, name)
    assert paths(tmp_path) == ["README.md", "a.md", "a/b/c.html", "a/z.txt", "b.md"]
    [found] = [found for found in list_files(tmp_path, SETTINGS)[0] if found.path == "a/z.txt"]
    assert (found.sha256, found.size) == (hashlib.sha256(b"Bakers rise early.").hexdigest(), 18)


def test_hidden_and_control_files_are_no_documents(tmp_path: Path) -> None:
    for name in (".git/config", ".hidden.md", "sources.toml", "decisions.toml", "inner/sources.toml"):
        write(tmp_path, name)
    assert paths(tmp_path) == ["inner/sources.toml"]
    assert failures(tmp_path) == {}


def test_links_are_followed_within_the_folder_only(tmp_path: Path) -> None:
    outside, raw = tmp_path / "outside", tmp_path / "raw"
    write(outside, "secret.md")
    write(raw, "a.md")
    (raw / "in.md").symlink_to("a.md")
    (raw / "out.md").symlink_to(outside / "secret.md")
    (raw / "folder").symlink_to(outside, target_is_directory=True)
    (raw / "loop").symlink_to(raw, target_is_directory=True)
    (raw / "nothing.md").symlink_to("gone.md")
    assert paths(raw) == ["a.md", "in.md"]
    found = failures(raw)
    assert sorted(found) == ["folder", "nothing.md", "out.md"]
    assert "leads out" in found["out.md"]
    assert "leads out" in found["folder"]


def test_a_folder_that_only_starts_with_the_same_name_is_outside(tmp_path: Path) -> None:
    write(tmp_path, "raw-more/secret.md")
    write(tmp_path, "raw/a.md")
    (tmp_path / "raw" / "out.md").symlink_to(tmp_path / "raw-more" / "secret.md")
    (tmp_path / "raw" / "more").symlink_to(tmp_path / "raw-more", target_is_directory=True)
    assert paths(tmp_path / "raw") == ["a.md"]
    assert sorted(failures(tmp_path / "raw")) == ["more", "out.md"]


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "large.md", b"x" * 101)
    write(tmp_path, "fits.md", b"x" * 100)
    settings = ReadSettings(max_bytes=100)
    assert paths(tmp_path, settings) == ["fits.md"]
    assert "size limit" in failures(tmp_path, settings)["large.md"]


def test_odd_names_are_written_out(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/b\xe4cker.md"
    try:
        descriptor = os.open(name, os.O_CREAT | os.O_WRONLY)
    except OSError:
        pytest.skip("the file system takes no such names")
    os.write(descriptor, b"Bakers rise early.")
    os.close(descriptor)
    [found] = list_files(tmp_path, SETTINGS)[0]
    assert found.path == "b\\xe4cker.md"
    document = read_file(tmp_path, found, Sources(), SETTINGS)
    assert isinstance(document, Document)
    assert document.plain == "Bakers rise early."


def test_of_two_files_with_one_path_once_odd_bytes_are_written_out_one_is_read(tmp_path: Path) -> None:
    write(tmp_path, "a\\xff.md")
    try:
        write(tmp_path, os.fsdecode(b"a\xff.md"))
    except OSError:
        pytest.skip("the file system takes no such names")
    found, rejects = list_files(tmp_path, SETTINGS)
    assert [file.path for file in found] == ["a\\xff.md"]
    assert [(reject.path, "rename one of them" in reject.failure) for reject in rejects] == [("a\\xff.md", True)]


def test_a_pipe_is_refused_and_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert "not a regular file" in failures(tmp_path)["pipe.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_is_not_permitted_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "closed.md").chmod(0)
    assert "not permitted" in failures(tmp_path)["closed.md"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError, match="not a folder"):
        list_files(tmp_path / "none", SETTINGS)


def test_a_file_that_vanished_or_grew_or_became_a_link_is_refused_when_it_is_read(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    write(raw, "gone.md").unlink()
    write(raw, "grown.md", b"x" * 200)
    secret = write(tmp_path, "secret.md")
    (raw / "link.md").symlink_to(secret)
    words = {}
    for name in ("gone.md", "grown.md", "link.md"):
        reject = read_file(raw, Found(name, "", 1, name), Sources(), ReadSettings(max_bytes=100))
        assert isinstance(reject, Reject)
        assert (reject.path, reject.kind) == (name, "document")
        words[name] = reject.failure
    assert "vanished" in words["gone.md"]
    assert "size limit" in words["grown.md"]
    assert "leads out" in words["link.md"]


def test_a_file_that_grows_after_it_was_looked_at_is_not_read_beyond_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int | None] = []

    class Recorded(io.BufferedReader):
        def read(self, size: int | None = -1, /) -> bytes:
            asked.append(size)
            return super().read(size)

    (tmp_path / "a.md").write_bytes(b"x" * 30)
    monkeypatch.setattr("flows.read.folder._open", lambda *_: Recorded(io.FileIO(tmp_path / "a.md")))
    assert "over the size limit" in str(read_bytes(tmp_path, "a.md", ReadSettings(max_bytes=10)))
    assert asked == [11, 0]
