"""The version of the extractor: what makes documents be read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.extract import version


@pytest.fixture
def flows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small copy of what claims follow from."""
    for name in ("extract/pay.py", "extract/lexicon/names.csv", "read/html.py", "aliases.py", "passages.py", "console.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(version, "FLOWS", tmp_path)
    return tmp_path


def test_the_version_is_a_name_and_a_digest() -> None:
    name, digest = version.extractor().split(" ")
    assert (name, len(digest)) == ("rules", 8)


@pytest.mark.parametrize("name", ["extract/pay.py", "extract/lexicon/names.csv", "read/html.py", "aliases.py", "passages.py"])
def test_a_change_of_what_claims_follow_from_changes_it(flows: Path, name: str) -> None:
    before = version.extractor.__wrapped__()
    (flows / name).write_text("changed", encoding="utf-8")
    assert version.extractor.__wrapped__() != before


@pytest.mark.parametrize("name", ["console.py", "extract/__pycache__/pay.pyc", "extract/.pay.py.swp"])
def test_a_change_of_anything_else_does_not(flows: Path, name: str) -> None:
    before = version.extractor.__wrapped__()
    (flows / name).parent.mkdir(exist_ok=True)
    (flows / name).write_text("changed", encoding="utf-8")
    assert version.extractor.__wrapped__() == before
